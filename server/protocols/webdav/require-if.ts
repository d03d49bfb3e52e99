import { nameKey } from '@lazo/davxml'
import { isProductError, ProductError } from '#base/errors.ts'
import type { Address } from './address.ts'
import { addressOfHref } from './address-of-href.ts'
import type { Visit } from './ground.ts'
import { holdsIf, parseIfHeader } from './if-header.ts'
import { longName } from './live-property.ts'

const GETETAG = nameKey(longName('D:getetag'))

/** Refuses a request whose `If` header does not hold (RFC 4918 §10.4.3). There are no locks here, so a lock token never does. */
export async function requireIf(visit: Visit): Promise<void> {
  const header = visit.headers['if']
  if (typeof header !== 'string') return
  const lists = parseIfHeader(header)
  if (!lists) throw new ProductError('request-unreadable', 'The If header of the request cannot be read.')
  const tagOf = async (resource: string | null) => {
    const address = resource === null ? visit.address : addressOfHref(visit, resource)
    return address && readTag(visit, address)
  }
  if (await holdsIf(lists, tagOf)) return
  throw new ProductError('condition-failed', 'What the request was made for is in another state.')
}

async function readTag(visit: Visit, address: Address): Promise<string | null> {
  const kind = visit.tree.kindAt(address)
  const isMine = (address.memberId ?? visit.actor.memberId) === visit.actor.memberId
  const property = kind?.properties.get(GETETAG)
  if (!kind || !property || !isMine) return null
  try {
    const xml = property.read(await kind.find(visit, address), visit)?.xml
    return xml?.replaceAll(/<[^>]*>/g, '') ?? null
  } catch (error) {
    if (isProductError(error) && error.kind === 'not-found') return null
    throw error
  }
}
