import { holdsRight } from '#web/data/rights/holds-right.ts'
import type { ChosenLine } from './use-chosen-lines.ts'

/** What an act on many cards will come to. */
export interface Effect {
  /** The cards it will change. */
  readonly cardIds: readonly string[]
  /** How many are already as they are to be. */
  readonly already: number
  /** How many one may not change so. */
  readonly refused: number
}

type Right = ChosenLine['right']

/** Sorts the cards an act is about by what it does to them. Pure. */
export function effectOf(
  lines: readonly ChosenLine[],
  { need, isAlready }: { readonly need: Right; isAlready(line: ChosenLine): boolean },
): Effect {
  const open = lines.filter((line) => !isAlready(line))
  const allowed = open.filter(({ right }) => holdsRight(right, need))
  return {
    cardIds: allowed.map(({ id }) => id),
    already: lines.length - open.length,
    refused: open.length - allowed.length,
  }
}

/** Whether one may do something to any of the cards at all. Pure. */
export function holdsAny(lines: readonly ChosenLine[], need: Right): boolean {
  return lines.some(({ right }) => holdsRight(right, need))
}

/** Who gets a label. Pure. */
export function labelEffect(lines: readonly ChosenLine[], keyword: string): Effect {
  return effectOf(lines, { need: 'edit', isAlready: ({ keywords }) => keywords.includes(keyword) })
}

/** Who loses a label. Pure. */
export function unlabelEffect(lines: readonly ChosenLine[], keyword: string): Effect {
  return effectOf(lines, { need: 'edit', isAlready: ({ keywords }) => !keywords.includes(keyword) })
}

/** Who gets another home: leaving the old one needs the right to delete there. Pure. */
export function moveEffect(lines: readonly ChosenLine[], bookId: string): Effect {
  return effectOf(lines, { need: 'delete', isAlready: ({ bookIds }) => bookIds[0] === bookId })
}

/** Who comes into a book beside their home. Pure. */
export function linkEffect(lines: readonly ChosenLine[], bookId: string): Effect {
  return effectOf(lines, { need: 'view', isAlready: ({ bookIds }) => bookIds.includes(bookId) })
}

/** Who leaves a book that is not their home. Pure. */
export function unlinkEffect(lines: readonly ChosenLine[], bookId: string): Effect {
  return effectOf(lines, { need: 'view', isAlready: ({ bookIds }) => bookIds.indexOf(bookId) <= 0 })
}

/** What a deletion takes away, and where. */
export interface Removal extends Effect {
  readonly bookIds: readonly string[]
  /** The devices of one's own that hold one of these books. */
  readonly devices: readonly string[]
}

/** What becomes of a deletion. Pure. */
export function removalOf(
  lines: readonly ChosenLine[],
  devices: readonly { readonly label: string; readonly bookIds: readonly string[] }[],
): Removal {
  const effect = effectOf(lines, { need: 'delete', isAlready: () => false })
  const gone = new Set(effect.cardIds)
  const bookIds = new Set(lines.filter(({ id }) => gone.has(id)).flatMap((line) => line.bookIds))
  const touched = devices.filter((device) => device.bookIds.some((id) => bookIds.has(id)))
  return { ...effect, bookIds: [...bookIds], devices: touched.map(({ label }) => label) }
}
