import { applyPatch } from './apply-patch.ts'
import type { Card, PatchObject } from './types.ts'
import { contactKindsProperty, customProperty, sectorsProperty } from './vendor.ts'

/** What comes into a set and what goes; where both name the same, it goes. */
export interface SetChange {
  readonly add?: readonly string[] | undefined
  readonly remove?: readonly string[] | undefined
}

/** An edit that can be made to any number of cards, whatever they say already. */
export interface BulkEdit {
  readonly labels?: SetChange | undefined
  readonly contactKinds?: SetChange | undefined
  readonly sectors?: SetChange | undefined
  /** Custom fields by name; null removes one. */
  readonly custom?: Readonly<Record<string, string | null>> | undefined
  /** Applied before the rest. */
  readonly patch?: PatchObject | undefined
}

/** A card with a bulk edit made to it. Throws `PatchError` where the patch does not fit this card. Pure. */
export function applyBulkEdit(card: Card, edit: BulkEdit): Card {
  const changed: Record<string, unknown> = { ...(edit.patch === undefined ? card : applyPatch(card, edit.patch)) }
  const sets = { keywords: edit.labels, [contactKindsProperty]: edit.contactKinds, [sectorsProperty]: edit.sectors }
  for (const [name, change] of Object.entries(sets)) if (change) put(changed, name, changedSet(changed[name], change))
  if (edit.custom) put(changed, customProperty, changedFields(changed[customProperty], edit.custom))
  return changed as unknown as Card
}

/** A property without entries is left out. */
function put(card: Record<string, unknown>, name: string, entries: ReadonlyMap<string, unknown>): void {
  if (entries.size > 0) card[name] = Object.fromEntries(entries)
  else delete card[name]
}

function changedSet(present: unknown, { add = [], remove = [] }: SetChange): Map<string, unknown> {
  const entries = entriesOf(present)
  for (const key of add) if (!entries.has(key)) entries.set(key, true)
  for (const key of remove) entries.delete(key)
  return entries
}

function changedFields(present: unknown, fields: NonNullable<BulkEdit['custom']>): Map<string, unknown> {
  const entries = entriesOf(present)
  for (const [name, text] of Object.entries(fields)) {
    if (text === null) entries.delete(name)
    else entries.set(name, text)
  }
  return entries
}

function entriesOf(present: unknown): Map<string, unknown> {
  return new Map(typeof present === 'object' && present !== null ? Object.entries(present) : [])
}
