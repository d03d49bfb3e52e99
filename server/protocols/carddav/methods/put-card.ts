import { isProductError } from '#base/errors.ts'
import { putResource } from '#domain/collections/put-resource.ts'
import { DavRefusal } from '../../webdav/dav-refusal.ts'
import type { DavAnswer, Visit } from '../../webdav/ground.ts'
import { cardAt } from '../card-address.ts'
import { conditionsOnCard } from './conditions-on-card.ts'
import { readCardBody } from './read-card-body.ts'

/** PUT of a card (RFC 6352 §6.3.2). An ETag is answered only when what was sent is what will be given back. */
export async function putCard(visit: Visit): Promise<DavAnswer> {
  const text = readCardBody(visit)
  const conditions = await conditionsOnCard(visit)
  try {
    const put = { ...cardAt(visit.address), text, ...conditions }
    const { isNew, etag } = await putResource(visit.door.domain, visit.actor, put)
    return { status: isNew ? 201 : 204, headers: etag !== null && isAsSent(visit, text) ? { etag } : {} }
  } catch (error) {
    // A resource cannot be where its collection is not (RFC 9110 §9.3.4, RFC 4918 §9.7.1).
    if (isProductError(error, 'book-not-found')) throw new DavRefusal(409, 'noBookThere')
    throw error
  }
}

/** Whether the text, as it will be sent, has the octets that came: another encoding has others. */
export function isAsSent({ body }: Visit, text: string): boolean {
  return body !== null && Buffer.from(text).equals(body)
}
