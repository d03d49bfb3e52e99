import type { Actor } from '#base/actor.ts'
import { type LinkDay, readLinkDays } from '#store/sharing/links.ts'
import type { Domain } from '../../domain.ts'
import { type LinkView, requireLink, viewLinks } from './link-view.ts'

const MOST_DAYS = 400

/** The links of the actor and those to what the actor manages, newest first. */
export async function listLinks(domain: Domain, actor: Actor): Promise<LinkView[]> {
  return domain.store.read(actor, (tx) => viewLinks(tx, domain.clock.now()))
}

/** How often a link was opened, day by day, the last day first. Throws `link-not-found`. */
export async function listOpenings(domain: Domain, actor: Actor, linkId: string): Promise<LinkDay[]> {
  return domain.store.read(actor, async (tx) => {
    await requireLink(tx, linkId, domain.clock.now())
    return readLinkDays(tx, linkId, MOST_DAYS)
  })
}
