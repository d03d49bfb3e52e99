import { createHash } from 'node:crypto'
import type { GroupMember, StoredGroup } from '#store/groups/reader.ts'

/** A label of a collection, as programs are shown it that know groups and no labels: a card that names its members. */
export interface LabelGroup extends StoredGroup {
  /** The cards of the collection that have the label. */
  readonly members: readonly GroupMember[]
  readonly updatedAt: Date
  /** Whether its name and uid stand in the database; those of a label that no device was told of follow from book and label. */
  readonly isKept: boolean
}

/** How programs write the uid of a member: as the URN of a UUID, whatever it is. Pure. */
function memberUri(uid: string): string {
  return `urn:uuid:${bareUid(uid)}`
}

/** A uid without the mark of a URN, which some programs write and some do not. Pure. */
export function bareUid(uid: string): string {
  return uid.replace(/^urn:uuid:/i, '')
}

/** What uids are compared by: that of a card and that by which a group names it. Pure. */
export function uidKey(uid: string): string {
  return bareUid(uid).toLowerCase()
}

/** The members of a group as it names them: its cards, and those that it awaits. Pure. */
export function memberUris({ members, awaited }: Pick<LabelGroup, 'members' | 'awaited'>): string[] {
  return [...members.map(({ uid }) => memberUri(uid)), ...awaited]
}

/**
 * The ETag of a group: of what it says, so that it stays the same while that does. No ETag of a card has its form. Pure.
 */
export function groupTag(group: LabelGroup): string {
  const said = JSON.stringify([group.uid, group.keyword, memberUris(group)])
  const hash = createHash('sha256').update(said).digest('hex').slice(0, 24)
  return `"${group.groupId.slice(-12)}.g${hash}"`
}

/** Whether an ETag is one that this group had some time. Pure. */
export function isTagOf(tag: string, { groupId }: Pick<LabelGroup, 'groupId'>): boolean {
  return /^"([0-9a-f]{12})\.g[0-9a-f]{24}"$/.exec(tag)?.[1] === groupId.slice(-12)
}
