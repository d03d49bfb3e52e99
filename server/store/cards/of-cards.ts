import { type RawBuilder, sql } from 'kysely'

/**
 * The condition that a column names one of these cards. No planner sees how long the list is: it looks each up, whatever it
 * knows, where for hundreds it may rather read all that the workspace has, which before there are statistics it takes for
 * little. So one plan is good for any list, and is kept. One card alone is asked for as such.
 */
export function ofCards(column: string, cardIds: readonly string[]): RawBuilder<boolean> {
  const field = sql.ref(column)
  const [first] = cardIds
  return cardIds.length === 1
    ? sql`${field} = ${first}::uuid`
    : sql`${field} = any (array(select unnest(${cardIds}::uuid[])))`
}
