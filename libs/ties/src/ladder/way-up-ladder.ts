import type { TieContext } from '../tie/fold-history.ts'
import type { Day } from '../time/civil-day.ts'
import { lastQuarters } from '../time/quarter.ts'
import type { Interaction } from '../words/interaction.ts'
import { heightOf, type Rung } from '../words/rung.ts'
import type { LadderFacts } from './ladder.ts'
import { placeOnDay } from './place-on-day.ts'

/** Where a tie stood at the end of a quarter, or stands now in the last one. */
export interface QuarterPlace {
  readonly year: number
  /** 1 to 4. */
  readonly quarter: number
  readonly rung: Rung
  /** Contacts of that quarter. */
  readonly contacts: number
}

/** How a tie moved: up or down within these quarters, `stuck` where it could go up and did not, `top` where there is no further. */
export type Movement = 'up' | 'down' | 'stuck' | 'top'

/** The way of a tie up the ladder. */
export interface LadderWay {
  readonly quarters: readonly QuarterPlace[]
  readonly movement: Movement
  /** How many of the last quarters it has stood where it is, the present one with them. */
  readonly since: number
}

/** The way of a tie over the last quarters, the present one last. Interactions come in their order. */
export function wayUpLadder(
  interactions: readonly Interaction[],
  facts: LadderFacts,
  { today, count, ...context }: TieContext & { readonly today: Day; readonly count: number },
): LadderWay {
  const quarters = lastQuarters(today, count).map(({ first, last, year, quarter }): QuarterPlace => {
    const { rung } = placeOnDay(interactions, facts, Math.min(last, today), context)
    const contacts = interactions.filter(({ at }) => {
      const day = context.zone.dayOf(at)
      return day >= first && day <= Math.min(last, today)
    }).length
    return { year, quarter, rung, contacts }
  })
  const now = quarters.at(-1)!.rung
  const moved = heightOf(now) - heightOf(quarters[0]!.rung)
  const since = quarters.length - 1 - quarters.findLastIndex(({ rung }) => rung !== now)
  return { quarters, movement: movementOf(now, moved), since }
}

function movementOf(rung: Rung, moved: number): Movement {
  if (moved !== 0) return moved > 0 ? 'up' : 'down'
  return rung === 'trust' ? 'top' : 'stuck'
}
