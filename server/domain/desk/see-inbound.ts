import type { StoredInbound } from '#store/desk/inbound.ts'
import { lockInbound, readOneInbound } from '#store/desk/reader.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import { livingRights } from '../interactions/interaction-rules.ts'
import { bookRights, requireWriting } from '../sharing/book-rights.ts'
import { inboundNotFound } from './inbound-rules.ts'

/** The books whose forms bring their entries to the actor's desk as well: those that the actor manages. */
export async function managedBooks(tx: ReadTx): Promise<string[]> {
  return [...(await bookRights(tx))].flatMap(([bookId, right]) => (right === 'manage' ? [bookId] : []))
}

/** An entry that the actor sees. Throws `inbound-not-found`. */
export async function requireInbound(tx: ReadTx, inboundId: string): Promise<StoredInbound> {
  const found = await readOneInbound(tx, await managedBooks(tx), inboundId)
  if (!found) throw inboundNotFound()
  return found
}

/** The same, held until the transaction ends, by who may write. */
export async function holdInbound(tx: WriteTx, inboundId: string): Promise<StoredInbound> {
  requireWriting(tx)
  const found = await lockInbound(tx, await managedBooks(tx), inboundId)
  if (!found) throw inboundNotFound()
  return found
}

/** Entries as the actor sees them: cards that they do not see, or that lie in the trash, are not named. */
export async function withSeenCards(tx: ReadTx, entries: readonly StoredInbound[]): Promise<StoredInbound[]> {
  const cardIds = [...new Set(entries.flatMap(({ cardId }) => cardId ?? []))]
  const seen = cardIds.length === 0 ? new Map() : await livingRights(tx, cardIds)
  return entries.map((one) => (one.cardId === null || seen.has(one.cardId) ? one : { ...one, cardId: null }))
}
