import { civilDay, type Day, dayNumber } from '../time/civil-day.ts'
import { NUMBER, numberOf } from './numbers.table.ts'

/** A day that is said in words, and where. */
export interface SaidDay {
  readonly start: number
  readonly end: number
  /** The day, as what lies behind or ahead; null where only a part of the day is said. */
  day(isAhead: boolean): Day | null
}

type Resolve = (match: RegExpMatchArray, today: Day, isAhead: boolean) => Day | null

const WEEKDAYS: Readonly<Record<string, number>> = {
  lunes: 1,
  martes: 2,
  miercoles: 3,
  jueves: 4,
  viernes: 5,
  sabado: 6,
  domingo: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 0,
}

const MONTHS = [
  ['enero', 'january', 'jan'],
  ['febrero', 'february', 'feb'],
  ['marzo', 'march', 'mar'],
  ['abril', 'april', 'apr'],
  ['mayo', 'may'],
  ['junio', 'june', 'jun'],
  ['julio', 'july', 'jul'],
  ['agosto', 'august', 'aug'],
  ['septiembre', 'setiembre', 'september', 'sept', 'sep'],
  ['octubre', 'october', 'oct'],
  ['noviembre', 'november', 'nov'],
  ['diciembre', 'december', 'dec'],
]

const WEEKDAY = `(${Object.keys(WEEKDAYS).join('|')})`
const MONTH = `(${MONTHS.flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`
const DAY_OF_MONTH = '(\\d{1,2})(?:st|nd|rd|th)?'
const UNIT = '(dias?|semanas?|mes(?:es)?|anos?|days?|weeks?|months?|years?)'
const HOURS = '(?:horas?|minutos?|ratos?|hours?|minutes?|while)'

const offset =
  (days: number): Resolve =>
  (_, today) =>
    today + days
const none: Resolve = () => null

/** What is said first counts where two could begin at the same place. */
const SAID: readonly (readonly [string, Resolve])[] = [
  ['(?:por|de|en) la (?:manana|tarde|noche)|in the (?:morning|afternoon|evening)', none],
  ['hoy|esta (?:manana|tarde|noche)|today|tonight|this (?:morning|afternoon|evening)', offset(0)],
  [`hace ${NUMBER} ${HOURS}|${NUMBER} ${HOURS} ago|ahora mismo|just now|hace un rato`, offset(0)],
  ['anteayer|antier|antes de ayer|(?:the )?day before yesterday', offset(-2)],
  ['ayer|anoche|yesterday|last night', offset(-1)],
  ['pasado manana|(?:the )?day after tomorrow', offset(2)],
  ['manana|tomorrow', offset(1)],
  [`hace ${NUMBER} ${UNIT}`, ([, n, unit], today) => moved(today, -numberOf(n!), unit!)],
  [`${NUMBER} ${UNIT} ago`, ([, n, unit], today) => moved(today, -numberOf(n!), unit!)],
  [`(?:dentro de|en|in) ${NUMBER} ${UNIT}`, ([, n, unit], today) => moved(today, numberOf(n!), unit!)],
  ['(?:la )?semana pasada|last week', offset(-7)],
  ['(?:el )?mes pasado|last month', (_, today) => moved(today, -1, 'month')],
  ['la (?:semana que viene|proxima semana)|la semana proxima|next week', offset(7)],
  ['el (?:mes que viene|proximo mes)|next month', (_, today) => moved(today, 1, 'month')],
  [
    `el proximo ${WEEKDAY}|(?:el )?${WEEKDAY} (?:que viene|proximo)|next ${WEEKDAY}`,
    (match, today) => after(match, today),
  ],
  [`(?:el )?${WEEKDAY} pasado|el pasado ${WEEKDAY}|last ${WEEKDAY}`, (match, today) => before(match, today)],
  [
    `(?:el |on |este |this )?${WEEKDAY}`,
    (match, today, isAhead) => (isAhead ? after(match, today) : before(match, today)),
  ],
  ['(\\d{4})-(\\d{2})-(\\d{2})', ([, year, month, day]) => dated(Number(day), Number(month), Number(year))],
  [
    `(?:el )?(?:dia )?${DAY_OF_MONTH} (?:de )?${MONTH}(?:,? (?:de |del )?(\\d{4}))?`,
    ([, day, month, year], today, isAhead) => inYear(Number(day), monthOf(month!), { year, today, isAhead }),
  ],
  [
    `(?:on )?${MONTH} ${DAY_OF_MONTH}(?:,? (\\d{4}))?`,
    ([, month, day, year], today, isAhead) => inYear(Number(day), monthOf(month!), { year, today, isAhead }),
  ],
]

const PATTERNS = SAID.map(([pattern, resolve]) => ({ pattern: new RegExp(`\\b(?:${pattern})\\b`, 'g'), resolve }))

/** All days that are said in a folded text, in order; none within another. */
export function findDays(folded: string, today: Day): SaidDay[] {
  const found: SaidDay[] = []
  for (const { pattern, resolve } of PATTERNS) {
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && other.start < end)) continue
      found.push({ start, end, day: (isAhead) => resolve(match, today, isAhead) })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** A calendar month later or earlier, on its last day where it has no such day. */
function moved(today: Day, count: number, unit: string): Day {
  if (/^(?:d)/.test(unit)) return today + count
  if (/^(?:s|w)/.test(unit)) return today + 7 * count
  const months = /^(?:a|y)/.test(unit) ? 12 * count : count
  const { year, month, day } = civilDay(today)
  const last = civilDay(dayNumber(year, month + months + 1, 0)).day
  return dayNumber(year, month + months, Math.min(day, last))
}

function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7
}

function wanted(match: RegExpMatchArray): number {
  return WEEKDAYS[match.slice(1).find((group) => group !== undefined)!]!
}

function before(match: RegExpMatchArray, today: Day): Day {
  return today - ((weekdayOf(today) - wanted(match) + 6) % 7) - 1
}

function after(match: RegExpMatchArray, today: Day): Day {
  return today + ((wanted(match) - weekdayOf(today) + 6) % 7) + 1
}

function monthOf(name: string): number {
  return MONTHS.findIndex((names) => names.includes(name)) + 1
}

function dated(day: number, month: number, year: number): Day | null {
  const made = dayNumber(year, month, day)
  const read = civilDay(made)
  return read.day === day && read.month === month ? made : null
}

/** Without a year the nearest such day that lies behind, or ahead. 29 February takes the year that has it. */
function inYear(
  day: number,
  month: number,
  { year, today, isAhead }: { year: string | undefined; today: Day; isAhead: boolean },
): Day | null {
  if (year !== undefined) return dated(day, month, Number(year))
  const step = isAhead ? 1 : -1
  const { year: present } = civilDay(today)
  for (let tried = 0; tried <= 8; tried += 1) {
    const made = dated(day, month, present + step * tried)
    if (made !== null && (isAhead ? made >= today : made <= today)) return made
  }
  return null
}
