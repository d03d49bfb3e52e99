import { setImmediate as letOthers } from 'node:timers/promises'
import type { Card } from '@lazo/jscontact'
import { readChangedDocuments, readDocuments, type StoredDocument } from '#store/collections/documents-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { StandingCollection } from '../collection.ts'
import type { NarrowTerm } from '../narrow.ts'
import { fieldValues } from './field-values.ts'

const PAGE = 500
/** Of all books and fields together; about a hundred bytes each. */
const MOST_TEXTS = 200_000

type Field = NarrowTerm['field']

/** What the cards of a book say in one field, as of a number of the line. */
interface FieldTexts {
  number: number
  /** Folded values by card; null for a card that may say anything. */
  readonly byCard: Map<string, string | null>
}

/** Those used last behind. */
const kept = new Map<string, FieldTexts>()

/**
 * What the cards of a collection say in a field, kept in memory and brought up to the moment of the transaction by the changes
 * since it was read last; null for a book too large to be kept.
 */
export async function bookTexts(
  tx: ReadTx,
  collection: StandingCollection,
  field: Field,
): Promise<ReadonlyMap<string, string | null> | null> {
  const { bookId, era, number, trimmedTo } = collection
  const key = `${tx.workspaceId} ${era} ${bookId} ${field}`
  const known = kept.get(key)
  const isCurrent = known !== undefined && known.number >= trimmedTo
  const texts = isCurrent ? known : await readAll(tx, collection, field)
  if (!texts) return null
  if (texts.number < number) {
    note(texts.byCard, await readChangedDocuments(tx, bookId, texts.number), field)
    texts.number = number
  }
  keep(key, texts)
  return texts.byCard
}

async function readAll(tx: ReadTx, { bookId, number }: StandingCollection, field: Field): Promise<FieldTexts | null> {
  const byCard = new Map<string, string | null>()
  for (let after: string | null = null; ; ) {
    const documents = await readDocuments(tx, bookId, { after, limit: PAGE })
    note(byCard, documents, field)
    if (documents.length < PAGE) return { number, byCard }
    if (byCard.size > MOST_TEXTS) return null
    after = documents.at(-1)!.cardId
    await letOthers()
  }
}

function note(byCard: Map<string, string | null>, documents: readonly StoredDocument[], field: Field): void {
  for (const { cardId, documentText } of documents)
    if (documentText === null) byCard.delete(cardId)
    else byCard.set(cardId, fieldValues(JSON.parse(documentText) as Card, field))
}

function keep(key: string, texts: FieldTexts): void {
  kept.delete(key)
  kept.set(key, texts)
  let count = kept.values().reduce((sum, { byCard }) => sum + byCard.size, 0)
  for (const [oldest, { byCard }] of kept) {
    if (count <= MOST_TEXTS || oldest === key) return
    kept.delete(oldest)
    count -= byCard.size
  }
}
