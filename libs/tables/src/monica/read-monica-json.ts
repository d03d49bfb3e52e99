import { LineCounter } from './line-counter.ts'
import type { MonicaDay, MonicaPerson } from './person.ts'
import { PERSON_TEXTS } from './person.ts'

type Json = { readonly [name: string]: unknown }

/** Parts of a contact that become part of the card; all others are counted as left. */
const TAKEN = new Set(['contact_field', 'note', 'address', 'pet'])

/** The people of Monica’s export as JSON; null when the text is not JSON of an account. */
export function readMonicaJson(text: string): MonicaPerson[] | null {
  const account = objectOf(objectOf(parse(text))['account'])
  if (Object.keys(account).length === 0) return null
  const people = [...valuesOf(account, 'contact'), ...listOf(objectOf(account['contacts'])['values'])]
  const context = { types: fieldTypes(account), genders: genders(account), relations: relationsByPerson(account) }
  const lineOf = lineFinder(text)
  return people.map((person) => toPerson(person, lineOf(textOf(person['uuid'])), context))
}

/** Finds the lines of people by their ids, in the order of the file. One that is not found ends the search: it would be in vain again. */
function lineFinder(text: string): (uuid: string) => number {
  const lines = new LineCounter(text)
  let [at, line] = [0, 1]
  return (uuid) => {
    const found = at < 0 ? -1 : text.indexOf(`"${uuid}"`, at)
    if (found >= 0) line = lines.lineAt(found)
    at = found
    return line
  }
}

interface Context {
  readonly types: ReadonlyMap<string, { type: string; name: string }>
  readonly genders: ReadonlyMap<string, string>
  readonly relations: ReadonlyMap<string, MonicaPerson['relations']>
}

function toPerson(person: Json, line: number, { types, genders, relations }: Context): MonicaPerson {
  const uuid = textOf(person['uuid'])
  const properties = objectOf(person['properties'])
  const gender = textOf(objectOf(properties['gender'])['name']) || textOf(properties['gender'])
  return {
    uuid,
    line,
    texts: Object.fromEntries(PERSON_TEXTS.map((name) => [name, textOf(properties[name])])),
    birth: readDay(properties['birthdate']),
    death: readDay(properties['deceased_date']),
    firstMet: readDay(properties['first_met_date']),
    gender: genders.get(gender) ?? gender,
    tags: arrayOf(properties['tags']).map(textOf).filter(isFilled),
    fields: propertiesOf(person, 'contact_field').flatMap((field) => {
      const value = textOf(field['data'])
      const { type = '', name = '' } = types.get(textOf(field['type'])) ?? {}
      return value === '' ? [] : [{ type, name, value }]
    }),
    addresses: propertiesOf(person, 'address').map((address) => mapTexts(address)),
    notes: propertiesOf(person, 'note')
      .map((note) => textOf(note['body']))
      .filter(isFilled),
    pets: propertiesOf(person, 'pet')
      .map((pet) => textOf(pet['name']))
      .filter(isFilled),
    relations: relations.get(uuid) ?? [],
    left: groupsOf(person)
      .filter(([type]) => !TAKEN.has(type))
      .reduce((sum, [, values]) => sum + values.length, 0),
  }
}

function fieldTypes(account: Json): Context['types'] {
  return new Map(
    listOf(objectOf(account['instance'])['contact_field_types']).map((type) => {
      const { name, type: kind } = objectOf(type['properties'])
      return [textOf(type['uuid']), { type: textOf(kind), name: textOf(name) }]
    }),
  )
}

function genders(account: Json): Context['genders'] {
  return new Map(
    listOf(objectOf(account['instance'])['genders']).flatMap((gender) => {
      const { name, type } = objectOf(gender['properties'])
      return [textOf(gender['uuid']), textOf(type)].filter(isFilled).map((key) => [key, textOf(name)] as const)
    }),
  )
}

function relationsByPerson(account: Json): Context['relations'] {
  const relations = valuesOf(account, 'relationship').map((relation) => mapTexts(objectOf(relation['properties'])))
  const grouped = Map.groupBy(relations, (relation) => relation['of_contact'] ?? '')
  return new Map(
    [...grouped].map(([uuid, all]) => [
      uuid,
      all.map((one) => ({ uuid: one['contact_is'] ?? '', type: one['type'] ?? '' })).filter((one) => one.uuid !== ''),
    ]),
  )
}

/** Groups of what hangs on an object, which says of each what it is: `{type: 'note', values: […]}`. */
function groupsOf(object: Json): [type: string, values: readonly unknown[]][] {
  return listOf(object['data']).map((group) => [textOf(group['type']), arrayOf(group['values'])])
}

function valuesOf(object: Json, type: string): Json[] {
  return groupsOf(object).flatMap(([name, values]) => (name === type ? values.map(objectOf) : []))
}

function propertiesOf(object: Json, type: string): Json[] {
  return valuesOf(object, type).map((value) => objectOf(value['properties']))
}

function readDay(value: unknown): MonicaDay | null {
  const { date, is_year_unknown: unknown, is_age_based: age } = objectOf(value)
  const text = textOf(date)
  return text === '' ? null : { date: text, isYearUnknown: isTrue(unknown), isAgeBased: isTrue(age) }
}

function mapTexts(object: Json): { [name: string]: string } {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, textOf(value)]))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // No JSON, so no account either.
    return null
  }
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}
}

function arrayOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}

function listOf(value: unknown): Json[] {
  return arrayOf(value).map(objectOf)
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).trim()
    : ''
}

function isTrue(value: unknown): boolean {
  return value === true || value === 1 || value === '1'
}

function isFilled(text: string): boolean {
  return text !== ''
}
