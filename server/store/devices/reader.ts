import { sql } from 'kysely'
import type { DeviceFamily, Role } from '#base/actor.ts'
import { isId } from '#base/ids.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** What an app password opens. */
type DeviceDoor = 'carddav' | 'ldap'

/** A device as it is kept. */
export interface StoredDevice {
  readonly deviceId: string
  readonly memberId: string
  readonly label: string
  readonly doors: readonly DeviceDoor[]
  /** Of the program that came last, and what it calls itself. */
  readonly family: DeviceFamily
  readonly client: string
  readonly hasAllBooks: boolean
  readonly showsOverlay: boolean
  /** Whether it is shown the calendars of its member. */
  readonly hasCalendars: boolean
  readonly epoch: number
  readonly createdAt: Date
  readonly seenAt: Date | null
  readonly revokedAt: Date | null
}

const columns = sql`device_id as "deviceId", member_id as "memberId", label, doors, family, client, has_all_books as "hasAllBooks",
  shows_overlay as "showsOverlay", has_calendars as "hasCalendars", epoch, created_at as "createdAt", seen_at as "seenAt", revoked_at as "revokedAt"`

/** The devices of a member, revoked ones too, oldest first. */
export async function readDevices(tx: ReadTx, memberId: string): Promise<StoredDevice[]> {
  const { rows } = await sql<StoredDevice>`select ${columns} from lazo.device
    where workspace_id = ${tx.workspaceId} and member_id = ${memberId} order by device_id`.execute(tx.sql)
  return rows
}

/** One device of the actor; null when there is none of this id. */
export async function readDevice(tx: ReadTx, deviceId: string): Promise<StoredDevice | null> {
  const { rows } = await sql<StoredDevice>`select ${columns} from lazo.device
    where workspace_id = ${tx.workspaceId} and device_id = ${deviceId} and member_id = ${tx.actor.memberId}`.execute(
    tx.sql,
  )
  return rows[0] ?? null
}

/** What was said of books on each of these devices. */
export async function readChoices(
  tx: ReadTx,
  deviceIds: readonly string[],
): Promise<{ deviceId: string; bookId: string; isChosen: boolean }[]> {
  const { rows } = await sql<{ deviceId: string; bookId: string; isChosen: boolean }>`
    select device_id as "deviceId", book_id as "bookId", is_chosen as "isChosen" from lazo.device_book
    where workspace_id = ${tx.workspaceId} and device_id = any(${deviceIds}::uuid[])`.execute(tx.sql)
  return rows
}

/** A device of any member; null when there is none or it was revoked. */
export async function readLivingDevice(tx: ReadTx, deviceId: string): Promise<StoredDevice | null> {
  if (!isId(deviceId)) return null
  const { rows } = await sql<StoredDevice>`select ${columns} from lazo.device
    where workspace_id = ${tx.workspaceId} and device_id = ${deviceId} and revoked_at is null`.execute(tx.sql)
  return rows[0] ?? null
}

/** The same, locked against other changes until the transaction ends. */
export async function lockDevice(tx: WriteTx, deviceId: string): Promise<StoredDevice | null> {
  if (!isId(deviceId)) return null
  const { rows } = await sql<StoredDevice>`select ${columns} from lazo.device
    where workspace_id = ${tx.workspaceId} and device_id = ${deviceId} and revoked_at is null for no key update`.execute(
    tx.sql,
  )
  return rows[0] ?? null
}

/** What stands behind an app password: what the device opens, and its member. */
export interface DeviceStanding {
  readonly doors: readonly DeviceDoor[]
  readonly role: Role
  readonly isMemberDisabled: boolean
}

/** The standing of a device of the actor; null when it is gone or was revoked. */
export async function readDeviceStanding(tx: ReadTx, deviceId: string): Promise<DeviceStanding | null> {
  const { rows } = await sql<DeviceStanding>`
    select d.doors, m.role, m.disabled_at is not null as "isMemberDisabled"
    from lazo.device d join lazo.member m on m.workspace_id = d.workspace_id and m.member_id = d.member_id
    where d.workspace_id = ${tx.workspaceId} and d.device_id = ${deviceId} and d.member_id = ${tx.actor.memberId}
      and d.revoked_at is null`.execute(tx.sql)
  return rows[0] ?? null
}
