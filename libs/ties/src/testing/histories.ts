import * as fc from 'fast-check'
import { foldHistory, type TieContext } from '../tie/fold-history.ts'
import type { TieHistory } from '../tie/tie-history.ts'
import { dayNumber } from '../time/civil-day.ts'
import { openZone } from '../time/zone.ts'
import { CONTRIBUTION_KINDS } from '../words/contribution.ts'
import type { Interaction } from '../words/interaction.ts'
import { type Medium, media } from '../words/media.table.ts'
import { defaultSettings } from '../words/settings.ts'

const DAY = 86_400_000

/** The day on which the histories of the tests begin: 1 January 2026. */
export const START = dayNumber(2026, 1, 1)

/** Default settings in universal time. */
export const context: TieContext = { zone: openZone('UTC'), settings: defaultSettings }

/** An interaction at noon of a day counted from the start of the tests. */
export function on(day: number, medium: Medium, rest: Partial<Interaction> = {}): Interaction {
  const direction = ['meeting', 'call', 'video-call', 'event'].includes(medium) ? 'mutual' : 'outbound'
  return { id: `${day} ${medium} ${rest.direction ?? direction}`, at: noon(day), medium, direction, ...rest }
}

/** Noon of a day counted from the start of the tests, in milliseconds. */
export function noon(day: number): number {
  return (START + day + 0.5) * DAY
}

/** A history of interactions. */
export function historyOf(...interactions: Interaction[]): TieHistory {
  return foldHistory(interactions, context)
}

/** Any interactions of about four years, with ids of their own. */
export const anyInteractions: fc.Arbitrary<Interaction[]> = fc
  .array(
    fc.record({
      at: fc.integer({ min: 0, max: 1500 * 24 }).map((hour) => (START - 1400) * DAY + hour * 3_600_000),
      medium: fc.constantFrom(...(Object.keys(media) as Medium[])),
      direction: fc.constantFrom('outbound' as const, 'inbound' as const, 'mutual' as const),
      expectsReply: fc.boolean(),
      commercial: fc.boolean(),
      contributions: fc.array(
        fc.record({
          kind: fc.constantFrom(...CONTRIBUTION_KINDS),
          way: fc.constantFrom('given' as const, 'received' as const, 'asked' as const),
        }),
        { maxLength: 2 },
      ),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map((one, i) => ({ id: `i${i}`, ...one })))
