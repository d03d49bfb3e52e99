import type { Actor } from '#base/actor.ts'
import { isId } from '#base/ids.ts'
import { readLog, type StoredLogEntry } from '#store/collections/log.ts'
import { readDevice } from '#store/devices/reader.ts'
import { deviceNotFound } from '../../devices/device-access.ts'
import type { Domain } from '../../domain.ts'
import { LOG_KINDS, type LogGroup, type LogKind } from './log-kinds.table.ts'

/** An entry of a device's log: what happened, what it is about, and how book and card are called as far as its reader sees them. */
export interface LogEntryView extends StoredLogEntry {
  readonly kind: LogKind
  readonly about: LogGroup
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
    return entries.filter(isKnown).map((entry) => ({ ...entry, about: LOG_KINDS[entry.kind] }))
  })
}

function isKnown(entry: StoredLogEntry): entry is StoredLogEntry & { kind: LogKind } {
  return Object.hasOwn(LOG_KINDS, entry.kind)
}
