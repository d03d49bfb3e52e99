import type { Card } from '@lazo/jscontact'
import { type Place, readCards, readCardTexts, readPlaces, type StoredCard } from '#store/cards/reader.ts'
import { readOverlays, type StoredOverlay } from '#store/overlays/reader.ts'
import { readEpoch, readNumberLine } from '#store/sync/reader.ts'
import { together } from '#store/together.ts'
import type { ReadTx } from '#store/transaction.ts'
import { JSON_DIALECT } from '#store/views/writer.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { cardNotFound, rightsThrough, withTeamCards } from '../sharing/card-rights.ts'
import type { Right } from '../sharing/right.ts'
import { formatETag } from '../sync/etag.ts'

/** A card as its reader sees it; `D` is its document, or the text of it. */
export interface CardView<D = Card> {
  readonly cardId: string
  /** What all who see the card share. */
  readonly card: D
  /** The reader's own layer, a patch over the card; null without one. */
  readonly mine: Record<string, unknown> | null
  /** The books that hold the card, as far as the reader sees them; the home book first. */
  readonly bookIds: readonly string[]
  readonly right: Right
  readonly revision: number
  readonly etag: string
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** The cards of these ids as the actor sees them, in the order of the ids; what is out of reach or in the trash is left out. */
export async function viewCards(tx: ReadTx, cardIds: readonly string[]): Promise<CardView[]> {
  return viewEach(tx, cardIds, readCards(tx, cardIds))
}

/** The same with the text of each document, for who passes many on: reading and writing them again would cost most of it. */
export async function viewCardTexts(tx: ReadTx, cardIds: readonly string[]): Promise<CardView<string>[]> {
  return viewEach(tx, cardIds, readCardTexts(tx, cardIds))
}

async function viewEach<D>(
  tx: ReadTx,
  cardIds: readonly string[],
  reading: Promise<StoredCard<D>[]>,
): Promise<CardView<D>[]> {
  const [cards, places, books, overlays, line, epoch] = await together(
    reading,
    readPlaces(tx, cardIds),
    bookRights(tx),
    readOverlays(tx, cardIds),
    readNumberLine(tx),
    readEpoch(tx, null, JSON_DIALECT),
  )
  const rights = await withTeamCards(tx, rightsThrough(places, books))
  const placesOf = Map.groupBy(
    places.filter((place) => books.has(place.bookId)),
    (place) => place.cardId,
  )
  const byId = new Map(cards.map((card) => [card.cardId, card]))
  return cardIds.flatMap((cardId) => {
    const card = byId.get(cardId)
    const right = rights.get(cardId)
    if (!card || !right || card.deletedAt) return []
    const standing = { era: line.era, epoch, right }
    return [viewOf(card, placesOf.get(cardId) ?? [], overlays.get(cardId), standing)]
  })
}

/** One card as the actor sees it. Throws `card-not-found`, also for cards that exist out of reach. */
export async function viewCard(tx: ReadTx, cardId: string): Promise<CardView> {
  const [view] = await viewCards(tx, [cardId])
  if (!view) throw cardNotFound()
  return view
}

function viewOf<D>(
  stored: StoredCard<D>,
  places: readonly Place[],
  overlay: StoredOverlay | undefined,
  standing: { era: number; epoch: number; right: Right },
): CardView<D> {
  const { cardId, revision } = stored
  const hasLayer = overlay !== undefined && Object.keys(overlay.patch).length > 0
  const homeFirst = [...places].sort((a, b) => Number(a.linkedBy !== null) - Number(b.linkedBy !== null))
  return {
    cardId,
    card: stored.document,
    mine: hasLayer ? overlay.patch : null,
    bookIds: homeFirst.map((place) => place.bookId),
    right: standing.right,
    revision,
    etag: formatETag({
      cardId,
      era: standing.era,
      revision,
      overlayRevision: overlay?.revision ?? 0,
      epoch: standing.epoch,
    }),
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
  }
}
