import { applyPatch, type Card, diffCards, isCard, isSameJson, PatchError, type PatchObject } from '@lazo/jscontact'
import { type ProgramFamily, type RawCard, readEdit } from '@lazo/vcard'
import { holderOf, secretsOf } from '../layer-secrets.ts'
import { addLayer, keepLayer, type PartedCard, splitLayer } from '../layers.ts'
import { toldPaths } from './told-paths.ts'

/** What a device sent of a card, and all that it has to be brought together with. */
export interface EditToSettle {
  /** The document that it was made from; null when nobody knows. */
  readonly base: Card | null
  /** Whether the device is known to have been shown all that is there now of what it was made from; else it deletes nothing. */
  readonly wasShown: boolean
  /** The document as it is now. */
  readonly document: Card
  /** The member's own layer, empty without one; null where the device shows none. */
  readonly layer: PatchObject | null
  /**
   * Whether the device is known to have had the layer as it is when the edit was made; else it takes nothing of it away, and what
   * may be of the layer is the member's own.
   */
  readonly isLayerKnown: boolean
  /** What the layer said at other times, where the device may still hold that; none otherwise. */
  readonly past?: readonly PatchObject[]
  readonly sent: RawCard
  readonly family: ProgramFamily
}

/** What becomes of the card. */
export interface SettledEdit {
  readonly document: Card
  readonly layer: PatchObject | null
  /** What is of the layer and came from a device that is shown none (any more). */
  readonly strays: PatchObject
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
  const before = layer && base ? addLayer(base, layer) : (base ?? now)
  const { edited, merged, conflicts } = readEdit({ base: before, canonical: now, sent, family })
  const withheld = edit.wasShown ? [] : deletionsIn(now, merged)
  const after = withheld.length > 0 ? withoutDeletions(now, merged) : merged
  const parted = part(edit, after)
  const own = layer && !edit.isLayerKnown ? keepLayer(document, layer, parted.layer) : parted.layer
  return {
    document: parted.shared,
    layer: layer && own,
    strays: layer ? {} : own,
    paths: toldPaths(Object.keys(diffCards(before, edited))),
    conflicts: toldPaths(conflicts.map(({ path }) => path)),
    withheld: toldPaths(withheld),
    isAsSent: isEmpty(layer) && isEmpty(own) && isSameJson(after, edited),
  }
}

/** A card without layers goes to all as it is. */
function part({ document, layer, sent, past = [] }: EditToSettle, edited: Card): PartedCard {
  if (layer === null && past.length === 0) return { shared: edited, layer: {} }
  const isSent = holderOf(sent.properties.map(({ value }) => value))
  const wasSecret = secretsOf(document, ...past)
  return splitLayer({ shared: document, layer: layer ?? {}, edited, isSent, wasSecret })
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
