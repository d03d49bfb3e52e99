import { call } from '#web/data/api/call.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'
import type { ImportChoices } from './import-choices.ts'

/** The book that was chosen, made first when it is a new one. */
export async function ensureBook({ bookId, newBookName }: ImportChoices): Promise<string> {
  if (bookId !== '') return bookId
  const book = await call<Book>('POST', '/books', { body: { name: newBookName.trim() } })
  void presentReplica().ask('renewBooks')
  return book.id
}
