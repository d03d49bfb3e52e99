import type { DayEvent } from '@lazo/calendar'
import { type Card, displayName, type PartialDate } from '@lazo/jscontact'
import { nameDayOf } from '@lazo/ties'
import { readDated } from '#store/calendars/people.ts'
import { readTies } from '#store/ties/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { viewCards } from '../contacts/card-view.ts'
import { ownView } from '../contacts/own-view.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { calendarWords } from './calendar-words.table.ts'
import { choiceOf } from './require-calendars.ts'

/** Read so many at once. */
const GROUP = 500
const MOST_KEY = 10_000
/** A leap year: the day of an occasion of which no year is known. */
const NO_YEAR = 2000

/**
 * The birthdays, weddings and name days of the people whom the actor sees, as the actor sees them; of these among them, where some are
 * named. Whoever has died has none.
 */
export async function readOccasions(
  tx: ReadTx,
  { language }: Pick<Domain, 'language'>,
  only: readonly string[] | null = null,
): Promise<DayEvent[]> {
  const { nameDays } = await choiceOf(tx)
  const cardIds = await readDated(tx, await reachOf(tx), { nameDays, only })
  const key = nameDays === 'key' ? await keyPeople(tx) : new Set<string>()
  const events: DayEvent[] = []
  for (let at = 0; at < cardIds.length; at += GROUP)
    for (const view of await viewCards(tx, cardIds.slice(at, at + GROUP))) {
      const facts = { cardId: view.cardId, stampedAt: view.createdAt, language }
      const hasNameDay = nameDays === 'everybody' || key.has(view.cardId)
      events.push(...occasionsOf(ownView(view), facts, hasNameDay))
    }
  return events
}

async function keyPeople(tx: ReadTx): Promise<Set<string>> {
  const ties = await readTies(tx, await reachOf(tx), { isKey: true, after: null, limit: MOST_KEY })
  return new Set(ties.map(({ cardId }) => cardId))
}

interface OccasionFacts {
  readonly cardId: string
  readonly stampedAt: Date
  readonly language: Domain['language']
}

/** The occasions of a card; two of one kind have a number behind. Pure. */
function occasionsOf(card: Card, { cardId, stampedAt, language }: OccasionFacts, hasNameDay: boolean): DayEvent[] {
  const all = Object.values(card.anniversaries ?? {})
  if (all.some(({ kind }) => kind === 'death')) return []
  const name = displayName(card)
  const words = calendarWords[language]
  const event = (kind: string, word: string, day: string, year: number | null): DayEvent => ({
    uid: `${cardId}-${kind}`,
    summary: word.replace('{{name}}', name) + (year === null ? '' : ` (${year})`),
    day,
    isYearly: true,
    stampedAt,
  })
  const told = (['birth', 'wedding'] as const).flatMap((kind) => {
    const dates = all.filter((one) => one.kind === kind).flatMap(({ date }) => dayOf(date) ?? [])
    const [said, word] = kind === 'birth' ? ['birthday', words.birthday] : ['wedding', words.wedding]
    return dates.map(({ day, year }, at) => event(at === 0 ? said : `${said}-${at + 1}`, word, day, year))
  })
  const saint = hasNameDay ? nameDayOf(givenName(card)) : null
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
