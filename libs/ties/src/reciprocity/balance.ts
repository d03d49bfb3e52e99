import type { ContributionKind, ContributionWay } from '../words/contribution.ts'
import type { Interaction } from '../words/interaction.ts'
import { media } from '../words/media.table.ts'

/** What went which way, how often, by kind. */
export type Tally = Readonly<Record<ContributionWay, Readonly<Partial<Record<ContributionKind, number>>>>>

/** What both sides gave each other, and how much time it took. */
export interface Balance {
  readonly given: number
  readonly received: number
  readonly asked: number
  readonly byKind: Tally
  readonly minutes: number
  /** -1 when all came from them, 1 when all came from the member, 0 when even or nothing went either way. */
  readonly lean: number
}

/** The balance of interactions: those of one tie, or of the whole network. */
export function balanceOf(interactions: Iterable<Interaction>): Balance {
  const byKind: Record<ContributionWay, Partial<Record<ContributionKind, number>>> = {
    given: {},
    received: {},
    asked: {},
  }
  const sums = { given: 0, received: 0, asked: 0 }
  let minutes = 0
  for (const one of interactions) {
    minutes += minutesOf(one)
    for (const { kind, way } of one.contributions ?? []) {
      sums[way] += 1
      byKind[way][kind] = (byKind[way][kind] ?? 0) + 1
    }
  }
  const all = sums.given + sums.received
  return { ...sums, byKind, minutes, lean: all === 0 ? 0 : (sums.given - sums.received) / all }
}

/** The minutes an interaction took, by its medium where nobody said. */
export function minutesOf({ minutes, medium }: Pick<Interaction, 'minutes' | 'medium'>): number {
  return minutes ?? media[medium].minutes
}

/** Whether both sides have given something. */
export function hasBothWays({ given, received }: Pick<Balance, 'given' | 'received'>): boolean {
  return given > 0 && received > 0
}
