import { call } from '#web/data/api/call.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'

/** Whose card is to be made. */
interface Maker {
  readonly name: string
  readonly email: string
}

/** Where it may go: the books, and what to call the first one of who has none. */
interface Shelf {
  readonly books: readonly Book[]
  readonly firstName: string
}

/** Makes a card of somebody's name and address in a book of theirs, and gives its id. Throws like `call`. */
export async function makeMeCard({ name, email }: Maker, { books, firstName }: Shelf): Promise<string> {
  const own = books.filter(({ kind, right }) => kind !== 'label' && right === 'manage')
  const book = own.find(({ kind }) => kind === 'personal') ?? own[0] ?? (await makeBook(firstName))
  const card = { name: { full: name }, emails: { e1: { address: email } } }
  const made = await call<{ readonly id: string }>('POST', '/cards', {
    body: { '@type': 'Card', version: '1.0', bookIds: [book.id], ...card },
  })
  await presentReplica().ask('catchUp')
  return made.id
}

async function makeBook(name: string): Promise<Pick<Book, 'id'>> {
  const book = await call<Pick<Book, 'id'>>('POST', '/books', { body: { name, kind: 'personal' } })
  await presentReplica().ask('renewBooks')
  return book
}
