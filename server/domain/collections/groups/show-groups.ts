import { cardToVcard } from '@lazo/vcard'
import type { Actor } from '#base/actor.ts'
import { readKeptGroups } from '#store/groups/reader.ts'
import { insertGroups, lockGroupsShared } from '#store/groups/writer.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../../domain.ts'
import type { StandingCollection } from '../collection.ts'
import type { CollectionChanges } from '../collection-changes.ts'
import type { MemberEntry } from '../member-entry.ts'
import type { Resource } from '../resource.ts'
import { groupTag, type LabelGroup, memberUris } from './label-group.ts'
import { isNewName, readGroups } from './read-groups.ts'

/** The groups of a collection for a device that is shown labels as groups; none for others, for whom nothing is asked. */
export async function shownGroups(tx: ReadTx, collection: StandingCollection): Promise<LabelGroup[]> {
  return collection.device.hasGroups ? readGroups(tx, collection) : []
}

/** Those groups that are shown under one of these names. Costs one look-up where none is. */
export async function findGroups(
  tx: ReadTx,
  collection: StandingCollection,
  names: readonly string[],
): Promise<LabelGroup[]> {
  if (!collection.device.hasGroups) return []
  const kept = new Set((await readKeptGroups(tx, collection.bookId)).map((group) => group.name))
  const mayBe = names.filter((name) => kept.has(name) || isNewName(name))
  if (mayBe.length === 0) return []
  return (await readGroups(tx, collection)).filter((group) => mayBe.includes(group.name))
}

/** A group as an entry among the cards of its collection. Pure. */
export function groupEntry(group: LabelGroup): MemberEntry {
  const { name, groupId, updatedAt } = group
  return { name, cardId: groupId, etag: groupTag(group), updatedAt }
}

/** The same with its text. Pure. */
export function groupResource(
  { createdAt }: StandingCollection,
  group: LabelGroup,
  version: '3.0' | '4.0' = '3.0',
): Resource {
  return { ...groupEntry(group), text: groupText(group, version), version, createdAt }
}

function groupText(group: LabelGroup, version: '3.0' | '4.0'): string {
  const members = Object.fromEntries(memberUris(group).map((uri) => [uri, true as const]))
  const name = {
    full: group.keyword,
    components: [{ kind: 'surname' as const, value: group.keyword }],
    isOrdered: false,
  }
  return cardToVcard({ '@type': 'Card', version: '1.0', uid: group.uid, kind: 'group', name, members }, { version })
}

/**
 * Changes of a collection with its groups, all of them with the last ones: they are few, and a client passes over those whose
 * ETag it knows. Nothing tells that a group is gone that is there. Pure.
 */
export function withGroups(changes: CollectionChanges, groups: readonly LabelGroup[]): CollectionChanges {
  if (groups.length === 0) return changes
  const names = new Set(groups.map(({ name }) => name))
  const gone = changes.gone.filter((name) => !names.has(name))
  return changes.isTruncated
    ? { ...changes, gone }
    : { ...changes, gone, changed: [...changes.changed, ...groups.map(groupEntry)] }
}

/**
 * Keeps the groups that a device was told of, so that they stay when their labels have no cards any more. Called after the
 * reading, since most often there is nothing to keep; who cannot write is told the same the next time.
 */
export async function keepShownGroups(
  domain: Domain,
  actor: Actor,
  { bookId }: Pick<StandingCollection, 'bookId'>,
  groups: readonly LabelGroup[],
): Promise<void> {
  const fresh = groups.filter((group) => !group.isKept)
  if (fresh.length === 0) return
  try {
    await domain.store.write(actor, async (tx) => {
      await lockGroupsShared(tx, bookId)
      await insertGroups(tx, bookId, fresh)
      const kept = new Set((await readKeptGroups(tx, bookId)).map((group) => group.groupId))
      // Another device has just given the label a group of its own.
      for (const { groupId, name } of fresh)
        if (!kept.has(groupId)) tx.ledger.noteCard(groupId, 0, [{ bookId, name, kind: 'gone' }])
    })
  } catch (error) {
    domain.log.warn({ error: String(error) }, 'the groups that a device was told of could not be kept')
  }
}
