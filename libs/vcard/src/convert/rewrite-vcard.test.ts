import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Card, isCard } from '@lazo/jscontact'
import * as fc from 'fast-check'
import { anyCard } from '../../../jscontact/src/testing/any-card.ts'
import { readVcards } from '../read/read-vcards.ts'
import { rawOf } from '../testing/cards.ts'
import { cardToRaw } from './card-to-vcard.ts'
import { rewriteVcard } from './rewrite-vcard.ts'
import { vcardToCard } from './vcard-to-card.ts'
import { missingPatches } from './write/missing-patches.ts'

const source = [
  'N:García López;Ana;;;',
  'FN:Ana García López',
  'item7.TEL;type=CELL;type=VOICE:+34 600',
  'item7.X-ABLabel:_$!<Mobile>!$_',
  'EMAIL;type=INTERNET:a@example.com',
  'EMAIL;type=INTERNET;type=WORK:b@example.com',
  'X-FOO;Bar=1:x',
  'item3.ADR;type=HOME:;;Calle Mayor\\, 5;Madrid;;28001;España',
  'item3.X-ABADR:es',
  'BDAY;value=date:1980-04-15',
  'UID:1',
]
const raw = rawOf('3.0', ...source)

function rewrite(change: (card: Card) => void, version: '3.0' | '4.0' = '3.0'): string[] {
  const { card } = vcardToCard(raw)
  const changed = structuredClone(card)
  change(changed)
  const text = rewriteVcard(changed, { raw, card }, { version })
  const back = vcardToCard(rawOf(version, ...text.split('\r\n').slice(2, -2))).card
  assert.deepEqual(missingPatches(changed, back), {})
  return text.split('\r\n').slice(2, -2)
}

test('writes an unchanged card line by line as it came', () => {
  assert.deepEqual(
    rewrite(() => {}),
    source,
  )
})

test('writes only what changed, in its place', () => {
  const lines = rewrite((card) => {
    card.emails!['k2']!.address = 'new@example.com'
  })
  assert.deepEqual(
    lines,
    source.map((line) => (line.includes('b@') ? 'EMAIL;TYPE=INTERNET;TYPE=WORK:new@example.com' : line)),
  )
})

test('adds new entries at the end, in groups of their own', () => {
  const lines = rewrite((card) => {
    card.phones!['k2'] = { number: '2', label: 'Beach' }
  })
  assert.deepEqual(lines, [...source, 'item2.TEL:2', 'item2.X-ABLabel:Beach'])
})

test('leaves out what was deleted, its label and kept properties included, and says the ids that changed place', () => {
  const lines = rewrite((card) => {
    delete card.phones
    delete card.vCardProps
    delete card.emails!['k1']
  })
  const left = source.filter((line) => !/TEL|X-ABLabel|X-FOO|a@/.test(line))
  assert.deepEqual(
    lines,
    left.map((line) => line.replace('type=WORK:b@', 'type=WORK;PROP-ID=k2:b@')),
  )
})

test('writes a card anew in another version', () => {
  assert.ok(rewrite(() => {}, '4.0').some((line) => line.startsWith('TEL;PROP-ID') || line.startsWith('item1.TEL')))
})

test('writes what any other card says, whatever the source was', () => {
  fc.assert(
    fc.property(anyCard(), anyCard(), fc.constantFrom('3.0', '4.0'), (one, other, version) => {
      const came = cardToRaw(one, { version })
      const { card } = vcardToCard(came)
      const { emails = {}, titles = {}, name = { full: 'Ana' } } = other
      const changed = { ...card, emails, titles, name }
      fc.pre(isCard(changed))
      const text = rewriteVcard(changed, { raw: came, card }, { version })
      const back = vcardToCard(readVcards(new TextEncoder().encode(text))[0]!.raw!).card
      assert.deepEqual(missingPatches(changed, back), {})
    }),
    { numRuns: 25 },
  )
})
