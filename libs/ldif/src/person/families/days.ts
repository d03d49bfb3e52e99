import { type Anniversary, type Card, isUtcDateTime, type PartialDate } from '@lazo/jscontact'
import { parsePartialDate } from '@lazo/normal'
import type { AttributeBag } from '../attribute-bag.ts'
import { addEntry, keepCustom } from '../card-draft.ts'
import type { Family } from '../family.ts'

const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)?(\d\d)?(?:[.,]\d{1,9})?Z$/
const LONGEST_DAY = 100
const NUMBER = /^\d{1,4}$/

/** Birthdays as Mozilla and Evolution have them, weddings, and when the entry was made and changed. */
export const days: Family = {
  read(bag, { card }) {
    const born = readBirthday(bag)
    if (born !== null) addEntry(card, 'anniversaries', { kind: 'birth', date: born })
    for (const text of bag.texts('birthdate')) if (born === null) addDay(card, 'birthDate', text, 'birth')
    for (const text of bag.texts('anniversary')) addDay(card, 'anniversary', text, 'wedding')
    const created = readMoment(bag.text('createtimestamp'))
    const updated = readMoment(bag.text('modifytimestamp'))
    if (created !== null) card.created = created
    if (updated !== null) card.updated = updated
  },
  write(card, add) {
    const born = dayOf(card, 'birth')
    for (const [attribute, part] of [
      ['birthyear', born?.year],
      ['birthmonth', born?.month],
      ['birthday', born?.day],
    ] as const)
      add(attribute, part?.toString())
    if (born?.year && born.month && born.day) add('birthDate', dayText(born))
    const wed = dayOf(card, 'wedding')
    if (wed?.year && wed.month && wed.day) add('anniversary', dayText(wed))
  },
}

/** Mozilla has year, month and day apart, each by itself optional. */
function readBirthday(bag: AttributeBag): PartialDate | null {
  const [year, month, day] = ['birthyear', 'birthmonth', 'birthday'].map((name) => {
    const text = bag.text(name)
    return NUMBER.test(text) && Number(text) > 0 ? text : ''
  })
  if (year && month && day)
    return parsePartialDate(`${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  if (month && day) return parsePartialDate(`--${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return year ? { year: Number(year) } : null
}

function addDay(card: Card, attribute: string, text: string, kind: Anniversary['kind']): void {
  const date = text.length > LONGEST_DAY ? null : parsePartialDate(text)
  if (date === null) keepCustom(card, attribute, text)
  else addEntry(card, 'anniversaries', { kind, date })
}

function dayOf({ anniversaries }: Card, kind: string): PartialDate | null {
  const found = Object.values(anniversaries ?? {}).find((one) => one.kind === kind)?.date
  return found === undefined || 'utc' in found ? null : (found as PartialDate)
}

function dayText({ year, month, day }: PartialDate): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** RFC 4517 §3.3.13; what is none, such as Thunderbird's `0Z`, says nothing. */
function readMoment(text: string): string | null {
  const [, year, month, day, hour, minute = '00', second = '00'] = GENERALIZED_TIME.exec(text) ?? []
  const moment = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return year !== undefined && isUtcDateTime(moment) ? moment : null
}
