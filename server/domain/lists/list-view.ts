import { readLists, type StoredList } from '#store/lists/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { bookRights } from '../sharing/book-rights.ts'
import type { ListQuery } from './list-query.ts'
import { listNotFound } from './list-refusals.ts'

/** A smart list as one of its readers sees it. */
export interface ListView {
  readonly listId: string
  readonly ownerId: string
  readonly name: string
  readonly icon: string | null
  readonly query: ListQuery
  readonly isShared: boolean
  readonly position: number
}

/** The actor's lists in their order, then those that others share. Books out of the actor's reach are not named. */
export async function viewLists(tx: ReadTx): Promise<ListView[]> {
  const books = await bookRights(tx)
  const lists = (await readLists(tx)).map((list) => viewList(list))
  return lists.flatMap((list) => seenBy(tx.actor, list, books))
}

/** One list as the actor sees it. Throws `list-not-found`. */
export async function requireList(tx: ReadTx, listId: string): Promise<ListView> {
  const list = (await viewLists(tx)).find((one) => one.listId === listId)
  return list ?? listNotFound()
}

/** A stored list as its owner sees it: what is kept was checked when it came. Pure. */
export function viewList(list: StoredList): ListView {
  return { ...list, query: list.query as ListQuery }
}

/** A list of nothing but books that one does not reach would be empty and tell of them: it is not there. Guests have their own alone. Pure. */
function seenBy({ memberId, role }: ReadTx['actor'], list: ListView, books: ReadonlyMap<string, unknown>): ListView[] {
  if (list.ownerId === memberId) return [list]
  if (role === 'guest') return []
  if (list.query.bookIds === undefined) return [list]
  const bookIds = list.query.bookIds.filter((bookId) => books.has(bookId))
  return bookIds.length === 0 ? [] : [{ ...list, query: { ...list.query, bookIds } }]
}
