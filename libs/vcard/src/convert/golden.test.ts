import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Card, checkCard } from '@lazo/jscontact'
import { readVersionOf } from '../raw/vcard-version.ts'
import { readVcards } from '../read/read-vcards.ts'
import { cardToVcard } from './card-to-vcard.ts'
import { recogniseDialect } from './recognise-dialect.ts'
import { rewriteVcard } from './rewrite-vcard.ts'
import { vcardToCard } from './vcard-to-card.ts'

const folder = join(import.meta.dirname, '../../golden')
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.vcf'))
  .map((file) => file.slice(0, -4))

test('has the golden pairs', () => assert.ok(names.length >= 3))

for (const name of names) {
  const bytes = readFileSync(join(folder, `${name}.vcf`))
  const card = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Card
  const raw = readVcards(bytes)[0]!.raw!
  const version = readVersionOf(raw.version) === '4.0' ? '4.0' : '3.0'
  const dialect = recogniseDialect(raw)

  test(`reads ${name}.vcf as ${name}.json`, () => {
    assert.deepEqual(vcardToCard(raw), { card, warnings: [] })
    assert.deepEqual(checkCard(card), [])
  })

  test(`writes ${name}.json as ${name}.vcf`, () => {
    assert.equal(cardToVcard(card, { version, dialect }), bytes.toString())
  })

  test(`writes ${name}.json over its source as it came`, () => {
    assert.equal(rewriteVcard(card, { raw, card }, { version, dialect }), bytes.toString())
  })

  test(`sends ${name}.json through the other version and back`, () => {
    const other = version === '4.0' ? '3.0' : '4.0'
    const [read] = readVcards(new TextEncoder().encode(cardToVcard(card, { version: other })))
    assert.equal(cardToVcard(vcardToCard(read!.raw!).card, { version, dialect }), bytes.toString())
  })
}
