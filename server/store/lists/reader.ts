import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A smart list as it is kept. */
export interface StoredList {
  readonly listId: string
  readonly ownerId: string
  readonly name: string
  readonly icon: string | null
  readonly query: unknown
  readonly isShared: boolean
  /** Its place among the lists of its owner, from 0. */
  readonly position: number
}

const columns = sql`list_id as "listId", owner_id as "ownerId", name, icon, query, is_shared as "isShared", position`

/** The actor's lists in their order, and behind them those that others share, by name. */
export async function readLists(tx: ReadTx): Promise<StoredList[]> {
  const { rows } = await sql<StoredList>`select ${columns} from lazo.smart_list
    where workspace_id = ${tx.workspaceId} and (owner_id = ${tx.actor.memberId} or is_shared)
    order by owner_id <> ${tx.actor.memberId}, case when owner_id = ${tx.actor.memberId} then position end, name, list_id`.execute(
    tx.sql,
  )
  return rows
}

/** The actor's own lists in their order, held as they are until the transaction ends. */
export async function lockOwnLists(tx: WriteTx): Promise<StoredList[]> {
  await sql`select from lazo.member where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId}
    for no key update`.execute(tx.sql)
  const { rows } = await sql<StoredList>`select ${columns} from lazo.smart_list
    where workspace_id = ${tx.workspaceId} and owner_id = ${tx.actor.memberId} order by position, list_id`.execute(
    tx.sql,
  )
  return rows
}
