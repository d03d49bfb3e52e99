import { readGrantees, readGrants } from '#store/books/reader.ts'
import type { WriteTx } from '#store/transaction.ts'
import { isRight, rankOf } from '../sharing/right.ts'

/** All members who read a book: its owner and whoever a grant speaks to, of the height `least` or more. */
export async function readersOf(tx: WriteTx, bookId: string, ownerId: string, least = 1): Promise<string[]> {
  const members = new Set([ownerId])
  for (const grant of await readGrants(tx, [bookId])) {
    if (!isRight(grant.allows) || rankOf(grant.allows) < least) continue
    for (const memberId of await readGrantees(tx, grant)) members.add(memberId)
  }
  return [...members]
}
