import { Follower } from '../replica/follower.ts'

/** What follows the question mark in the address of a list. */
export type AddressSearch = Readonly<Record<string, unknown>> & { readonly q?: string | number | undefined }

/**
 * What the address of the list is about to say, while somebody types; null as long as it says everything itself. Lists answer
 * this at once: to write each letter into the address would cost more than to find what it asks for.
 */
export const typedSearch = new Follower<AddressSearch | null>(null)

/** What stands in the search box by what follows the question mark. Pure. */
export function textOf({ q }: AddressSearch): string {
  // Digits alone come as a number.
  return String(q ?? '')
}

/**
 * The address of a search in place of another. How a list looks goes along. A search begins in everything; within a book or a
 * label it goes on once it was narrowed. Pure.
 */
export function searchAfter(before: AddressSearch, text: string): AddressSearch {
  const { order, view, q: _, ...narrowed } = before
  return {
    ...(order === undefined ? {} : { order }),
    ...(view === undefined ? {} : { view }),
    ...(textOf(before) === '' ? {} : narrowed),
    ...(text === '' ? {} : { q: text }),
  }
}
