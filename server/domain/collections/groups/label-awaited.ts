import { lockCards } from '#store/cards/reader.ts'
import { readKeptGroups } from '#store/groups/reader.ts'
import { lockGroupsShared, removeAwaited } from '#store/groups/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { updateCards } from '../../contacts/update-cards.ts'
import { labelled } from '../../labels/labelled.ts'
import type { StandingCollection } from '../collection.ts'
import { uidTaken } from '../put-into.ts'
import { uidKey } from './label-group.ts'

/** A card that a device has just put under a resource name. */
interface NewResource {
  readonly cardId: string
  readonly uid: string
  readonly name: string
}

/**
 * Gives a new card the labels of the groups that named it before it came. Says whether there were any. Nothing is asked for a
 * device that is shown no groups. Throws `uid-taken` when a group has the resource name.
 */
export async function labelAwaited(
  tx: WriteTx,
  { bookId, device }: StandingCollection,
  { cardId, uid, name }: NewResource,
  region: string,
): Promise<boolean> {
  if (!device.hasGroups) return false
  await lockGroupsShared(tx, bookId)
  const groups = await readKeptGroups(tx, bookId)
  if (groups.some((group) => group.name === name)) throw uidTaken(name)
  const waiting = groups.flatMap(({ groupId, keyword, awaited }) => {
    const uids = awaited.filter((one) => uidKey(one) === uidKey(uid))
    return uids.length > 0 ? [{ groupId, keyword, uids }] : []
  })
  if (waiting.length === 0) return false
  const [before] = await lockCards(tx, [cardId])
  const after = waiting.reduce((card, { keyword }) => labelled(card, keyword, true), before!.document)
  await updateCards(tx, [{ before: before!, after }], { region })
  for (const group of waiting) await removeAwaited(tx, bookId, group)
  return true
}
