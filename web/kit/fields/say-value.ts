import { type Address, type Anniversary, addressText, type Name, nameText, splitPath } from '@lazo/jscontact'
import type { Say } from '#web/words/use-words.ts'
import type { FieldWord } from './field-word.ts'
import { PROPERTY_NAMES } from './property-names.table.ts'
import { dayOfText, sayPartialDay } from './say-partial-day.ts'
import { shownPhone } from './shown-phone.ts'

/** In which words something is said. */
export interface Saying {
  readonly say: Say<FieldWord>
  readonly language: string
}

type Members = Readonly<Record<string, unknown>>

/** What a place of a card is called: its field, or the name somebody gave it. Pure. */
export function namePath(path: string, say: Say<FieldWord>): string {
  const [property = '', id] = splitPath(path) ?? []
  if (property === 'lazo.app:custom' && id !== undefined) return id
  return say(PROPERTY_NAMES[property] ?? 'rest')
}

/** What stands at a place, in words; empty for nothing, and for what has no words. Pure. */
export function sayValue(path: string, value: unknown, saying: Saying): string {
  const [property = '', ...steps] = splitPath(path) ?? []
  if (value === undefined || value === null) return ''
  if (value === true) return steps.at(-1) ?? '✓'
  if (typeof value === 'string') return sayText(property, value, saying)
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object') return ''
  if (property === 'name') return steps.length === 0 ? nameText(value as Name) : nameText({ components: value } as Name)
  if (steps.length === 0) return sayMap(property, value as Members, saying)
  return sayEntry(property, value as Members, saying)
}

function sayText(property: string, text: string, { language }: Saying): string {
  if (property === 'phones') return shownPhone(text)
  return property === 'lazo.app:connectedOn' ? sayPartialDay(dayOfText(text), language) : text
}

function sayMap(property: string, map: Members, saying: Saying): string {
  const entries = Object.entries(map).map(([id, value]) =>
    sayValue(`${property}/${id.replaceAll('/', '~1')}`, value, saying),
  )
  return entries.filter(Boolean).join(' · ')
}

/** The members by which an entry is known, in the order they are tried. */
const TELLING = ['number', 'address', 'user', 'uri', 'name', 'value', 'note', 'language', 'label', 'full', 'title']

function sayEntry(property: string, entry: Members, { language }: Saying): string {
  if (property === 'addresses') return addressText(entry as Address)
  if (property === 'media') return '🖼'
  const date = (entry['date'] ?? (property.endsWith('dates') || property === 'anniversaries' ? entry : null)) as
    | Anniversary['date']
    | null
  if (date) return sayPartialDay(date, language)
  const found = TELLING.map((name) => entry[name]).find((text) => typeof text === 'string' && text !== '')
  if (typeof found !== 'string')
    return Object.keys(entry)
      .filter((key) => entry[key] === true)
      .join(', ')
  const place = property === 'lazo.app:positions' && typeof entry['title'] === 'string' ? `${entry['title']}, ` : ''
  return property === 'phones' ? shownPhone(found) : `${place}${found}`
}
