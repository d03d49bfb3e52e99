import type { StoredCard } from '#store/cards/reader.ts'
import { readKnownRevision } from '#store/collections/sent-cards.ts'
import type { WriteTx } from '#store/transaction.ts'
import { documentAt } from '../../contacts/document-at.ts'
import type { StandingCollection } from '../collection.ts'

/** Whether a card had a keyword when the device last got it, as far as that is known. */
export async function wasLabelled(
  tx: WriteTx,
  { bookId, knownNumber }: StandingCollection,
  card: StoredCard,
  keyword: string,
): Promise<boolean> {
  const { cardId, revision } = card
  const known = await readKnownRevision(tx, { cardId, revision, bookId, knownNumber })
  const document = known === null ? null : await documentAt(tx, card, known)
  return document?.keywords?.[keyword] === true
}
