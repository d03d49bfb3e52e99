import { type Card, joinPath, type Note, type PatchObject } from '@lazo/jscontact'

/** What stands between what all see and what only the member sees, in a note that both share on a device. */
export const MARKER_LINE = '--- Solo para mí / only for me ---'

type Notes = Readonly<Record<string, Note>>

/** Where the notes of a card under a layer stand. */
export interface NotePlan {
  /** The notes that only the member has, in order. */
  readonly privateIds: readonly string[]
  /** The note of all that carries them on a device; null when there is none. */
  readonly carrier: string | null
}

/** Which notes of a card are the layer's own, and which carries them. Pure. */
export function planNotes(shared: Card, layer: PatchObject, shown: Card): NotePlan {
  const ids = Object.keys(shown.notes ?? {})
  const isOwn = (id: string) => shared.notes?.[id] === undefined && Object.hasOwn(layer, joinPath(['notes', id]))
  return { privateIds: ids.filter(isOwn), carrier: ids.find((id) => !isOwn(id)) ?? null }
}

/** Programs show one note: the private ones follow the shared one after the marker line. Pure. */
export function joinNotes(shown: Card, { privateIds, carrier }: NotePlan): Card {
  if (privateIds.length === 0) return shown
  const notes: Notes = shown.notes!
  const own = `${MARKER_LINE}\n${ownText(notes, privateIds)}`
  const shared = Object.entries(notes).filter(([id]) => !privateIds.includes(id))
  const target = carrier ?? privateIds[0]!
  const text = carrier === null ? own : `${notes[carrier]!.note}\n${own}`
  return { ...shown, notes: { ...Object.fromEntries(shared), [target]: { ...notes[target]!, note: text } } }
}

/** A card that came back, with its private notes apart again. */
export interface PartedNotes {
  readonly card: Card
  /** The notes that are the member's own now. */
  readonly ownIds: readonly string[]
  /** The marker was missing or changed: no difference in any note may go to all. */
  readonly isBroken: boolean
}

/**
 * Takes the notes apart that `joinNotes` put together; `isSecret` tells a text that holds something of the layer. When the
 * marker is missing or changed, what came instead is the member's own, and the shared note stays as it was. Pure.
 */
export function partNotes(shown: Card, edited: Card, plan: NotePlan, isSecret: (text: string) => boolean): PartedNotes {
  const notes: Notes = edited.notes ?? {}
  const marked = Object.entries(notes).flatMap(([id, { note }]) =>
    note.split('\n').flatMap((line, at) => (isMarker(line) ? [{ id, at }] : [])),
  )
  const [only] = marked
  if (!only && plan.privateIds.length === 0) return { card: edited, ownIds: [], isBroken: false }
  if (!only || marked.length > 1) return breakNotes(shown, edited, plan)
  const lines = notes[only.id]!.note.split('\n')
  const before = lines.slice(0, only.at).join('\n')
  if (isSecret(before)) return breakNotes(shown, edited, plan)
  const rest = { ...notes }
  delete rest[only.id]
  if (before.trim() !== '') rest[only.id] = { ...notes[only.id]!, note: before }
  const own = ownNotes(shown, rest, plan, lines.slice(only.at + 1).join('\n'))
  return { card: withNotes(edited, { ...rest, ...own }), ownIds: Object.keys(own), isBroken: false }
}

function breakNotes(shown: Card, edited: Card, plan: NotePlan): PartedNotes {
  const { carrier, privateIds } = plan
  const came = edited.notes?.[carrier ?? privateIds[0] ?? '']?.note ?? ''
  const shared = carrier === null ? '' : shown.notes![carrier]!.note
  const own = came.startsWith(shared) ? came.slice(shared.length) : came
  const rest = Object.entries(edited.notes ?? {}).filter(([id]) => id !== carrier && !privateIds.includes(id))
  const others = rest.map(([id, note]): [string, Note] => [id, { ...note, note: withoutMarkers(note.note) }])
  const notes = { ...Object.fromEntries(others), ...(carrier === null ? {} : { [carrier]: shown.notes![carrier]! }) }
  const kept = ownNotes(shown, notes, plan, withoutMarkers(own))
  return { card: withNotes(edited, { ...notes, ...kept }), ownIds: Object.keys(kept), isBroken: true }
}

/** The private notes of a text: as they were when it is the same, else one. */
function ownNotes(shown: Card, others: Notes, { privateIds }: NotePlan, text: string): Notes {
  const before: Notes = shown.notes ?? {}
  if (privateIds.length > 0 && text.trimEnd() === ownText(before, privateIds).trimEnd())
    return Object.fromEntries(privateIds.map((id) => [id, before[id]!]))
  if (text.trim() === '') return {}
  const id = privateIds[0] ?? freeId({ ...before, ...others })
  return { [id]: { ...before[id], note: text.trim() } }
}

function withNotes(card: Card, notes: Notes): Card {
  const { notes: _, ...rest } = card
  return Object.keys(notes).length > 0 ? { ...rest, notes } : rest
}

function ownText(notes: Notes, ids: readonly string[]): string {
  return ids.map((id) => notes[id]!.note).join('\n\n')
}

function freeId(taken: Notes): string {
  for (let n = 1; ; n += 1) if (taken[`private-${n}`] === undefined) return `private-${n}`
}

function isMarker(line: string): boolean {
  return line.trim() === MARKER_LINE
}

function withoutMarkers(text: string): string {
  const lines = text.split('\n').filter((line) => !isMarker(line))
  return lines.join('\n')
}
