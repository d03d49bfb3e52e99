import { isProductError, ProductError } from '#base/errors.ts'
import { readResources } from '#domain/collections/read-resources.ts'
import type { Resource } from '#domain/collections/resource.ts'
import { alreadyThere, conditionFailed } from '#domain/contacts/require-state.ts'
import { isModified, isNamed } from '../../webdav/conditions.ts'
import type { Visit } from '../../webdav/ground.ts'
import { type ChangeConditions, readConditions } from '../../webdav/if-match.ts'
import { cardAt } from '../card-address.ts'

/** The conditions on the card at the address asked. Throws `condition-failed` for `If-Unmodified-Since` (RFC 9110 §13.1.4). */
export async function conditionsOnCard(visit: Visit): Promise<ChangeConditions> {
  const conditions = await readConditions(visit, async () => (await readPresent(visit))?.etag ?? null)
  if (conditions.ifMatch === undefined) await requireUnmodified(visit)
  return conditions
}

/** The states of which a card must be in one that is there already. Throws `condition-failed` for all other conditions. */
export async function matchOnCard(visit: Visit): Promise<Pick<ChangeConditions, 'ifMatch'>> {
  const { ifMatch, ifNoneMatch } = await readConditions(visit, async () => (await readPresent(visit))?.etag ?? null)
  if (ifNoneMatch !== undefined) await requireNone(visit, ifNoneMatch)
  if (ifMatch !== undefined) return { ifMatch }
  // What was looked at must be what is taken away.
  const present = await requireUnmodified(visit)
  return present ? { ifMatch: present.etag } : {}
}

/** Gives the card where its moment was asked for and is good. */
async function requireUnmodified(visit: Visit): Promise<Resource | null> {
  if (visit.headers['if-unmodified-since'] === undefined) return null
  const present = await readPresent(visit)
  if (present && isModified(visit.headers, present.updatedAt)) throw conditionFailed(present.etag)
  return present
}

async function requireNone(visit: Visit, ifNoneMatch: string): Promise<void> {
  const present = await readPresent(visit)
  if (present === null || !isNamed(ifNoneMatch, present.etag)) return
  if (ifNoneMatch.trim() === '*') throw alreadyThere(present.etag, present.name)
  throw new ProductError('condition-failed', 'The card is in the state that it must not be in.')
}

async function readPresent({ door, actor, address }: Visit): Promise<Resource | null> {
  const { segment, name } = cardAt(address)
  try {
    const { found } = await readResources(door.domain, actor, { segment, names: [name] })
    return found[0] ?? null
  } catch (error) {
    if (isProductError(error, 'book-not-found')) return null
    throw error
  }
}
