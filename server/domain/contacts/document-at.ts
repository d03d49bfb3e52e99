import { applyPatch, type Card, hideFields } from '@lazo/jscontact'
import type { StoredCard } from '#store/cards/reader.ts'
import { readVersionsSince, type StoredVersion } from '#store/history/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { wholeOf } from './card-faces.ts'

/** A card's document as it was at an older revision, without what is hidden from the actor today; null when history does not reach back to it. */
export async function documentAt(tx: ReadTx, card: StoredCard, revision: number): Promise<Card | null> {
  if (revision === card.revision) return card.document
  if (revision > card.revision || revision < 1) return null
  const newer = await readVersionsSince(tx, card.cardId, revision)
  let document = wholeOf(card)
  let expected = card.revision
  for (const version of newer) {
    if (!raisesRevision(version)) continue
    // Every entry must be there, or the past cannot be told.
    if (version.revision !== expected) return null
    expected -= 1
    if (version.reverse) document = applyPatch(document, version.reverse)
  }
  if (expected !== revision) return null
  return card.face?.isMasked ? hideFields(document, card.face.hidden) : document
}

/** Links and moves leave the card, and so its revision, as it is. */
function raisesRevision({ act }: StoredVersion): boolean {
  return act !== 'link' && act !== 'unlink' && act !== 'move'
}
