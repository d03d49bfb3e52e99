import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressText, nameText } from './composed-text.ts'

test('a name in full comes as it is', () => {
  assert.equal(nameText({ full: 'Dr. Ana Ruiz', components: [{ kind: 'given', value: 'Eva' }] }), 'Dr. Ana Ruiz')
})

test('an ordered name is joined in its order, a separator before the default one (RFC 9553 §2.2.1.1)', () => {
  const components = [
    { kind: 'surname' as const, value: 'Moreau' },
    { kind: 'given' as const, value: 'Jean' },
    { kind: 'separator' as const, value: '-' },
    { kind: 'given2' as const, value: 'Luc' },
  ]
  assert.equal(nameText({ isOrdered: true, components }), 'Moreau Jean-Luc')
  assert.equal(nameText({ isOrdered: true, defaultSeparator: ', ', components }), 'Moreau, Jean-Luc')
})

test('separators at the ends stand between nothing', () => {
  const separator = { kind: 'separator' as const, value: '-' }
  assert.equal(nameText({ isOrdered: true, components: [{ kind: 'given', value: 'Ana' }, separator] }), 'Ana')
})

test('an unordered name is joined as names usually are, credentials last behind commas', () => {
  const components = [
    { kind: 'credential' as const, value: 'PhD' },
    { kind: 'surname2' as const, value: 'de la Cruz' },
    { kind: 'surname' as const, value: 'García' },
    { kind: 'given2' as const, value: 'Luis' },
    { kind: 'given' as const, value: 'José' },
    { kind: 'title' as const, value: 'Dr.' },
    { kind: 'credential' as const, value: 'MBA' },
  ]
  assert.equal(nameText({ components }), 'Dr. José Luis García de la Cruz, PhD, MBA')
})

test('an unordered name in Chinese characters has the surname first and no blanks', () => {
  assert.equal(
    nameText({
      components: [
        { kind: 'given', value: '中山' },
        { kind: 'surname', value: '孫' },
      ],
    }),
    '孫中山',
  )
})

test('an address is joined as it says, without order by commas', () => {
  const components = [
    { kind: 'name' as const, value: 'Calle Mayor' },
    { kind: 'number' as const, value: '5' },
    { kind: 'locality' as const, value: 'Madrid' },
  ]
  assert.equal(addressText({ components }), 'Calle Mayor, 5, Madrid')
  assert.equal(addressText({ components, isOrdered: true, defaultSeparator: '\n' }), 'Calle Mayor\n5\nMadrid')
  assert.equal(addressText({ countryCode: 'ES' }), '')
})
