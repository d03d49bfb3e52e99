import type { Card } from '@lazo/jscontact'
import { ProductError } from '#base/errors.ts'
import { type CardRow, insertCardRows, insertPlaces, type PlaceRow } from '#store/cards/writer.ts'
import { insertVersions } from '#store/history/writer.ts'
import { addIndex } from '#store/search/writer.ts'
import { together } from '#store/together.ts'
import type { WriteTx } from '#store/transaction.ts'
import { brokenConstraint } from '#store/translate-error.ts'
import { followLabels, withLabels } from '../labels/follow-labels.ts'
import { deriveCard } from './card-columns.ts'
import type { WriteOptions } from './write-options.ts'

/** A prepared card that is to be kept, in its home book under a resource name. */
export interface NewCard {
  readonly cardId: string
  readonly bookId: string
  readonly document: Card & { uid: string }
  /** The resource name; the card's id with `.vcf` when none is given. */
  readonly name?: string
}

/**
 * Keeps new cards with all that belongs to them. Gives the first entry of each one's history, in their order. Rights and checks
 * are the caller's. Throws `uid-taken`.
 */
export async function insertCards(tx: WriteTx, cards: readonly NewCard[], options: WriteOptions): Promise<string[]> {
  if (cards.length === 0) return []
  const derived = cards.map((card) => deriveCard(card.document, options.region))
  const rows: CardRow[] = cards.map((card, i) => ({
    ...derived[i]!.columns,
    cardId: card.cardId,
    homeBookId: card.bookId,
    uid: card.document.uid,
    document: card.document,
  }))
  const places = rows.map((row, i) => homePlace(row, cards[i]!.name))
  const [, , , versionIds] = await together(
    insertCardRows(tx, rows),
    insertPlaces(tx, places).catch(refuseTaken),
    addIndex(
      tx,
      rows.map((row, i) => ({ cardId: row.cardId, scope: 'base', index: derived[i]!.index })),
    ),
    insertVersions(
      tx,
      rows.map((row) => ({ cardId: row.cardId, revision: 1, act: options.act ?? 'create' })),
      options.batchId,
    ),
  )
  for (const place of places)
    tx.ledger.noteCard(place.cardId, 1, [{ bookId: place.bookId, name: place.name, kind: 'put' }])
  await followLabels(tx, withLabels(cards))
  return versionIds
}

/** Turns a broken unique key of a book into `uid-taken`; throws everything else as it is. */
export function refuseTaken(thrown: unknown): never {
  const constraint = brokenConstraint(thrown)
  if (constraint?.startsWith('book_card') && constraint.includes('uid')) throw uidTaken(thrown)
  if (constraint?.startsWith('book_card') && constraint.includes('name'))
    throw new ProductError('uid-taken', 'The book already holds a card under this name.', { cause: thrown })
  throw thrown
}

/** The error for a uid that another card has in the book. */
export function uidTaken(cause?: unknown): ProductError {
  return new ProductError('uid-taken', 'The book already holds a card with this uid.', { cause })
}

function homePlace(row: CardRow, name = `${row.cardId}.vcf`): PlaceRow {
  return {
    cardId: row.cardId,
    bookId: row.homeBookId,
    uid: row.uid,
    name,
    linkedBy: null,
    maxRight: null,
    sortFamily: row.sortFamily,
    sortGiven: row.sortGiven,
  }
}
