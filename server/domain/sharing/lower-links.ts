import { readGiven, readLinkedHomes, readLinksFrom } from '#store/books/reader.ts'
import { lockRevisions, type Place, readPlaces } from '#store/cards/reader.ts'
import { setMaxRights } from '#store/cards/writer.ts'
import { insertVersions } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { noteEverywhere } from '../contacts/note-everywhere.ts'
import { toRecord } from '../contacts/place-records.ts'
import { removeLinks } from '../contacts/remove-links.ts'
import { restartFaces } from '../contacts/restart-faces.ts'
import { followLabels } from '../labels/follow-labels.ts'
import { isRight, type Right, rankOf, reaches, rightOfRank } from './right.ts'

const CHUNK = 2_000

/**
 * Brings the links that these members made of a home book's cards down to the rights that are given to them there: who may
 * no longer share has no links, the others' links hold no more than they do. Those of a disabled member stay as long as the
 * right does, for the day they are let in again. Called after the rights have changed.
 */
export async function lowerLinks(
  tx: WriteTx,
  homeBookId: string,
  members: readonly string[],
  batchId: string,
): Promise<void> {
  const asked = new Set(members)
  const made = (await readLinksFrom(tx, homeBookId)).filter((link) => asked.has(link.linkedBy))
  const rights = await rightsOf(tx, homeBookId, new Set(made.map((link) => link.linkedBy)))
  const cardIds = [...new Set(made.map((link) => link.cardId))].sort()
  for (let at = 0; at < cardIds.length; at += CHUNK)
    await lowerSome(tx, cardIds.slice(at, at + CHUNK), { rights, batchId })
}

/** The same for all home books from which these members made links: after a role or a membership changed. */
export async function lowerAllLinks(tx: WriteTx, members: readonly string[], batchId: string): Promise<void> {
  for (const bookId of await readLinkedHomes(tx, members)) await lowerLinks(tx, bookId, members, batchId)
}

type Rights = ReadonlyMap<string, Right | null>

async function rightsOf(tx: WriteTx, bookId: string, members: Iterable<string>): Promise<Rights> {
  const rights = new Map<string, Right | null>()
  for (const memberId of members) rights.set(memberId, rightOfRank((await readGiven(tx, memberId)).get(bookId) ?? 0))
  return rights
}

async function lowerSome(
  tx: WriteTx,
  cardIds: readonly string[],
  to: { rights: Rights; batchId: string },
): Promise<void> {
  const cards = await lockRevisions(tx, cardIds)
  const links = (await readPlaces(tx, cardIds)).filter((place) => !place.byLabel && to.rights.has(place.linkedBy ?? ''))
  const rightTo = (link: Place) => to.rights.get(link.linkedBy!) ?? null
  const ended = links.filter((link) => !reaches(rightTo(link), 'share'))
  await removeLinks(tx, cards, ended, to.batchId)
  const lowered = links.filter((link) => reaches(rightTo(link), 'share') && isAbove(link, rightTo(link)))
  await lowerTo(
    tx,
    cards,
    lowered.map((link) => ({ before: link, after: { ...link, maxRight: rightTo(link) } })),
    to.batchId,
  )
}

async function lowerTo(
  tx: WriteTx,
  cards: readonly { cardId: string; revision: number }[],
  changes: readonly { before: Place; after: Place }[],
  batchId: string,
): Promise<void> {
  if (changes.length === 0) return
  const revisions = new Map(cards.map((card) => [card.cardId, card.revision]))
  const after = changes.map((change) => change.after)
  await setMaxRights(tx, after)
  const entries = changes.map((change) => ({
    cardId: change.after.cardId,
    revision: revisions.get(change.after.cardId)!,
    act: 'link' as const,
    places: { removed: [toRecord(change.before)], added: [toRecord(change.after)] },
  }))
  await insertVersions(tx, entries, batchId)
  const touched = new Set(after.map((link) => link.cardId))
  noteEverywhere(
    tx,
    cards.filter((card) => touched.has(card.cardId)),
    after,
  )
  await followLabels(tx, [...touched])
  await restartFaces(
    tx,
    changes.map(({ before, after }) => ({ ...after, before: before.maxRight, after: after.maxRight })),
  )
}

function isAbove(link: Place, right: Right | null): boolean {
  return link.maxRight !== null && isRight(link.maxRight) && rankOf(link.maxRight) > rankOf(right)
}
