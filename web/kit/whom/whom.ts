/** Whose cards a file is made of. */
export interface Whom {
  readonly whom: 'chosen' | 'book' | 'everyone'
  /** Those chosen in the list. */
  readonly cardIds: readonly string[]
  /** Empty while no book is chosen. */
  readonly bookId: string
}

/** The part of a request that names them; everyone within reach is meant where nobody is named. Pure. */
export function cardsAsked({ whom, cardIds, bookId }: Whom): { cardIds?: string[]; bookIds?: string[] } {
  if (whom === 'chosen') return { cardIds: [...cardIds] }
  return whom === 'book' ? { bookIds: [bookId] } : {}
}

/** Whether anybody is meant. Pure. */
export function isAnybody({ whom, cardIds, bookId }: Whom): boolean {
  if (whom === 'chosen') return cardIds.length > 0
  return whom !== 'book' || bookId !== ''
}
