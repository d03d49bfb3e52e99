import type { Card, Phone } from '@lazo/jscontact'
import { type LabelMeaning, readLabel } from '../cards/read-label.ts'
import { entriesOf } from './entries.ts'
import { labelText } from './label-text.ts'
import { OUTLOOK_HEADER, type OutlookColumn } from './outlook-header.table.ts'
import type { Placed } from './outlook-placed.ts'
import { placeInOutlook } from './outlook-places.ts'

interface PhoneColumn {
  name: OutlookColumn
  meaning: LabelMeaning
}

/** The columns for phone numbers, and what each says of its number; the one for the preferred number first. */
const PHONE_COLUMNS: readonly PhoneColumn[] = OUTLOOK_HEADER.flatMap((name) => {
  const place = placeInOutlook(name)
  return place?.target === 'phone' ? [{ name, meaning: readLabel(place.label ?? '', true) }] : []
}).toSorted((a, b) => Number(a.meaning.pref === undefined) - Number(b.meaning.pref === undefined))
/** What a number can do unless something else is said. */
const BY_DEFAULT = ['voice', 'text']
/** No person can be called there. */
const MACHINES = ['fax', 'pager', 'textphone'] as const

/** Numbers go where their column says the same, then where it says no more than they do; others, and what was lost, below the notes. */
export function placePhones(card: Card): Placed {
  const placed: Placed = { cells: [], lines: [] }
  const free = new Set(PHONE_COLUMNS)
  const phones = entriesOf(card, 'phones').map(([, phone]) => phone)
  const put = (phone: Phone, column: PhoneColumn | undefined) => {
    if (column !== undefined) placed.cells.push([column.name, phone.number])
    return column !== undefined && free.delete(column)
  }
  const left = phones.filter(
    (phone) =>
      !put(
        phone,
        [...free].find(({ meaning }) => saysSame(meaning, phone)),
      ),
  )
  for (const phone of left) {
    put(phone, nearest(free, phone))
    placed.lines.push({ name: 'Phone', label: labelText(phone), text: phone.number })
  }
  return placed
}

function saysSame({ contexts, features, label, pref }: LabelMeaning, phone: Phone): boolean {
  const isAsPreferred = pref === undefined || pref === phone.pref
  return (
    label === phone.label && isAsPreferred && isSameSet(contexts, phone.contexts) && isSameSet(features, phone.features)
  )
}

function isSameSet(one: object = {}, other: object = {}): boolean {
  const [a, b] = [one, other].map((set) =>
    Object.keys(set)
      .filter((key) => !BY_DEFAULT.includes(key))
      .sort(),
  )
  return String(a) === String(b)
}

function nearest(free: ReadonlySet<PhoneColumn>, phone: Phone): PhoneColumn | undefined {
  const able = [...free].filter(({ meaning }) => saysNoMore(meaning, phone))
  return able.toSorted((a, b) => saidBy(b.meaning) - saidBy(a.meaning))[0]
}

function saysNoMore({ contexts = {}, features = {}, label, pref }: LabelMeaning, phone: Phone): boolean {
  if (label !== undefined || pref !== undefined) return false
  const isSameMachine = MACHINES.every((feature) => features[feature] === phone.features?.[feature])
  return isSameMachine && isWithin(contexts, phone.contexts) && isWithin(features, phone.features)
}

function isWithin(some: object, all: object = {}): boolean {
  return Object.keys(some).every((key) => Object.hasOwn(all, key))
}

function saidBy({ contexts = {}, features = {} }: LabelMeaning): number {
  return Object.keys(contexts).length + 2 * Object.keys(features).length
}
