import { deleteResource } from '#domain/collections/delete-resource.ts'
import type { DavAnswer, Visit } from '../../webdav/ground.ts'
import { cardAt } from '../card-address.ts'
import { matchOnCard } from './conditions-on-card.ts'

/** DELETE of a card. */
export async function deleteCard(visit: Visit): Promise<DavAnswer> {
  const { door, actor, address } = visit
  await deleteResource(door.domain, actor, { ...cardAt(address), ...(await matchOnCard(visit)) })
  return { status: 204 }
}
