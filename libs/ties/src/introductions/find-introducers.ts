import { because, type Reason } from '../words/reason.ts'
import { heightOf, type Rung } from '../words/rung.ts'

/** What lies between two people that one of them could introduce the other by. */
export type LinkCode = 'introduced' | 'related' | 'together' | 'same-organization' | 'knows'

/** Somebody who may know the person wanted, as the member stands with them. */
export interface Introducer<Who> {
  readonly who: Who
  readonly rung: Rung
  /** 0 to 100. */
  readonly warmth: number
  readonly links: readonly Reason<LinkCode>[]
}

/** A way to somebody by one other person, and why. */
export interface WayIn<Who> {
  readonly who: Who
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly Reason<LinkCode | 'rung' | 'warmth'>[]
}

/** How likely such a link means that the two know each other. */
const OF_LINK: Readonly<Record<LinkCode, number>> = {
  introduced: 0.9,
  related: 0.9,
  knows: 0.8,
  together: 0.6,
  'same-organization': 0.4,
}

/** Whom one has not heard of yet is not asked for an introduction. */
const LEAST = heightOf('responded')

/**
 * Who could introduce the member to somebody, the best first: how likely they know the person, times how close and how warm the member's
 * own tie with them is. Several links add up, and none is counted past certainty.
 */
export function findIntroducers<Who>(candidates: readonly Introducer<Who>[]): WayIn<Who>[] {
  return candidates
    .filter(({ rung, links }) => links.length > 0 && heightOf(rung) >= LEAST)
    .map(({ who, rung, warmth, links }): WayIn<Who> => {
      const unlikely = links.reduce((rest, { code }) => rest * (1 - OF_LINK[code]), 1)
      const near = heightOf(rung) / heightOf('trust')
      const score = (1 - unlikely) * (0.7 * near + (0.3 * warmth) / 100)
      return { who, score, reasons: [...links, ...ownReasons({ rung, warmth, links })] }
    })
    .toSorted((one, other) => other.score - one.score)
}

/** Of a colleague it is told how far they have come with the person, and nothing of how one stands with them. */
function ownReasons({ rung, warmth, links }: Omit<Introducer<unknown>, 'who'>): Reason<'rung' | 'warmth'>[] {
  if (links.some(({ code }) => code === 'knows')) return []
  return [because('rung', { rung }), because('warmth', { warmth: Math.round(warmth) })]
}
