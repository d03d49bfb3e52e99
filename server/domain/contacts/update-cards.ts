import { type Card, diffCards, isSameJson } from '@lazo/jscontact'
import { readPlaces, type StoredCard } from '#store/cards/reader.ts'
import { updateCardRows, updatePlaceKeys } from '#store/cards/writer.ts'
import { insertVersions } from '#store/history/writer.ts'
import { writeIndex } from '#store/search/writer.ts'
import { together } from '#store/together.ts'
import type { WriteTx } from '#store/transaction.ts'
import { keepHandling } from '../handling/keep-handling.ts'
import { followLabels } from '../labels/follow-labels.ts'
import { settleSharedLabels } from '../labels/settle-shared-labels.ts'
import { type DerivedCard, deriveCard } from './card-columns.ts'
import { noteEverywhere } from './note-everywhere.ts'
import type { WriteOptions } from './write-options.ts'

/** A locked card and what it is to become. */
export interface CardEdit {
  readonly before: StoredCard
  readonly after: Card
}

/** What a change of a card is known by: the card's new revision, and the entry of its history. */
export interface SavedChange {
  readonly revision: number
  readonly versionId: string
}

interface Effect {
  readonly cardId: string
  readonly document: Card
  readonly revision: number
  readonly forward: object
  readonly reverse: object
  readonly derived: DerivedCard
  /** Then it is found by nothing until it is taken out. */
  readonly isTrashed: boolean
}

/**
 * Writes edits of cards that the transaction has locked; those that change nothing are left out.
 * Gives the change of each card that changed. Rights and checks are the caller's.
 */
export async function updateCards(
  tx: WriteTx,
  edits: readonly CardEdit[],
  options: WriteOptions,
): Promise<Map<string, SavedChange>> {
  const kept = options.mayHandle ? edits : edits.map((edit) => ({ ...edit, after: keepHandling(edit) }))
  const effects = kept.map((edit) => effectOf(edit, tx.now, options.region)).filter((effect) => effect !== null)
  if (effects.length === 0) return new Map()
  const rows = effects.map((e) => ({
    ...e.derived.columns,
    cardId: e.cardId,
    document: e.document,
    revision: e.revision,
  }))
  const [places, , , , versionIds] = await together(
    readPlaces(
      tx,
      rows.map((row) => row.cardId),
    ),
    updateCardRows(tx, rows),
    updatePlaceKeys(tx, rows),
    writeIndex(
      tx,
      effects.filter((e) => !e.isTrashed).map((e) => ({ cardId: e.cardId, scope: 'base', index: e.derived.index })),
    ),
    insertVersions(
      tx,
      effects.map((e) => ({ ...pick(e), act: options.act ?? 'edit' })),
      options.batchId,
    ),
  )
  noteEverywhere(tx, rows, places)
  const relabelled = edits.filter((edit) => changesLabels(edit))
  await followLabels(
    tx,
    relabelled.map(({ before }) => before.cardId),
  )
  await settleSharedLabels(
    tx,
    relabelled.map((edit) => ({ cardId: edit.before.cardId, gained: gainedLabels(edit) })),
    options,
  )
  return new Map(rows.map(({ cardId, revision }, i) => [cardId, { revision, versionId: versionIds[i]! }]))
}

function changesLabels({ before, after }: CardEdit): boolean {
  return !isSameJson(before.document.keywords ?? {}, after.keywords ?? {})
}

function gainedLabels({ before, after }: CardEdit): string[] {
  const had = before.document.keywords ?? {}
  return Object.keys(after.keywords ?? {}).filter((keyword) => !had[keyword])
}

function effectOf(edit: CardEdit, now: Date, region: string): Effect | null {
  const { before } = edit
  if (Object.keys(diffCards(before.document, edit.after)).length === 0) return null
  const document = stampUpdated(before.document, edit.after, now)
  return {
    cardId: before.cardId,
    document,
    revision: before.revision + 1,
    forward: diffCards(before.document, document),
    reverse: diffCards(document, before.document),
    derived: deriveCard(document, region),
    isTrashed: before.deletedAt !== null,
  }
}

/** A card that tells when it was last changed must not go on telling the old moment, nor go back to an older one. */
function stampUpdated(before: Card, after: Card, now: Date): Card {
  const isStale = after.updated !== undefined && before.updated !== undefined && after.updated <= before.updated
  return isStale ? { ...after, updated: `${now.toISOString().slice(0, 19)}Z` } : after
}

function pick(effect: Effect) {
  return { cardId: effect.cardId, revision: effect.revision, forward: effect.forward, reverse: effect.reverse }
}
