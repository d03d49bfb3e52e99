import { type Card, displayName, nameText } from '@lazo/jscontact'
import type { NarrowTerm } from '../narrow.ts'
import { foldLoosely } from './fold-loosely.ts'

/** Stands for a card of which anything may be said. */
export const ANYTHING = null

/** Between values, so that none goes over into the next. */
export const SEPARATOR = '\n'

type Field = NarrowTerm['field']

/** What of a vCard tells each field. */
const PROPERTIES: Readonly<Record<Field, string>> = {
  display: 'fn',
  email: 'email',
  phone: 'tel',
  uid: 'uid',
  keyword: 'categories',
}

const VALUES: Readonly<Record<Field, (card: Card) => (string | undefined)[]>> = {
  display: (card) => [card.name?.full, card.name && nameText(card.name), displayName(card)],
  email: ({ emails }) => Object.values(emails ?? {}).map((email) => email.address),
  phone: ({ phones }) => Object.values(phones ?? {}).flatMap(({ number }) => [number, number.replace(/^tel:/i, '')]),
  uid: ({ uid }) => [uid],
  keyword: ({ keywords }) => Object.keys(keywords ?? {}),
}

/**
 * All that a text of a card may say in one field, folded; `ANYTHING` for a card that says it in several languages or by lines
 * kept as they came. Pure.
 */
export function fieldValues(card: Card, field: Field): string | null {
  const isKept = card.vCardProps?.some(([name]) => name.toLowerCase() === PROPERTIES[field])
  if (isKept || card.localizations) return ANYTHING
  const values = VALUES[field](card).flatMap((value) => (value ? [foldLoosely(value)] : []))
  return [...new Set(values)].join(SEPARATOR)
}
