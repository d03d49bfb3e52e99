import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Card, checkCard } from '@lazo/jscontact'
import { readVcards } from '../read/read-vcards.ts'
import { cardToVcard } from './card-to-vcard.ts'
import { vcardToCard } from './vcard-to-card.ts'

/** One card of vCard 2.1 for each program, as it writes them. */
const folder = join(import.meta.dirname, '../../golden/wild')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.vcf'))
  .map((file) => file.slice(0, -4))

test('has a card of each dialect', () => assert.ok(names.length >= 11))

for (const name of names) {
  const card = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Card
  const reads = readVcards(readFileSync(join(folder, `${name}.vcf`)))

  test(`reads wild/${name}.vcf as ${name}.json, with nothing to complain about`, () => {
    assert.deepEqual(
      reads.map(({ problems }) => problems),
      [[]],
    )
    assert.deepEqual(vcardToCard(reads[0]!.raw!), { card, warnings: [] })
    assert.deepEqual(checkCard(card), [])
  })

  for (const version of ['3.0', '4.0'] as const) {
    test(`writes wild/${name}.json as ${version}, in no older way, and reads it back`, () => {
      const text = cardToVcard(card, { version })
      assert.doesNotMatch(text, /QUOTED-PRINTABLE|;CHARSET=|VERSION:2/i)
      const [read] = readVcards(new TextEncoder().encode(text))
      assert.deepEqual(sorted(vcardToCard(read!.raw!).card), sorted(card))
    })
  }
}

/** A card as it counts: the order of members and of unordered components does not, nor how a property was spelt. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => JSON.stringify(sorted(item))).sort()
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).filter(([name]) => name !== 'vCardName')
  return Object.fromEntries(members.sort().map(([name, member]) => [name, sorted(member)]))
}
