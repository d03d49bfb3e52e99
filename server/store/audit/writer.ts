import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import {
  type AuditAct,
  type AuditHead,
  type AuditPayload,
  type AuditRow,
  actOf,
  auditColumns,
  payloadOf,
} from './reader.ts'

/** An act about to get its seal. */
export interface WaitingAct {
  readonly act: AuditAct
  readonly payload: AuditPayload | null
}

/** A seal to be written. */
export interface SealRow extends AuditHead {
  readonly auditId: string
  readonly payloadHash: Buffer | null
}

/** First half of the two-part key of the lock, so that it meets no other lock of the product. */
const SEAL_LOCK = 7_052_014

/** Makes this transaction the one that seals the workspace. While another is at it: waits for it, or passes by and gives false. */
export async function takeSealLock(tx: WriteTx, whenBusy: 'wait' | 'pass'): Promise<boolean> {
  const key = sql`${SEAL_LOCK}::int, hashtext(${tx.workspaceId})`
  if (whenBusy === 'wait') {
    await sql`select pg_advisory_xact_lock(${key})`.execute(tx.sql)
    return true
  }
  const { rows } = await sql<{ taken: boolean }>`select pg_try_advisory_xact_lock(${key}) as taken`.execute(tx.sql)
  return rows[0]!.taken
}

/** Takes acts out of the queue, oldest first; they go back by themselves when the transaction fails. */
export async function takeWaiting(tx: WriteTx, limit: number): Promise<WaitingAct[]> {
  const { rows } = await sql<AuditRow>`
    with taken as (
      delete from lazo.audit_pending w where w.workspace_id = ${tx.workspaceId} and w.audit_id in (
        select audit_id from lazo.audit_pending where workspace_id = ${tx.workspaceId} order by audit_id limit ${limit})
      returning w.audit_id
    )
    select ${auditColumns} from taken t
    join lazo.audit a on a.workspace_id = ${tx.workspaceId} and a.audit_id = t.audit_id
    left join lazo.audit_payload p on p.workspace_id = a.workspace_id and p.audit_id = a.audit_id
    order by a.audit_id`.execute(tx.sql)
  return rows.map((row) => ({ act: actOf(row)!, payload: payloadOf(row) }))
}

/** Writes seals. */
export async function insertSeals(tx: WriteTx, seals: readonly SealRow[]): Promise<void> {
  await sql`insert into lazo.audit_seal (workspace_id, position, audit_id, hash, payload_hash)
    select ${tx.workspaceId}::uuid, s.position, s.audit_id, s.hash, s.payload_hash
    from unnest(${seals.map((s) => s.position)}::bigint[], ${seals.map((s) => s.auditId)}::uuid[],
      ${seals.map((s) => s.hash)}::bytea[], ${seals.map((s) => s.payloadHash)}::bytea[])
      as s(position, audit_id, hash, payload_hash)`.execute(tx.sql)
}

/** Deletes salt and payload of sealed acts, by the owner's function; gives how many there were. */
export async function erasePayloads(tx: WriteTx, auditIds: readonly string[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select lazo.erase_audit_payload(${tx.workspaceId}::uuid, ${auditIds}::uuid[]) as count`.execute(tx.sql)
  return rows[0]!.count
}
