import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Card, checkCard } from '@lazo/jscontact'
import { readLdifContacts } from './read-contacts.ts'
import { writeLdifContacts } from './write-contacts.ts'

const folder = join(import.meta.dirname, '../../golden')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ldif'))
  .map((file) => file.slice(0, -5))

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function* each(cards: readonly Card[]): AsyncGenerator<Card> {
  yield* cards
}

async function contactsIn(bytes: Uint8Array, size = 65_536) {
  const contacts = await Array.fromAsync(readLdifContacts(inPieces(bytes, size)))
  return contacts.map(({ line, card, warnings, reason }) => ({ line, card, warnings, reason }))
}

test('has the golden pairs', () => assert.ok(names.length >= 4))

for (const name of names) {
  const bytes = readFileSync(join(folder, `${name}.ldif`))
  const golden = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Awaited<
    ReturnType<typeof contactsIn>
  >

  test(`reads ${name}.ldif as ${name}.json`, async () => {
    assert.deepEqual(await contactsIn(bytes), golden)
    for (const { card } of golden) if (card) assert.deepEqual(checkCard(card), [])
  })

  test(`reads ${name}.ldif alike with any line ends, in any pieces, as UTF-16 and without a mark`, async () => {
    const text = bytes.toString()
    const texts = [
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
      text.replaceAll('\n', '\r\r\n'),
      `\uFEFF${text}`,
    ]
    for (const other of texts) assert.deepEqual(await contactsIn(Buffer.from(other)), golden)
    assert.deepEqual(await contactsIn(Buffer.from(`\uFEFF${text}`, 'utf16le')), golden)
    for (const size of [1, 7]) assert.deepEqual(await contactsIn(bytes, size), golden)
  })

  test(`writes the cards of ${name}.json so that they are read again`, async () => {
    const cards = golden.flatMap(({ card }) => card ?? [])
    const text = (await Array.fromAsync(writeLdifContacts(each(cards)))).join('')
    const again = await contactsIn(Buffer.from(text))
    const byUid = (all: readonly (Card | null)[]) => new Map(all.map((card) => [card?.uid, card]))
    assert.deepEqual(byUid(again.map(({ card }) => card)), byUid(cards))
    assert.deepEqual(
      again.flatMap(({ warnings }) => warnings),
      [],
    )
  })
}
