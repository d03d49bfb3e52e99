import { davNode, encodeSegment, writeResponse } from '@lazo/davxml'
import { readCollectionChanges } from '#domain/collections/read-collection-changes.ts'
import { multistatusAnswer } from '../../webdav/multistatus-answer.ts'
import { reportOf } from '../../webdav/reports/report-of.ts'
import { ownHref } from '../../webdav/request-facts.ts'
import { readSyncToken, writeSyncToken } from '../../webdav/sync-token-uri.ts'
import { tellEach } from '../../webdav/tell-each.ts'
import { bookHref } from '../card-address.ts'
import { CardTeller } from './card-teller.ts'
import { tellByName } from './tell-by-name.ts'

/**
 * What changed in a book since a token (RFC 6578 §3). A book has no books in it, so both levels are the same, and Depth 1
 * (Thunderbird) is taken like 0.
 */
export const syncCollection = reportOf('D:sync-collection', 'sync-collection', async (visit, asked) => {
  const teller = new CardTeller(visit, asked)
  const { door, actor, address } = visit
  const { collection: segment = '' } = address
  const since = asked.token === null ? null : readSyncToken(asked.token)
  return multistatusAnswer(async (send) => {
    const limit = asked.limit === null ? null : Math.max(1, asked.limit)
    const changes = await readCollectionChanges(door.domain, actor, { segment, since, limit })
    const { collection, changed, gone, token, isTruncated } = changes
    const base = bookHref(actor.memberId, segment)
    if (teller.needsText || teller.needsDead)
      await tellByName(visit, teller, { segment, names: changed.map(({ name }) => name) }, send)
    else await tellEach(changed, (entry) => teller.tell(collection, entry), send)
    await tellEach(gone, (name) => writeResponse({ href: base + encodeSegment(name), status: 404 }), send)
    if (isTruncated) await send(moreToCome(ownHref(visit)))
    return { syncToken: writeSyncToken(token) }
  })
})

/** Says that the new token gives the rest (RFC 6578 §3.6). */
function moreToCome(href: string): string {
  return writeResponse({ href, status: 507, error: davNode('number-of-matches-within-limits') })
}
