import { type RawBuilder, sql } from 'kysely'

/**
 * The condition that a column names one of these cards. One alone is asked for as such: by a key that can lead to one row
 * every planner goes, while for a list it may, before there are statistics, read all that the workspace has.
 */
export function ofCards(column: string, cardIds: readonly string[]): RawBuilder<boolean> {
  const field = sql.ref(column)
  const [first] = cardIds
  return cardIds.length === 1 ? sql`${field} = ${first}::uuid` : sql`${field} = any(${cardIds}::uuid[])`
}
