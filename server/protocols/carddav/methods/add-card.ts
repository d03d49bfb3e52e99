import { encodeSegment } from '@lazo/davxml'
import { ProductError } from '#base/errors.ts'
import { putResource } from '#domain/collections/put-resource.ts'
import { refuseForeignOrigin } from '../../same-origin.ts'
import type { DavAnswer, Visit } from '../../webdav/ground.ts'
import { bookHref } from '../card-address.ts'
import { isAsSent } from './put-card.ts'
import { readCardBody } from './read-card-body.ts'

/** POST of a card to the address that `DAV:add-member` tells: the server chooses its name (RFC 5995). */
export async function addCard(visit: Visit): Promise<DavAnswer> {
  const { door, actor, address, query } = visit
  const { collection: segment = '' } = address
  refuseForeignPage(visit)
  if (query !== 'add-member')
    throw new ProductError('method-not-allowed', 'Cards are added at the address that DAV:add-member tells.')
  const text = readCardBody(visit)
  const name = `${door.domain.ids.next()}.vcf`
  const put = await putResource(door.domain, actor, { segment, name, text, ifNoneMatch: '*' })
  const location = bookHref(actor.memberId, segment) + encodeSegment(put.name)
  return {
    status: 201,
    headers: { location, ...(put.etag !== null && isAsSent(visit, text) ? { etag: put.etag } : {}) },
  }
}

/** A browser that knows a password would send a POST for any page; all else that changes something it asks us about first. */
function refuseForeignPage({ method, headers, host, door }: Visit): void {
  const fetchSite = headers['sec-fetch-site']
  refuseForeignOrigin({
    method,
    fetchSite: Array.isArray(fetchSite) ? fetchSite.join() : fetchSite,
    origin: headers.origin,
    host,
    publicUrl: door.settings.publicUrl,
  })
}
