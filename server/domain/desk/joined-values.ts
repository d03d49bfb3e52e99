import { addressText, type Card, type PatchObject } from '@lazo/jscontact'
import { foldText, normalEmail, organizationKey, phoneKey } from '@lazo/normal'
import type { InboundDetails } from '#store/desk/inbound.ts'

/** A value that an entry knows, beside the card that it may be joined to. */
export interface JoinedValue {
  /** Names the value in the details: `name`, `emails/p1`. */
  readonly path: string
  readonly value: unknown
  /** The card has it already, lacks it, or says something else in its only place. */
  readonly standing: 'same' | 'new' | 'other'
}

const LISTS = ['organizations', 'titles', 'phones', 'emails', 'links', 'onlineServices', 'addresses'] as const
type List = (typeof LISTS)[number]
type Entry = { readonly [key: string]: unknown }
type Entries = { readonly [id: string]: Entry }

/** What of an entry could be joined to a card, value by value; what is `new` is usually taken. Pure. */
export function joinedValues(details: InboundDetails, card: Card, region: string): JoinedValue[] {
  const custom = Object.entries(details['lazo.app:custom'] ?? {}).map(([label, value]): JoinedValue => {
    const known = card['lazo.app:custom']?.[label]
    const standing = known === value ? 'same' : 'other'
    return { path: `lazo.app:custom/${label}`, value, standing: known === undefined ? 'new' : standing }
  })
  return [
    ...nameValue(details, card),
    ...LISTS.flatMap((list) => listValues(list, { details, card, region })),
    ...custom,
  ]
}

/** The change of a card by which it takes these values of an entry; what it has already is left out. Pure. */
export function joiningPatch(
  details: InboundDetails,
  { card, taken, region }: { card: Card; taken: ReadonlySet<string>; region: string },
): PatchObject {
  const values = joinedValues(details, card, region).filter(
    ({ path, standing }) => standing !== 'same' && taken.has(path),
  )
  const patch: PatchObject = {}
  if (values.some(({ path }) => path === 'name')) patch['name'] = details.name
  const organizationIds = organizationPlaces({ details, card, region, values })
  for (const list of LISTS) {
    const added = values.filter(({ path }) => path.startsWith(`${list}/`))
    addEntries(patch, card, { list, added, organizationIds })
  }
  const custom = values.filter(({ path }) => path.startsWith('lazo.app:custom/'))
  if (custom.length > 0)
    patch['lazo.app:custom'] = {
      ...card['lazo.app:custom'],
      ...Object.fromEntries(custom.map(({ path, value }) => [path.slice('lazo.app:custom/'.length), value])),
    } as never
  return patch
}

function nameValue({ name }: InboundDetails, card: Card): JoinedValue[] {
  if (!name) return []
  const [typed, known] = [name.full ?? '', card.name?.full ?? '']
  const isThere = card.name !== undefined && Object.keys(card.name).length > 0
  const standing = foldText(typed) === foldText(known) ? 'same' : 'other'
  return [{ path: 'name', value: name, standing: isThere ? standing : 'new' }]
}

interface Sides {
  readonly details: InboundDetails
  readonly card: Card
  readonly region: string
}

function listValues(list: List, { details, card, region }: Sides): JoinedValue[] {
  const known = new Set(Object.values(entriesOf(card, list)).map((entry) => keyOf(list, entry, region)))
  return Object.entries(entriesOf(details, list)).map(([id, value]) => ({
    path: `${list}/${id}`,
    value,
    standing: known.has(keyOf(list, value, region)) ? 'same' : 'new',
  }))
}

/** The organization that each of the entry's becomes in the card: a new one of the same id where that is free, or the one it has. */
function organizationPlaces({
  details,
  card,
  region,
  values,
}: Sides & { values: readonly JoinedValue[] }): ReadonlyMap<string, string> {
  const had = entriesOf(card, 'organizations')
  const places = new Map<string, string>()
  for (const [id, entry] of Object.entries(entriesOf(details, 'organizations'))) {
    const key = keyOf('organizations', entry, region)
    const same = Object.entries(had).find(([, known]) => keyOf('organizations', known, region) === key)
    if (same) places.set(id, same[0])
    else if (values.some(({ path }) => path === `organizations/${id}`)) places.set(id, freeId(had, id, places.values()))
  }
  return places
}

function addEntries(
  patch: PatchObject,
  card: Card,
  {
    list,
    added,
    organizationIds,
  }: { list: List; added: readonly JoinedValue[]; organizationIds: ReadonlyMap<string, string> },
): void {
  if (added.length === 0) return
  const had = entriesOf(card, list)
  const fresh: { [id: string]: Entry } = {}
  for (const { path, value } of added) {
    const typed = path.slice(list.length + 1)
    const id = list === 'organizations' ? organizationIds.get(typed)! : freeId(had, typed, Object.keys(fresh))
    fresh[id] = list === 'titles' ? withOrganization(value as Entry, organizationIds) : (value as Entry)
  }
  patch[list] = { ...had, ...fresh } as never
}

function withOrganization({ organizationId, ...title }: Entry, places: ReadonlyMap<string, string>): Entry {
  const place = typeof organizationId === 'string' ? places.get(organizationId) : undefined
  return place === undefined ? title : { ...title, organizationId: place }
}

function freeId(had: Entries, wanted: string, others: Iterable<string>): string {
  const taken = new Set([...Object.keys(had), ...others])
  if (!taken.has(wanted)) return wanted
  let number = 1
  while (taken.has(`d${number}`)) number += 1
  return `d${number}`
}

function entriesOf(card: InboundDetails, list: List): Entries {
  return (card[list] ?? {}) as Entries
}

function keyOf(list: List, entry: Entry, region: string): string {
  const text = (name: string) => (typeof entry[name] === 'string' ? (entry[name] as string) : '')
  if (list === 'emails') return normalEmail(text('address'))?.address.toLowerCase() ?? foldText(text('address'))
  if (list === 'phones') return phoneKey(text('number'), region) ?? text('number')
  if (list === 'organizations') return `${organizationKey(text('name'))} ${JSON.stringify(entry['units'] ?? [])}`
  if (list === 'titles') return foldText(text('name'))
  if (list === 'addresses') return foldText(addressText(entry as never))
  return foldText(text('uri') || text('user')).replace(/\/$/, '')
}
