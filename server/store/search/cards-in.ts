import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/**
 * The rows `c` of `lazo.card` of these ids that stand in one of the books, to select from. Each is fetched by its key: right after
 * an import, when the tables have grown and no statistics say so, a plain join would read them from one end to the other.
 */
export function cardsIn(tx: ReadTx, cards: RawBuilder<unknown>, books: readonly string[]): RawBuilder<unknown> {
  return sql`unnest(${cards}) as wanted(id) cross join lateral (
    select * from lazo.card where workspace_id = ${tx.workspaceId} and card_id = wanted.id and deleted_at is null
      and ${isIn(tx, sql.ref('lazo.card.card_id'), books)} offset 0
  ) as c`
}

/** Whether a card stands in one of the books. */
export function isIn(tx: ReadTx, cardId: RawBuilder<unknown>, books: readonly string[]): RawBuilder<boolean> {
  return sql`exists (select from lazo.book_card p
    where p.workspace_id = ${tx.workspaceId} and p.card_id = ${cardId} and p.book_id = any (${books}::uuid[]) offset 0)`
}
