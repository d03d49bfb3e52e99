import type { Day } from '../time/civil-day.ts'
import { lastQuarters } from '../time/quarter.ts'
import { CONTRIBUTION_KINDS, type ContributionKind, type ContributionWay } from '../words/contribution.ts'

/** One thing given, received or asked for, and with whom. */
export interface Exchange {
  readonly cardId: string
  readonly day: Day
  readonly kind: ContributionKind
  readonly way: ContributionWay
}

/** What went which way. */
type Ways = Readonly<Record<ContributionWay, number>>

/** A tie in which only one side turned to the other within a year. */
export interface LopsidedTie extends Ways {
  readonly cardId: string
  readonly side: 'only-asked' | 'only-given'
  /** When it last was so. */
  readonly last: Day
}

/** What the whole network gave and received. */
export interface NetworkBalance {
  readonly total: Ways
  /** Only kinds that occur, what went most first. */
  readonly byKind: readonly (Ways & { readonly kind: ContributionKind })[]
  readonly quarters: readonly (Ways & { readonly year: number; readonly quarter: number })[]
  /** The most lopsided first. */
  readonly lopsided: readonly LopsidedTie[]
}

const YEAR = 365

/** The balance over all ties, by kind and with time, and the ties that lean to one side alone in the year before a day. */
export function networkBalance(exchanges: readonly Exchange[], today: Day, quarters: number): NetworkBalance {
  const past = exchanges.filter(({ day }) => day <= today)
  const byKind = CONTRIBUTION_KINDS.map((kind) => ({ kind, ...countWays(past.filter((one) => one.kind === kind)) }))
  const year = Map.groupBy(
    past.filter(({ day }) => day > today - YEAR),
    ({ cardId }) => cardId,
  )
  return {
    total: countWays(past),
    byKind: byKind.filter((one) => sumOf(one) > 0).toSorted((one, other) => sumOf(other) - sumOf(one)),
    quarters: lastQuarters(today, quarters).map(({ first, last, year: of, quarter }) => {
      return { year: of, quarter, ...countWays(past.filter(({ day }) => day >= first && day <= last)) }
    }),
    lopsided: [...year]
      .flatMap(([cardId, all]) => leanOf(cardId, all))
      .toSorted(
        (one, other) => sumOf(other) - sumOf(one) || other.last - one.last || (one.cardId < other.cardId ? -1 : 1),
      ),
  }
}

function leanOf(cardId: string, exchanges: readonly Exchange[]): LopsidedTie[] {
  const ways = countWays(exchanges)
  const hasTaken = ways.received + ways.asked > 0
  if (ways.given > 0 === hasTaken) return []
  const last = Math.max(...exchanges.map(({ day }) => day))
  return [{ cardId, side: hasTaken ? 'only-asked' : 'only-given', last, ...ways }]
}

function countWays(exchanges: readonly Exchange[]): Ways {
  const count = (way: ContributionWay) => exchanges.filter((one) => one.way === way).length
  return { given: count('given'), received: count('received'), asked: count('asked') }
}

function sumOf({ given, received, asked }: Ways): number {
  return given + received + asked
}
