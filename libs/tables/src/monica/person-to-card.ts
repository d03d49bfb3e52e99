import type { Address, AddressComponent, AddressComponentKind, Card } from '@lazo/jscontact'
import { knownService, parsePartialDate } from '@lazo/normal'
import { addEntry, addMembers, type CardDraft, keepCustom } from '../cards/card-draft.ts'
import { countryCodeOf } from '../cards/country-code.ts'
import { readProfile, spellService } from '../cards/messengers.ts'
import { readLabel } from '../cards/read-label.ts'
import { addRelation } from '../cards/relations.ts'
import type { TableRemark } from '../remark.ts'
import { withLabel } from '../unlabelled.ts'
import type { MonicaDay, MonicaPerson } from './person.ts'

/** What a person of Monica became. */
export interface MonicaCard {
  card: Card
  warnings: TableRemark[]
}

/** Makes a card of a person of Monica; the uid is Monica's own, so that a later export is the same person, and relations hold. */
export function personToCard(person: MonicaPerson, newUid: () => string): MonicaCard {
  const draft: CardDraft = {
    card: { '@type': 'Card', version: '1.0', uid: person.uuid === '' ? newUid() : uidOf(person.uuid) },
    warnings: [],
    dateOrder: 'dmy',
    splitNames: false,
    organizationName: () => undefined,
  }
  addName(draft.card, person)
  addWork(draft.card, person)
  for (const field of person.fields) addField(draft, field)
  for (const address of person.addresses) addAddress(draft.card, address)
  addDays(draft.card, person)
  addWords(draft, person)
  for (const { uuid, type } of person.relations) addRelation(draft.card, uidOf(uuid), type)
  if (person.left > 0) draft.warnings.push({ code: 'monica-left', facts: { count: person.left } })
  return { card: draft.card, warnings: draft.warnings }
}

function uidOf(uuid: string): string {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(uuid) ? `urn:uuid:${uuid.toLowerCase()}` : uuid
}

const NAME_PARTS = [
  ['first_name', 'given'],
  ['middle_name', 'given2'],
  ['last_name', 'surname'],
] as const

function addName(card: Card, { texts }: MonicaPerson): void {
  const components = NAME_PARTS.flatMap(([name, kind]) => (texts[name] ? [{ kind, value: texts[name] }] : []))
  if (components.length > 0) card.name = { components, full: components.map(({ value }) => value).join(' ') }
  if (texts['nickname']) addEntry(card, 'nicknames', { name: texts['nickname'] })
}

function addWork(card: Card, { texts }: MonicaPerson): void {
  const { company, job } = texts
  const organizationId = company ? addEntry(card, 'organizations', { name: company }) : undefined
  if (job) addEntry(card, 'titles', { name: job, ...(organizationId === undefined ? {} : { organizationId }) })
}

function addField(draft: CardDraft, { type, name, value }: MonicaPerson['fields'][number]): void {
  if (type === 'email' && value.includes('@')) addEntry(draft.card, 'emails', { address: value })
  else if (type === 'phone' && /\p{Nd}/u.test(value)) addEntry(draft.card, 'phones', { number: value })
  else if (knownService(name) !== null) addEntry(draft.card, 'onlineServices', readProfile(value, spellService(name)))
  else keepCustom(draft, name || 'Monica', value)
}

const ADDRESS_PARTS: readonly (readonly [name: string, kind: AddressComponentKind])[] = [
  ['street', 'name'],
  ['postal_code', 'postcode'],
  ['city', 'locality'],
  ['province', 'region'],
  ['country', 'country'],
]

function addAddress(card: Card, texts: MonicaPerson['addresses'][number]): void {
  const components = ADDRESS_PARTS.flatMap(([name, kind]): AddressComponent[] => {
    const value = texts[name]
    return value ? [{ kind, value }] : []
  })
  if (components.length === 0) return
  const country = texts['country'] ?? ''
  const countryCode = /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : countryCodeOf(country)
  const { label, contexts } = readLabel(texts['name'] ?? '', false)
  const address: Address = { components, ...(countryCode ? { countryCode } : {}), ...(contexts ? { contexts } : {}) }
  addEntry(card, 'addresses', { ...address, ...(label === undefined ? {} : withLabel(label)) })
}

function addDays(card: Card, { birth, death, firstMet }: MonicaPerson): void {
  const [born, died, met] = [birth, death, firstMet].map((day) => readDay(day))
  if (born) addEntry(card, 'anniversaries', { kind: 'birth', date: born })
  if (died) addEntry(card, 'anniversaries', { kind: 'death', date: died })
  if (met) addEntry(card, 'lazo.app:dates', { date: met, label: 'First met' })
}

function readDay(day: MonicaDay | null) {
  const date = day && parsePartialDate(day.date.slice(0, 10))
  if (!day || !date) return null
  const { year, month, day: dayOfMonth } = date
  if (day.isAgeBased) return year === undefined ? null : { year }
  if (!day.isYearUnknown) return date
  return month === undefined || dayOfMonth === undefined ? null : { month, day: dayOfMonth }
}

function addWords(draft: CardDraft, { texts, tags, notes, gender, pets }: MonicaPerson): void {
  for (const note of [texts['description'] ?? '', ...notes]) if (note !== '') addEntry(draft.card, 'notes', { note })
  addMembers(draft.card, 'keywords', tags)
  const kept: (readonly [label: string, text: string | undefined])[] = [
    ['Gender', gender],
    ['Food preferences', texts['food_preferences']],
    ['First met at', texts['first_met_where']],
    ['How we met', texts['first_met_additional_info']],
    ['Pets', pets.join(', ')],
    ['Starred', texts['is_starred'] === '1' || texts['is_starred'] === 'true' ? '1' : ''],
  ]
  for (const [label, text] of kept) if (text) keepCustom(draft, label, text)
}
