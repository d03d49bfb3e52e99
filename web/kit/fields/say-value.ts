import { type Address, type Anniversary, addressText, type Name, nameText, splitPath } from '@lazo/jscontact'
import type { Say } from '#web/words/use-words.ts'
import { sayFacet } from '../kinds/say-facet.ts'
import { sayKind } from '../kinds/say-kind.ts'
import type { FieldWord } from './field-word.ts'
import { KNOWN_WORDS } from './known-words.table.ts'
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
  const steps = splitPath(path) ?? []
  const [property = '', ...inner] = steps
  if (value === undefined || value === null) return ''
  if (property === 'lazo.app:internal') return saying.say(value === true ? 'internal-yes' : 'internal-no')
  if (property === 'lazo.app:handledBy') return sayHandler(inner, value)
  if (value === true) return inner.length > 0 ? sayKey(steps, inner.at(-1)!, saying) : '✓'
  if (typeof value === 'string') return sayText(steps, value, saying)
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object') return ''
  if (property === 'name') return inner.length === 0 ? nameText(value as Name) : nameText({ components: value } as Name)
  if (inner.length === 0) return sayMap(property, value as Members, saying)
  return sayEntry(steps, value as Members, saying)
}

/** Who handles the card; the moment it began stands beside the change anyway. */
function sayHandler([member]: readonly string[], value: unknown): string {
  if (member === undefined) return String((value as Members)['name'] ?? '')
  return member === 'name' ? String(value) : ''
}

function sayText(steps: readonly string[], text: string, { say, language }: Saying): string {
  const [property = ''] = steps
  // What a field of one's own is called is nobody's word for anything.
  if (property === 'lazo.app:custom') return text
  if (property === 'phones') return shownPhone(text)
  if (property === 'preferredLanguages' && isTold(steps, 'language')) return languageName(text, language)
  if (property === 'lazo.app:connectedOn') return sayPartialDay(dayOfText(text), language)
  if (property === 'lazo.app:seniority' || steps.at(-1) === 'stage') return sayFacet(text)
  const word = KNOWN_WORDS[steps.at(-1) ?? '']?.[text]
  return word ? say(word) : text
}

/** A member of a set: what the product knows by name is said in the person's language, the rest as it is. */
function sayKey(steps: readonly string[], key: string, { say }: Saying): string {
  const [property = ''] = steps
  if (property === 'lazo.app:contactKinds' || property === 'lazo.app:sectors') return sayKind(key)
  if (property === 'lazo.app:functions') return sayFacet(key)
  const set = steps.find((step) => Object.hasOwn(KNOWN_WORDS, step))
  const word = set === undefined ? undefined : KNOWN_WORDS[set]?.[key]
  return word ? say(word) : key
}

/** Whether an entry as a whole, or this member of it, is told. */
function isTold(steps: readonly string[], member: string): boolean {
  return steps.length < 3 || steps[2] === member
}

function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }).of(tag) ?? tag
  } catch (error) {
    // What somebody wrote as a language may be none.
    if (error instanceof RangeError) return tag
    throw error
  }
}

function sayMap(property: string, map: Members, saying: Saying): string {
  const entries = Object.entries(map).map(([id, value]) =>
    sayValue(`${property}/${id.replaceAll('/', '~1')}`, value, saying),
  )
  return entries.filter(Boolean).join(' · ')
}

/** The members by which an entry is known, in the order they are tried. */
const TELLING = ['number', 'address', 'user', 'uri', 'name', 'value', 'note', 'language', 'label', 'full', 'title']

function sayEntry(steps: readonly string[], entry: Members, saying: Saying): string {
  const [property = ''] = steps
  const { language } = saying
  if (property === 'addresses' && steps.length === 2) return addressText(entry as Address)
  if (property === 'media') return '🖼'
  if (property === 'lazo.app:stages') return sayFacet(String(entry['stage'] ?? ''))
  const date = (entry['date'] ?? (property.endsWith('dates') || property === 'anniversaries' ? entry : null)) as
    | Anniversary['date']
    | null
  if (date) return sayPartialDay(date, language)
  const found = TELLING.map((name) => entry[name]).find((text) => typeof text === 'string' && text !== '')
  if (typeof found !== 'string') return saySet(steps, entry, saying)
  if (property === 'preferredLanguages') return languageName(found, language)
  const place = property === 'lazo.app:positions' && typeof entry['title'] === 'string' ? `${entry['title']}, ` : ''
  return property === 'phones' ? shownPhone(found) : `${place}${found}`
}

/** What somebody is to somebody stands a level below the entry, like the words of other sets at most. */
function saySet(steps: readonly string[], entry: Members, saying: Saying): string {
  const inner = entry['relation']
  if (typeof inner === 'object' && inner !== null) return saySet([...steps, 'relation'], inner as Members, saying)
  const keys = Object.keys(entry).filter((key) => entry[key] === true)
  return keys.map((key) => sayKey(steps, key, saying)).join(', ')
}
