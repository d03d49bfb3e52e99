import { sql } from 'kysely'
import type { DeviceFamily } from '#base/actor.ts'
import type { WriteTx } from '../transaction.ts'
import type { StoredDevice } from './reader.ts'

/** Inserts a device of the actor's. */
export async function insertDevice(
  tx: WriteTx,
  device: Pick<StoredDevice, 'deviceId' | 'label' | 'doors' | 'hasAllBooks' | 'hasCalendars'>,
): Promise<void> {
  await tx.sql
    .insertInto('device')
    .values({
      workspace_id: tx.workspaceId,
      device_id: device.deviceId,
      member_id: tx.actor.memberId,
      label: device.label,
      doors: [...device.doors],
      has_all_books: device.hasAllBooks,
      has_calendars: device.hasCalendars,
      created_at: tx.now,
      seen_at: null,
      revoked_at: null,
      open_batch_id: null,
      open_batch_at: null,
    })
    .execute()
}

/** Says of books whether a device holds them, in place of what was said before. */
export async function chooseBooks(
  tx: WriteTx,
  deviceId: string,
  choices: readonly { bookId: string; isChosen: boolean }[],
): Promise<void> {
  await sql`insert into lazo.device_book (workspace_id, device_id, book_id, is_chosen, chosen_at)
    select ${tx.workspaceId}, ${deviceId}, c.book_id, c.is_chosen, ${tx.now}
    from unnest(${choices.map((c) => c.bookId)}::uuid[], ${choices.map((c) => c.isChosen)}::boolean[]) as c(book_id, is_chosen)
    on conflict (workspace_id, device_id, book_id) do update
      set is_chosen = excluded.is_chosen, chosen_at = excluded.chosen_at
      where device_book.is_chosen <> excluded.is_chosen`.execute(tx.sql)
}

/** What an owner may change of a device. */
export interface DeviceChange {
  readonly label: string
  readonly hasAllBooks: boolean
  readonly showsOverlay: boolean
  readonly hasCalendars: boolean
  /** Whether what the device is shown is another now, so that it starts over. */
  readonly isViewNew: boolean
}

/** Writes such a change. */
export async function updateDevice(tx: WriteTx, deviceId: string, change: DeviceChange): Promise<void> {
  await sql`update lazo.device set label = ${change.label}, has_all_books = ${change.hasAllBooks},
      shows_overlay = ${change.showsOverlay}, has_calendars = ${change.hasCalendars}, has_held_overlay = has_held_overlay or ${change.showsOverlay}, epoch = epoch + ${change.isViewNew ? 1 : 0}
    where workspace_id = ${tx.workspaceId} and device_id = ${deviceId}`.execute(tx.sql)
}

/** Revokes a device. What it sent and was given is forgotten; what it did stays in its log. */
export async function setDeviceRevoked(tx: WriteTx, deviceId: string): Promise<void> {
  await sql`update lazo.device set revoked_at = ${tx.now}
    where workspace_id = ${tx.workspaceId} and device_id = ${deviceId} and revoked_at is null`.execute(tx.sql)
  for (const table of ['card_source', 'device_card'] as const)
    await tx.sql
      .deleteFrom(table)
      .where('workspace_id', '=', tx.workspaceId)
      .where('device_id', '=', deviceId)
      .execute()
}

/** As what program a device came. */
export interface DeviceUse {
  readonly client: string
  readonly family: DeviceFamily
}

/** Notes that a device came, and as what. The transaction does not wait for its flush: what a crash takes back, the device says again. */
export async function noteDeviceUse(tx: WriteTx, deviceId: string, { client, family }: DeviceUse): Promise<void> {
  await sql`set local synchronous_commit = off`.execute(tx.sql)
  await sql`update lazo.device set seen_at = ${tx.now}, client = ${client}, family = ${family},
      families = case when ${family} = 'plain' or ${family} = any (families) then families else families || ${family}::text end
    where workspace_id = ${tx.workspaceId} and device_id = ${deviceId}`.execute(tx.sql)
}
