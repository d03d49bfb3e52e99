import { isProductError } from '#base/errors.ts'
import { readResources } from '#domain/collections/read-resources.ts'
import type { Visit } from '../../webdav/ground.ts'
import { type ChangeConditions, readConditions } from '../../webdav/if-match.ts'
import { cardAt } from '../card-address.ts'

/** The conditions on the card at the address asked. */
export function conditionsOnCard(visit: Visit): Promise<ChangeConditions> {
  return readConditions(visit, () => readPresentTag(visit))
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
