import { encodeSegment } from '@lazo/davxml'
import type { Collection } from '#domain/collections/collection.ts'
import { listMembers } from '#domain/collections/list-members.ts'
import type { MemberEntry } from '#domain/collections/member-entry.ts'
import { walkResources } from '#domain/collections/walk-resources.ts'
import type { ChildSink, Listed, Visit } from '../../webdav/ground.ts'
import { bookHref } from '../card-address.ts'
import { cardKind } from './card-kind.ts'
import { NONE, readKeptOfCards } from './kept-properties.ts'
import { type ShownCard, showCard } from './shown-card.ts'

/** Of so many cards what clients keep is looked up at once. */
const AT_ONCE = 5_000

/** Gives all cards of a book to a sink, with as much of them as it needs. */
export async function walkCards(visit: Visit, book: Collection, sink: ChildSink): Promise<void> {
  const { door, actor } = visit
  const { segment } = book
  const base = bookHref(actor.memberId, segment)
  const list = (read: MemberEntry): Listed<ShownCard> => ({
    href: base + encodeSegment(read.name),
    resource: showCard(book, read),
  })
  const { text, dead } = sink.needs(cardKind)
  const walk = text ? walkResources : listMembers
  if (!dead) return void (await walk(door.domain, actor, { segment }, (page) => sink.take(cardKind, page.map(list))))
  // A look-up while a page is held would wait for a second connection, and all requests together for one that nobody gives back.
  const listed: Listed<ShownCard>[] = []
  await walk(door.domain, actor, { segment }, (page) => void listed.push(...page.map(list)))
  for (let at = 0; at < listed.length; at += AT_ONCE)
    await sink.take(cardKind, await withKept(visit, book, listed.slice(at, at + AT_ONCE)))
}

async function withKept(
  visit: Visit,
  { bookId }: Collection,
  listed: Listed<ShownCard>[],
): Promise<Listed<ShownCard>[]> {
  const idOf = ({ resource }: Listed<ShownCard>) => resource.entry.cardId
  const kept = await readKeptOfCards(visit, bookId, listed.map(idOf))
  return listed.map((one) => ({ ...one, dead: kept.get(idOf(one)) ?? NONE }))
}
