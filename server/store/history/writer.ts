import { prepared } from '../prepared.ts'
import type { BatchTable, CardVersionTable } from '../schema/tables.ts'
import type { WriteTx } from '../transaction.ts'

/** What happened to a card. */
export type CardAct = CardVersionTable['act']
/** What a batch was. */
export type BatchKind = BatchTable['kind']

/** One entry of a card's history; `places` tells what became of its places in books. */
export interface VersionRow {
  readonly cardId: string
  readonly revision: number
  readonly act: CardAct
  readonly forward?: object
  readonly reverse?: object
  readonly places?: PlacesDelta
}

/** How the places of a card changed; enough to take it back. */
export interface PlacesDelta {
  readonly added?: readonly PlaceRecord[]
  readonly removed?: readonly PlaceRecord[]
  /** The home book before and after a move. */
  readonly home?: readonly [from: string, to: string]
}

/** A place as history keeps it. */
export interface PlaceRecord {
  readonly bookId: string
  readonly name: string
  readonly linkedBy: string | null
  readonly maxRight: string | null
}

/** Writes entries of history, all of the transaction's actor and moment. Gives their ids, in the order of the rows. */
export async function insertVersions(tx: WriteTx, rows: readonly VersionRow[], batchId?: string): Promise<string[]> {
  const versionIds = rows.map(() => tx.ids.next())
  const json = (value: object | undefined) => (value === undefined ? null : JSON.stringify(value))
  await prepared`insert into lazo.card_version (workspace_id, card_id, version_id, revision, act, at, member_id, door, batch_id, forward, reverse, places)
    select ${tx.workspaceId}, v.card_id, v.version_id, v.revision, v.act, ${tx.now}, ${tx.actor.memberId}, ${tx.actor.door}, ${batchId ?? null}::uuid,
      v.forward::json, v.reverse::json, v.places::json
    from unnest(${rows.map((r) => r.cardId)}::uuid[], ${versionIds}::uuid[], ${rows.map((r) => r.revision)}::bigint[],
      ${rows.map((r) => r.act)}::text[], ${rows.map((r) => json(r.forward))}::text[], ${rows.map((r) => json(r.reverse))}::text[],
      ${rows.map((r) => json(r.places))}::text[]
    ) as v(card_id, version_id, revision, act, forward, reverse, places)`.execute(tx.sql)
  return versionIds
}

/** Opens a batch: what is written with its id is undone as one. Gives its id. */
export async function insertBatch(
  tx: WriteTx,
  batch: { kind: BatchKind; title: string; undoes?: string },
): Promise<string> {
  const batchId = tx.ids.next()
  await tx.sql
    .insertInto('batch')
    .values({
      workspace_id: tx.workspaceId,
      batch_id: batchId,
      kind: batch.kind,
      title: batch.title,
      member_id: tx.actor.memberId,
      door: tx.actor.door,
      created_at: tx.now,
      undone_by: null,
      undoes: batch.undoes ?? null,
    })
    .execute()
  return batchId
}

/** Notes that a batch was taken back by another. */
export async function setUndoneBy(tx: WriteTx, batchId: string, undoneBy: string | null): Promise<void> {
  await tx.sql
    .updateTable('batch')
    .set({ undone_by: undoneBy })
    .where('workspace_id', '=', tx.workspaceId)
    .where('batch_id', '=', batchId)
    .execute()
}

/** Notes how far an undo is; null when it has ended. */
export async function setUndoProgress(tx: WriteTx, undo: string, progress: object | null): Promise<void> {
  await prepared`update lazo.batch set progress = ${progress === null ? null : JSON.stringify(progress)}::json
    where workspace_id = ${tx.workspaceId} and batch_id = ${undo}`.execute(tx.sql)
}
