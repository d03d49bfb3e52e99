import { foldHistory, heightOf, type Rung, type TieContext, warmthOf } from '@lazo/ties'
import { readPlaces } from '#store/cards/reader.ts'
import { readMembers } from '#store/members/reader.ts'
import { readLadderFacets } from '#store/ties/own-ties.ts'
import { readToldTalks } from '#store/ties/talks.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookRights } from '../sharing/book-rights.ts'
import { placeOf } from './stand.ts'
import { tellTalk } from './tell-talk.ts'

/** More than anybody would ask for an introduction. */
const MOST = 5

/** A colleague who knows the person. */
export interface Knower {
  readonly memberId: string
  readonly name: string
  readonly rung: Rung
}

/**
 * The colleagues who know the person of a card best, by rung and then by warmth: those who see the card and let be known that something
 * took place. What they keep to themselves counts for nothing here, so that nobody can tell from it that there is anything. Guests, who
 * know of no members, are told of nobody.
 */
export async function readBestKnownBy(
  tx: ReadTx,
  cardId: string,
  { context, now }: { context: TieContext; now: number },
): Promise<Knower[]> {
  if (tx.actor.role === 'guest') return []
  const talks = Map.groupBy(await readToldTalks(tx, cardId), ({ memberId }) => memberId)
  const colleagues = await readColleagues(tx, cardId, [...talks.keys()])
  const facets = await readLadderFacets(tx, cardId, [...colleagues.keys()])
  const known = [...colleagues].map(([memberId, name]) => {
    const history = foldHistory(talks.get(memberId)!.map(tellTalk), context)
    const said = facets.find((one) => one.memberId === memberId) ?? NOTHING_SAID
    const { rung } = placeOf(said, history, context)
    return { memberId, name, rung, warmth: warmthOf(history, rung, now, context).warmth }
  })
  return known
    .filter(({ rung }) => rung !== 'known')
    .sort((one, other) => heightOf(other.rung) - heightOf(one.rung) || other.warmth - one.warmth)
    .slice(0, MOST)
    .map(({ memberId, name, rung }) => ({ memberId, name, rung }))
}

const NOTHING_SAID = { facts: 0, heldAt: null, isFromEvent: false, trustedAt: null }

/** The names of those of these members who are here still and see the card. */
async function readColleagues(
  tx: ReadTx,
  cardId: string,
  memberIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (memberIds.length === 0) return new Map()
  const places = (await readPlaces(tx, [cardId])).filter(({ byLabel }) => !byLabel)
  const seeing = new Map<string, string>()
  for (const { memberId, name, disabledAt } of await readMembers(tx)) {
    if (disabledAt !== null || !memberIds.includes(memberId)) continue
    const books = await bookRights(tx, memberId)
    if (places.some(({ bookId }) => books.has(bookId))) seeing.set(memberId, name)
  }
  return seeing
}
