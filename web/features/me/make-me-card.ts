import { call } from '#web/data/api/call.ts'
import type { Book } from '#web/data/replica/messages.ts'
import { presentReplica } from '#web/data/replica/present-replica.ts'

/** Makes a card of somebody's name and address in a book of theirs, and gives its id. Throws like `call`. */
export async function makeMeCard(
  { name, email }: { readonly name: string; readonly email: string },
  books: readonly Book[],
): Promise<string> {
  const own = books.filter(({ kind, right }) => kind !== 'label' && right === 'manage')
  const book = own.find(({ kind }) => kind === 'personal') ?? own[0] ?? (await makeBook(name))
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
