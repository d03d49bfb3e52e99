import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { bytesSource, openZip } from '@lazo/archive'
import type { Card } from '@lazo/jscontact'
import * as fc from 'fast-check'
import { rowToCard } from '../row-to-card.ts'
import { openWorkbook } from './open-workbook.ts'
import { readWorkbook, recogniseWorkbook } from './recognise-workbook.ts'
import { writeWorkbook } from './write-workbook.ts'

const written = async (cards: Card[]) => Buffer.concat(await Array.fromAsync(writeWorkbook(cards)))

async function readBack(cards: Card[]) {
  const workbook = await openWorkbook(bytesSource(await written(cards)))
  const shape = (await recogniseWorkbook(workbook))!
  assert.equal(shape.table.kind, 'lazo-csv')
  const rows = await Array.fromAsync(readWorkbook(workbook, shape))
  return rows.map((row) => rowToCard(row, shape.table, { region: 'ES', newUid: () => 'new' }))
}

const card = (uid: string, more: Partial<Card> = {}): Card => ({
  '@type': 'Card',
  version: '1.0',
  uid,
  name: { full: `Persona ${uid}` },
  ...more,
})

describe('a written workbook', () => {
  it('is read back as it was, whatever its texts hold', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1 }).map((typed) => typed.toWellFormed().replaceAll('\0', ''))
    const notes = fc.array(fc.oneof(text, fc.constantFrom('_x000D_', '=1+1', ']]>', '<a>&amp;', '+34 600', '\r\n\t')))
    await fc.assert(
      fc.asyncProperty(fc.array(notes, { maxLength: 4 }), async (all) => {
        const cards = all.map((texts, i) =>
          card(`u${i}`, { notes: Object.fromEntries(texts.map((note, j) => [`n${j}`, { note }])) }),
        )
        assert.deepEqual(
          (await readBack(cards)).map((row) => row.card),
          cards,
        )
      }),
      { numRuns: 40 },
    )
  })

  it('keeps a card whose pictures no cell can hold, without them, and takes no cut cell for an edit', async () => {
    const photo = { kind: 'photo' as const, uri: `data:image/png;base64,${'A'.repeat(60_000)}` }
    const logo = { kind: 'logo' as const, uri: 'https://example.org/logo.png' }
    const [plain, long] = await readBack([
      card('a', { media: { p: photo, l: logo } }),
      card('b', { notes: { n: { note: 'ñ'.repeat(20_000) } }, keywords: { vip: true } }),
    ])
    assert.deepEqual(plain?.card, card('a', { media: { l: logo } }))
    assert.deepEqual(long, {
      ...long,
      card: card('b', { notes: { n: { note: 'ñ'.repeat(20_000) } }, keywords: { vip: true } }),
      warnings: [],
    })
  })

  it('keeps what its columns can of a card that no cell can hold', async () => {
    const [row] = await readBack([card('a', { notes: { n: { note: 'x'.repeat(50_000) } }, keywords: { vip: true } })])
    assert.deepEqual(row?.card?.keywords, { vip: true })
    assert.equal(Object.values(row?.card?.notes ?? {})[0]?.note.length, 32_767)
  })

  it('holds nothing but texts, so that nothing in it is run', async () => {
    const archive = await openZip(bytesSource(await written([card('a', { name: { full: '=HYPERLINK("x")' } })])))
    const sheet = archive.files.find(({ path }) => path.endsWith('sheet1.xml'))!
    const xml = Buffer.concat(await Array.fromAsync(archive.read(sheet))).toString()
    const types = [...xml.matchAll(/<c ([^>]*)>/g)].map(([, attributes]) => / t="(\w+)"/.exec(attributes!)?.[1])
    assert.deepEqual([...new Set(types)], ['inlineStr'])
    assert.doesNotMatch(xml, /<f[ >]/)
  })
})
