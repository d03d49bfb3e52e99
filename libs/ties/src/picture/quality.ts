import { hasTalked } from './composition.ts'
import type { PictureTie } from './picture-tie.ts'

/** A count and what it is a part of. */
export interface Share {
  readonly count: number
  readonly of: number
}

/** How good a network is, whatever its size. */
export interface Quality {
  /** Ties at conversation or higher, of all. */
  readonly talkedWith: Share
  /** Key contacts whose cadence has not passed its maximum, of those that have one. */
  readonly keyKept: Share
  /** People of whom there is nothing but a card. */
  readonly withoutEvidence: Share
  /** -1 when everything came from them, 1 when everything came from the member; 0 when even or nothing went either way. */
  readonly lean: number
}

/** The quality of a network: no figure of it grows by adding contacts. */
export function qualityOf(ties: readonly PictureTie[]): Quality {
  const keys = ties.filter(({ isKey, state }) => isKey && state !== null)
  const given = ties.reduce((sum, tie) => sum + tie.given, 0)
  const received = ties.reduce((sum, tie) => sum + tie.received, 0)
  const all = given + received
  return {
    talkedWith: shareOf(ties, hasTalked),
    keyKept: shareOf(keys, ({ state }) => state === 'warm' || state === 'due'),
    withoutEvidence: shareOf(ties, ({ rung, counts }) => rung === 'known' && counts.length === 0),
    lean: all === 0 ? 0 : (given - received) / all,
  }
}

function shareOf(ties: readonly PictureTie[], isMeant: (tie: PictureTie) => boolean): Share {
  return { count: ties.filter(isMeant).length, of: ties.length }
}
