import { sortKey, splitPersonalName } from '@lazo/normal'
import { displayName } from '../display-name.ts'
import type { Card, Name } from '../types.ts'

/** The three keys lists are sorted by. */
export interface SortForms {
  sortGiven: string
  sortFamily: string
  sortOrganization: string
}

const GIVEN = ['given', 'given2']
const FAMILY = ['surname', 'surname2']

/**
 * Gives the keys a card sorts by. What a card says in `sortAs` counts first (RFC 9553 §2.2.1.1, §2.2.3); a person's name
 * without components is split by guess; a card without any name sorts by what it is called.
 */
export function sortForms(card: Card): SortForms {
  const { given, family } = isPerson(card) ? personForms(card.name) : { given: '', family: '' }
  const fallback = given || family ? '' : displayName(card)
  return {
    sortGiven: sortKey(join(given, family) || fallback),
    sortFamily: sortKey(join(family, given) || fallback),
    sortOrganization: sortKey(organizationForm(card)),
  }
}

function isPerson({ kind }: Card): boolean {
  return kind === undefined || kind === 'individual'
}

function personForms(name: Name | undefined): { given: string; family: string } {
  if (!name) return { given: '', family: '' }
  const parts = name.components?.length ? name.components : guessParts(name.full ?? '')
  const valuesOf = (kinds: string[]): string =>
    kinds.flatMap((kind) => parts.filter((part) => part.kind === kind).map((part) => part.value)).join(' ')
  return {
    given: name.sortAs?.given ?? valuesOf(GIVEN),
    family: name.sortAs?.surname ?? valuesOf(FAMILY),
  }
}

function guessParts(full: string): { kind: string; value: string }[] {
  return Object.entries(splitPersonalName(full)).map(([kind, value]) => ({ kind, value }))
}

function organizationForm({ kind, name, organizations }: Card): string {
  const [first] = Object.values(organizations ?? {})
  const own = kind === 'org' ? (name?.full ?? '') : ''
  return first?.sortAs || first?.name || own
}

function join(first: string, second: string): string {
  return `${first} ${second}`.trim()
}
