import { ProductError } from '#base/errors.ts'
import { readHolder } from '#store/collections/places.ts'
import { lockGroups, setHasGroups } from '#store/groups/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { alreadyThere, conditionFailed } from '../../contacts/require-state.ts'
import { rightMissing } from '../../sharing/book-rights.ts'
import { reaches } from '../../sharing/right.ts'
import type { StandingCollection } from '../collection.ts'
import type { SentCard } from '../edits/read-sent.ts'
import { uidTaken } from '../put-into.ts'
import { groupTag, isTagOf, type LabelGroup, uidKey } from './label-group.ts'
import { readGroups } from './read-groups.ts'
import { isSentGroup, readGroup, readLabel, type SentGroup } from './read-sent-group.ts'
import { writeGroup } from './write-group.ts'

/** A vCard that a device puts where its collection has no card. */
export interface GroupPut {
  readonly collection: StandingCollection
  readonly name: string
  readonly sent: SentCard
  readonly ifMatch?: string | undefined
  readonly ifNoneMatch?: string | undefined
}

/** Whether a device that sends this may mean a label: its program shows labels as groups, or knows groups and no labels. Pure. */
export function mayBeLabel({ device }: StandingCollection, { raw }: SentCard): boolean {
  return (device.hasGroups || device.family === 'android') && isSentGroup(raw)
}

/**
 * Takes a group as what it says of a label: new members get the keyword, those that the device knew and left out lose it, a new
 * name renames it, all on cards of this collection that the actor may edit. Says whether the group is new; null for a group
 * that says more than a label can, which is a card. Throws `condition-failed`, `uid-taken`, `card-unreadable` and the errors
 * of rights.
 */
export async function putGroup(tx: WriteTx, put: GroupPut, region: string): Promise<{ isNew: boolean } | null> {
  const { collection, name, sent } = put
  await lockGroups(tx, collection.bookId)
  const groups = await readGroups(tx, collection)
  const present = groups.find((group) => group.name === name) ?? null
  const said = present ? requireGroup(sent) : readLabel(sent.raw)
  if (!said) return null
  const isOlder = isOfOlderState(present, said, put)
  if (!reaches(collection.right, 'edit')) throw rightMissing(collection.right, 'edit')
  await requireOwnUid(tx, put, groups)
  if (!collection.device.hasGroups) await setHasGroups(tx)
  await writeGroup(tx, { collection, name, uid: sent.uid, said, groups, present, isOlder }, region)
  return { isNew: present === null }
}

function requireGroup({ raw }: SentCard): SentGroup {
  const said = readGroup(raw)
  if (said) return said
  throw new ProductError('card-unreadable', 'A group needs a name, of at most 255 characters.')
}

/**
 * Whether the device may have made its edit of an older state: of that members can be told, but not who else renamed the group.
 * Throws `condition-failed` (RFC 9110 §13.2.2).
 */
function isOfOlderState(
  present: LabelGroup | null,
  said: SentGroup,
  { name, ifMatch, ifNoneMatch }: Pick<GroupPut, 'name' | 'ifMatch' | 'ifNoneMatch'>,
): boolean {
  if (!present && ifMatch !== undefined) throw conditionFailed('')
  if (!present) return false
  const tag = groupTag(present)
  const [wanted, unwanted] = [tagsOf(ifMatch), tagsOf(ifNoneMatch)]
  if (unwanted.includes('*')) throw alreadyThere(tag, name)
  if (unwanted.includes(tag)) throw conditionFailed(tag)
  if (wanted.includes(tag)) return false
  const isKnown = wanted.length === 0 || wanted.includes('*')
  const isFormer = wanted.some((one) => isTagOf(one, present)) && said.keyword === present.keyword
  if (!isKnown && !isFormer) throw conditionFailed(tag)
  return true
}

function tagsOf(header: string | undefined): string[] {
  return header === undefined ? [] : header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
}

/** A uid is of one resource of a book (RFC 6352 §5.1), and a resource keeps its uid. */
async function requireOwnUid(
  tx: WriteTx,
  { collection, name, sent: { uid } }: GroupPut,
  groups: readonly LabelGroup[],
): Promise<void> {
  if (uid === null) return
  const holder = groups.find((group) => uidKey(group.uid) === uidKey(uid))
  if (holder) {
    if (holder.name !== name) throw uidTaken(holder.name)
    return
  }
  const other = groups.find((group) => group.name === name) ?? (await readHolder(tx, collection.bookId, uid))
  if (other) throw uidTaken(other.name)
}
