import { createHash } from 'node:crypto'
import { type LabelMembers, readKeptGroups, readLabelMembers, type StoredGroup } from '#store/groups/reader.ts'
import { together } from '#store/together.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { StandingCollection } from '../collection.ts'
import { readSegment } from '../segment.ts'
import type { LabelGroup } from './label-group.ts'

/** The groups of a collection: those that are kept, with members or without, and one for every other label that its cards have. */
export async function readGroups(tx: ReadTx, collection: StandingCollection): Promise<LabelGroup[]> {
  const { bookId, segment } = collection
  const [kept, labels] = await together(readKeptGroups(tx, bookId), readLabelMembers(tx, readSegment(segment)))
  const labelOf = new Map(labels.map((label) => [label.keyword, label]))
  const known = new Set(kept.map((group) => group.keyword))
  const taken = new Set(kept.map((group) => group.groupId))
  const fresh = labels
    .filter(({ keyword }) => !known.has(keyword))
    .map(({ keyword }) => newGroup(bookId, keyword, taken))
  return [
    ...kept.map((group) => withMembers(collection, { ...group, isKept: true }, labelOf.get(group.keyword))),
    ...fresh.map((group) => withMembers(collection, { ...group, isKept: false }, labelOf.get(group.keyword))),
  ]
}

function withMembers(
  { createdAt }: StandingCollection,
  group: StoredGroup & { isKept: boolean },
  label: LabelMembers | undefined,
): LabelGroup {
  if (!label) return { ...group, members: [], updatedAt: createdAt }
  const members = label.cardIds.map((cardId, i) => ({ cardId, uid: label.uids[i]! }))
  return { ...group, members, updatedAt: new Date(label.updatedSeconds * 1000) }
}

/** The group of a label before it is kept: the same for all who ask, with an id that no kept one has. Pure. */
export function newGroup(bookId: string, keyword: string, taken: ReadonlySet<string>): StoredGroup {
  for (let attempt = 0; ; attempt += 1) {
    const groupId = idOf(`${bookId} ${attempt} ${keyword}`)
    if (!taken.has(groupId)) return { groupId, keyword, uid: groupId, name: `${groupId}.vcf`, awaited: [] }
  }
}

/** Whether a group that is not kept may have this resource name. Pure. */
export function isNewName(name: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\.vcf$/.test(name)
}

/** A UUID of version 8 (RFC 9562 §5.8). */
function idOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex')
  const variant = ((Number.parseInt(hash[16]!, 16) & 3) | 8).toString(16)
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    variant + hash.slice(17, 20),
    hash.slice(20, 32),
  ]
  return parts.join('-')
}
