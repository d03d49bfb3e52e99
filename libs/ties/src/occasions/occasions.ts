import { civilDay, type Day } from '../time/civil-day.ts'
import { dayInYear, type LeapDayRule, type YearlyDay } from './calendar.ts'
import { seasons } from './seasons.table.ts'

/** The kinds of dates that give a natural reason to write. */
export const OCCASION_KINDS = [
  'birthday',
  'wedding',
  'name-day',
  'first-contact',
  'christmas',
  'new-year',
  'summer',
  'new-job',
  'child',
  'achievement',
] as const

/** One of them. */
export type OccasionKind = (typeof OCCASION_KINDS)[number]

/** What happens to people once, and is noted by those who hear of it. */
export const NEWS_KINDS = ['child', 'achievement'] as const satisfies readonly OccasionKind[]

/** One of them. */
export type NewsKind = (typeof NEWS_KINDS)[number]

/** Whether something of this kind happens once, and is noted. Pure. */
export function isNews(kind: string): kind is NewsKind {
  return NEWS_KINDS.some((one) => one === kind)
}

/** A date that gives a natural reason to write. */
export interface Occasion {
  /** The same for one occasion of one year, whenever it is asked for. */
  readonly key: string
  readonly kind: OccasionKind
  readonly day: Day
  /** How many years it is, where that is known. */
  readonly years: number | null
}

/** What is known of somebody's dates. */
export interface OccasionFacts {
  readonly birthday?: (YearlyDay & { readonly year?: number; readonly leapDay?: LeapDayRule }) | null
  readonly wedding?: (YearlyDay & { readonly year?: number; readonly leapDay?: LeapDayRule }) | null
  readonly nameDay?: YearlyDay | null
  readonly firstContact?: Day | null
  /** The culture whose seasons they keep, or none. */
  readonly culture?: keyof typeof seasons | null
  /** What happened once: a new job, a child, an achievement. */
  readonly news?: readonly { readonly kind: 'new-job' | NewsKind; readonly day: Day }[]
  /** Kinds of which nobody wants to hear. */
  readonly muted?: ReadonlySet<OccasionKind>
}

/** Days before an occasion from which it is shown, and days after it until which it is not too late. */
export const leadTimes: Readonly<Record<OccasionKind, { readonly before: number; readonly after: number }>> = {
  birthday: { before: 7, after: 3 },
  wedding: { before: 7, after: 3 },
  'name-day': { before: 3, after: 1 },
  'first-contact': { before: 3, after: 3 },
  christmas: { before: 14, after: 0 },
  'new-year': { before: 5, after: 7 },
  summer: { before: 10, after: 5 },
  'new-job': { before: 0, after: 21 },
  child: { before: 0, after: 21 },
  achievement: { before: 0, after: 14 },
}

/** No lead time of a yearly occasion is longer, on either side. */
const LONGEST_LEAD = 14

/** The occasions in their lead time on a day, the nearest first. */
export function occasionsOn(facts: OccasionFacts, today: Day): Occasion[] {
  // A birthday of 2 January is prepared in December: around New Year two years have days in reach.
  const years = new Set([today - LONGEST_LEAD, today + LONGEST_LEAD].map((day) => civilDay(day).year))
  const all = [...years].flatMap((year) => yearly(facts, year))
  const once = (facts.news ?? []).map(({ kind, day }) => ({ key: `${kind}:${day}`, kind, day, years: null }))
  const heard = [...all, ...once].filter(({ kind }) => !facts.muted?.has(kind))
  return heard.filter((one) => isShown(one, today)).sort((one, other) => one.day - other.day)
}

function isShown({ kind, day, years }: Occasion, today: Day): boolean {
  const { before, after } = leadTimes[kind]
  return day - before <= today && today <= day + after && (years === null || years > 0)
}

function yearly({ birthday, wedding, nameDay, firstContact, culture }: OccasionFacts, year: number): Occasion[] {
  const found: Occasion[] = []
  const add = (kind: OccasionKind, on: YearlyDay & { year?: number; leapDay?: LeapDayRule }) =>
    found.push({
      key: `${kind}:${year}`,
      kind,
      day: dayInYear(on, year, on.leapDay),
      years: on.year === undefined ? null : year - on.year,
    })
  if (birthday) add('birthday', birthday)
  if (wedding) add('wedding', wedding)
  if (nameDay) add('name-day', nameDay)
  if (firstContact !== null && firstContact !== undefined) add('first-contact', civilDay(firstContact))
  for (const { kind, ...on } of culture ? seasons[culture] : []) add(kind, on)
  return found
}
