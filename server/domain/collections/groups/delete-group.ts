import { deleteGroupRow, lockGroups } from '#store/groups/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { conditionFailed } from '../../contacts/require-state.ts'
import { rightMissing } from '../../sharing/book-rights.ts'
import { reaches } from '../../sharing/right.ts'
import { findCollection } from '../find-collection.ts'
import { noteInLog } from '../log/note-in-log.ts'
import { groupTag } from './label-group.ts'
import { readGroups } from './read-groups.ts'
import { lockEditable, relabel } from './relabel.ts'
import { noteGroup, openBatch } from './write-group.ts'

/**
 * Deletes a group as its device sees it: the label is taken from its cards in the collection that the actor may edit, and they
 * stay. It goes into the batch of what the device deletes, which can be undone. False when there is no such group. Throws
 * `condition-failed`, `book-not-found` and the errors of rights.
 */
export async function deleteGroup(
  tx: WriteTx,
  { segment, name, ifMatch }: { segment: string; name: string; ifMatch?: string },
  region: string,
): Promise<boolean> {
  const collection = await findCollection(tx, segment)
  if (!collection.device.hasGroups) return false
  const { bookId, right } = collection
  await lockGroups(tx, bookId)
  const group = (await readGroups(tx, collection)).find((one) => one.name === name)
  if (!group) return false
  const tag = groupTag(group)
  if (ifMatch !== undefined && ifMatch !== '*' && ifMatch !== tag) throw conditionFailed(tag)
  if (!reaches(right, 'edit')) throw rightMissing(right, 'edit')
  const { keyword, members, groupId } = group
  const cards = await lockEditable(
    tx,
    members.map(({ cardId }) => cardId),
  )
  const { batchId } = await openBatch(tx, collection)
  const changes = members.map(({ cardId }) => ({ cardId, takes: keyword, gives: null }))
  const count = await relabel(tx, cards, changes, { region, batchId })
  await deleteGroupRow(tx, bookId, groupId)
  noteGroup(tx, bookId, group)
  await noteInLog(tx, { kind: 'group-deleted', bookId, facts: { name, label: keyword, cards: count, batchId } })
  tx.ledger.noteAudit('group-deleted', groupId, { bookId, batchId })
  return true
}
