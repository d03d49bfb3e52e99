import type { Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { readCards } from '#store/cards/reader.ts'
import { readWalk, type WalkPlace } from '#store/cards/walk-reader.ts'
import { readOverlays } from '#store/overlays/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { applyLayer } from '../contacts/apply-layer.ts'
import type { Domain } from '../domain.ts'
import { inlinePhotos } from '../media/inline-photos.ts'
import { bookNotFound, bookRights } from '../sharing/book-rights.ts'

const GROUP = 200

/**
 * The cards of a book, or of all books within reach, as the actor has them: with the actor's own layer, photos inside, each
 * card once, by family name. Memory does not grow with their count. Throws `book-not-found`.
 */
export async function* walkCards(domain: Domain, actor: Actor, bookId: string | null): AsyncGenerator<Card> {
  let after: WalkPlace | null = null
  for (;;) {
    const { cards, last } = await domain.store.read(actor, (tx) => readGroup(tx, bookId, after))
    yield* cards
    if (!last) return
    after = last
  }
}

async function readGroup(
  tx: ReadTx,
  bookId: string | null,
  after: WalkPlace | null,
): Promise<{ cards: Card[]; last: WalkPlace | null }> {
  const reach = [...(await bookRights(tx)).keys()]
  if (bookId !== null && !reach.includes(bookId)) throw bookNotFound()
  const places = await readWalk(tx, bookId === null ? reach : [bookId], after, GROUP)
  const cardIds = places.map((place) => place.cardId)
  const stored = new Map((await readCards(tx, cardIds)).map((card) => [card.cardId, card.document]))
  const layers = await readOverlays(tx, cardIds)
  const documents = cardIds.flatMap((cardId) => {
    const document = stored.get(cardId)
    const layer = layers.get(cardId)
    if (!document) return []
    return [layer ? applyLayer(document, layer.patch) : document]
  })
  const cards: Card[] = []
  for await (const card of inlinePhotos(tx, documents)) cards.push(card)
  return { cards, last: places.length < GROUP ? null : places.at(-1)! }
}
