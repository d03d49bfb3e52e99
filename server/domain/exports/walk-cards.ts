import { applyLayer, type Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { readCards } from '#store/cards/reader.ts'
import { readWalk } from '#store/cards/walk-reader.ts'
import { readOverlays } from '#store/overlays/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { inlinePhotos } from '../media/inline-photos.ts'
import { bookNotFound, bookRights } from '../sharing/book-rights.ts'

const GROUP = 200
/** Cards with pictures are handed on a few at a time, since each may weigh megabytes. */
const PICTURED = 4

/**
 * The cards of a book, or of all books within reach, as the actor has them: with the actor's own layer, photos inside, each
 * card once. Memory does not grow with their count. Throws `book-not-found`.
 */
export async function* walkCards(domain: Domain, actor: Actor, bookId: string | null): AsyncGenerator<Card> {
  let after: string | null = null
  do {
    const group: Group = await domain.store.read(actor, (tx) => readGroup(tx, bookId, after))
    for (const cards of cutByPictures(group.cards)) yield* await withPhotos(domain, actor, cards)
    after = group.last
  } while (after !== null)
}

interface Group {
  readonly cards: readonly Card[]
  /** The last card's id; null when there are no more. */
  readonly last: string | null
}

async function readGroup(tx: ReadTx, bookId: string | null, after: string | null): Promise<Group> {
  const reach = [...(await bookRights(tx)).keys()]
  if (bookId !== null && !reach.includes(bookId)) throw bookNotFound()
  const cardIds = await readWalk(tx, bookId === null ? reach : [bookId], after, GROUP)
  const stored = new Map((await readCards(tx, cardIds)).map((card) => [card.cardId, card.document]))
  const layers = await readOverlays(tx, cardIds)
  const cards = cardIds.flatMap((cardId) => {
    const document = stored.get(cardId)
    const layer = layers.get(cardId)
    if (!document) return []
    return [layer ? applyLayer(document, layer.patch).card : document]
  })
  return { cards, last: cardIds.length < GROUP ? null : cardIds.at(-1)! }
}

/** Cards in their order, in runs: without pictures as many as stand together, with pictures a few. Pure. */
function* cutByPictures(cards: readonly Card[]): Generator<readonly Card[]> {
  let run: Card[] = []
  for (const card of cards) {
    const isPictured = card.media !== undefined
    const isFull = isPictured && run.filter((other) => other.media !== undefined).length === PICTURED
    if (isFull) {
      yield run
      run = []
    }
    run.push(card)
  }
  if (run.length > 0) yield run
}

async function withPhotos(domain: Domain, actor: Actor, cards: readonly Card[]): Promise<readonly Card[]> {
  if (cards.every((card) => card.media === undefined)) return cards
  return domain.store.read(actor, async (tx) => {
    const whole: Card[] = []
    for await (const card of inlinePhotos(tx, cards)) whole.push(card)
    return whole
  })
}
