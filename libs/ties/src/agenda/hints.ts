import type { YearlyDay } from '../occasions/calendar.ts'
import { leadTimes, type OccasionFacts, occasionsOn } from '../occasions/occasions.ts'
import { civilDay, type Day } from '../time/civil-day.ts'
import type { nearestKinds } from '../touches/nearest.table.ts'

/** Stores keep these numbers: a kind keeps its own for good. */
const KINDS = { birthday: 1, wedding: 2, 'name-day': 3, 'first-contact': 4, 'new-job': 5, child: 6, achievement: 7 }
const KIND = 10_000
const NEAR = { colleague: 90_001, customer: 90_002, supplier: 90_003 } satisfies Record<
  keyof typeof nearestKinds,
  number
>

/**
 * Numbers by which stores find who may have an occasion on a day without reading what is known of everybody: a kind and a day of the year,
 * `kind × 10,000 + month × 100 + day`. They tell who may have one; the rules tell who does.
 */
export function occasionHints({ birthday, wedding, nameDay, firstContact, news = [] }: OccasionFacts): number[] {
  const days: [keyof typeof KINDS, YearlyDay | null | undefined][] = [
    ['birthday', birthday],
    ['wedding', wedding],
    ['name-day', nameDay],
    ['first-contact', typeof firstContact === 'number' ? civilDay(firstContact) : null],
    ...news.map(({ kind, day }) => [kind, civilDay(day)] as [keyof typeof KINDS, YearlyDay]),
  ]
  return [...new Set(days.flatMap(([kind, day]) => (day ? [hintOf(kind, day)] : [])))]
}

/** The same numbers of all that is shown on a day, with 29 February beside both days on which it may be kept; seasons aside. */
export function hintsOn(today: Day): number[] {
  return (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) => {
    const { before, after } = leadTimes[kind]
    const days = Array.from({ length: before + after + 1 }, (_, i) => hintOf(kind, civilDay(today - after + i)))
    const leapDay = hintOf(kind, { month: 2, day: 29 })
    const isNearLeapDay = days.includes(leapDay - 1) || days.includes(hintOf(kind, { month: 3, day: 1 }))
    return isNearLeapDay ? [...days, leapDay] : days
  })
}

/** Whether people of any culture greet each other on a day for the season alone. */
export function isSeason(today: Day): boolean {
  return (['es', 'en'] as const).some((culture) => occasionsOn({ culture }, today).length > 0)
}

/** Numbers for the kinds of contact that are near, of which none is that of a day. */
export function nearHints(kinds: readonly string[]): number[] {
  return Object.entries(NEAR).flatMap(([kind, hint]) => (kinds.includes(kind) ? [hint] : []))
}

function hintOf(kind: keyof typeof KINDS, { month, day }: YearlyDay): number {
  return KINDS[kind] * KIND + month * 100 + day
}
