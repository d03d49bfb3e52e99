import { call } from '#web/data/api/call.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'

/** The book that new contacts go to; the first of a member is made with the first contact. Throws `ApiError` and `OfflineError`. */
export async function bookOrFirst(bookId: string, firstName: string): Promise<string> {
  if (bookId !== '') return bookId
  const book = await call<Book>('POST', '/books', { body: { name: firstName } })
  await presentReplica().ask('renewBooks')
  return book.id
}
