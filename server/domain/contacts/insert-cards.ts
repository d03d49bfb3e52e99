import { type Card, withoutHandling } from '@lazo/jscontact'
import { type HiddenFields, readHiddenFields } from '#store/books/hidden-fields.ts'
import { type CardRow, insertCardRows, insertPlaces, type PlaceRow } from '#store/cards/writer.ts'
import { insertVersions } from '#store/history/writer.ts'
import { addIndex } from '#store/search/writer.ts'
import { together } from '#store/together.ts'
import type { WriteTx } from '#store/transaction.ts'
import { followLabels, withLabels } from '../labels/follow-labels.ts'
import { type LabelledCard, settleSharedLabels } from '../labels/settle-shared-labels.ts'
import { deriveCard } from './card-columns.ts'
import { reindexCards } from './reindex-cards.ts'
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
  const [hiding, , , , versionIds] = await together(
    readHiddenFields(tx),
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
  await refineNew(tx, rows, { hiding, region: options.region })
  for (const place of places)
    tx.ledger.noteCard(place.cardId, 1, [{ bookId: place.bookId, name: place.name, kind: 'put' }])
  await followLabels(tx, withLabels(cards))
  await settleSharedLabels(tx, labelledCards(cards), options)
  return versionIds
}

/** Rewrites what new cards are found by where their home hides something, which is rare: all others wait for nothing. */
async function refineNew(
  tx: WriteTx,
  rows: readonly CardRow[],
  { hiding, region }: { hiding: ReadonlyMap<string, HiddenFields>; region: string },
): Promise<void> {
  const concerned = rows.filter((row) => hiding.has(row.homeBookId)).map((row) => row.cardId)
  if (concerned.length > 0) await reindexCards(tx, concerned, region)
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
