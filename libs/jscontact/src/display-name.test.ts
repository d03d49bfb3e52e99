import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { displayName } from './display-name.ts'
import { anyCard } from './testing/any-card.ts'
import type { Card } from './types.ts'

const bare: Card = { '@type': 'Card', version: '1.0', uid: 'u1' }

const ladder: [what: string, properties: Partial<Card>, shown: string][] = [
  ['its phone number', { phones: { p1: { number: 'tel:+34600' }, p2: { number: '+34 700', pref: 1 } } }, '+34 700'],
  ['its account', { onlineServices: { o1: { user: ' ', uri: 'xmpp:a@b.example' } } }, 'xmpp:a@b.example'],
  [
    'its e-mail address',
    { emails: { e1: { address: 'b@example.com', pref: 2 }, e2: { address: 'a@example.com', pref: 1 } } },
    'a@example.com',
  ],
  ['its organization', { organizations: { o1: { units: [{ name: 'Sales' }] } } }, 'Sales'],
  ['its nickname', { nicknames: { n1: { name: 'Pepe' } } }, 'Pepe'],
  ['its name', { name: { full: ' José\n García ' } }, 'José García'],
]

for (const [index, [what, properties, shown]] of ladder.entries()) {
  test(`a card is called by ${what} when nothing better is there`, () => {
    const worse = Object.assign({}, ...ladder.slice(0, index).map(([, weaker]) => weaker))
    assert.equal(displayName({ ...bare, ...worse, ...properties }), shown)
  })
}

test('a card of nothing has no name', () => {
  assert.equal(displayName(bare), '')
  assert.equal(displayName({ ...bare, name: { full: ' ' }, notes: { n: { note: 'x' } } }), '')
})

test('the name is always one line without blanks around', () => {
  fc.assert(fc.property(anyCard(), (card) => assert.match(displayName(card), /^(?:\S+(?: \S+)*)?$/)))
})
