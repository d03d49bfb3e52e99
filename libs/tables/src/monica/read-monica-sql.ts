import { type MonicaDay, type MonicaPerson, PERSON_TEXTS } from './person.ts'
import { readSqlRows, type SqlRow } from './read-sql-rows.ts'

const TABLES = [
  'contacts',
  'contact_fields',
  'contact_field_types',
  'addresses',
  'places',
  'special_dates',
  'notes',
  'pets',
  'tags',
  'contact_tag',
  'genders',
  'relationships',
  'relationship_types',
  'calls',
  'debts',
  'gifts',
  'reminders',
  'tasks',
  'conversations',
  'life_events',
  'activity_contact',
  'documents',
] as const
const LEFT = [
  'calls',
  'debts',
  'gifts',
  'reminders',
  'tasks',
  'conversations',
  'life_events',
  'activity_contact',
  'documents',
]

/** The people of Monica’s export as SQL; null when the text is no such dump. */
export function readMonicaSql(text: string): MonicaPerson[] | null {
  const dump = new Dump(readSqlRows(text, TABLES))
  const people = dump.all('contacts')
  return people.length === 0 ? null : people.map((row) => toPerson(row, dump))
}

/** The tables of a dump, which point at each other by numbers. */
class Dump {
  readonly #tables: ReadonlyMap<string, readonly SqlRow[]>
  readonly #grouped = new Map<string, Map<string, SqlRow[]>>()

  constructor(tables: ReadonlyMap<string, readonly SqlRow[]>) {
    this.#tables = tables
  }

  all(table: string): readonly SqlRow[] {
    return this.#tables.get(table) ?? []
  }

  /** The rows of a table whose column holds a value. */
  where(table: string, column: string, value: string | undefined): readonly SqlRow[] {
    const key = `${table}/${column}`
    let grouped = this.#grouped.get(key)
    if (grouped === undefined) {
      grouped = Map.groupBy(this.all(table), (row) => row.cells[column] ?? '')
      this.#grouped.set(key, grouped)
    }
    return value ? (grouped.get(value) ?? []) : []
  }

  one(table: string, id: string | undefined): { [column: string]: string } {
    return this.where(table, 'id', id)[0]?.cells ?? {}
  }
}

function toPerson({ line, cells }: SqlRow, dump: Dump): MonicaPerson {
  const own = (table: string) => dump.where(table, 'contact_id', cells['id']).map((row) => row.cells)
  const day = (column: string) => readDay(dump.one('special_dates', cells[column]))
  return {
    uuid: cells['uuid'] ?? '',
    line,
    texts: Object.fromEntries(PERSON_TEXTS.map((name) => [name, cells[name] ?? ''])),
    birth: day('birthday_special_date_id'),
    death: day('deceased_special_date_id'),
    firstMet: day('first_met_special_date_id'),
    gender: dump.one('genders', cells['gender_id'])['name'] ?? '',
    tags: own('contact_tag').flatMap((link) => dump.one('tags', link['tag_id'])['name'] || []),
    fields: own('contact_fields').flatMap((field) => {
      const { name = '', type = '' } = dump.one('contact_field_types', field['contact_field_type_id'])
      return field['data'] ? [{ type, name, value: field['data'] }] : []
    }),
    addresses: own('addresses').map(({ name = '', place_id: place }) => ({ ...dump.one('places', place), name })),
    notes: own('notes').flatMap((note) => note['body'] || []),
    pets: own('pets').flatMap((pet) => pet['name'] || []),
    relations: dump.where('relationships', 'of_contact', cells['id']).flatMap((row) => readRelation(row, dump)),
    left: LEFT.reduce((count, table) => count + own(table).length, 0),
  }
}

function readRelation({ cells }: SqlRow, dump: Dump): MonicaPerson['relations'] {
  const other = dump.one('contacts', cells['contact_is'])
  const type = dump.one('relationship_types', cells['relationship_type_id'])['name'] ?? ''
  return other['uuid'] ? [{ uuid: other['uuid'], type }] : []
}

function readDay(cells: { [column: string]: string }): MonicaDay | null {
  const { date = '', is_year_unknown: unknown, is_age_based: age } = cells
  return date === '' ? null : { date, isYearUnknown: unknown === '1', isAgeBased: age === '1' }
}
