import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** A card that lies in the trash. */
export interface TrashedCard {
  readonly cardId: string
  readonly homeBookId: string
  readonly display: string
  readonly deletedAt: Date
  readonly deletedBy: string
}

/** The trash of these home books, latest first, after an entry when one is given. */
export async function readTrash(
  tx: ReadTx,
  bookIds: readonly string[],
  after: { deletedAt: Date; cardId: string } | null,
  limit: number,
): Promise<TrashedCard[]> {
  const { rows } = await sql<TrashedCard>`
    select t.* from unnest(${bookIds}::uuid[]) as b(book_id) cross join lateral (
      select card_id as "cardId", home_book_id as "homeBookId", display, deleted_at as "deletedAt", deleted_by as "deletedBy"
      from lazo.card c
      where c.workspace_id = ${tx.workspaceId} and c.home_book_id = b.book_id and c.deleted_at is not null
        and (${after === null}::boolean or (c.deleted_at, c.card_id) < (${after?.deletedAt ?? null}::timestamptz, ${after?.cardId ?? null}::uuid))
      order by c.deleted_at desc, c.card_id desc limit ${limit}
    ) as t order by "deletedAt" desc, "cardId" desc limit ${limit}`.execute(tx.sql)
  return rows
}
