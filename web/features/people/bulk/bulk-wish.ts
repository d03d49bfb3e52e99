import { createContext, useContext } from 'react'

/** An act on many cards that a person is about to do. */
export type BulkWish =
  | { readonly kind: 'edit' | 'delete'; readonly cardIds: readonly string[] }
  /** A label; which one is asked when it is not said. */
  | { readonly kind: 'label'; readonly cardIds: readonly string[]; readonly keyword?: string }
  /** Into a book; which one is asked when it is not said. */
  | { readonly kind: 'move'; readonly cardIds: readonly string[]; readonly bookId?: string }

/** Opens the dialog of an act on many cards. */
export const BulkWishes = createContext<(wish: BulkWish) => void>(() => undefined)

/** The way to open the dialog of an act on many cards. */
export function useBulkWish(): (wish: BulkWish) => void {
  return useContext(BulkWishes)
}
