import type { StoredCard } from '#store/cards/reader.ts'
import type { GroupMember } from '#store/groups/reader.ts'
import { deleteGroupRow, insertGroups, updateGroup } from '#store/groups/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { StandingCollection } from '../collection.ts'
import { noteLoss } from '../guard/note-loss.ts'
import { noteInLog } from '../log/note-in-log.ts'
import { wasLabelled } from './known-members.ts'
import type { LabelGroup } from './label-group.ts'
import { newGroup } from './read-groups.ts'
import type { SentGroup } from './read-sent-group.ts'
import { lockEditable, relabel } from './relabel.ts'
import { resolveMembers } from './resolve-members.ts'

/** A group that a device puts, and the groups of its collection, which are locked. */
export interface GroupChange {
  readonly collection: StandingCollection
  readonly name: string
  readonly uid: string | null
  readonly said: SentGroup
  readonly groups: readonly LabelGroup[]
  /** The group that has this name. */
  readonly present: LabelGroup | null
  /** Whether the device may not know the group as it is. */
  readonly isOlder: boolean
}

/** Brings what a device says of a group onto the labels of cards, and keeps the group. */
export async function writeGroup(tx: WriteTx, change: GroupChange, region: string): Promise<void> {
  const plan = await planMembers(tx, change)
  const { present, said, name, collection } = change
  const old = present?.keyword ?? null
  const isTaking = plan.dropped.length + plan.renamed.length > 0
  // What it takes away is undone with what the device deletes at the same time: a contact leaves its groups before it goes.
  const batch = isTaking ? await openBatch(tx, collection) : {}
  const options = { region, ...batch }
  const write = (members: readonly GroupMember[], labels: { takes: string | null; gives: string | null }) =>
    relabel(
      tx,
      plan.cards,
      members.map(({ cardId }) => ({ cardId, ...labels })),
      options,
    )
  const added = await write(plan.added, { takes: null, gives: said.keyword })
  const removed = await write(plan.dropped, { takes: old, gives: null })
  await write(plan.renamed, { takes: old, gives: said.keyword })
  await keepGroup(tx, change, plan.awaited)
  const { bookId } = collection
  if (plan.isRenamed)
    await noteInLog(tx, { kind: 'group-renamed', bookId, facts: { name, from: old!, to: said.keyword } })
  if (added + removed > 0 || !present)
    await noteInLog(tx, { kind: 'group-saved', bookId, facts: { name, label: said.keyword, added, removed } })
}

/** The batch of what the device takes away now; no card is lost. */
export async function openBatch(tx: WriteTx, { bookId, device }: StandingCollection): Promise<{ batchId: string }> {
  const { batchId } = await noteLoss(tx, { deviceId: device.deviceId, bookId, cards: 0 })
  return { batchId }
}

interface MembersPlan {
  readonly cards: ReadonlyMap<string, StoredCard>
  readonly added: readonly GroupMember[]
  readonly dropped: readonly GroupMember[]
  /** Members that stay, when the label has another name now. */
  readonly renamed: readonly GroupMember[]
  readonly isRenamed: boolean
  readonly awaited: readonly string[]
}

async function planMembers(tx: WriteTx, change: GroupChange): Promise<MembersPlan> {
  const { collection, present, said, isOlder } = change
  const members = present?.members ?? []
  const { added, dropped, unknown } = await resolveMembers(tx, collection, members, said.members)
  const isRenamed = present !== null && present.keyword !== said.keyword
  const touched = [...added, ...(isRenamed ? members : dropped)]
  const cards = await lockEditable(
    tx,
    touched.map(({ cardId }) => cardId),
  )
  if (!isOlder)
    return { cards, added, dropped, isRenamed, renamed: isRenamed ? without(members, dropped) : [], awaited: unknown }
  const meant = await knownSides(tx, change, { cards, added, dropped })
  const renamed = isRenamed ? without(members, meant.dropped) : []
  return { cards, ...meant, isRenamed, renamed, awaited: [...new Set([...present!.awaited, ...unknown])] }
}

/** Of an older state: whom others took out meanwhile is not put back, and whom the device did not know is not taken out. */
async function knownSides(
  tx: WriteTx,
  { collection, present }: GroupChange,
  { cards, added, dropped }: Pick<MembersPlan, 'cards' | 'added' | 'dropped'>,
): Promise<Pick<MembersPlan, 'added' | 'dropped'>> {
  const known = new Set<string>()
  for (const { cardId } of [...added, ...dropped]) {
    const card = cards.get(cardId)
    if (card && (await wasLabelled(tx, collection, card, present!.keyword))) known.add(cardId)
  }
  return {
    added: added.filter(({ cardId }) => !known.has(cardId)),
    dropped: dropped.filter(({ cardId }) => known.has(cardId)),
  }
}

function without(members: readonly GroupMember[], others: readonly GroupMember[]): GroupMember[] {
  const left = new Set(others.map(({ cardId }) => cardId))
  return members.filter(({ cardId }) => !left.has(cardId))
}

/**
 * Keeps the group under its name. Where another has the label already it becomes part of that, and its own name is told to be
 * gone: so it ends when two devices make one group, or one group is given the name of another.
 */
async function keepGroup(tx: WriteTx, change: GroupChange, awaited: readonly string[]): Promise<void> {
  const { collection, name, said, groups, present } = change
  const { bookId } = collection
  const { keyword } = said
  const other = groups.find((group) => group.keyword === keyword && group !== present && group.isKept)
  const fresh = newGroup(bookId, keyword, new Set(groups.filter(({ isKept }) => isKept).map(({ groupId }) => groupId)))
  const group = { ...(present ?? { ...fresh, name, uid: change.uid ?? fresh.uid }), keyword, awaited }
  if (other) {
    await updateGroup(tx, bookId, { ...other, awaited: [...new Set([...other.awaited, ...awaited])] })
    if (present?.isKept) await deleteGroupRow(tx, bookId, group.groupId)
  } else if (present?.isKept) await updateGroup(tx, bookId, group)
  else await insertGroups(tx, bookId, [group])
  noteGroup(tx, bookId, group)
}

/**
 * Lets the number of the book grow, so that devices ask again and are told of its groups as they are. Who is not shown groups
 * hears that something it never had is gone.
 */
export function noteGroup(tx: WriteTx, bookId: string, { groupId, name }: Pick<LabelGroup, 'groupId' | 'name'>): void {
  tx.ledger.noteCard(groupId, 0, [{ bookId, name, kind: 'gone' }])
}
