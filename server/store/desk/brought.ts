import { sql } from 'kysely'
import type { ReadTx, WriteTx } from '../transaction.ts'
import type { InboundFacts } from './inbound.ts'

/** Somebody whom an import puts on the desk. */
export interface BroughtInbound {
  readonly inboundId: string
  /** Who it is in the export. */
  readonly personKey: string
  readonly receivedAt: Date
  readonly facts: InboundFacts
}

/**
 * Puts people whom an import tells of on the actor's desk, each once however often they come: whoever stands there stays as they are, but
 * that the same import may tell of something later, and that whom an undo took back comes again. Gives the entries that are new or changed.
 */
export async function bringInbound(tx: WriteTx, batchId: string, people: readonly BroughtInbound[]): Promise<string[]> {
  if (people.length === 0) return []
  const { rows } = await sql<{ id: string }>`
    insert into lazo.inbound as i (workspace_id, inbound_id, member_id, source, kind, state, name, text, details, received_at, created_at,
      person_key, brought_by)
    select ${tx.workspaceId}, p.id, ${tx.actor.memberId}, 'message', 'other', 'new', p.name, p.text, p.details::json, p.at, ${tx.now},
      p.person, ${batchId}
    from unnest(${people.map(({ inboundId }) => inboundId)}::uuid[], ${people.map(({ personKey }) => personKey)}::text[],
      ${people.map(({ facts }) => facts.name)}::text[], ${people.map(({ facts }) => facts.text)}::text[],
      ${people.map(({ facts }) => JSON.stringify(facts.details))}::text[], ${people.map(({ receivedAt }) => receivedAt)}::timestamptz[])
      as p(id, person, name, text, details, at)
    on conflict (workspace_id, member_id, person_key) where person_key is not null do update
      set received_at = excluded.received_at, text = coalesce(excluded.text, i.text), brought_by = excluded.brought_by, undone_by = null
      where i.undone_by is not null
        or i.brought_by = excluded.brought_by and i.edited_at is null and i.received_at < excluded.received_at
    returning i.inbound_id as id`.execute(tx.sql)
  return rows.map(({ id }) => id)
}

/** How many people whom a batch put on the actor's desk are there. */
export async function countBroughtInbound(tx: ReadTx, batchId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from lazo.inbound
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and brought_by = ${batchId}
      and undone_by is null`.execute(tx.sql)
  return rows[0]!.count
}

/** Takes back whom a batch put on the actor's desk and nobody attended to since. Gives which entries went. */
export async function takeBackInbound(tx: WriteTx, batchId: string, undo: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`update lazo.inbound set undone_by = ${undo}
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and brought_by = ${batchId}
      and undone_by is null and edited_at is null returning inbound_id as id`.execute(tx.sql)
  return rows.map(({ id }) => id)
}

/** Brings again whom an undo took from the actor's desk. Gives which entries came. */
export async function bringInboundAgain(tx: WriteTx, undo: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`update lazo.inbound set undone_by = null
    where workspace_id = ${tx.workspaceId} and member_id = ${tx.actor.memberId} and undone_by = ${undo}
    returning inbound_id as id`.execute(tx.sql)
  return rows.map(({ id }) => id)
}
