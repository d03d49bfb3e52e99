import type { Actor } from '#base/actor.ts'
import { readCards } from '#store/cards/reader.ts'
import { type LoneShare, readLoneShares } from '#store/sharing/lone-books.ts'
import type { Domain } from '../domain.ts'
import { bookRights, rightMissing } from './book-rights.ts'
import { cardNotFound, cardRights } from './card-rights.ts'
import { reaches } from './right.ts'

/**
 * With whom a card is shared alone: what the actor shares of it, and all of it for who manages its home. Throws `card-not-found`, and
 * `right-missing` for who may not share it.
 */
export async function listCardShares(domain: Domain, actor: Actor, cardId: string): Promise<LoneShare[]> {
  return domain.store.read(actor, async (tx) => {
    const held = (await cardRights(tx, [cardId])).get(cardId)
    const [card] = held ? await readCards(tx, [cardId]) : []
    if (!held || !card || card.deletedAt) throw cardNotFound()
    const atHome = (await bookRights(tx)).get(card.homeBookId)
    if (!reaches(atHome, 'share')) throw rightMissing(held, 'share')
    return readLoneShares(tx, cardId, reaches(atHome, 'manage') ? 'all' : 'own')
  })
}
