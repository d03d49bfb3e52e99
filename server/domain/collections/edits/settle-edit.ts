import { applyPatch, type Card, diffCards, isCard, isSameJson, PatchError, type PatchObject } from '@lazo/jscontact'
import { type ProgramFamily, type RawCard, readEdit } from '@lazo/vcard'
import { addLayer, splitLayer } from '../layers.ts'
import { toldPaths } from './told-paths.ts'

/** What a device sent of a card, and all that it has to be brought together with. */
export interface EditToSettle {
  /** The document that it was made from; null when nobody knows. */
  readonly base: Card | null
  /** The document as it is now. */
  readonly document: Card
  /** The member's own layer, empty without one; null where the device shows none. */
  readonly layer: PatchObject | null
  /** Whether the device had the layer as it is when the edit was made; else it takes nothing of it away. */
  readonly isLayerKnown: boolean
  readonly sent: RawCard
  readonly family: ProgramFamily
}

/** What becomes of the card. */
export interface SettledEdit {
  readonly document: Card
  readonly layer: PatchObject | null
  /** What the device changed, as a log may tell it. */
  readonly paths: readonly string[]
  /** Of that, what others changed too since: the device's is in `document`. */
  readonly conflicts: readonly string[]
  /** What it did not send and nobody knows whether it ever had: that stays. */
  readonly withheld: readonly string[]
  /** Whether the card is now what the device has, so that what it sent can be given back. */
  readonly isAsSent: boolean
}

/** Brings what a device sent onto the card as it is now. What was sent without anybody knowing from what deletes nothing. Pure. */
export function settleEdit(edit: EditToSettle): SettledEdit {
  const { base, document, layer, sent, family } = edit
  const now = layer ? addLayer(document, layer) : document
  const before = layer && base && edit.isLayerKnown ? addLayer(base, layer) : (base ?? now)
  const { edited, merged, conflicts } = readEdit({ base: before, canonical: now, sent, family })
  const withheld = base ? [] : deletionsIn(now, merged)
  const after = withheld.length > 0 ? withoutDeletions(now, merged) : merged
  const parted = layer ? splitLayer({ shared: document, layer, edited: after }) : { shared: after, layer }
  return {
    document: parted.shared,
    layer: parted.layer,
    paths: toldPaths(Object.keys(diffCards(before, edited))),
    conflicts: toldPaths(conflicts.map(({ path }) => path)),
    withheld: toldPaths(withheld),
    isAsSent: isEmpty(layer) && isEmpty(parted.layer) && isSameJson(after, edited),
  }
}

function isEmpty(layer: PatchObject | null): boolean {
  return layer === null || Object.keys(layer).length === 0
}

function deletionsIn(before: Card, after: Card): string[] {
  const changes = Object.entries(diffCards(before, after))
  return changes.filter(([, value]) => value === null).map(([path]) => path)
}

/** Takes over of an edit what it adds and changes, and nothing that it takes away. */
function withoutDeletions(card: Card, edited: Card): Card {
  const kept = Object.entries(diffCards(card, edited)).filter(([, value]) => value !== null)
  try {
    const merged = applyPatch(card, Object.fromEntries(kept))
    return isCard(merged) ? merged : edited
  } catch (error) {
    if (error instanceof PatchError) return edited
    throw error
  }
}
