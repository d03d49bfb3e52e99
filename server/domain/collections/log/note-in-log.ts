import type { Actor } from '#base/actor.ts'
import { insertLogEntry } from '#store/collections/log.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../../domain.ts'
import type { LogFacts, LogKind } from './log-kinds.table.ts'

/** Something a device did or was told, as its log keeps it: the kind with its facts, and the book and card it is about. */
export type LogEntry<Kind extends LogKind = LogKind> = {
  [K in Kind]: {
    readonly kind: K
    readonly facts: LogFacts[K]
    readonly bookId?: string
    readonly cardId?: string
  }
}[Kind]

/** How long a program may go on asking for what it is refused before the log tells of it again. */
const REPEATED_AFTER_MS = 3_600_000

/** Writes an entry into the log of the device that asks, with what the transaction does. Where no device asks nothing is written. */
export async function noteInLog(tx: WriteTx, entry: LogEntry): Promise<void> {
  const { deviceId } = tx.actor
  if (deviceId !== undefined) await insertLogEntry(tx, { ...entry, deviceId })
}

/** Writes an entry for what happened outside a writing transaction: a refusal, or what was sent. The same is told once an hour. */
export async function noteApart(domain: Domain, actor: Actor, entry: LogEntry): Promise<void> {
  const { deviceId } = actor
  if (deviceId === undefined) return
  await domain.store.write(actor, (tx) =>
    insertLogEntry(tx, { ...entry, deviceId }, new Date(tx.now.getTime() - REPEATED_AFTER_MS)),
  )
}
