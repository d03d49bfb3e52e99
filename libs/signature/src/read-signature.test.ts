import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readSignature } from './read-signature.ts'
import { signatureCard } from './signature-card.ts'
import { tellParts } from './testing/tell-parts.ts'

const options = { region: 'ES' }

test('reads nothing out of nothing', () => {
  assert.deepEqual(readSignature(' \n\n', options), { parts: [], left: [] })
})

test('never throws, and tells no part that is empty, whatever is pasted', () => {
  const words = [
    'Tel.',
    '+34',
    '600 123 456',
    '@',
    'a@b.example',
    'www.',
    'S.L.',
    'C/',
    '28001',
    'NIF',
    '--',
    '|',
    '\n',
    ', ',
    'Ñandú',
    'في',
    '😀',
    'Un saludo',
  ]
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 12 })))
    .map((pieces) => pieces.join(' '))
  fc.assert(
    fc.property(text, (pasted) => {
      for (const line of tellParts(readSignature(pasted, options).parts)) assert.match(line, /^\w+: \S/)
    }),
  )
})

test('leaves the message above `-- ` alone (RFC 3676 §4.3)', () => {
  const { parts, left } = readSignature('Llame al 91 555 01 01.\n-- \nEva Luna Prado\n600 11 22 33', options)
  assert.deepEqual(tellParts(parts), ['name: Eva Luna Prado', 'phone: 600 11 22 33, mobile'])
  assert.deepEqual(
    left.map(({ why }) => why),
    ['message', 'closing'],
  )
})

test('takes no number of a register, an account or a licence for a phone', () => {
  const { parts } = readSignature(
    'Eva Luna Prado\nIBAN ES91 2100 0418 4502 0005 1332\nHRB 600123456\nColegiada 600123456',
    options,
  )
  assert.deepEqual(tellParts(parts), ['name: Eva Luna Prado'])
})

test('reads a number without country where the mail address is at home', () => {
  const { parts } = readSignature('Jan Weber\nj.weber@firma.example.de\n0711 / 123 45 67', options)
  assert.ok(tellParts(parts).includes('phone: 0711 / 123 45 67, voice'))
})

test('cuts two numbers behind one label', () => {
  const { parts } = readSignature('Eva Luna Prado\nTel. 91 555 01 01 / 600 11 22 33', options)
  assert.deepEqual(tellParts(parts).slice(1), ['phone: 91 555 01 01, voice', 'phone: 600 11 22 33, mobile'])
})

test('puts units into the organization they belong to, and titles beside it', () => {
  const { parts } = readSignature(
    'Eva Luna\nTécnica de sonido\nDepartamento de Audio\nRadio Faro, S.L.\nNIF B12345678',
    options,
  )
  assert.deepEqual(signatureCard(parts), {
    name: {
      full: 'Eva Luna',
      components: [
        { kind: 'given', value: 'Eva' },
        { kind: 'surname', value: 'Luna' },
      ],
    },
    organizations: { p1: { name: 'Radio Faro, S.L.', units: [{ name: 'Departamento de Audio' }] } },
    titles: { p1: { name: 'Técnica de sonido', organizationId: 'p1' } },
    'lazo.app:custom': { NIF: 'B12345678' },
  })
})
