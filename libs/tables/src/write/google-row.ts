import type { Card, NameComponentKind } from '@lazo/jscontact'
import { labelOf } from '../unlabelled.ts'
import { dayText } from './day-text.ts'
import { entriesOf } from './entries.ts'
import { customFields } from './google-custom.ts'
import { type LabelledValue, type Labelling, numberedHeader, putNumbered } from './google-slots.ts'
import { labelText } from './label-text.ts'

const JOINT = ' ::: '
const ADDRESS_PARTS = [
  'Formatted',
  'Street',
  'City',
  'PO Box',
  'Region',
  'Postal Code',
  'Country',
  'Extended Address',
] as const

const SINGLE = [
  'First Name',
  'Middle Name',
  'Last Name',
  'Phonetic First Name',
  'Phonetic Middle Name',
  'Phonetic Last Name',
  'Name Prefix',
  'Name Suffix',
  'Nickname',
  'File As',
  'Organization Name',
  'Organization Title',
  'Organization Department',
  'Birthday',
  'Notes',
  'Photo',
  'Labels',
]

/** The header of Google's CSV since 2024, with room for what few contacts exceed; more values share the cell of their label. */
const NUMBERED: readonly Labelling[] = [
  { family: 'E-mail', slots: 4, parts: ['Value'] },
  { family: 'Phone', slots: 6, parts: ['Value'] },
  { family: 'Address', slots: 3, parts: ADDRESS_PARTS },
  { family: 'Relation', slots: 4, parts: ['Value'] },
  { family: 'Website', slots: 5, parts: ['Value'] },
  { family: 'Event', slots: 4, parts: ['Value'] },
  { family: 'Custom Field', slots: 12, parts: ['Value'], namesRest: true },
]

/** Names of the columns of Google's CSV, in their order. */
export const GOOGLE_HEADER: readonly string[] = [...SINGLE, ...NUMBERED.flatMap(numberedHeader)]

/** The cells of a card in Google's CSV. What Google has no column for becomes a custom field; media and keys are left out. */
export function googleCells(card: Card): string[] {
  const cells = new Map<string, string>()
  putName(cells, card)
  putOrganizations(cells, card)
  cells.set(
    'Notes',
    Object.values(card.notes ?? {})
      .map(({ note }) => note)
      .join('\n\n'),
  )
  cells.set('Labels', ['* myContacts', ...Object.keys(card.keywords ?? {}).map(groupName)].join(JOINT))
  cells.set(
    'Photo',
    entriesOf(card, 'media').find(([, { kind, uri }]) => kind === 'photo' && /^https?:/i.test(uri))?.[1].uri ?? '',
  )
  const families = [
    emails(card),
    phones(card),
    addresses(card),
    relations(card),
    websites(card),
    events(card),
    customFields(card),
  ]
  for (const [index, labelling] of NUMBERED.entries()) putNumbered(cells, labelling, families[index] ?? [])
  const birth = Object.values(card.anniversaries ?? {}).find(({ kind }) => kind === 'birth')
  cells.set('Birthday', birth === undefined ? '' : dayText(birth.date))
  return GOOGLE_HEADER.map((name) => cells.get(name) ?? '')
}

function groupName(keyword: string): string {
  return keyword === 'starred' ? '* starred' : keyword
}

function putName(cells: Map<string, string>, { name, nicknames, kind }: Card): void {
  const pick = (kinds: readonly NameComponentKind[], of: 'value' | 'phonetic') => {
    const found = name?.components
      ?.filter((component) => kinds.includes(component.kind))
      .map((component) => component[of])
    return found?.filter((text) => text !== undefined).join(' ') ?? ''
  }
  const hasParts = name?.components?.some((component) => component.kind !== 'separator') ?? false
  cells.set('First Name', hasParts || kind === 'org' ? pick(['given'], 'value') : (name?.full ?? ''))
  cells.set('Middle Name', pick(['given2'], 'value'))
  cells.set('Last Name', pick(['surname', 'surname2'], 'value'))
  cells.set('Phonetic First Name', pick(['given'], 'phonetic'))
  cells.set('Phonetic Middle Name', pick(['given2'], 'phonetic'))
  cells.set('Phonetic Last Name', pick(['surname', 'surname2'], 'phonetic'))
  cells.set('Name Prefix', pick(['title'], 'value'))
  cells.set('Name Suffix', pick(['generation', 'credential'], 'value'))
  cells.set('Nickname', Object.values(nicknames ?? {})[0]?.name ?? '')
  const { surname, given } = name?.sortAs ?? {}
  cells.set('File As', surname !== undefined && given !== undefined ? `${surname}, ${given}` : '')
}

/** Titles go beside their organization; those without one beside the first. */
function putOrganizations(cells: Map<string, string>, card: Card): void {
  const organizations = entriesOf(card, 'organizations')
  const titles = Object.values(card.titles ?? {}).filter(({ kind }) => kind !== 'role')
  const rows = organizations.map(([id, { name, units }], index) => ({
    name: name ?? '',
    unit: units?.map((unit) => unit.name).join(', ') ?? '',
    title: titles
      .filter(({ organizationId }) => (organizationId ?? (index === 0 ? id : '')) === id)
      .map((title) => title.name)
      .join(', '),
  }))
  const whole = rows.length ? rows : [{ name: '', unit: '', title: titles.map((title) => title.name).join(', ') }]
  const name = card.kind === 'org' && rows.length === 0 ? (card.name?.full ?? '') : join(whole.map((row) => row.name))
  cells.set('Organization Name', name)
  cells.set('Organization Title', join(whole.map((row) => row.title)))
  cells.set('Organization Department', join(whole.map((row) => row.unit)))
}

function join(texts: readonly string[]): string {
  return texts.every((text) => text === '') ? '' : texts.join(JOINT)
}

function emails(card: Card): LabelledValue[] {
  return entriesOf(card, 'emails').map(([, email]) => ({
    label: labelText(email),
    isPreferred: email.pref === 1,
    cells: [email.address],
  }))
}

function phones(card: Card): LabelledValue[] {
  return entriesOf(card, 'phones').map(([, phone]) => ({
    label: labelText(phone),
    isPreferred: phone.pref === 1,
    cells: [phone.number],
  }))
}

function addresses(card: Card): LabelledValue[] {
  return entriesOf(card, 'addresses').map(([, address]) => {
    const part = (...kinds: string[]) => {
      return (
        address.components
          ?.filter(({ kind }) => kinds.includes(kind))
          .map(({ value }) => value)
          .join(' ') ?? ''
      )
    }
    const { private: isPrivate, work } = address.contexts ?? {}
    const contexts = { ...(work ? { work } : {}), ...(isPrivate ? { private: isPrivate } : {}) }
    return {
      label: labelOf(address) || labelText({ contexts }),
      isPreferred: address.pref === 1,
      cells: [
        address.full ?? '',
        part('name', 'number', 'block', 'building'),
        part('locality'),
        part('postOfficeBox'),
        part('region'),
        part('postcode'),
        part('country') || (address.countryCode ?? ''),
        part('apartment', 'floor', 'room', 'district', 'subdistrict', 'landmark'),
      ],
    }
  })
}

/** Relations to cards are left out: Google knows related people by name only. */
function relations({ relatedTo }: Card): LabelledValue[] {
  const named = Object.entries(relatedTo ?? {}).filter(([name]) => !/^urn:/i.test(name))
  return named.map(([name, related]) => {
    const relation = Object.keys(related.relation ?? {})[0] ?? ''
    return { label: labelOf(related) || capital(relation), isPreferred: false, cells: [name] }
  })
}

function websites(card: Card): LabelledValue[] {
  const profiles = entriesOf(card, 'onlineServices').filter(([, { uri }]) => uri !== undefined)
  return [
    ...entriesOf(card, 'links').map(([, link]) => ({
      label: labelText(link),
      isPreferred: link.pref === 1,
      cells: [link.uri],
    })),
    ...profiles.map(([, { service, label, uri = '' }]) => ({
      label: service ?? label ?? '',
      isPreferred: false,
      cells: [uri],
    })),
  ]
}

function events(card: Card): LabelledValue[] {
  const births = Object.values(card.anniversaries ?? {}).filter(({ kind }) => kind === 'birth')
  const days = Object.values(card.anniversaries ?? {}).filter((day) => day !== births[0])
  return [
    ...days.map(({ kind, date }) => ({
      label: kind === 'wedding' ? 'Anniversary' : capital(kind),
      isPreferred: false,
      cells: [dayText(date)],
    })),
    ...Object.values(card['lazo.app:dates'] ?? {}).map(({ date, label = '' }) => ({
      label,
      isPreferred: false,
      cells: [dayText(date)],
    })),
  ]
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`
}
