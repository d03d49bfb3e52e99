import { nameKey } from '@lazo/davxml'
import { isProductError, ProductError } from '#base/errors.ts'
import type { Address } from './address.ts'
import { addressOfHref } from './address-of-href.ts'
import type { Visit } from './ground.ts'
import { holdsIf, parseIfHeader } from './if-header.ts'
import { longName } from './live-property.ts'

/** The properties that tell in which state a resource is: a card by its ETag, a collection by its sync token (RFC 6578 §5). */
const STATES = (['D:getetag', 'D:sync-token'] as const).map((name) => nameKey(longName(name)))

/** Refuses a request whose `If` header does not hold (RFC 4918 §10.4.3). There are no locks here, so a lock token never does. */
export async function requireIf(visit: Visit): Promise<void> {
  const header = visit.headers['if']
  if (typeof header !== 'string') return
  const lists = parseIfHeader(header)
  if (!lists) throw new ProductError('request-unreadable', 'The If header of the request cannot be read.')
  const statesOf = async (resource: string | null) => {
    const address = resource === null ? visit.address : addressOfHref(visit, resource)
    return address ? readStates(visit, address) : []
  }
  if (await holdsIf(lists, statesOf)) return
  throw new ProductError('condition-failed', 'What the request was made for is in another state.')
}

async function readStates(visit: Visit, address: Address): Promise<string[]> {
  const kind = visit.tree.kindAt(address)
  const isMine = (address.memberId ?? visit.actor.memberId) === visit.actor.memberId
  const properties = STATES.flatMap((key) => kind?.properties.get(key) ?? [])
  if (!kind || !isMine || properties.length === 0) return []
  try {
    const resource = await kind.find(visit, address)
    return properties.map((property) => property.read(resource, visit)?.xml.replaceAll(/<[^>]*>/g, '') ?? '')
  } catch (error) {
    if (isProductError(error) && error.kind === 'not-found') return []
    throw error
  }
}
