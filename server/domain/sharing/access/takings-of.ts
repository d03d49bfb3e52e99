import type { TakingOut } from '#store/sharing/access-reader.ts'

/** An act by which a card was, or may have been, taken out of the product. */
export interface CardTaking {
  readonly at: Date
  readonly act: TakingOut['act']
  readonly memberId: string | null
  readonly memberName: string | null
  /** The card itself, a book that holds it now, or all that the member saw then. */
  readonly scope: 'card' | 'book' | 'all'
  readonly format: string | null
}

/** A card, the books that hold it, and the members who see it. */
interface TakenCard {
  readonly cardId: string
  readonly bookIds: readonly string[]
  readonly seenBy: ReadonlySet<string>
}

/**
 * Of acts that took contacts out those that took this card, or may have: an act on everything, or by a filter, tells nobody which
 * cards it held, so it counts for who sees the card. Pure.
 */
export function takingsOf(takings: readonly TakingOut[], card: TakenCard): CardTaking[] {
  return takings.flatMap(({ payload, ...act }) => {
    const said = (payload ?? {}) as { format?: unknown; bookIds?: unknown; cardIds?: unknown }
    const scope = scopeOf(said, act.memberId, card)
    return scope === null ? [] : [{ ...act, scope, format: typeof said.format === 'string' ? said.format : null }]
  })
}

function scopeOf(
  { bookIds, cardIds }: { bookIds?: unknown; cardIds?: unknown },
  memberId: string | null,
  card: TakenCard,
): CardTaking['scope'] | null {
  if (Array.isArray(cardIds)) return cardIds.includes(card.cardId) ? 'card' : null
  if (Array.isArray(bookIds)) return bookIds.some((bookId) => card.bookIds.includes(String(bookId))) ? 'book' : null
  return memberId !== null && card.seenBy.has(memberId) ? 'all' : null
}
