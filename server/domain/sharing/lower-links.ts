import { readLinkedHomes, readLinksFrom } from '#store/books/reader.ts'
import { lockCards, type Place, readPlaces, type StoredCard } from '#store/cards/reader.ts'
import { setMaxRight } from '#store/cards/writer.ts'
import { insertVersions } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { toRecord } from '../contacts/place-records.ts'
import { removeLinks } from '../contacts/remove-links.ts'
import { noteEverywhere } from '../contacts/update-cards.ts'
import { bookRights } from './book-rights.ts'
import { isRight, type Right, rankOf, reaches } from './right.ts'

/**
 * Brings the links that these members made of a home book's cards down to the rights they now have in it: who may no
 * longer share has no links, the others' links hold no more than they do. Called after the rights have changed.
 */
export async function lowerLinks(
  tx: WriteTx,
  homeBookId: string,
  members: readonly string[],
  batchId: string,
): Promise<void> {
  const made = (await readLinksFrom(tx, homeBookId)).filter((link) => members.includes(link.linkedBy))
  if (made.length === 0) return
  const rights = new Map<string, Right | null>()
  for (const memberId of new Set(made.map((link) => link.linkedBy)))
    rights.set(memberId, (await bookRights(tx, memberId)).get(homeBookId) ?? null)
  const cards = await lockCards(tx, [...new Set(made.map((link) => link.cardId))])
  const links = (
    await readPlaces(
      tx,
      cards.map((card) => card.cardId),
    )
  ).filter((place) => rights.has(place.linkedBy ?? ''))
  const ended = links.filter((link) => !reaches(rights.get(link.linkedBy!), 'share'))
  await removeLinks(tx, cards, ended, batchId)
  const lowered = links.filter((link) => !ended.includes(link) && isAbove(link, rights.get(link.linkedBy!)!))
  await lowerTo(tx, lowered, cards, { rights, batchId })
}

/** The same for all home books from which these members made links: after a role or a membership changed. */
export async function lowerAllLinks(tx: WriteTx, members: readonly string[], batchId: string): Promise<void> {
  for (const bookId of await readLinkedHomes(tx, members)) await lowerLinks(tx, bookId, members, batchId)
}

async function lowerTo(
  tx: WriteTx,
  links: readonly Place[],
  cards: readonly StoredCard[],
  to: { rights: ReadonlyMap<string, Right | null>; batchId: string },
): Promise<void> {
  if (links.length === 0) return
  const revisions = new Map(cards.map((card) => [card.cardId, card.revision]))
  const lowered = links.map((link) => ({ ...link, maxRight: to.rights.get(link.linkedBy!)! }))
  for (const link of lowered) await setMaxRight(tx, link, link.maxRight)
  const entries = lowered.map((link, i) => ({
    cardId: link.cardId,
    revision: revisions.get(link.cardId)!,
    act: 'link' as const,
    places: { removed: [toRecord(links[i]!)], added: [toRecord(link)] },
  }))
  await insertVersions(tx, entries, to.batchId)
  const touched = cards.filter((card) => lowered.some((link) => link.cardId === card.cardId))
  noteEverywhere(tx, touched, lowered)
}

function isAbove(link: Place, right: Right): boolean {
  return link.maxRight !== null && isRight(link.maxRight) && rankOf(link.maxRight) > rankOf(right)
}
