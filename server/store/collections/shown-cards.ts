import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/**
 * `where` of places `p` of the book that was asked for: whether the device shows the card there. At home always; by a link
 * unless the device holds its home too, or an older book that links it.
 */
export function isShown(tx: ReadTx): RawBuilder<unknown> {
  return sql`(p.linked_by is null or not exists (
    select from lazo.book_card q
    join lazo.book e on e.workspace_id = q.workspace_id and e.book_id = q.book_id
    left join lazo.device_book k
      on k.workspace_id = q.workspace_id and k.device_id = (select device_id from asked) and k.book_id = q.book_id
    where q.workspace_id = ${tx.workspaceId} and q.card_id = p.card_id and q.book_id <> p.book_id
      and (q.linked_by is null or (e.created_at, e.book_id) < (select created_at, book_id from asked))
      and coalesce(k.is_chosen, (select has_all_books from asked) and e.kind <> 'label')
      and exists (
        select from lazo.reach_of(${tx.workspaceId}, ${tx.actor.memberId}) r where r.book_id = q.book_id offset 0)
    offset 0))`
}

/** A join to the layer `o` of the card `p`, where the device shows layers: a look-up for each, and none where it does not. */
export function layerOf(tx: ReadTx): RawBuilder<unknown> {
  return sql`left join lateral (
    select o.revision, o.patch from lazo.overlay o
    where (select shows_overlay from asked) and o.workspace_id = ${tx.workspaceId}
      and o.member_id = ${tx.actor.memberId} and o.card_id = p.card_id offset 0
  ) o on true`
}
