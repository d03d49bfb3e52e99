import * as contract from '@lazo/contract'
import { handOverBook } from '#domain/sharing/hand-over-book.ts'
import { leaveBook, listLeftBooks, returnToBook } from '#domain/sharing/leave-book.ts'
import { rightOfRank } from '#domain/sharing/right.ts'
import { route } from '../route.ts'

/** Leaving books, coming back to them, and giving them away. */
export const leavingRoutes = [
  route({
    name: 'listLeftBooks',
    method: 'GET',
    path: '/left-books',
    need: 'read',
    answer: contract.leftBooks,
    async handle({ domain }, { who: { actor } }) {
      const books = await listLeftBooks(domain, actor)
      const items = books.map(({ bookId, leftAt, rank, ...about }) => ({
        id: bookId,
        ...about,
        leftAt: leftAt.toISOString(),
        right: rightOfRank(rank)!,
      }))
      return { body: { items } }
    },
  }),
  route({
    name: 'leaveBook',
    method: 'PUT',
    path: '/left-books/:bookId',
    need: 'write',
    answer: contract.batchReference,
    errors: ['book-not-found', 'owner-stays'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: await leaveBook(domain, actor, params.bookId) }
    },
  }),
  route({
    name: 'returnToBook',
    method: 'DELETE',
    path: '/left-books/:bookId',
    need: 'write',
    answer: contract.batchReference,
    errors: ['book-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: await returnToBook(domain, actor, params.bookId) }
    },
  }),
  route({
    name: 'handOverBook',
    method: 'PUT',
    path: '/books/:bookId/owner',
    need: 'write',
    body: contract.ownerInput,
    answer: contract.batchReference,
    errors: ['book-not-found', 'right-missing', 'member-not-found', 'book-follows-label'],
    async handle({ domain }, { who: { actor }, params, body }) {
      return { body: await handOverBook(domain, actor, { ...params, ...body }) }
    },
  }),
]
