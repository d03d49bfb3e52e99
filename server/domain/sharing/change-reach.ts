import { ProductError } from '#base/errors.ts'
import { readGiven } from '#store/books/reader.ts'
import { insertBatch } from '#store/history/writer.ts'
import { lockLabels } from '#store/labels/writer.ts'
import { lockBooksOf } from '#store/members/owned-books.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bumpViews, bumpViewsBeside } from '#store/views/writer.ts'
import { followRights } from '../labels/follow-labels.ts'
import { lowerAllLinks } from './lower-links.ts'

/** Whose books may come or go by a change, and what its batch is called. */
export interface ReachChange {
  readonly memberIds: readonly string[]
  readonly title: string
  /** The member who decided it; the actor unless said. */
  readonly decidedBy?: string
}

/** What members were given before and after, as the height of the right by book. */
type Given = ReadonlyMap<string, ReadonlyMap<string, number>>

/**
 * Makes a change of what binds members to books other than a grant (a role, a team), and lets follow what follows a grant: links
 * fall, label books follow, views start over, devices lose what is lost. What was locked for the change comes before. Gives the batch, null
 * when nobody's books changed. Throws `right-missing` for a change by which whoever decided it would get more.
 */
export async function changeReach(
  tx: WriteTx,
  { memberIds, title, decidedBy = tx.actor.memberId }: ReachChange,
  change: () => Promise<void>,
): Promise<string | null> {
  await lockBooksOf(tx, memberIds)
  await lockLabels(tx)
  const before = await givenTo(tx, memberIds)
  await change()
  const after = await givenTo(tx, memberIds)
  refuseOwnRise(decidedBy, before, after)
  const changed = changedBooks(before, after)
  if (changed.size === 0) return null
  const batchId = await insertBatch(tx, { kind: 'bulk', title })
  await lowerAllLinks(tx, [...new Set([...changed.values()].flat())].sort(), batchId)
  for (const bookId of [...changed.keys()].sort()) await follow(tx, bookId, changed.get(bookId)!)
  return batchId
}

async function follow(tx: WriteTx, bookId: string, memberIds: readonly string[]): Promise<void> {
  await followRights(tx, bookId, memberIds)
  await bumpViews(tx, memberIds, bookId)
  await bumpViewsBeside(tx, memberIds, bookId)
}

/** Of members who are disabled too: what they are given waits for them. */
async function givenTo(tx: WriteTx, memberIds: readonly string[]): Promise<Given> {
  const given = new Map<string, ReadonlyMap<string, number>>()
  for (const memberId of memberIds) given.set(memberId, await readGiven(tx, memberId))
  return given
}

/** Who says who belongs where could otherwise open every shared book to themselves. */
function refuseOwnRise(memberId: string, before: Given, after: Given): void {
  const had = before.get(memberId)
  const has = [...(after.get(memberId) ?? [])]
  if (!has.some(([bookId, height]) => height > (had?.get(bookId) ?? 0))) return
  throw new ProductError(
    'right-missing',
    'This would give you books that were shared with others. Ask somebody who may share them, or another administrator.',
  )
}

/** The books in which the right of some members is another, with these members. */
function changedBooks(before: Given, after: Given): Map<string, string[]> {
  const changed = new Map<string, string[]>()
  for (const [memberId, had] of before) {
    const has = after.get(memberId)!
    for (const bookId of new Set([...had.keys(), ...has.keys()]))
      if (had.get(bookId) !== has.get(bookId)) changed.set(bookId, [...(changed.get(bookId) ?? []), memberId])
  }
  return changed
}
