import type { Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { readSomeCards } from '#domain/contacts/read-card.ts'
import { listCards } from '#domain/search/list-cards.ts'
import type { Making } from './demo-cards.ts'
import type { Past } from './open-past.ts'

/** Whose view, which book, and how many people. */
export interface Choice {
  readonly actor: Actor
  readonly bookId: string
  readonly count: number
}

/** Some people of a book, by the hand of chance. */
export async function someCards(
  { past, making }: { readonly past: Past; readonly making: Making },
  { actor, bookId, count }: Choice,
): Promise<{ cardId: string; card: Card }[]> {
  const { cards } = await listCards(past.domain, actor, { order: 'family', books: [bookId], limit: 500 })
  const left = cards.filter(({ kind }) => kind === 'individual').map(({ cardId }) => cardId)
  const chosen = Array.from({ length: Math.min(count, left.length) }, () => {
    return left.splice(making.dice.between(0, left.length - 1), 1)[0]!
  })
  const views = new Map((await readSomeCards(past.domain, actor, chosen)).map((view) => [view.cardId, view]))
  return chosen.map((cardId) => views.get(cardId)!)
}
