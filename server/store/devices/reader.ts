import { sql } from 'kysely'
import type { ReadTx } from '../transaction.ts'

/** The habits of programs, as far as they differ; only a change of family makes a device start over. */
export type DeviceFamily = 'apple' | 'android' | 'thunderbird' | 'evolution' | 'plain'

/** What an app password opens. */
export type DeviceDoor = 'carddav' | 'ldap'

/** A device as it is kept. */
export interface StoredDevice {
  readonly deviceId: string
  readonly memberId: string
  readonly label: string
  readonly doors: readonly DeviceDoor[]
  readonly family: DeviceFamily
  readonly client: string
  readonly hasAllBooks: boolean
  readonly showsOverlay: boolean
  readonly epoch: number
  readonly createdAt: Date
  readonly seenAt: Date | null
  readonly revokedAt: Date | null
}

/** What was said of a book on a device: chosen or left out, and how far the device knows it. */
export interface StoredDeviceBook {
  readonly bookId: string
  readonly isChosen: boolean
  readonly chosenAt: Date
  readonly knownNumber: number
  readonly narrowedAt: Date | null
}

const columns = sql`device_id as "deviceId", member_id as "memberId", label, doors, family, client, has_all_books as "hasAllBooks",
  shows_overlay as "showsOverlay", epoch, created_at as "createdAt", seen_at as "seenAt", revoked_at as "revokedAt"`

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

/** What was said of books on a device. */
export async function readDeviceBooks(tx: ReadTx, deviceId: string): Promise<StoredDeviceBook[]> {
  const { rows } = await sql<StoredDeviceBook>`
    select book_id as "bookId", is_chosen as "isChosen", chosen_at as "chosenAt", known_number as "knownNumber", narrowed_at as "narrowedAt"
    from lazo.device_book where workspace_id = ${tx.workspaceId} and device_id = ${deviceId} order by book_id`.execute(
    tx.sql,
  )
  return rows
}
