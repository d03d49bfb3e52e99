import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** Where a walk through the cards of some books has come to. */
export interface WalkPlace {
  readonly sortFamily: string
  readonly cardId: string
}

/** The next cards of these books in the order of their family names, each card once however many of the books hold it. */
export async function readWalk(tx: ReadTx, bookIds: readonly string[], after: WalkPlace | null, limit: number): Promise<WalkPlace[]> {
  const { rows } = await sql<WalkPlace>`
    select distinct p.sort_family as "sortFamily", p.card_id as "cardId"
    from unnest(${bookIds}::uuid[]) as b(book_id) cross join lateral (
      select k.sort_family, k.card_id from lazo.book_card k
      where k.workspace_id = ${tx.workspaceId} and k.book_id = b.book_id
        and (${after === null}::boolean or (k.sort_family, k.card_id) > (${after?.sortFamily ?? ''}, ${after?.cardId ?? null}::uuid))
      order by k.sort_family, k.card_id limit ${limit}
    ) as p order by 1, 2 limit ${limit}`.execute(tx.sql)
  return rows
}
