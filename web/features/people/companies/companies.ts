import { foldText, organizationKey } from '@lazo/normal'
import type { CardIndex } from '#web/data/index/card-index.ts'
import { organizationCards } from '#web/data/index/organization-cards.ts'
import type { PeopleSearch } from '../address/people-search.ts'

/**
 * The organizations that people name and that have no card, under the name most of them write, in the order of the alphabet.
 * Empty where a book, a label, a list or a filter is looked into. Pure.
 */
export function companiesWithoutCard(index: CardIndex, { list, book, label, filter, q = '' }: PeopleSearch): string[] {
  if (list ?? book ?? label ?? filter) return []
  const cards = organizationCards(index)
  const usual = new Map<string, { name: string; count: number }>()
  for (const { name, count } of index.organizations()) {
    const key = organizationKey(name)
    if (key === '' || cards.has(key)) continue
    if (count > (usual.get(key)?.count ?? 0)) usual.set(key, { name, count })
  }
  const words = foldText(q).split(' ')
  const hasWords = (name: string) => words.every((word) => foldText(name).includes(word))
  return [...usual.values()].map(({ name }) => name).filter(hasWords)
}

/** How many people work at an organization of this name. Pure. */
export function countPeopleAt(index: CardIndex, name: string): number {
  return index.count({ filter: { worksAt: { name } } })
}
