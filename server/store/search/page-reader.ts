import type { Condition } from '@lazo/jscontact'
import { type RawBuilder, sql } from 'kysely'
import { firstOfBooks } from '../books/first-of-books.ts'
import { prepared } from '../prepared.ts'
import type { ReadTx } from '../transaction.ts'
import { cardsIn } from './cards-in.ts'
import { filterSql } from './filter-sql.ts'

/** By surname, by given name, or by when the card came, the latest first. */
export type ListOrder = 'family' | 'given' | 'added'

/** A place in a list: the card that stands there, by its key. In order `added` the id alone is the key. */
export interface ListPosition {
  readonly key: string
  readonly cardId: string
}

/** Which stretch of a list is asked for. */
export interface Stretch {
  readonly books: readonly string[]
  readonly order: ListOrder
  /** The stretch begins behind this place; at the start of the list when null. */
  readonly after: ListPosition | null
  readonly limit: number
}

/** A place of the list, and whether its card answers the condition. */
export interface ListEntry extends ListPosition {
  readonly isWanted: boolean
}

/**
 * The next `limit` places of a list over several books, each card once, with an answer to the condition for each. Reads as many
 * index entries wherever the stretch begins.
 */
export async function readStretch(tx: ReadTx, stretch: Stretch, condition: Condition): Promise<ListEntry[]> {
  const { order } = stretch
  // A condition that leaves out no card needs none to be looked at.
  if ('all' in condition && condition.all.length === 0) return readPlainStretch(tx, stretch)
  const cards = sql`(select array_agg(card_id) from stretch)`
  const { rows } = await sql<ListEntry>`
    with stretch as materialized (select * from ${placesOf(tx, stretch)} as p)
    select s.key, s.card_id as "cardId", ${filterSql(condition, { tx, cards })} as "isWanted"
    from stretch s cross join lateral (
      select * from lazo.card where workspace_id = ${tx.workspaceId} and card_id = s.card_id offset 0) as c
    order by ${sorted(order, sql.ref('s.key'), 's.')}`.execute(tx.sql)
  return rows
}

async function readPlainStretch(tx: ReadTx, stretch: Stretch): Promise<ListEntry[]> {
  const { rows } = await prepared<ListEntry>`
    select key, card_id as "cardId", true as "isWanted" from ${placesOf(tx, stretch)} as p
    order by ${sorted(stretch.order, sql.ref('p.key'), 'p.')}`.execute(tx.sql)
  return rows
}

function placesOf(tx: ReadTx, { books, order, after, limit }: Stretch): RawBuilder<unknown> {
  const key = keyColumn(order)
  const part = sql`select ${key} as key, card_id from lazo.book_card
    where workspace_id = ${tx.workspaceId} and book_id = b.book_id and ${behind(order, after, key)}
    order by ${sorted(order, key)}`
  return firstOfBooks({ books, part, limit, isLatestFirst: order === 'added' })
}

/** The next places of the list made of these cards alone, all of which answer the condition. */
export async function readStretchOf(
  tx: ReadTx,
  cardIds: readonly string[],
  stretch: Stretch,
  condition: Condition,
): Promise<ListEntry[]> {
  const { books, order, after, limit } = stretch
  const key = keyColumn(order)
  const cards = sql`${cardIds}::uuid[]`
  const { rows } = await sql<ListEntry>`
    select ${key} as key, c.card_id as "cardId", true as "isWanted" from ${cardsIn(tx, cards, books)}
    where ${behind(order, after, key)} and ${filterSql(condition, { tx, cards })}
    order by ${sorted(order, key)} limit ${limit}`.execute(tx.sql)
  return rows
}

/** The later a card came, the greater its id: the primary key of a book is its order by age. */
function keyColumn(order: ListOrder): RawBuilder<string> {
  if (order === 'added') return sql`''`
  return order === 'family' ? sql`sort_family` : sql`sort_given`
}

function behind(order: ListOrder, after: ListPosition | null, key: RawBuilder<string>): RawBuilder<boolean> {
  if (after === null) return sql`true`
  return order === 'added'
    ? sql`card_id < ${after.cardId}`
    : sql`(${key}, card_id) > (${after.key}, ${after.cardId}::uuid)`
}

function sorted(order: ListOrder, key: RawBuilder<unknown>, of: '' | 'p.' | 's.' = ''): RawBuilder<unknown> {
  const cardId = sql.ref(`${of}card_id`)
  return order === 'added' ? sql`${cardId} desc` : sql`${key}, ${cardId}`
}
