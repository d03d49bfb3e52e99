import type { CatalogueDecision } from '@lazo/ties'
import { sql } from 'kysely'
import { isId } from '#base/ids.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'
import type { StoredQueuedCard, StoredSession, StoredStep } from './session.ts'

const sessionColumns = sql`session_id as "sessionId", ordered_by as "order", started_at as "startedAt", ended_at as "endedAt"`

/** The actor's last session, unless it has ended; null when there is none. */
export async function readOpenSession(tx: ReadTx): Promise<StoredSession | null> {
  const { rows } = await sql<StoredSession>`select ${sessionColumns} from lazo.catalogue_session
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and ended_at is null
    order by session_id desc limit 1`.execute(tx.sql)
  return rows[0] ?? null
}

/** A session of the actor's, held until the transaction ends; null when there is none. */
export async function lockSession(tx: WriteTx, sessionId: string): Promise<StoredSession | null> {
  if (!isId(sessionId)) return null
  const { rows } = await sql<StoredSession>`select ${sessionColumns} from lazo.catalogue_session
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and session_id = ${sessionId}
    for update`.execute(tx.sql)
  return rows[0] ?? null
}

const cardColumns = sql`k.card_id as "cardId", k.place, k.state, k.reason, k.kin`

/** The next cards of a session in these books: those that wait, and then those that were put off. */
export async function readNextCards(
  tx: ReadTx,
  sessionId: string,
  { reach, limit }: { readonly reach: readonly string[]; readonly limit: number },
): Promise<StoredQueuedCard[]> {
  const { rows } = await sql<StoredQueuedCard>`select ${cardColumns} from lazo.catalogue_card k
    where k.workspace_id = ${tx.workspaceId} and k.session_id = ${sessionId} and k.state <> 'done' and ${isSeen(reach)}
    order by k.state = 'undecided', k.place limit ${limit}`.execute(tx.sql)
  return rows
}

/** Cards of a session, whatever became of them. */
export async function readQueuedCards(
  tx: ReadTx,
  sessionId: string,
  cardIds: readonly string[],
): Promise<StoredQueuedCard[]> {
  const { rows } = await sql<StoredQueuedCard>`select ${cardColumns} from lazo.catalogue_card k
    where k.workspace_id = ${tx.workspaceId} and k.session_id = ${sessionId} and k.card_id = any(${cardIds}::uuid[])
    order by k.place`.execute(tx.sql)
  return rows
}

/** Who else of the same organizations waits in a session, in these books, by what they have in common. */
export async function readKin(
  tx: ReadTx,
  sessionId: string,
  {
    kins,
    reach,
    limit,
  }: { readonly kins: readonly string[]; readonly reach: readonly string[]; readonly limit: number },
): Promise<{ readonly cardId: string; readonly kin: string }[]> {
  const { rows } = await sql<{
    cardId: string
    kin: string
  }>`select k.card_id as "cardId", k.kin from lazo.catalogue_card k
    where k.workspace_id = ${tx.workspaceId} and k.session_id = ${sessionId} and k.state <> 'done'
      and k.kin = any(${kins}::text[]) and ${isSeen(reach)}
    order by k.place limit ${limit}`.execute(tx.sql)
  return rows
}

/** How many cards of a session in these books are in each state, and the last place of all. */
export async function countQueue(
  tx: ReadTx,
  sessionId: string,
  reach: readonly string[],
): Promise<{
  readonly waiting: number
  readonly undecided: number
  readonly done: number
  readonly lastPlace: number
}> {
  const of = (state: string) => sql`count(*) filter (where k.state = ${state} and ${isSeen(reach)})::int`
  const { rows } = await sql<{ waiting: number; undecided: number; done: number; lastPlace: number }>`select
      ${of('waiting')} as waiting, ${of('undecided')} as undecided, ${of('done')} as done,
      coalesce(max(k.place), 0)::int as "lastPlace"
    from lazo.catalogue_card k where k.workspace_id = ${tx.workspaceId} and k.session_id = ${sessionId}`.execute(tx.sql)
  return rows[0]!
}

/** Which of these cards the actor has catalogued, in whatever session. */
export async function readCatalogued(tx: ReadTx, cardIds: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ cardId: string }>`select distinct k.card_id as "cardId" from lazo.catalogue_card k
    join lazo.catalogue_session s on s.workspace_id = k.workspace_id and s.session_id = k.session_id
    where k.workspace_id = ${tx.workspaceId} and s.member_id = ${tx.actor.memberId} and k.state = 'done'
      and k.card_id = any(${cardIds}::uuid[])`.execute(tx.sql)
  return new Set(rows.map(({ cardId }) => cardId))
}

const stepColumns = sql`step_id as "stepId", outcome, batch_id as "batchId", cards, decision, seconds, made_at as "madeAt",
    undone_at as "undoneAt"`

/** The last steps of a session that were not taken back, the latest first. */
export async function readLastSteps(tx: ReadTx, sessionId: string, limit: number): Promise<StoredStep[]> {
  const { rows } = await sql<StoredStep>`select ${stepColumns} from lazo.catalogue_step
    where workspace_id = ${tx.workspaceId} and session_id = ${sessionId} and undone_at is null
    order by step_id desc limit ${limit}`.execute(tx.sql)
  return rows
}

/** A step of a session; null when there is none. */
export async function readStep(tx: ReadTx, sessionId: string, stepId: string): Promise<StoredStep | null> {
  if (!isId(stepId)) return null
  const { rows } = await sql<StoredStep>`select ${stepColumns} from lazo.catalogue_step
    where workspace_id = ${tx.workspaceId} and session_id = ${sessionId} and step_id = ${stepId}`.execute(tx.sql)
  return rows[0] ?? null
}

/** What the actor decided last of cards, the latest first. */
export async function readDecisions(tx: ReadTx, limit: number): Promise<CatalogueDecision[]> {
  const { rows } = await sql<{ decision: CatalogueDecision }>`select decision from lazo.catalogue_step
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and undone_at is null and outcome = 'done'
    order by step_id desc limit ${limit}`.execute(tx.sql)
  return rows.map(({ decision }) => decision)
}

function isSeen(reach: readonly string[]) {
  return sql`exists (select from lazo.book_card p
    join lazo.card d on d.workspace_id = p.workspace_id and d.card_id = p.card_id and d.deleted_at is null
    where p.workspace_id = k.workspace_id and p.card_id = k.card_id and p.book_id = any(${reach}::uuid[]) and not p.by_label)`
}
