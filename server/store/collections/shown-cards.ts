import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/**
 * `where` of places `p` of the book that was asked for: whether the device shows the card there. At home always; by a link
 * unless the device holds its home too, or an older book that links it.
 */
export function isShown(tx: ReadTx): RawBuilder<unknown> {
  return sql`(p.linked_by is null or not exists (
    select from lazo.book_card q
    where q.workspace_id = ${tx.workspaceId} and q.card_id = p.card_id and q.book_id <> p.book_id
      and q.book_id = any ((select ids from held)::uuid[])
      and (q.linked_by is null
        or array_position((select ids from held), q.book_id) < array_position((select ids from held), p.book_id))
    offset 0))`
}

/** A join to the member's layer `o` of a card, where the device shows layers: a look-up for each, and none where it does not. */
export function layerOf(tx: ReadTx, cardId: 'p.card_id' | 'e.card_id'): RawBuilder<unknown> {
  return sql`left join lateral (
    select o.revision, o.patch from lazo.overlay o
    where (select shows_overlay from asked) and o.workspace_id = ${tx.workspaceId}
      and o.member_id = ${tx.actor.memberId} and o.card_id = ${sql.ref(cardId)} offset 0
  ) o on true`
}
