import type { DayEvent } from '@lazo/calendar'
import { type Card, displayName, type PartialDate } from '@lazo/jscontact'
import { type LeapDayRule, nameDayOf, type OccasionKind } from '@lazo/ties'
import { readDated, readHeeded } from '#store/calendars/people.ts'
import type { ReadTx } from '#store/transaction.ts'
import { viewCards } from '../contacts/card-view.ts'
import { ownView } from '../contacts/own-view.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { readOwnRules } from '../ties/own-rules.ts'
import { calendarWords } from './calendar-words.table.ts'
import { choiceOf } from './require-calendars.ts'

/** Read so many at once. */
const GROUP = 500
/** A leap year: the day of an occasion of which no year is known. */
const NO_YEAR = 2000
const NAME_DAY: readonly OccasionKind[] = ['name-day']

/**
 * The birthdays, weddings and name days of the people whom the actor sees, as the actor sees them; of these among them, where some are
 * named; none of a kind of which the actor does not want to hear. Whoever has died has none.
 */
export async function readOccasions(
  tx: ReadTx,
  domain: Pick<Domain, 'language' | 'zone'>,
  only: readonly string[] | null = null,
): Promise<DayEvent[]> {
  const { nameDays } = await choiceOf(tx)
  const cardIds = await readDated(tx, await reachOf(tx), { nameDays, only })
  const { muted, leapDay } = await readOwnRules(tx, domain)
  const heeded = new Map((await readHeeded(tx)).map((one) => [one.cardId, one]))
  const events: DayEvent[] = []
  for (let at = 0; at < cardIds.length; at += GROUP)
    for (const view of await viewCards(tx, cardIds.slice(at, at + GROUP))) {
      const own = heeded.get(view.cardId)
      const hasNameDay = nameDays === 'everybody' || (nameDays === 'key' && own?.isKey === true)
      const unheard = new Set<OccasionKind>([...muted, ...(own?.muted ?? []), ...(hasNameDay ? [] : NAME_DAY)])
      const { cardId, createdAt: stampedAt } = view
      events.push(...occasionsOf(ownView(view), { cardId, stampedAt, language: domain.language, leapDay, unheard }))
    }
  return events
}

interface OccasionFacts {
  readonly cardId: string
  readonly stampedAt: Date
  readonly language: Domain['language']
  readonly leapDay: LeapDayRule
  /** Of which nobody wants to hear. */
  readonly unheard: ReadonlySet<OccasionKind>
}

/** The occasions of a card; two of one kind have a number behind. Pure. */
function occasionsOf(card: Card, { cardId, stampedAt, language, leapDay, unheard }: OccasionFacts): DayEvent[] {
  const all = Object.values(card.anniversaries ?? {})
  if (all.some(({ kind }) => kind === 'death')) return []
  const name = displayName(card)
  const words = calendarWords[language]
  const event = (kind: string, word: string, day: string, year: number | null): DayEvent => ({
    uid: `${cardId}-${kind}`,
    summary: word.replace('{{name}}', name) + (year === null ? '' : ` (${year})`),
    day,
    isYearly: true,
    leapDay,
    stampedAt,
  })
  const told = (['birth', 'wedding'] as const).flatMap((kind) => {
    const [said, word] =
      kind === 'birth' ? (['birthday', words.birthday] as const) : (['wedding', words.wedding] as const)
    if (unheard.has(said)) return []
    const dates = all.filter((one) => one.kind === kind).flatMap(({ date }) => dayOf(date) ?? [])
    return dates.map(({ day, year }, at) => event(at === 0 ? said : `${said}-${at + 1}`, word, day, year))
  })
  const saint = unheard.has('name-day') ? null : nameDayOf(givenName(card))
  if (!saint) return told
  return [...told, event('name-day', words.nameDay, isoDay(NO_YEAR, saint.month, saint.day), null)]
}

/** The day of a date that names at least a day of a month. */
function dayOf(date: NonNullable<Card['anniversaries']>[string]['date']): { day: string; year: number | null } | null {
  if ('utc' in date) {
    const day = String(date.utc).slice(0, 10)
    return /^\d{4}-\d{2}-\d{2}$/.test(day) ? { day, year: Number(day.slice(0, 4)) } : null
  }
  const { year, month, day } = date as PartialDate
  if (month === undefined || day === undefined) return null
  const isOfYear = year !== undefined && year >= 1 && isThere(year, month, day)
  const shown = isOfYear ? year : NO_YEAR
  return isThere(shown, month, day) ? { day: isoDay(shown, month, day), year: isOfYear ? year : null } : null
}

function isThere(year: number, month: number, day: number): boolean {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, day)
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

function givenName({ name }: Card): string {
  const given = name?.components?.filter(({ kind }) => kind === 'given').map(({ value }) => value)
  return given?.length ? given.join(' ') : (name?.full ?? '')
}
