import type { ContactDay } from '../tie/contact-day.ts'
import type { TieContext } from '../tie/fold-history.ts'
import type { TieHistory } from '../tie/tie-history.ts'
import type { Day } from '../time/civil-day.ts'
import { because, type Reason } from '../words/reason.ts'
import type { Rung } from '../words/rung.ts'
import type { TieSettings } from '../words/settings.ts'
import { type Rhythm, rhythmOf } from './rhythm.ts'

const DAY = 86_400_000

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
 * freshness falls with the silence in terms of the tie's own rhythm. `now` is in milliseconds.
 */
export function warmthOf(history: TieHistory, rung: Rung, now: number, { zone, settings }: TieContext): Warmth {
  const today = zone.dayOf(now)
  const days = history.contactDays
  const silence = silenceOf(history, now)
  if (silence === null) return NOTHING
  const depth = depthOf(days, today, settings)
  const rhythm = rhythmOf(history, rung, settings)
  const pace = rhythmOf(history, rung, settings, settings.warmth.usualGaps)
  const freshness = freshnessOf(silence, pace, settings)
  const isFading = silence > Math.max(settings.rhythm.leastFading, settings.rhythm.fading * rhythm.days)
  const facts = { days: Math.floor(silence), rhythm: rhythm.days, times: silence / rhythm.days }
  return {
    warmth: 100 * (1 - 2 ** (-(depth * freshness) / settings.warmth.scale)),
    depth,
    freshness,
    isFading,
    reasons: [
      because('contact-days', { days: days.length, gaps: rhythm.gaps }),
      because(isFading ? 'fading' : 'silence', facts),
    ],
  }
}

/** Days, and parts of them, since the last contact or signal at a moment (milliseconds); null when there was none. */
function silenceOf({ lastSign }: Pick<TieHistory, 'lastSign'>, now: number): number | null {
  return lastSign === null ? null : Math.max(0, now - lastSign) / DAY
}

/** What days of contact are worth on a day: each its weight, less with its age by a power. */
function depthOf(days: readonly ContactDay[], today: Day, { warmth }: TieSettings): number {
  return days.reduce((sum, { day, weight }) => sum + weight * (1 + Math.max(0, today - day)) ** -warmth.forgetting, 0)
}

/** What a silence of so many days leaves of a tie, 0 to 1, in terms of its own rhythm. */
function freshnessOf(silence: number, rhythm: Rhythm, { warmth }: TieSettings): number {
  return (1 + silence / (warmth.patience * rhythm.days)) ** -warmth.cooling
}
