import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { firstOfBooks } from './first-of-books.ts'

/** Which cards stand in which book, by small numbers; a card has the same key in every book. */
type Shelf = readonly (readonly number[])[]

const shelves = fc.oneof(
  fc.array(fc.uniqueArray(fc.nat(40), { maxLength: 40 }), { maxLength: 12 }),
  // One large book beside small ones.
  fc.array(fc.uniqueArray(fc.nat(40), { maxLength: 2 }), { maxLength: 12 }).map((small) => [range(40), ...small]),
)

describe('the first rows over several books', () => {
  let space: TestWorkspace
  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())

  it('are those that a sort of all rows would put first, each once', async () => {
    await space.domain.store.read(space.owner, async (tx) => {
      const check = async (shelf: Shelf, limit: number, isLatestFirst: boolean) => {
        const rows = shelf.flatMap((cards, book) => cards.map((card) => rowOf(book, card)))
        const books = shelf.map((_, book) => idOf(book))
        const all = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(book_id uuid, key text, card_id uuid)`
        const order = isLatestFirst ? sql`key desc, card_id desc` : sql`key, card_id`
        const part = sql`select key, card_id from ${all} where r.book_id = b.book_id order by ${order}`
        const found = await sql`select key, card_id from ${firstOfBooks({ books, part, limit, isLatestFirst })} as f
          order by ${order}`.execute(tx.sql)
        const wanted = await sql`select distinct key, card_id from ${all} order by ${order} limit ${limit}`.execute(
          tx.sql,
        )
        assert.deepEqual(found.rows, wanted.rows)
      }
      const property = fc.asyncProperty(shelves, fc.integer({ min: 1, max: 60 }), fc.boolean(), check)
      await fc.assert(property, { numRuns: 150 })
    })
  })
})

function rowOf(book: number, card: number) {
  return { book_id: idOf(book), key: 'abc'.charAt(card % 3), card_id: idOf(card) }
}

function idOf(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
}

function range(length: number): number[] {
  return Array.from({ length }, (_, i) => i)
}
