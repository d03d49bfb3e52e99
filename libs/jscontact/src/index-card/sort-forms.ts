import { sortKey } from '@lazo/normal'
import { displayName } from '../display-name.ts'
import type { Card } from '../types.ts'
import { type NamePart, type NameParts, namePartsOf } from './name-parts.ts'

/** The three keys lists are sorted by. */
export interface SortForms {
  sortGiven: string
  sortFamily: string
  sortOrganization: string
}

const IDEOGRAPHS = /\p{Script=Han}/u

/**
 * Gives the keys a card sorts by. What a card says in `sortAs` counts first (RFC 9553 §2.2.1.1, §2.2.3), ideographs stand where
 * they are said; a person's name without components is split by guess; a card without any name sorts by what it is called.
 */
export function sortForms(card: Card, parts = namePartsOf(card)): SortForms {
  const { given, family } = personForms(card, parts)
  const fallback = given || family ? '' : displayName(card)
  return {
    sortGiven: sortKey(join(given, family) || fallback),
    sortFamily: sortKey(join(family, given) || fallback),
    sortOrganization: sortKey(organizationForm(card)),
  }
}

function personForms({ name }: Card, parts: NameParts | null): { given: string; family: string } {
  if (!parts) return { given: '', family: '' }
  const { sortAs } = name ?? {}
  return { given: sortAs?.given ?? spoken(parts.given), family: sortAs?.surname ?? spoken(parts.family) }
}

function spoken(parts: readonly NamePart[]): string {
  return parts.map(({ value, phonetic }) => (phonetic && IDEOGRAPHS.test(value) ? phonetic : value)).join(' ')
}

function organizationForm({ kind, name, organizations }: Card): string {
  const [first] = Object.values(organizations ?? {})
  const own = kind === 'org' ? (name?.full ?? '') : ''
  return first?.sortAs || first?.name || own
}

function join(first: string, second: string): string {
  return `${first} ${second}`.trim()
}
