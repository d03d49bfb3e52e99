import { sql } from 'kysely'
import type { WriteTx } from '../transaction.ts'
import type { StoredDevice } from './reader.ts'

/** Inserts a device of the actor's. */
export async function insertDevice(
  tx: WriteTx,
  device: Pick<StoredDevice, 'deviceId' | 'label' | 'doors' | 'hasAllBooks'>,
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
