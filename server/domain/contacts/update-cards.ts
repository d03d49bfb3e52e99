import { type Card, diffCards, isSameJson } from '@lazo/jscontact'
import { readHiddenFields } from '#store/books/hidden-fields.ts'
import { readPlaces, type StoredCard } from '#store/cards/reader.ts'
import { updateCardRows, updatePlaceKeys } from '#store/cards/writer.ts'
import { insertVersions } from '#store/history/writer.ts'
import { writeIndex } from '#store/search/writer.ts'
import { together } from '#store/together.ts'
import type { WriteTx } from '#store/transaction.ts'
import { keepHandling } from '../handling/keep-handling.ts'
import { followLabels } from '../labels/follow-labels.ts'
import { settleSharedLabels } from '../labels/settle-shared-labels.ts'
import { deriveFaces, type FacedCard, wholeAfter, wholeOf } from './card-faces.ts'
import { noteEverywhere } from './note-everywhere.ts'
import { reindexHidden } from './reindex-cards.ts'
import type { WriteOptions } from './write-options.ts'

/** A locked card and what it is to become, as who edits it sees it. */
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
  readonly derived: FacedCard
  /** Then it is found by nothing until it is taken out. */
  readonly isTrashed: boolean
}

/**
 * Writes edits of cards that the transaction has locked; those that change nothing are left out.
 * Gives the change of each card that changed. What is hidden from the actor stays as it was. Rights and checks are the caller's.
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
  const [hiding, places, , , , versionIds] = await together(
    readHiddenFields(tx),
    readPlaces(
      tx,
      rows.map((row) => row.cardId),
    ),
    updateCardRows(tx, rows),
    updatePlaceKeys(tx, rows),
    writeIndex(
      tx,
      effects
        .filter((e) => !e.isTrashed)
        .flatMap((e) => e.derived.entries.map((entry) => ({ cardId: e.cardId, ...entry }))),
    ),
    insertVersions(
      tx,
      effects.map((e) => ({ ...pick(e), act: options.act ?? 'edit' })),
      options.batchId,
    ),
  )
  await reindexHidden(
    tx,
    edits.map(({ before }) => before),
    { hiding, region: options.region },
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
  const whole = wholeOf(before)
  const after = wholeAfter(before, edit.after)
  if (Object.keys(diffCards(whole, after)).length === 0) return null
  const document = stampUpdated(whole, after, now)
  return {
    cardId: before.cardId,
    document,
    revision: before.revision + 1,
    forward: diffCards(whole, document),
    reverse: diffCards(document, whole),
    derived: deriveFaces(document, before.face?.hidden, region),
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
