import { type Card, entriesByPreference, hideFields, withoutHandling } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { isId } from '#base/ids.ts'
import { readBooks } from '#store/books/reader.ts'
import { readCards, readPlaces, type StoredCard } from '#store/cards/reader.ts'
import { readMemberOfLink } from '#store/members/addressed.ts'
import { countOpening, findLink, type StoredLink } from '#store/sharing/links.ts'

import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../../domain.ts'
import { EXPORT_FIELDS, type ExportField } from '../../exports/export-fields.table.ts'
import { keepFields } from '../../exports/keep-fields.ts'
import { blobIdOf } from '../../media/blob-uri.ts'
import { type Photo, readPhoto } from '../../media/read-photo.ts'
import { pageNotFound, pageOwner } from '../../members/page-owner.ts'
import { mayPublish } from '../../profile/may-publish.ts'
import { followable } from '../../profile/public-card.ts'
import { listCards } from '../../search/list-cards.ts'
import { bookRights } from '../book-rights.ts'
import { cardRights } from '../card-rights.ts'

const TOKEN = /^[A-Za-z0-9_-]{20,64}$/
const PAGE = 100

/** A link that is open, with whose it is. */
export interface OpenLink {
  readonly owner: Actor
  readonly link: StoredLink
}

/** A card as a link shows it: with nothing but the chosen parts, and media only where there is a photo that is kept here. */
export interface LinkedCard {
  readonly cardId: string
  readonly card: Card
  readonly photoId: string | null
}

/** A page of the cards that a link to a book shows. */
export interface LinkedPage {
  readonly cards: readonly LinkedCard[]
  /** Where the next page begins; null at the end. */
  readonly next: string | null
}

/**
 * Finds what a token opens, now: within the rights of who made the link. Throws `path-not-found`, alike for a link that never was, was
 * revoked, has expired, or whose maker may no longer share what it shows.
 */
export async function openLink(domain: Domain, token: string): Promise<OpenLink> {
  const owner = pageOwner(TOKEN.test(token) ? await readMemberOfLink(domain.store, token) : null, true)
  const link = await domain.store.read(owner, async (tx) => {
    const found = await findLink(tx, token)
    const isOpen = found !== null && found.revokedAt === null && found.expiresAt > domain.clock.now()
    return isOpen && (await mayShow(tx, found)) ? found : null
  })
  if (!link) throw pageNotFound()
  return { owner, link }
}

/** Counts that somebody opened a link; the first opening of a day stands in the audit. */
export async function noteOpening(domain: Domain, { owner, link }: OpenLink): Promise<void> {
  await domain.store.write(owner, async (tx) => {
    const openings = await countOpening(tx, link.linkId)
    const { bookId, cardId } = link
    if (openings === 1)
      tx.ledger.noteAudit('link-opened', link.linkId, { bookId, cardId, by: 'somebody with the link' })
  })
}

/** The cards of a link to a book, by name, of those that its maker may share; all there is of a link to a card. */
export async function readLinkedPage(domain: Domain, open: OpenLink, after?: string): Promise<LinkedPage> {
  const { owner, link } = open
  if (link.bookId === null) return { cards: [await readLinkedCard(domain, open, link.cardId!)], next: null }
  const asked = {
    order: 'given' as const,
    books: [link.bookId],
    limit: PAGE,
    ...(after === undefined ? {} : { after }),
  }
  const { cards, next } = await listCards(domain, owner, asked)
  const cardIds = cards.map((card) => card.cardId)
  return { cards: await domain.store.read(owner, (tx) => shownCards(tx, open, cardIds)), next }
}

/** One card of a link. Throws `path-not-found` for every other. */
export async function readLinkedCard(domain: Domain, open: OpenLink, cardId: string): Promise<LinkedCard> {
  const [card] = isId(cardId) ? await domain.store.read(open.owner, (tx) => shownCards(tx, open, [cardId])) : []
  if (!card) throw pageNotFound()
  return card
}

/** The photo of a card of a link; null when none is shown. */
export async function openLinkedPhoto(
  domain: Domain,
  { owner }: OpenLink,
  { photoId }: LinkedCard,
  variant: '720.jpeg' | '512.jpeg' | '96.jpeg',
): Promise<Photo | null> {
  return photoId === null ? null : readPhoto(domain, owner, photoId, variant)
}

async function mayShow(tx: ReadTx, { bookId, cardId }: StoredLink): Promise<boolean> {
  if (cardId !== null) return mayPublish(tx.actor, (await cardRights(tx, [cardId])).get(cardId))
  const [book] = await readBooks(tx, [bookId!])
  return book?.deletedAt === null && mayPublish(tx.actor, (await bookRights(tx)).get(book.bookId))
}

/** Of these cards those that the link shows, in their order, as it shows them; the layer of its maker is never among it. */
async function shownCards(tx: ReadTx, { link }: OpenLink, cardIds: readonly string[]): Promise<LinkedCard[]> {
  const rights = await cardRights(tx, cardIds)
  const places = await readPlaces(tx, cardIds)
  const within = new Set(places.filter((place) => place.bookId === link.bookId).map((place) => place.cardId))
  const isMeant = (cardId: string) => (link.cardId === null ? within.has(cardId) : cardId === link.cardId)
  const wanted = cardIds.filter((cardId) => isMeant(cardId) && mayPublish(tx.actor, rights.get(cardId)))
  const documents = new Map((await readCards(tx, wanted)).map((card) => [card.cardId, card]))
  const fields = new Set(link.shows.filter(isField))
  return wanted.flatMap((cardId) => {
    const stored = documents.get(cardId)
    if (!stored || stored.deletedAt !== null) return []
    return [{ cardId, ...withPhoto(keepFields(withoutHandling(forOutsiders(stored)), fields)) }]
  })
}

/** What is hidden from guests is hidden from who is not even one. */
function forOutsiders({ document, face }: StoredCard): Card {
  return face?.fromGuests ? hideFields(document, face.hidden) : document
}

/** A card without what harms whoever follows it, and without pictures from elsewhere, which would have every reader ask there. Pure. */
function withPhoto(card: Card): { card: Card; photoId: string | null } {
  const { media, links, onlineServices, ...rest } = card
  const blobs = entriesByPreference(media)
    .filter((entry) => entry.kind === 'photo')
    .map(({ uri }) => blobIdOf(uri))
  const photoId = blobs.find((blobId) => blobId !== null) ?? null
  const kept = {
    ...rest,
    ...(links ? { links: followable(links) } : {}),
    ...(onlineServices ? { onlineServices: followable(onlineServices) } : {}),
  } as Card
  return { card: kept, photoId }
}

function isField(text: string): text is ExportField {
  return Object.hasOwn(EXPORT_FIELDS, text)
}
