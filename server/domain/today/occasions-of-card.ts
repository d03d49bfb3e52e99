import type { Anniversary, Card } from '@lazo/jscontact'
import {
  dayNumber,
  type LeapDayRule,
  nameDayOf,
  type OccasionFacts,
  type OccasionKind,
  type YearlyDay,
} from '@lazo/ties'

/** What decides of which occasions of somebody a member hears. */
export interface OccasionChoice {
  /** The day of the first exchange, where there was one. */
  readonly firstContact: number | null
  /** The culture of the member, where the card names no language. */
  readonly culture: 'es' | 'en' | null
  readonly muted: ReadonlySet<OccasionKind>
  /** Where 29 February falls in common years. */
  readonly leapDay: LeapDayRule
  /** The day on which it was noticed that they work somewhere else, or as something else. */
  readonly noticedJob: number | null
  /** What the member noted. */
  readonly news: NonNullable<OccasionFacts['news']>
}

/** The dates of the person of a card that give a reason to write; none of what is no person, or of who died. Pure. */
export function occasionsOfCard(
  card: Card,
  { firstContact, culture, muted, leapDay, noticedJob, news }: OccasionChoice,
): OccasionFacts | null {
  if (card.kind !== undefined && card.kind !== 'individual') return null
  const days = Object.values(card.anniversaries ?? {})
  if (days.some(({ kind }) => kind === 'death')) return null
  const own = cultureOf(card) ?? culture
  return {
    birthday: withRule(yearlyOf(days, 'birth'), leapDay),
    wedding: withRule(yearlyOf(days, 'wedding'), leapDay),
    nameDay: own === 'es' ? nameDayBy(givenNameOf(card)) : null,
    firstContact,
    culture: own,
    news: [...newJobs(card, noticedJob), ...news],
    muted,
  }
}

function yearlyOf(days: readonly Anniversary[], kind: string): (YearlyDay & { year?: number }) | null {
  const date = days.find((one) => one.kind === kind)?.date
  if (date === undefined) return null
  const { year, month, day } = 'utc' in date ? civilOf(String(date.utc)) : date
  return month && day ? { month, day, ...(year ? { year } : {}) } : null
}

function withRule<Yearly extends YearlyDay>(on: Yearly | null, leapDay: LeapDayRule) {
  return on && { ...on, leapDay }
}

function civilOf(utc: string): { year: number; month: number; day: number } {
  const [year, month, day] = utc.slice(0, 10).split('-').map(Number)
  return { year: year!, month: month!, day: day! }
}

/** People share a few thousand given names, and folding a name costs more than all else that is asked of a card. */
const nameDays = new Map<string, YearlyDay | null>()
const MOST_NAMES = 10_000

function nameDayBy(given: string): YearlyDay | null {
  const known = nameDays.get(given)
  if (known !== undefined) return known
  if (nameDays.size >= MOST_NAMES) nameDays.clear()
  const day = nameDayOf(given)
  nameDays.set(given, day)
  return day
}

function givenNameOf({ name }: Card): string {
  const given = name?.components?.filter(({ kind }) => kind === 'given').map(({ value }) => value)
  return given?.length ? given.join(' ') : (name?.full ?? '')
}

function cultureOf({ language }: Card): 'es' | 'en' | null {
  const [tag] = (language ?? '').toLowerCase().split('-')
  return tag === 'es' || tag === 'en' ? tag : null
}

/** Within so many days of each other the day on which a place began and the one on which it was noticed tell of the same. */
const SAME_NEWS = 90

/** A place is new from the day on which it began, or where that is not known from the day on which it was noticed. */
function newJobs(card: Card, noticed: number | null): NonNullable<OccasionFacts['news']> {
  const begun = Object.values(card['lazo.app:positions'] ?? {}).flatMap(({ from, to }) =>
    from?.year && from.month && from.day && !to ? [dayNumber(from.year, from.month, from.day)] : [],
  )
  const isTold = noticed === null || begun.some((day) => Math.abs(day - noticed) < SAME_NEWS)
  return [...begun, ...(isTold ? [] : [noticed])].map((day) => ({ kind: 'new-job', day }))
}
