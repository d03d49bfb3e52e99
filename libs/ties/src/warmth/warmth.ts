import type { TieHistory } from '../tie/tie-history.ts'
import type { Day } from '../time/civil-day.ts'
import { because, type Reason } from '../words/reason.ts'
import type { TieSettings } from '../words/settings.ts'
import type { Rhythm } from './rhythm.ts'

/** How alive a tie is. */
export interface Warmth {
  /** 0 to 100, not rounded. */
  readonly warmth: number
  /** What the contacts of all days are worth today. */
  readonly depth: number
  /** How much of it the present silence leaves, 0 to 1. */
  readonly freshness: number
  /** Beyond so many times its rhythm that ties seldom go on. */
  readonly isFading: boolean
  readonly reasons: readonly Reason<'contact-days' | 'silence' | 'fading'>[]
}

const NOTHING: Warmth = { warmth: 0, depth: 0, freshness: 0, isFading: false, reasons: [] }

/**
 * Depth times freshness, scaled to 0…100. Depth sums the days of contact, each worth less with its age by a power, as people forget;
 * freshness falls with the silence in terms of the tie's own rhythm. Days after `today` do not count yet.
 */
export function warmthOf(history: TieHistory, rhythm: Rhythm, today: Day, settings: TieSettings): Warmth {
  const days = history.contactDays.filter(({ day }) => day <= today)
  const last = days.at(-1)?.day
  if (last === undefined) return NOTHING
  const { forgetting, cooling, patience, scale } = settings.warmth
  const depth = days.reduce((sum, { day, weight }) => sum + weight * (1 + today - day) ** -forgetting, 0)
  const silence = today - last
  const freshness = (1 + silence / (patience * rhythm.days)) ** -cooling
  const isFading = silence > settings.rhythm.fading * rhythm.days
  const facts = { days: silence, rhythm: rhythm.days, times: silence / rhythm.days }
  return {
    warmth: 100 * (1 - 2 ** (-(depth * freshness) / scale)),
    depth,
    freshness,
    isFading,
    reasons: [
      because('contact-days', { days: days.length, gaps: rhythm.gaps }),
      because(isFading ? 'fading' : 'silence', facts),
    ],
  }
}
