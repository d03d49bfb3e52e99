import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Card } from '@lazo/jscontact'
import { cardOf, convert, linesOf } from '../testing/cards.ts'

const card: Partial<Card> = {
  phones: { p1: { number: '1', 'example.com:foo': 'tux' } },
  emails: { e1: { address: 'a', contexts: { 'example.com:club': true } } },
  'lazo.app:contactKinds': { customer: true },
}

for (const version of ['3.0', '4.0'] as const) {
  test(`writes what vCard ${version} has no property for, and reads it again (RFC 9555 §3.2.1)`, () => {
    const lines = linesOf(card, version)
    assert.ok(lines.some((line) => line.startsWith('JSPROP;JSPTR="phones/p1/example.com:foo"')))
    assert.ok(lines.includes('JSPROP;JSPTR="lazo.app:contactKinds":{"customer":true}'))
    assert.deepEqual(cardOf(version, ...lines), card)
  })
}

test('reads a pointer with or without its first slash', () => {
  for (const pointer of ['/example.com:x', 'example.com:x']) {
    assert.deepEqual(cardOf('4.0', `JSPROP;JSPTR="${pointer}":1`), { 'example.com:x': 1 })
  }
})

test('applies all or nothing, and keeps what it did not apply', () => {
  for (const wrong of [
    'JSPROP;JSPTR="phones/p1/number":"2"',
    'JSPROP;JSPTR="a":nothing',
    'JSPROP;JSPTR="emails":5',
    'JSPROP:1',
  ]) {
    const { card, warnings } = convert('4.0', 'FN:Ana', 'JSPROP;JSPTR="example.com:x":1', wrong)
    assert.ok(!('example.com:x' in card), wrong)
    assert.equal(card.vCardProps?.length, 2)
    assert.deepEqual(warnings, [{ code: 'jsprops-refused', facts: {} }])
  }
})

test('never points into an array', () => {
  const { card } = convert('4.0', 'N:Doe;Jane;;;;;', 'JSPROP;JSPTR="name/components/0/value":"x"')
  assert.equal(card.name?.components?.[0]?.value, 'Doe')
})

test('does not undo what another program changed since', () => {
  const phones = { k1: { number: '1', contexts: { 'example.com:club': true as const } } }
  const lines = linesOf({ phones }, '3.0')
  assert.deepEqual(cardOf('3.0', ...lines).phones, phones)
  const edited = lines.map((line) => (line.startsWith('TEL') ? 'TEL;TYPE=HOME:1' : line))
  assert.deepEqual(cardOf('3.0', ...edited).phones, { k1: { number: '1', contexts: { private: true } } })
})

test('passes over what refines an entry that is gone', () => {
  const lines = linesOf(card, '3.0').filter((line) => !line.startsWith('TEL'))
  const { card: left, warnings } = convert('3.0', ...lines)
  assert.equal(left.phones, undefined)
  assert.deepEqual(left['lazo.app:contactKinds'], { customer: true })
  assert.equal(warnings.length, 1)
})
