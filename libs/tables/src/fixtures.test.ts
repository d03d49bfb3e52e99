import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { checkCard } from '@lazo/jscontact'
import { readTable, recogniseTable } from './index.ts'
import { inChunks, readCards } from './testing/read-cards.ts'

const folder = new URL('../fixtures/', import.meta.url)
const tables = readdirSync(folder).filter((name) => name.endsWith('.csv'))

describe('golden tables: each CSV beside the cards it must give', () => {
  test('there are some', () => assert.ok(tables.length >= 8))

  for (const name of tables) {
    test(name, async () => {
      const read = await readCards(new Uint8Array(readFileSync(new URL(name, folder))))
      const expected: unknown = JSON.parse(readFileSync(new URL(name.replace('.csv', '.json'), folder), 'utf8'))
      assert.deepEqual(read, expected)
      for (const { card } of read.rows) if (card !== null) assert.deepEqual(checkCard(card), [])
    })

    test(`${name} gives the same rows in pieces of any size`, async () => {
      const bytes = new Uint8Array(readFileSync(new URL(name, folder)))
      const shape = recogniseTable(bytes)
      assert.ok(shape)
      const whole = await Array.fromAsync(readTable(inChunks(bytes), shape))
      for (const size of [1, 7, 64])
        assert.deepEqual(await Array.fromAsync(readTable(inChunks(bytes, size), shape)), whole)
    })
  }
})
