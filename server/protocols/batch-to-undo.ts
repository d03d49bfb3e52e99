import type { LogEntryView } from '#domain/collections/log/read-device-log.ts'

/**
 * The batch whose undo an entry of a device's log offers; null when it offers none. What was taken away at one go comes back at
 * one go, so only the newest of its entries offers it. The log is given newest first. Pure.
 */
export function batchToUndo(log: readonly Pick<LogEntryView, 'facts'>[], index: number): string | null {
  const batchId = batchOf(log[index]!)
  return log.findIndex((entry) => batchOf(entry) === batchId) === index ? batchId : null
}

function batchOf({ facts }: Pick<LogEntryView, 'facts'>): string | null {
  const { batchId } = facts
  return typeof batchId === 'string' ? batchId : null
}
