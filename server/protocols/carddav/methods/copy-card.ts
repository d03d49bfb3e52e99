import { NS_CARDDAV } from '@lazo/davxml'
import { isProductError } from '#base/errors.ts'
import { copyResource } from '#domain/collections/copy-resource.ts'
import { moveResource } from '#domain/collections/move-resource.ts'
import { DavRefusal } from '../../webdav/dav-refusal.ts'
import { mayOverwrite, readDestination } from '../../webdav/destination.ts'
import type { DavAnswer, Handler, Visit } from '../../webdav/ground.ts'
import { AREA, type CardAddress, cardAt } from '../card-address.ts'
import { matchOnCard } from './conditions-on-card.ts'

/** COPY of a card (RFC 4918 §9.8). */
export const copyCard: Handler = (visit) => transfer(visit, copyResource)

/** MOVE of a card (RFC 4918 §9.9). */
export const moveCard: Handler = (visit) => transfer(visit, moveResource)

/** Books stay where they are, and are not copied whole. */
export const refuseBookTransfer: Handler = async () => {
  const condition = { namespace: NS_CARDDAV, name: 'addressbook-collection-location-ok' }
  throw new DavRefusal(403, 'bookTransfer', { condition })
}

async function transfer(visit: Visit, run: typeof copyResource): Promise<DavAnswer> {
  const { door, actor, address } = visit
  const [from, to] = [cardAt(address), readTarget(visit)]
  if (from.segment === to.segment && from.name === to.name) throw new DavRefusal(403, 'ownPlace')
  const condition = await matchOnCard(visit)
  try {
    const { isNew } = await run(door.domain, actor, { from, to, mayOverwrite: mayOverwrite(visit), ...condition })
    return { status: isNew ? 201 : 204 }
  } catch (error) {
    // Where it is to go there is no book; that is not said of the card itself.
    if (isProductError(error, 'book-not-found') && error.facts.target !== undefined)
      throw new DavRefusal(409, 'noBookThere')
    throw error
  }
}

/** Cards go into books of the same member, and nowhere else. */
function readTarget(visit: Visit): CardAddress {
  const target = readDestination(visit)
  const isMine = target.area === AREA && target.memberId === visit.actor.memberId
  if (isMine && target.name !== undefined) return cardAt(target)
  throw new DavRefusal(403, 'foreignBook')
}
