import type { Actor } from '#base/actor.ts'
import { isId } from '#base/ids.ts'
import { readLog, type StoredLogEntry } from '#store/collections/log.ts'
import { readDevice } from '#store/devices/reader.ts'
import { readBatchStandings } from '#store/history/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { deviceNotFound } from '../../devices/device-access.ts'
import type { Domain } from '../../domain.ts'
import { LOG_KINDS, type LogGroup, type LogKind } from './log-kinds.table.ts'

/** An entry of a device's log: what happened, what it is about, and how book and card are called as far as its reader sees them. */
export interface LogEntryView extends StoredLogEntry {
  readonly kind: LogKind
  readonly about: LogGroup
  /** The batch whose undo takes back what the device took away here, and all it took away then; null where there is nothing to take back. */
  readonly toUndo: string | null
  /** When that was taken back; null where it was not. */
  readonly undoneAt: Date | null
}

/**
 * What one of the actor's own devices did and was told, newest first, before an entry when one is given; also of a device that
 * was revoked. Throws `device-not-found`.
 */
export async function readDeviceLog(
  domain: Domain,
  actor: Actor,
  page: { deviceId: string; before?: string; limit: number },
): Promise<LogEntryView[]> {
  return domain.store.read(actor, async (tx) => {
    if (!isId(page.deviceId) || !(await readDevice(tx, page.deviceId))) throw deviceNotFound()
    const entries = await readLog(tx, page.deviceId, { before: page.before ?? null, limit: page.limit })
    return withUndoing(tx, entries.filter(isKnown))
  })
}

async function withUndoing(tx: ReadTx, entries: readonly KnownEntry[]): Promise<LogEntryView[]> {
  const batchIds = new Set(entries.flatMap(({ facts }) => batchOf(facts) ?? []))
  const standings = batchIds.size === 0 ? [] : await readBatchStandings(tx, [...batchIds])
  const byBatch = new Map(standings.map((standing) => [standing.batchId, standing]))
  return entries.map((entry) => {
    const { lastId = null, undoneAt = null } = byBatch.get(batchOf(entry.facts) ?? '') ?? {}
    return { ...entry, about: LOG_KINDS[entry.kind], toUndo: undoneAt ? null : lastId, undoneAt }
  })
}

function batchOf({ batchId }: StoredLogEntry['facts']): string | null {
  return typeof batchId === 'string' ? batchId : null
}

type KnownEntry = StoredLogEntry & { readonly kind: LogKind }

function isKnown(entry: StoredLogEntry): entry is KnownEntry {
  return Object.hasOwn(LOG_KINDS, entry.kind)
}
