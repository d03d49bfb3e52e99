import { type GroupMember, readShownByUid } from '#store/groups/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { StandingCollection } from '../collection.ts'
import { readSegment } from '../segment.ts'
import { bareUid, type LabelGroup, uidKey } from './label-group.ts'

/** What a device says of a group's members, against those it has. */
export interface SentMembers {
  /** Cards of the collection that are named and not in the group. */
  readonly added: readonly GroupMember[]
  /** Members that are not named. */
  readonly dropped: readonly GroupMember[]
  /** Named, and no card of the collection. */
  readonly unknown: readonly string[]
}

/** Finds out whom a device means by the uids it names: it may write those of cards with the mark of a URN or without, in any case. */
export async function resolveMembers(
  tx: ReadTx,
  collection: StandingCollection,
  members: LabelGroup['members'],
  uris: readonly string[],
): Promise<SentMembers> {
  const held = new Set(members.map(({ uid }) => uidKey(uid)))
  const named = new Map(uris.map((uri) => [uidKey(uri), uri]))
  const others = [...named].filter(([key]) => !held.has(key))
  const spelt = others.flatMap(([, uri]) => spellings(uri))
  const found = await readShownByUid(tx, readSegment(collection.segment), [...new Set(spelt)])
  const added = [...new Map(found.map((member) => [uidKey(member.uid), member])).values()]
  const known = new Set(added.map(({ uid }) => uidKey(uid)))
  return {
    added,
    dropped: members.filter(({ uid }) => !named.has(uidKey(uid))),
    unknown: others.filter(([key]) => !known.has(key)).map(([, uri]) => uri),
  }
}

function spellings(uri: string): string[] {
  const bare = bareUid(uri)
  const cases = [bare, bare.toLowerCase(), bare.toUpperCase()]
  return [uri, ...cases, ...cases.map((one) => `urn:uuid:${one}`)]
}
