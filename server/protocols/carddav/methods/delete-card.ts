import { deleteResource } from '#domain/collections/delete-resource.ts'
import type { DavAnswer, Visit } from '../../webdav/ground.ts'
import { cardAt } from '../card-address.ts'
import { conditionsOnCard } from './conditions-on-card.ts'

/** DELETE of a card. */
export async function deleteCard(visit: Visit): Promise<DavAnswer> {
  const { ifMatch } = await conditionsOnCard(visit)
  const { door, actor, address } = visit
  await deleteResource(door.domain, actor, { ...cardAt(address), ...(ifMatch === undefined ? {} : { ifMatch }) })
  return { status: 204 }
}
