import { hasTalked } from './composition.ts'
import type { PictureTie } from './picture-tie.ts'

/** What an objective needs people for. */
export interface Wanted {
  readonly objectiveId: string
  /** Those it names, and those of its segment. */
  readonly cardIds: readonly string[]
}

/** How an objective stands in the network: a blind spot is where there is nobody to talk with. */
export interface Sight {
  readonly objectiveId: string
  readonly people: number
  readonly talkedWith: number
  /** Of the people of the objective, how many are kept in touch with: neither cooling nor dormant. */
  readonly kept: number
  readonly isBlind: boolean
}

/** The objectives with the least talked-with people first. */
export function blindSpots(ties: readonly PictureTie[], wanted: readonly Wanted[]): Sight[] {
  const known = new Map(ties.map((tie) => [tie.cardId, tie]))
  return wanted
    .map(({ objectiveId, cardIds }) => {
      const people = [...new Set(cardIds)].flatMap((cardId) => known.get(cardId) ?? [])
      const talkedWith = people.filter(hasTalked)
      const kept = talkedWith.filter(({ state }) => state !== 'cooling' && state !== 'dormant')
      const counts = { people: people.length, talkedWith: talkedWith.length, kept: kept.length }
      return { objectiveId, ...counts, isBlind: talkedWith.length === 0 }
    })
    .sort((one, other) => one.talkedWith - other.talkedWith || (one.objectiveId < other.objectiveId ? -1 : 1))
}
