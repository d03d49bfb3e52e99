import * as contract from '@lazo/contract'
import { readBook } from '#domain/books/list-books.ts'
import { readLabelStanding, type WithheldCard } from '#domain/labels/label-standing.ts'
import { shareLabel } from '#domain/labels/share-label.ts'
import { encodeBook } from '../encode/books.ts'
import { granteeOf } from '../encode/grantee.ts'
import { route } from '../route.ts'

/** Labels that are shared, each by a book. */
export const sharedLabelRoutes = [
  route({
    name: 'readLabelStanding',
    method: 'GET',
    path: '/labels/standing',
    need: 'read',
    query: contract.labelQuery,
    answer: contract.labelStanding,
    async handle({ domain }, { who: { actor }, query }) {
      const { books, withheld, ...counts } = await readLabelStanding(domain, actor, query.keyword)
      return { body: { ...query, ...counts, withheld: withheld.map(encodeWithheld), books: books.map(encodeBook) } }
    },
  }),
  route({
    name: 'shareLabel',
    method: 'POST',
    path: '/labels/shares',
    need: 'write',
    body: contract.labelSharing,
    answer: contract.sharedLabel,
    status: 201,
    errors: ['member-not-found', 'team-not-found', 'right-missing'],
    async handle({ domain }, { who: { actor }, body }) {
      const { keyword, right: allows } = body
      const shared = await shareLabel(domain, actor, { keyword, grantee: granteeOf(body), allows })
      const { bookId, batchId, cards: added } = shared
      const book = encodeBook(await readBook(domain, actor, bookId))
      return { status: 201, location: `/books/${bookId}`, body: { book, added, batchId } }
    },
  }),
]

function encodeWithheld({ cardId, display, home }: WithheldCard) {
  const book = home && { id: home.bookId, name: home.name, ownerName: home.ownerName, right: home.right }
  return { id: cardId, display, book }
}
