import { writeCalendar } from '@lazo/calendar'
import type { CardFilter } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { findFeed, noteFetch } from '#store/calendars/feeds.ts'
import { readMemberOfFeed } from '#store/members/addressed.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { narrowChoice, stepThrough, type WalkPlace } from '../exports/chosen-cards.ts'
import { requireList } from '../lists/list-view.ts'
import { pageNotFound, pageOwner } from '../members/page-owner.ts'
import { etagOf } from './calendar-entry.ts'
import { markOf } from './feed-rules.ts'
import { readOccasions } from './read-occasions.ts'
import { readFollowUpDays } from './read-tasks.ts'

const GROUP = 1_000

/** A calendar as a program that subscribed is given it. */
export interface OpenFeed {
  readonly text: string
  readonly etag: string
}

/** The calendar that a token opens, with what its owner sees now. Throws `path-not-found` for one that was revoked, or was never there. */
export async function openFeed(domain: Domain, token: string): Promise<OpenFeed> {
  const mark = markOf(token)
  const owner = pageOwner(mark ? await readMemberOfFeed(domain.store, mark) : null, false)
  const { feed, text } = await domain.store.read(owner, async (tx) => {
    const found = await findFeed(tx, mark!)
    if (!found) throw pageNotFound()
    const only = found.listId === null ? null : await cardsOfList(tx, domain, found.listId)
    const occasions = found.hasOccasions ? await readOccasions(tx, domain, only) : []
    const days = found.hasFollowUps ? await readFollowUpDays(tx, only && new Set(only)) : []
    return { feed: found, text: writeCalendar(found.name, [...occasions, ...days]) }
  })
  await noteFetched(domain, owner, feed.feedId)
  return { text, etag: etagOf(text) }
}

async function noteFetched(domain: Domain, owner: Actor, feedId: string): Promise<void> {
  await domain.store.write(owner, (tx) => noteFetch(tx, feedId))
}

/** The cards that answer a smart list. */
async function cardsOfList(tx: ReadTx, domain: Domain, listId: string): Promise<string[]> {
  const { query } = await requireList(tx, listId)
  const filter = filterOf(query)
  const asked = { ...(query.bookIds ? { bookIds: query.bookIds } : {}), ...(filter ? { filter } : {}) }
  const choice = await narrowChoice(tx, asked, domain)
  const cardIds: string[] = []
  let from: WalkPlace = null
  do {
    const step = await stepThrough(tx, choice, { basis: domain, from, limit: GROUP })
    cardIds.push(...step.cardIds)
    from = step.next
  } while (from !== null)
  return cardIds
}

function filterOf({ text, filter }: { text?: string; filter?: CardFilter }): CardFilter | null {
  const all = [...(text ? [{ text }] : []), ...(filter ? [filter] : [])]
  return all.length > 1 ? { all } : (all[0] ?? null)
}
