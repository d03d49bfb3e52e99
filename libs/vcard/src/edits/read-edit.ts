import { type Card, isSameJson, type MergeConflict, mergeThreeWay } from '@lazo/jscontact'
import type { RawCard } from '../raw/raw-card.ts'
import type { VcardRemark } from '../raw/vcard-remark.ts'
import { alignIds } from './align-ids.ts'
import type { ProgramFamily } from './programs.table.ts'
import { readSides } from './read-sides.ts'
import { renameIds } from './rename-ids.ts'
import { settleCards, withoutEmptied } from './settle-cards.ts'
import { mergeKept, settleKept } from './settle-kept.ts'
import { settleName } from './settle-name.ts'

/** A card as a device sent it, and what it was made from. */
export interface SentEdit {
  /** The card as the device last got it. */
  base: Card
  /** The card as it is now. */
  canonical: Card
  sent: RawCard
  family: ProgramFamily
}

/** What a device changed of a card. */
export interface DeviceEdit {
  /** The base with the edit alone. */
  edited: Card
  /** The canonical card with the edit; at a conflict with what the device sent. */
  merged: Card
  /** Where the device changed what others changed too, since it got the card. `mine` is the device's. */
  conflicts: MergeConflict[]
  warnings: VcardRemark[]
}

type Kept = NonNullable<Card['vCardProps']>
type Three<T> = [T, T, T]

/**
 * Reads what a device changed of a card it was given, and brings it onto the card as it is now. What its program does not
 * show, re-spells, adds or makes up by itself is no edit; whatever it dropped stays.
 */
export function readEdit({ base, canonical, sent, family }: SentEdit): DeviceEdit {
  const sides = readSides(base, sent, family)
  const renames = alignIds({
    given: [sides.full, sides.shown],
    sent: sides.sent,
    told: sides.told,
    known: [base, canonical],
  })
  const named = settleName({ ...sides, sent: renameIds(sides.sent, renames), family })
  const shown = sides.limit(named)
  const [given, seen, came] = [sides.full, shown, named].map(({ vCardProps = [] }) => vCardProps) as Three<Kept>
  const settled = settleKept({ full: given, shown: seen, sent: came })
  const { before, after } = settleCards(withoutKept(sides.full), withoutKept(shown), withoutKept(named))
  tellStaleTexts(base, before, after)
  const edited = withKept(
    withoutEmptied(mergeThreeWay(before, after, withoutKept(base)).card, base),
    mergeKept(given, settled, base.vCardProps ?? []),
  )
  return { edited, ...mergeEdits(base, edited, canonical), warnings: sides.warnings }
}

/** The text of an address that the program does not show would go on telling the old address: it goes with what it told. */
function tellStaleTexts(base: Card, before: Card, after: Card): void {
  for (const [id, address] of Object.entries(after.addresses ?? {})) {
    const [old, full] = [before.addresses?.[id], base.addresses?.[id]?.full]
    if (!old || full === undefined || address.full !== undefined) continue
    if (!isSameJson(old.components, address.components)) old.full = full
  }
}

/** Brings an edit of one state of a card onto another. When the card was last changed is nobody's edit. */
function mergeEdits(base: Card, edited: Card, canonical: Card): Pick<DeviceEdit, 'merged' | 'conflicts'> {
  if (isSameJson(base, canonical)) return { merged: edited, conflicts: [] }
  const { updated } = canonical
  const sides = [base, edited, canonical].map((card) => withoutUpdated(withoutKept(card))) as Three<Card>
  const { card, conflicts } = mergeThreeWay(...sides)
  const kept = mergeKept(base.vCardProps ?? [], edited.vCardProps ?? [], canonical.vCardProps ?? [])
  return { merged: withKept(updated === undefined ? card : { ...card, updated }, kept), conflicts }
}

function withoutKept(card: Card): Card {
  const { vCardProps: _, ...rest } = card
  return rest
}

function withKept(card: Card, vCardProps: Kept): Card {
  return vCardProps.length ? { ...card, vCardProps } : card
}

function withoutUpdated(card: Card): Card {
  const { updated: _, ...rest } = card
  return rest
}
