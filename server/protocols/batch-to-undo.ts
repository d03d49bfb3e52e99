import type { LogEntryView } from '#domain/collections/log/read-device-log.ts'

/**
 * The batch whose undo an entry of a device's log offers; null when it offers none. What was taken away at one go comes back at
 * one go, so only the newest of its entries offers it. The log is given newest first. Pure.
 */
export function batchToUndo(log: readonly Pick<LogEntryView, 'toUndo'>[], index: number): string | null {
  const { toUndo } = log[index]!
  return log.findIndex((entry) => entry.toUndo === toUndo) === index ? toUndo : null
}
