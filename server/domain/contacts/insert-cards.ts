import type { Card } from '@lazo/jscontact'
import { type CardRow, insertCardRows, insertPlaces, type PlaceRow } from '#store/cards/writer.ts'
import { insertVersions } from '#store/history/writer.ts'
import { addIndex } from '#store/search/writer.ts'
import { together } from '#store/together.ts'
import type { WriteTx } from '#store/transaction.ts'
import { withoutHandling } from '../handling/keep-handling.ts'
import { followLabels, withLabels } from '../labels/follow-labels.ts'
import { type LabelledCard, settleSharedLabels } from '../labels/settle-shared-labels.ts'
import { deriveCard } from './card-columns.ts'
import { refuseTaken } from './uid-taken.ts'
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
export async function insertCards(tx: WriteTx, given: readonly NewCard[], options: WriteOptions): Promise<string[]> {
  if (given.length === 0) return []
  const cards = given.map((card) => ({ ...card, document: withoutHandling(card.document) }))
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
  await settleSharedLabels(tx, labelledCards(cards), options)
  return versionIds
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

function labelledCards(cards: readonly NewCard[]): LabelledCard[] {
  return cards.flatMap(({ cardId, document }) =>
    document.keywords === undefined ? [] : [{ cardId, gained: Object.keys(document.keywords), isNew: true }],
  )
}
