import { type RawBuilder, sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'
import type { BatchKind, CardAct, PlacesDelta } from './writer.ts'

/** Whose activity is looked at, and in which books a card must stand to be seen, or to be meant. */
export interface ActivityScope {
  readonly reach: readonly string[]
  /** Only cards in this book; all that are seen when null. */
  readonly bookId: string | null
  readonly memberId: string | null
}

/** Entries with ids below `before` and not below `from`: a stretch of so many that each is looked at. */
export interface ActivityStretch {
  readonly before: string | null
  /** The last one that belongs to the stretch; null when it reaches the beginning. */
  readonly from: string | null
}

/** A change of one card, or what was done as one, told by the first card of it that is seen. */
export interface StoredActivity {
  /** Of the entry of history, or of the batch; later ones are greater. */
  readonly id: string
  readonly at: Date
  readonly memberId: string
  /** Null for one who is no longer a member. */
  readonly memberName: string | null
  readonly door: string
  readonly act: CardAct
  readonly cardId: string
  readonly versionId: string
  readonly display: string
  /** The paths of what an edit changed, some of them. */
  readonly paths: readonly string[]
  readonly places: PlacesDelta | null
  /** Of a batch: how many of its cards are seen, as far as they are counted. */
  readonly cards: number
  readonly batchId: string | null
  readonly batchTitle: string | null
  readonly batchKind: BatchKind | null
  readonly undoneBy: string | null
}

/** Of a batch so many cards are looked at, in order of their ids: one more than are counted, so that it is seen that there are more. */
const MOST_OF_BATCH = 1_001
const MOST_PATHS = 20

/** Where a stretch of `length` single changes ends; null when there are fewer. */
export async function findChangesEnd(tx: ReadTx, before: string | null, length: number): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select version_id as id from lazo.card_version
    where workspace_id = ${tx.workspaceId} and batch_id is null and ${below('version_id', before)}
    order by version_id desc offset ${length - 1} limit 1`.execute(tx.sql)
  return rows[0]?.id ?? null
}

/** Where a stretch of `length` batches ends; null when there are fewer. */
export async function findBatchesEnd(tx: ReadTx, before: string | null, length: number): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select batch_id as id from lazo.batch
    where workspace_id = ${tx.workspaceId} and ${below('batch_id', before)}
    order by batch_id desc offset ${length - 1} limit 1`.execute(tx.sql)
  return rows[0]?.id ?? null
}

/** The single changes of a stretch that are seen, latest first. */
export async function readSingleChanges(
  tx: ReadTx,
  scope: ActivityScope,
  stretch: ActivityStretch,
  limit: number,
): Promise<StoredActivity[]> {
  const { rows } = await sql<StoredActivity>`
    select v.version_id as id, v.at, ${told(tx)}, 1 as cards,
      null as "batchId", null as "batchTitle", null as "batchKind", null as "undoneBy"
    from lazo.card_version v cross join lateral (${seen(tx, scope)}) as c
    where v.workspace_id = ${tx.workspaceId} and v.batch_id is null and ${within('v.version_id', stretch)}
      and ${ofMember('v.member_id', scope)}
    order by v.version_id desc limit ${limit}`.execute(tx.sql)
  return rows
}

/** The batches of a stretch of which a card is seen, latest first. */
export async function readBatchActivity(
  tx: ReadTx,
  scope: ActivityScope,
  stretch: ActivityStretch,
  limit: number,
): Promise<StoredActivity[]> {
  const { rows } = await sql<StoredActivity>`
    select b.batch_id as id, b.created_at as at, ${told(tx)}, n.cards, b.batch_id as "batchId", b.title as "batchTitle",
      b.kind as "batchKind", b.undone_by as "undoneBy"
    from lazo.batch b cross join lateral (
      select count(*)::int as cards, (array_agg(v.card_id order by v.card_id))[1] as card_id,
        (array_agg(v.version_id order by v.card_id))[1] as version_id
      from (
        select distinct on (k.card_id) k.card_id, k.version_id, k.at from (
          select card_id, version_id, at from lazo.card_version
          where workspace_id = ${tx.workspaceId} and batch_id = b.batch_id order by card_id limit ${MOST_OF_BATCH}
        ) as k order by k.card_id, k.version_id
      ) as v cross join lateral (${seen(tx, scope)}) as c
    ) as n
    join lazo.card_version v on v.workspace_id = b.workspace_id and v.card_id = n.card_id and v.version_id = n.version_id
    join lazo.card c on c.workspace_id = b.workspace_id and c.card_id = n.card_id
    where b.workspace_id = ${tx.workspaceId} and ${within('b.batch_id', stretch)} and ${ofMember('b.member_id', scope)}
    order by b.batch_id desc limit ${limit}`.execute(tx.sql)
  return rows
}

/** What is told of an entry `v` of history and its card `c`. */
function told(tx: ReadTx): RawBuilder<unknown> {
  return sql`v.member_id as "memberId", (
      select m.name from lazo.member m where m.workspace_id = ${tx.workspaceId} and m.member_id = v.member_id
    ) as "memberName", v.door, v.act, v.card_id as "cardId", v.version_id as "versionId", c.display, array(
      select path from json_object_keys(v.forward) as path where path <> 'updated' limit ${MOST_PATHS}
    ) as paths, v.places`
}

/**
 * The card of an entry `v` of history when its reader sees it: in its home book, where it also lies in the trash; by a link, what
 * happened since. A place by a label shows nothing by itself.
 */
function seen(tx: ReadTx, { reach, bookId }: ActivityScope): RawBuilder<unknown> {
  const isMeant =
    bookId === null
      ? sql`true`
      : sql`(c.home_book_id = ${bookId} or exists (select from lazo.book_card m
          where m.workspace_id = ${tx.workspaceId} and m.card_id = c.card_id and m.book_id = ${bookId} offset 0))`
  return sql`select c.display from lazo.card c
    where c.workspace_id = ${tx.workspaceId} and c.card_id = v.card_id and ${isMeant} and (
      c.home_book_id = any(${reach}::uuid[]) or exists (
        select from lazo.book_card p where p.workspace_id = ${tx.workspaceId} and p.card_id = c.card_id
          and p.book_id = any(${reach}::uuid[]) and not p.by_label and p.added_at <= v.at offset 0
      )) offset 0`
}

function below(column: string, before: string | null): RawBuilder<boolean> {
  return before === null ? sql`true` : sql`${sql.ref(column)} < ${before}::uuid`
}

function within(column: string, { before, from }: ActivityStretch): RawBuilder<boolean> {
  const above = from === null ? sql`true` : sql`${sql.ref(column)} >= ${from}::uuid`
  return sql`${below(column, before)} and ${above}`
}

function ofMember(column: string, { memberId }: ActivityScope): RawBuilder<boolean> {
  return memberId === null ? sql`true` : sql`${sql.ref(column)} = ${memberId}::uuid`
}
