import { sql } from 'kysely'
import type { DeviceFamily } from '#base/actor.ts'
import type { AccessRequestTable } from '../schema/sharing-tables.ts'
import type { ReadTx } from '../transaction.ts'

/** A device, and whether it has contacts on it. */
export interface DeviceUse {
  readonly deviceId: string
  readonly memberId: string
  readonly family: DeviceFamily
  readonly seenAt: Date | null
  readonly createdAt: Date
  readonly revokedAt: Date | null
  readonly holds: boolean
  /** Contacts that it took out of books since. */
  readonly lost: number
}

/** A wish for a book, or for what a colleague has. */
export interface RequestUse {
  readonly requestId: string
  readonly askerId: string
  readonly state: AccessRequestTable['state']
  readonly createdAt: Date
}

/** A link for outsiders that opens. */
export interface LinkUse {
  readonly linkId: string
  readonly ownerId: string
  readonly hasPassword: boolean
  readonly openings: number
}

/** How many things of a kind a member has. */
export interface OwnedCount {
  readonly memberId: string
  readonly things: number
}

/** Devices that are let in, and those that were revoked since. */
export async function readDeviceUse(tx: ReadTx, since: Date): Promise<DeviceUse[]> {
  const { rows } = await sql<DeviceUse>`
    with losses as materialized (
      select device_id, sum(cards)::int as cards from lazo.device_loss
      where workspace_id = ${tx.workspaceId} and at >= ${since} group by device_id
    )
    select d.device_id as "deviceId", d.member_id as "memberId", d.family, d.seen_at as "seenAt", d.created_at as "createdAt",
      d.revoked_at as "revokedAt", exists (select from lazo.device_book b
        where b.workspace_id = d.workspace_id and b.device_id = d.device_id and b.known_number > 0) as holds,
      coalesce(l.cards, 0) as lost
    from lazo.device d left join losses l on l.device_id = d.device_id
    where d.workspace_id = ${tx.workspaceId} and (d.revoked_at is null or d.revoked_at >= ${since})
    order by d.device_id`.execute(tx.sql)
  return rows
}

/** Requests that are open, and those that were answered since. */
export async function readRequestUse(tx: ReadTx, since: Date): Promise<RequestUse[]> {
  const { rows } =
    await sql<RequestUse>`select request_id as "requestId", asker_id as "askerId", state, created_at as "createdAt"
    from lazo.access_request
    where workspace_id = ${tx.workspaceId} and (state = 'open' or answered_at >= ${since}) order by request_id`.execute(
      tx.sql,
    )
  return rows
}

/** Links for outsiders that still open at a moment, with how often they were opened. */
export async function readLinkUse(tx: ReadTx, at: Date): Promise<LinkUse[]> {
  const { rows } = await sql<LinkUse>`
    select l.link_id as "linkId", l.owner_id as "ownerId", l.password_hash is not null as "hasPassword",
      coalesce((select sum(d.openings) from lazo.share_link_day d
        where d.workspace_id = l.workspace_id and d.link_id = l.link_id), 0)::int as openings
    from lazo.share_link l
    where l.workspace_id = ${tx.workspaceId} and l.revoked_at is null and l.expires_at > ${at} order by l.link_id`.execute(
    tx.sql,
  )
  return rows
}

/** How many forms of each member take details. */
export async function countForms(tx: ReadTx): Promise<OwnedCount[]> {
  const { rows } = await sql<OwnedCount>`select owner_id as "memberId", count(*)::int as things from lazo.form
    where workspace_id = ${tx.workspaceId} and is_on and deleted_at is null group by 1 order by 1`.execute(tx.sql)
  return rows
}

/** How many files that each member brought in are still kept as they came. */
export async function countKeptFiles(tx: ReadTx): Promise<OwnedCount[]> {
  const { rows } = await sql<OwnedCount>`select created_by as "memberId", count(*)::int as things from lazo.import_job
    where workspace_id = ${tx.workspaceId} and blob_id is not null group by 1 order by 1`.execute(tx.sql)
  return rows
}
