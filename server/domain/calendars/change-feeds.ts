import { randomBytes } from 'node:crypto'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { checkLabel } from '#base/label.ts'
import { insertFeed, readFeeds, revokeFeedRow, type StoredFeed } from '#store/calendars/feeds.ts'
import { lockOwnLists } from '#store/lists/reader.ts'
import type { Domain } from '../domain.ts'
import { requireList } from '../lists/list-view.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { feedNotFound, MOST_FEEDS, markOf } from './feed-rules.ts'

const TOKEN_BYTES = 24

/** What a feed is to tell. */
export interface NewFeed {
  readonly name: string
  /** The people of a smart list; all of them when null. */
  readonly listId: string | null
  readonly hasOccasions: boolean
  readonly hasFollowUps: boolean
}

/** The actor's feeds, oldest first. */
export async function listFeeds(domain: Domain, actor: Actor): Promise<StoredFeed[]> {
  return domain.store.read(actor, readFeeds)
}

/** Makes an address to subscribe to; its token is told this once. Throws `input-invalid`, `list-not-found`, `too-many-feeds`. */
export async function addFeed(
  domain: Domain,
  actor: Actor,
  input: NewFeed,
): Promise<{ feed: StoredFeed; token: string }> {
  const name = checkLabel(input.name, 'A calendar', ', such as “Birthdays of customers”')
  if (!input.hasOccasions && !input.hasFollowUps)
    throw new ProductError('input-invalid', 'It tells of occasions, of follow-ups, or of both.', {
      facts: { field: 'hasOccasions' },
    })
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    if (input.listId !== null) await requireList(tx, input.listId)
    await lockOwnLists(tx)
    if ((await readFeeds(tx)).length >= MOST_FEEDS)
      throw new ProductError('too-many-feeds', `There are ${MOST_FEEDS} already. Revoke one first.`, {
        facts: { limit: MOST_FEEDS },
      })
    const feedId = tx.ids.next()
    const { listId, hasOccasions, hasFollowUps } = input
    await insertFeed(tx, { feedId, name, listId, hasOccasions, hasFollowUps, mark: markOf(token)! })
    tx.ledger.noteAudit('feed-added', feedId, { hasOccasions, hasFollowUps })
    return { feed: (await readFeeds(tx)).find((one) => one.feedId === feedId)!, token }
  })
}

/** Ends an address of the actor's to subscribe to, for ever. Throws `feed-not-found`. */
export async function revokeFeed(domain: Domain, actor: Actor, feedId: string): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    if (!isId(feedId) || !(await revokeFeedRow(tx, feedId))) throw feedNotFound()
    tx.ledger.noteAudit('feed-revoked', feedId)
  })
}
