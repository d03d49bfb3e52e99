import { heightOf } from '../words/rung.ts'
import { compositionOf, type Part } from './composition.ts'
import type { PictureTie } from './picture-tie.ts'

/** What a portrait asks of one tie beside the picture. */
export interface PortraitTie extends PictureTie {
  /** The year in which they met or were connected, where that is known. */
  readonly metIn: number | null
  readonly isFading: boolean
  readonly warmth: number
}

/** What can be said of a network at first sight. */
export interface Portrait {
  readonly people: number
  /** How many were met in which year, the years without anybody left out, ascending. */
  readonly years: readonly { readonly year: number; readonly people: number }[]
  readonly sectors: readonly Part[]
  readonly places: readonly Part[]
  /** People with whom both sides talk, the warmest first. */
  readonly talksWith: readonly string[]
  /** People one talked with and of whom nothing has been heard for long, those who had come furthest first. */
  readonly fading: readonly string[]
  /** How many of all have ever said or been told anything. */
  readonly withEvidence: number
}

/** A portrait of a network: what it is made of, who is alive in it, and who is going cold. At most `most` of each. */
export function portraitOf(ties: readonly PortraitTie[], most = 5): Portrait {
  const talked = ties.filter(({ rung }) => heightOf(rung) >= heightOf('conversation'))
  return {
    people: ties.length,
    years: yearsOf(ties),
    sectors: compositionOf(ties, 'sector').parts.slice(0, most),
    places: compositionOf(ties, 'place').parts.slice(0, most),
    talksWith: idsOf(talked.filter(({ isFading }) => !isFading).sort(compareWarmth), most),
    fading: idsOf(talked.filter(({ isFading }) => isFading).sort(compareHeight), most),
    withEvidence: ties.filter(({ counts }) => counts.length > 0).length,
  }
}

function yearsOf(ties: readonly PortraitTie[]): Portrait['years'] {
  const years = new Map<number, number>()
  for (const { metIn } of ties) if (metIn !== null) years.set(metIn, (years.get(metIn) ?? 0) + 1)
  return [...years].map(([year, people]) => ({ year, people })).sort((one, other) => one.year - other.year)
}

function idsOf(ties: readonly PortraitTie[], most: number): string[] {
  return ties.slice(0, most).map(({ cardId }) => cardId)
}

function compareWarmth(one: PortraitTie, other: PortraitTie): number {
  return other.warmth - one.warmth || (one.cardId < other.cardId ? -1 : 1)
}

function compareHeight(one: PortraitTie, other: PortraitTie): number {
  return heightOf(other.rung) - heightOf(one.rung) || compareWarmth(one, other)
}
