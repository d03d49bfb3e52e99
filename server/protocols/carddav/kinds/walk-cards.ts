import { encodeSegment } from '@lazo/davxml'
import type { Collection } from '#domain/collections/collection.ts'
import { listMembers } from '#domain/collections/list-members.ts'
import type { MemberEntry } from '#domain/collections/member-entry.ts'
import { readResources } from '#domain/collections/read-resources.ts'
import { walkResources } from '#domain/collections/walk-resources.ts'
import type { ChildSink, DeadProperties, Listed, Visit } from '../../webdav/ground.ts'
import { bookHref } from '../card-address.ts'
import { cardKind } from './card-kind.ts'
import { NONE, readKeptOfBook, readKeptOfCards } from './kept-properties.ts'
import { type ShownCard, showCard } from './shown-card.ts'

/** Of so many cards what clients keep is looked up at once, where it is too much for all of them. */
const AT_ONCE = 200

type Kept = ReadonlyMap<string | null, DeadProperties>

/** Gives all cards of a book to a sink, with as much of them as it needs. Memory does not grow with their count, but for their names at most. */
export async function walkCards(visit: Visit, book: Collection, sink: ChildSink): Promise<void> {
  const { door, actor } = visit
  const { segment } = book
  const { text, dead } = sink.needs(cardKind)
  // A look-up while a page is held would wait for a second connection, and all requests together for one that nobody gives back.
  const kept = dead ? await readKeptOfBook(visit, book.bookId) : undefined
  if (kept === null) return walkByName(visit, book, sink)
  const walk = text ? walkResources : listMembers
  await walk(door.domain, actor, { segment }, (page) => sink.take(cardKind, listAll(visit, book, page, kept)))
}

async function walkByName(visit: Visit, book: Collection, sink: ChildSink): Promise<void> {
  const { door, actor } = visit
  const { segment, bookId } = book
  const all: string[] = []
  await listMembers(door.domain, actor, { segment }, (page) => void all.push(...page.map(({ name }) => name)))
  for (let at = 0; at < all.length; at += AT_ONCE) {
    const names = all.slice(at, at + AT_ONCE)
    const { found } = await readResources(door.domain, actor, { segment, names })
    const cardIds = found.map(({ cardId }) => cardId)
    await sink.take(cardKind, listAll(visit, book, found, await readKeptOfCards(visit, bookId, cardIds)))
  }
}

function listAll(
  { actor }: Visit,
  book: Collection,
  page: readonly MemberEntry[],
  kept: Kept | undefined,
): Listed<ShownCard>[] {
  const base = bookHref(actor.memberId, book.segment)
  return page.map((read) => ({
    href: base + encodeSegment(read.name),
    resource: showCard(book, read),
    ...(kept ? { dead: kept.get(read.cardId) ?? NONE } : {}),
  }))
}
