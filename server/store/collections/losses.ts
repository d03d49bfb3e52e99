import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** The batch to which the deletions of a device belong that follow each other. */
export interface OpenBatch {
  readonly label: string
  /** Null when there is none, or when what it did was taken back. */
  readonly batchId: string | null
  /** When the last deletion was. */
  readonly at: Date | null
}

/** What a book lost in a batch. */
export interface StoredLoss {
  readonly bookId: string
  readonly ownerId: string
  readonly cards: number
  /** What it held before, counted up to 201. */
  readonly held: number
  readonly toldAt: Date | null
}

/** A batch of deletions of which its member and the owners of the books were told. */
export interface StoredAlert {
  readonly batchId: string
  readonly deviceId: string
  readonly deviceLabel: string
  readonly memberId: string
  readonly bookIds: readonly string[]
  readonly cards: number
  readonly toldAt: Date
  readonly undoneBy: string | null
}

/** A book bigger than this loses more than is told of before it loses a tenth. */
const COUNTED = 201

/**
 * The open batch of one of the actor's devices; null when there is no such device. Other deletions of the device wait until the
 * transaction ends, and who takes the batch back does.
 */
export async function lockOpenBatch(tx: WriteTx, deviceId: string): Promise<OpenBatch | null> {
  const device = await sql<OpenBatch>`select label, open_batch_id as "batchId", open_batch_at as at from lazo.device
    where workspace_id = ${tx.workspaceId} and device_id = ${deviceId} and member_id = ${tx.actor.memberId}
    for no key update`.execute(tx.sql)
  const [open] = device.rows
  if (!open?.batchId) return open ?? null
  const batch =
    await sql`select from lazo.batch b where b.workspace_id = ${tx.workspaceId} and b.batch_id = ${open.batchId}
    and b.undone_by is null and not exists (select from lazo.batch u
      where u.workspace_id = ${tx.workspaceId} and u.undoes = b.batch_id) for share of b`.execute(tx.sql)
  return batch.rows.length > 0 ? open : { ...open, batchId: null }
}

/** Notes that the device deletes something now, in this batch. */
export async function keepBatchOpen(tx: WriteTx, deviceId: string, batchId: string): Promise<void> {
  await sql`update lazo.device set open_batch_id = ${batchId}, open_batch_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and device_id = ${deviceId} and member_id = ${tx.actor.memberId}`.execute(
    tx.sql,
  )
}

/** Counts cards that a book is about to lose in a batch, and gives what all books lost in it. */
export async function addLoss(
  tx: WriteTx,
  loss: { batchId: string; deviceId: string; bookId: string; cards: number },
): Promise<StoredLoss[]> {
  const { workspaceId, now } = tx
  // Counted in the order of a key: a plan for any book may begin at the head of the table, and of a small one read all the others.
  await sql`insert into lazo.device_loss (workspace_id, batch_id, book_id, device_id, cards, held, at)
    select ${workspaceId}, ${loss.batchId}, ${loss.bookId}, ${loss.deviceId}, ${loss.cards}::int, (select count(*) from (
      select from lazo.book_card p where p.workspace_id = ${workspaceId} and p.book_id = ${loss.bookId} order by p.card_id limit ${COUNTED}) p), ${now}
    on conflict (workspace_id, batch_id, book_id) do update set cards = device_loss.cards + excluded.cards, at = excluded.at`.execute(
    tx.sql,
  )
  const { rows } = await sql<StoredLoss>`
    select l.book_id as "bookId", b.owner_id as "ownerId", l.cards, l.held, l.told_at as "toldAt"
    from lazo.device_loss l join lazo.book b on b.workspace_id = l.workspace_id and b.book_id = l.book_id
    where l.workspace_id = ${workspaceId} and l.batch_id = ${loss.batchId} order by l.book_id`.execute(tx.sql)
  return rows
}

/** Notes that the owners of these books are told what they lost in a batch. */
export async function setTold(tx: WriteTx, batchId: string, bookIds: readonly string[]): Promise<void> {
  await sql`update lazo.device_loss set told_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and batch_id = ${batchId} and book_id = any(${bookIds}::uuid[])`.execute(
    tx.sql,
  )
}

/** The batches told of since a moment to the actor, whose device it was or who owns a book that lost cards; newest first. */
export async function readAlerts(tx: ReadTx, since: Date, limit: number): Promise<StoredAlert[]> {
  const { workspaceId, actor } = tx
  const { rows } = await sql<StoredAlert>`
    select l.batch_id as "batchId", d.device_id as "deviceId", d.label as "deviceLabel", t.member_id as "memberId",
      array_agg(l.book_id::text order by l.book_id) as "bookIds", sum(l.cards)::int as cards, max(l.told_at) as "toldAt",
      t.undone_by as "undoneBy"
    from lazo.device_loss l
    join lazo.batch t on t.workspace_id = l.workspace_id and t.batch_id = l.batch_id
    join lazo.device d on d.workspace_id = l.workspace_id and d.device_id = l.device_id
    join lazo.book b on b.workspace_id = l.workspace_id and b.book_id = l.book_id
    where l.workspace_id = ${workspaceId} and (t.member_id = ${actor.memberId} or b.owner_id = ${actor.memberId})
      and l.batch_id in (select s.batch_id from lazo.device_loss s
        join lazo.batch u on u.workspace_id = s.workspace_id and u.batch_id = s.batch_id
        join lazo.book e on e.workspace_id = s.workspace_id and e.book_id = s.book_id
        where s.workspace_id = ${workspaceId} and s.told_at > ${since}
          and (u.member_id = ${actor.memberId} or e.owner_id = ${actor.memberId}))
    group by l.batch_id, d.device_id, d.label, t.member_id, t.undone_by
    order by max(l.told_at) desc, l.batch_id desc limit ${limit}`.execute(tx.sql)
  return rows
}

/** Whether the actor owns a book that lost cards in a batch of a device. */
export async function hasLostIn(tx: ReadTx, batchId: string): Promise<boolean> {
  const { rows } = await sql`select from lazo.device_loss l
    join lazo.book b on b.workspace_id = l.workspace_id and b.book_id = l.book_id
    where l.workspace_id = ${tx.workspaceId} and l.batch_id = ${batchId} and b.owner_id = ${tx.actor.memberId}
    limit 1`.execute(tx.sql)
  return rows.length > 0
}

/** Forgets what was lost in batches before a moment; the batches themselves stay. */
export async function trimLosses(tx: WriteTx, before: Date): Promise<void> {
  await sql`delete from lazo.device_loss where workspace_id = ${tx.workspaceId} and at < ${before}`.execute(tx.sql)
}
