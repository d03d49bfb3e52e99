import { applyLayer, type Card, withoutHandling } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { readCards } from '#store/cards/reader.ts'
import { readOverlays } from '#store/overlays/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { inlinePhotos } from '../media/inline-photos.ts'
import type { FilterBasis } from '../search/search-scope.ts'
import { watchNotes } from '../watch/watch-notes.ts'
import { type CardChoice, narrowChoice, requireReach, stepThrough, type WalkPlace } from './chosen-cards.ts'
import type { ExportField } from './export-fields.table.ts'
import { keepFields } from './keep-fields.ts'
import { exportable } from './may-export.ts'

const GROUP = 200
/** Cards with pictures are handed on a few at a time, since each may weigh megabytes. */
const PICTURED = 4

/** Which cards are walked, and which parts of them are wanted; all when absent. */
export interface WalkRequest extends CardChoice {
  readonly fields?: readonly ExportField[]
}

/**
 * The chosen cards as the actor has them: with the actor's own layer, photos inside, each card once. In the order of their ids,
 * or as they are named. Memory does not grow with their count. Throws `book-not-found`.
 */
export async function* walkCards(domain: Domain, actor: Actor, request: WalkRequest): AsyncGenerator<Card> {
  const choice = await domain.store.read(actor, (tx) => narrowChoice(tx, request, domain))
  const fields = request.fields && new Set(request.fields)
  let from: WalkPlace = null
  do {
    const { cards, cardIds, next } = await domain.store.read(actor, (tx) =>
      readGroup(tx, choice, { basis: domain, from }),
    )
    const outward = cards.map(withoutHandling)
    const wanted = fields ? outward.map((card) => keepFields(card, fields)) : outward
    watchNotes(domain).taken(actor, cardIds)
    for (const run of cutByPictures(wanted)) yield* await withPhotos(domain, actor, run)
    from = next
  } while (from !== null)
}

interface Group {
  readonly cardIds: readonly string[]
  readonly cards: readonly Card[]
  readonly next: WalkPlace
}

async function readGroup(
  tx: ReadTx,
  choice: CardChoice,
  walk: { basis: FilterBasis; from: WalkPlace },
): Promise<Group> {
  if (choice.bookIds) await requireReach(tx, choice.bookIds)
  const { cardIds: found, next } = await stepThrough(tx, choice, { ...walk, limit: GROUP })
  const cardIds = await exportable(tx, found)
  const stored = new Map((await readCards(tx, cardIds)).map((card) => [card.cardId, card.document]))
  const layers = await readOverlays(tx, cardIds)
  const cards = cardIds.flatMap((cardId) => {
    const document = stored.get(cardId)
    const layer = layers.get(cardId)
    if (!document) return []
    return [layer ? applyLayer(document, layer.patch).card : document]
  })
  return { cards, cardIds, next }
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
