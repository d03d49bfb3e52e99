import { applyPatch, type Card, diffCards, isSameJson, PatchError, type PatchObject } from '@lazo/jscontact'
import type { Draft } from './draft.ts'
import { MAP_OF } from './parts.table.ts'
import type { TwoSides } from './read-draft.ts'
import { keyOf, type Row } from './row.ts'
import { writeDraft } from './write-draft.ts'

/** What becomes of a card for all, and for its reader alone. Empty patches change nothing. */
export interface SidePatches {
  readonly shared: PatchObject
  readonly own: PatchObject
}

type Members = Record<string, unknown>

/** The edits that a draft means: values that are its reader's own go to their layer, all others to the card. Pure. */
export function patchesOf(draft: Draft, sides: TwoSides): SidePatches {
  const after = writeDraft(draft, sides.document)
  const rows = draft.rows.filter(({ isPrivate }) => isPrivate)
  // A label that all see is nobody's own.
  const labels = draft.ownLabels.filter((label) => !draft.labels.includes(label))
  const own = new Set([...rows.map(placeOf), ...labels.map((label) => `keywords/${label}`)])
  const shared = diffCards(sides.shared, sharedAfter(after, sides, own))
  return { shared, own: diffCards(patched(sides.document, shared), after) }
}

/** Where the card keeps a row: `personalInfo/f1`. */
function placeOf(row: Row): string {
  if (row.part === 'custom') return `lazo.app:custom/${row.value.label.trim()}`
  if (row.part === 'relation') return `relatedTo/${row.value.uid}`
  if (row.part === 'position') return keyOf(row)
  if (row.part === 'date') {
    return row.value.kind === 'other' ? `lazo.app:dates/${row.id.replace(/^other-/, '')}` : `anniversaries/${row.id}`
  }
  return `${MAP_OF[row.part]}/${row.id}`
}

function sharedAfter(after: Card, { document, shared }: TwoSides, own: ReadonlySet<string>): Card {
  const [now, seen, known] = [after, document, shared].map((card) => card as unknown as Members) as [
    Members,
    Members,
    Members,
  ]
  const names = new Set([...Object.keys(now), ...Object.keys(known), ...Object.keys(seen)])
  const entries = [...names].map((name) => [name, sharedMember(name, { now, seen, known }, own)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as unknown as Card
}

interface Versions {
  readonly now: Members
  readonly seen: Members
  readonly known: Members
}

function sharedMember(name: string, { now, seen, known }: Versions, own: ReadonlySet<string>): unknown {
  if (isSameJson(now[name], seen[name]) && !isTouched(name, { now, seen, known }, own)) return known[name]
  if (!isMap(now[name] ?? {}) || !isMap(known[name] ?? {}) || !isMap(seen[name] ?? {}) || name === 'name')
    return now[name]
  const [entries, before, shown] = [now[name], known[name], seen[name]].map((map) => (map ?? {}) as Members) as [
    Members,
    Members,
    Members,
  ]
  // What its reader hid of the card is no less there for the others.
  const hidden = Object.entries(before).filter(([id]) => !Object.hasOwn(shown, id))
  const mine = Object.keys(entries).filter((id) => own.has(`${name}/${id}`))
  const covered = mine.flatMap((id) => (isCovered(id, before, shown) ? [[id, before[id]] as const] : []))
  const others = Object.entries(entries).filter(([id]) => !mine.includes(id))
  const members = Object.fromEntries([...hidden, ...covered, ...others])
  return Object.keys(members).length > 0 ? members : undefined
}

/** A value of the others under one's own stays; one that was the same for all is taken back from them. */
function isCovered(id: string, before: Members, shown: Members): boolean {
  return Object.hasOwn(before, id) && !isSameJson(before[id], shown[id])
}

/** Whether a value became one's own, or everybody's, and stayed the same otherwise. */
function isTouched(name: string, { now, known }: Versions, own: ReadonlySet<string>): boolean {
  const [entries, before] = [now[name], known[name]]
  if (!isMap(entries ?? {})) return false
  return Object.keys((entries ?? {}) as Members).some((id) => {
    const isShared = isMap(before ?? {}) && isSameJson((before as Members | undefined)?.[id], (entries as Members)[id])
    return isShared === own.has(`${name}/${id}`) && KEPT_APART.has(name)
  })
}

/** The parts that people keep for themselves or share. */
const KEPT_APART = new Set<string>([...Object.values(MAP_OF), 'keywords'])

function isMap(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The reader's view after the others' card changed. */
function patched(document: Card, patch: PatchObject): Card {
  try {
    return applyPatch(document, patch)
  } catch (error) {
    if (error instanceof PatchError) return document
    throw error
  }
}
