import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Card } from '@lazo/jscontact'
import { readVcards, vcardToCard } from '@lazo/vcard'
import { qrVcard } from './qr-vcard.ts'

const person: Card = {
  '@type': 'Card',
  version: '1.0',
  uid: 'u',
  name: { full: 'Íñigo Núñez' },
  phones: { a: { number: '+34 600 11 22 33', features: { mobile: true } } },
  emails: { e: { address: 'inigo@example.org' } },
  notes: { n: { note: 'x'.repeat(5000) } },
}

test('says who it is and how to reach them, and nothing that only programs need', () => {
  const text = qrVcard(person)
  assert.ok(!/UID|JSPROP|PROP-ID|NOTE/.test(text), text)
  const [read] = readVcards(new TextEncoder().encode(text))
  const { card } = vcardToCard(read!.raw!, { newUid: () => 'n' })
  assert.equal(card.name?.full, 'Íñigo Núñez')
  assert.deepEqual(
    Object.values(card.phones ?? {}).map(({ number }) => number),
    ['+34 600 11 22 33'],
  )
})

test('is never longer than a camera reads from a small code', () => {
  const emails = Object.fromEntries(
    Array.from({ length: 30 }, (_, at) => [`e${at}`, { address: `${'a'.repeat(40)}${at}@example.org` }]),
  )
  assert.ok(new TextEncoder().encode(qrVcard({ ...person, emails })).length <= 420)
})
