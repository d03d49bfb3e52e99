import { sql } from 'kysely'
import type { Store } from '../store.ts'
import type { ReadTx } from '../transaction.ts'

/** An act as its seal covers it; every field as the exact text that is hashed. */
export interface AuditAct {
  readonly auditId: string
  /** Microseconds since 1970. */
  readonly at: string
  readonly actorId: string | null
  readonly act: string
  readonly subject: string
  readonly number: string | null
}

/** The part of an act that erasure may delete. `text` is the JSON as it was written, to the byte. */
export interface AuditPayload {
  readonly salt: Buffer
  readonly text: string
}

/** The seal at the end of a chain. */
export interface AuditHead {
  readonly position: number
  readonly hash: Buffer
}

/** A seal, and what it seals as far as that is still there. */
export interface SealedAct extends AuditHead {
  readonly auditId: string
  readonly payloadHash: Buffer | null
  readonly act: AuditAct | null
  readonly payload: AuditPayload | null
}

/** The columns of an act and its payload, as one row. */
export interface AuditRow extends Omit<AuditAct, 'auditId'> {
  readonly auditId: string | null
  readonly salt: Buffer | null
  readonly text: string | null
}

/** Columns of `audit a` and `audit_payload p` as an AuditRow. */
export const auditColumns = sql`a.audit_id as "auditId", (extract(epoch from a.at) * 1000000)::bigint::text as at,
  a.actor_id as "actorId", a.act, a.subject, a.number::text as number, p.salt, p.payload::text as text`

/** The end of the workspace's chain, null while nothing is sealed. */
export async function readHead(tx: ReadTx): Promise<AuditHead | null> {
  const { rows } = await sql<AuditHead>`select position, hash from lazo.audit_seal
    where workspace_id = ${tx.workspaceId} order by position desc limit 1`.execute(tx.sql)
  return rows[0] ?? null
}

/** Seals after a position, in order, with the acts they seal. */
export async function readSealed(tx: ReadTx, after: number, limit: number): Promise<SealedAct[]> {
  const { rows } = await sql<AuditRow & AuditHead & { sealedId: string; payloadHash: Buffer | null }>`
    select s.position, s.hash, s.audit_id as "sealedId", s.payload_hash as "payloadHash", ${auditColumns}
    from lazo.audit_seal s
    left join lazo.audit a on a.workspace_id = s.workspace_id and a.audit_id = s.audit_id
    left join lazo.audit_payload p on p.workspace_id = s.workspace_id and p.audit_id = s.audit_id
    where s.workspace_id = ${tx.workspaceId} and s.position > ${after} order by s.position limit ${limit}`.execute(
    tx.sql,
  )
  return rows.map((row) => ({
    position: row.position,
    hash: row.hash,
    auditId: row.sealedId,
    payloadHash: row.payloadHash,
    act: actOf(row),
    payload: payloadOf(row),
  }))
}

/** Acts that neither have a seal nor wait for one: nobody who writes through the product leaves such. */
export async function readStrays(tx: ReadTx, limit: number): Promise<string[]> {
  const { rows } = await sql<{ audit_id: string }>`select a.audit_id from lazo.audit a
    where a.workspace_id = ${tx.workspaceId}
      and not exists (select from lazo.audit_seal s where s.workspace_id = a.workspace_id and s.audit_id = a.audit_id)
      and not exists (select from lazo.audit_pending w where w.workspace_id = a.workspace_id and w.audit_id = a.audit_id)
    order by a.audit_id limit ${limit}`.execute(tx.sql)
  return rows.map((row) => row.audit_id)
}

/** How many acts of the workspace wait for their seal. */
export async function countWaiting(tx: ReadTx): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from lazo.audit_pending
    where workspace_id = ${tx.workspaceId}`.execute(tx.sql)
  return rows[0]!.count
}

/** The workspaces, and the zero workspace of the server, in which acts wait for their seal. */
export async function unsealedWorkspaces(store: Store): Promise<string[]> {
  const rows = await store.across(sql<{ workspaceId: string }>`select lazo.unsealed_workspaces() as "workspaceId"`)
  return rows.map((row) => row.workspaceId)
}

/** The act in a row, null when it is not there. */
export function actOf(row: AuditRow): AuditAct | null {
  const { auditId, at, actorId, act, subject, number } = row
  return auditId === null ? null : { auditId, at, actorId, act, subject, number }
}

/** The payload in a row, null when it was erased or never was. */
export function payloadOf(row: AuditRow): AuditPayload | null {
  return row.salt === null || row.text === null ? null : { salt: row.salt, text: row.text }
}
