import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { type CardView, viewCard, viewCards } from './card-view.ts'

/** One card as the actor sees it. Throws `card-not-found`. */
export async function readCard(domain: Domain, actor: Actor, cardId: string): Promise<CardView> {
  return domain.store.read(actor, (tx) => viewCard(tx, cardId))
}

/** Several cards as the actor sees them, in the order asked; what is out of reach is left out without a word. */
export async function readSomeCards(domain: Domain, actor: Actor, cardIds: readonly string[]): Promise<CardView[]> {
  return domain.store.read(actor, (tx) => viewCards(tx, cardIds))
}
