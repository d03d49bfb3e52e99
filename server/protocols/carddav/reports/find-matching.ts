import type { CardFilter } from '@lazo/davxml'
import { readVcards } from '@lazo/vcard'
import { listMembers } from '#domain/collections/list-members.ts'
import type { MemberEntry } from '#domain/collections/member-entry.ts'
import { readResources } from '#domain/collections/read-resources.ts'
import type { Resource } from '#domain/collections/resource.ts'
import { walkResources } from '#domain/collections/walk-resources.ts'
import type { Visit } from '../../webdav/ground.ts'
import { cardMatcher } from '../filter/card-matcher.ts'
import { narrowOf } from '../filter/narrow-of.ts'
import type { CardTeller } from './card-teller.ts'

/** What is searched for, and where: in a book, or whether one card of it matches. */
interface Search {
  readonly segment: string
  readonly name: string | undefined
  readonly filter: CardFilter
  readonly limit: number | null
  readonly teller: CardTeller
}

/** As many were found as are wanted; the rest need not be looked at. */
class EnoughFound extends Error {
  override readonly name = 'EnoughFound'
}

/** Gives the cards that match, in pages; true when there are more of them than were wanted. */
export async function findMatching(
  visit: Visit,
  search: Search,
  onFound: (cards: readonly (MemberEntry | Resource)[]) => Promise<void>,
): Promise<boolean> {
  const matches = cardMatcher(search.filter)
  let left = search.limit ?? Number.POSITIVE_INFINITY
  const takeCards = async (cards: readonly (MemberEntry | Resource)[]) => {
    const wanted = cards.slice(0, left)
    if (wanted.length > 0) await onFound(wanted)
    left -= wanted.length
    if (wanted.length < cards.length) throw new EnoughFound()
  }
  const takePage = (page: readonly Resource[]) => takeCards(page.filter((card) => matches(rawOf(card))))
  try {
    await walk(visit, search, { takeCards, takePage })
    return false
  } catch (error) {
    if (error instanceof EnoughFound) return true
    throw error
  }
}

async function walk(
  { door, actor }: Visit,
  { segment, name, filter, teller }: Search,
  {
    takeCards,
    takePage,
  }: {
    takeCards: (cards: MemberEntry[]) => Promise<void>
    takePage: (page: Resource[]) => Promise<void>
  },
): Promise<void> {
  const { domain } = door
  const asked = { segment, version: teller.version }
  if (name !== undefined) return takePage((await readResources(domain, actor, { ...asked, names: [name] })).found)
  // DAVx5 asks with an empty filter for the ETags of all.
  if (filter.propFilters.length === 0 && !teller.needsText)
    return void (await listMembers(domain, actor, asked, takeCards))
  await walkResources(domain, actor, { ...asked, narrow: narrowOf(filter) }, takePage)
}

/** A card whose text is read for nothing but matching. */
function rawOf({ text }: Resource) {
  return readVcards(Buffer.from(text))[0]?.raw ?? { version: null, properties: [] }
}
