import { isProductError, ProductError } from '#base/errors.ts'
import { readResources } from '#domain/collections/read-resources.ts'
import { isNamed } from '../../webdav/conditions.ts'
import type { Visit } from '../../webdav/ground.ts'
import { type ChangeConditions, readConditions } from '../../webdav/if-match.ts'
import { cardAt } from '../card-address.ts'

/** The conditions on the card at the address asked. */
export function conditionsOnCard(visit: Visit): Promise<ChangeConditions> {
  return readConditions(visit, () => readPresentTag(visit))
}

/** The states of which a card must be in one that is there already. Throws `condition-failed` for `If-None-Match` (RFC 9110 §13.1.2). */
export async function matchOnCard(visit: Visit): Promise<Pick<ChangeConditions, 'ifMatch'>> {
  const { ifMatch, ifNoneMatch } = await conditionsOnCard(visit)
  if (ifNoneMatch !== undefined) await requireNone(visit, ifNoneMatch)
  return ifMatch === undefined ? {} : { ifMatch }
}

async function requireNone(visit: Visit, ifNoneMatch: string): Promise<void> {
  const present = await readPresentTag(visit)
  if (present === null || !isNamed(ifNoneMatch, present)) return
  throw new ProductError('condition-failed', 'The card is in the state that it must not be in.')
}

async function readPresentTag({ door, actor, address }: Visit): Promise<string | null> {
  const { segment, name } = cardAt(address)
  try {
    const { found } = await readResources(door.domain, actor, { segment, names: [name] })
    return found[0]?.etag ?? null
  } catch (error) {
    if (isProductError(error, 'book-not-found')) return null
    throw error
  }
}
