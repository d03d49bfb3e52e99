import type { TextRange } from '@lazo/jscontact'
import type { ListedCard } from '../source/listed-card.ts'

/** How a list shows names: as they are said, with the surnames it is sorted by standing out, or with the surnames first. */
export type Naming = 'given-first' | 'family-strong' | 'family-first'

/** A piece of a name as it is shown, from the left to the right. */
export interface NamePiece {
  /** Where in the name as it is said it begins; -1 for what is no part of it. */
  readonly at: number
  readonly text: string
  readonly isFamily: boolean
  /** Whether it was searched for. */
  readonly isMarked: boolean
}

/** A name in the order in which it is shown, cut where what was searched for begins and ends. Pure. */
export function namePieces(
  { display, familyName }: Pick<ListedCard, 'display' | 'familyName'>,
  naming: Naming,
  ranges: readonly TextRange[] = [],
): NamePiece[] {
  const cut = (start: number, end: number, isFamily = false) => cutAt(display, { start, end, isFamily }, ranges)
  if (familyName === null || naming === 'given-first') return cut(0, display.length)
  const start = display.lastIndexOf(familyName)
  const end = start + familyName.length
  const [before, family, behind] = [display.slice(0, start), cut(start, end, true), cut(end, display.length)]
  if (naming === 'family-strong') return [...cut(0, start), ...family, ...behind]
  const comma = { at: -1, text: ', ', isFamily: false, isMarked: false }
  return [...family, comma, ...cut(0, before.trimEnd().length), ...behind]
}

function cutAt(
  text: string,
  { start, end, isFamily }: { start: number; end: number; isFamily: boolean },
  ranges: readonly TextRange[],
): NamePiece[] {
  const pieces: NamePiece[] = []
  let at = start
  const take = (to: number, isMarked: boolean) => {
    if (to > at) pieces.push({ at, text: text.slice(at, to), isFamily, isMarked })
    at = Math.max(at, to)
  }
  for (const [from, to] of ranges) {
    take(Math.min(from, end), false)
    take(Math.min(to, end), true)
  }
  take(end, false)
  return pieces
}
