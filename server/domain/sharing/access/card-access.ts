import { type Actor, isAdministrator } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { readCards } from '#store/cards/reader.ts'
import {
  type CardEditor,
  type CardStanding,
  type HoldingDevice,
  readAccessWays,
  readCardEditors,
  readCardStandings,
  readHoldingDevices,
  readTakingsOut,
} from '#store/sharing/access-reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { type CardReader, readCardReaders } from '#store/watch/openings.ts'
import type { Domain } from '../../domain.ts'
import { bookRights, rightMissing } from '../book-rights.ts'
import { cardNotFound, cardRights } from '../card-rights.ts'
import { type LinkView, viewLinksTo } from '../links/link-view.ts'
import { foldWays, type MemberAccess } from './fold-ways.ts'
import { isOffice, requireMayAsk } from './may-ask.ts'
import { type CardTaking, takingsOf } from './takings-of.ts'

const MOST_TAKINGS = 2_000

/** A place of a card as it is told: of a book that the actor does not see, only whose it is. */
interface ToldStanding extends Omit<CardStanding, 'bookName' | 'kind'> {
  readonly bookName: string | null
  readonly isHome: boolean
}

/** Who can see a card, and who had it. */
export interface CardAccess {
  readonly cardId: string
  readonly display: string
  readonly places: readonly ToldStanding[]
  readonly members: readonly MemberAccess[]
  readonly devices: readonly HoldingDevice[]
  readonly editors: readonly CardEditor[]
  readonly readers: readonly CardReader[]
  readonly takings: readonly CardTaking[]
  readonly links: readonly LinkView[]
}

/**
 * Who can see a card, through which book, on which devices it is, who changed it, who opened it and who took it out of
 * the product. For who manages
 * its home book, and of cards at home in shared books for administrators; of other members' books that hold it by a link only the
 * owner is named. Throws `card-not-found`, and the errors of rights for who only sees the card.
 */
export async function readCardAccess(domain: Domain, actor: Actor, cardId: string): Promise<CardAccess> {
  return domain.store.read(actor, async (tx) => {
    const card = await requireMayAskOf(tx, cardId)
    const places = await readCardStandings(tx, cardId)
    const bookIds = places.map((place) => place.bookId)
    const limits = new Map(places.flatMap(({ bookId, limit }) => (limit === null ? [] : [[bookId, limit] as const])))
    const takings = await readTakingsOut(tx, card.createdAt, MOST_TAKINGS)
    const members = foldWays(await readAccessWays(tx, bookIds), limits)
    const seenBy = new Set(members.filter((member) => member.right !== null).map((member) => member.memberId))
    return {
      cardId,
      display: card.display,
      places: await tellPlaces(tx, places),
      members,
      devices: await readHoldingDevices(tx, cardId),
      editors: await readCardEditors(tx, cardId),
      readers: await readCardReaders(tx, cardId),
      takings: takingsOf(takings, { cardId, bookIds, seenBy }),
      links: await viewLinksTo(tx, { cardId }, domain.clock.now()),
    }
  })
}

async function requireMayAskOf(tx: ReadTx, cardId: string) {
  const [card] = isId(cardId) ? await readCards(tx, [cardId]) : []
  if (!card || card.deletedAt) throw cardNotFound()
  try {
    await requireMayAsk(tx, card.homeBookId)
  } catch (error) {
    // Who sees the card by a link does not learn of its home.
    if (!isProductError(error, 'book-not-found')) throw error
    const held = (await cardRights(tx, [cardId])).get(cardId)
    throw held ? rightMissing(held, 'manage') : cardNotFound()
  }
  return card
}

async function tellPlaces(tx: ReadTx, places: readonly CardStanding[]): Promise<ToldStanding[]> {
  const rights = await bookRights(tx)
  return places.map(({ bookName, kind, ...place }) => {
    const isKnown = rights.has(place.bookId) || (isAdministrator(tx.actor) && isOffice({ kind }))
    return { ...place, bookName: isKnown ? bookName : null, isHome: place.linkedBy === null }
  })
}
