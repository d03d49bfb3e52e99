import * as contract from '@lazo/contract'
import { createBook } from '#domain/books/create-book.ts'
import { deleteBook } from '#domain/books/delete-book.ts'
import { listBooks, readBook } from '#domain/books/list-books.ts'
import { renameBook } from '#domain/books/rename-book.ts'
import { encodeBook } from '../encode/books.ts'
import { route } from '../route.ts'

/** Sets of cards that are shared as one. */
export const bookRoutes = [
  route({
    name: 'listBooks',
    method: 'GET',
    path: '/books',
    need: 'read',
    answer: contract.books,
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await listBooks(domain, actor)).map(encodeBook) } }
    },
  }),
  route({
    name: 'createBook',
    method: 'POST',
    path: '/books',
    need: 'write',
    body: contract.bookInput,
    answer: contract.book,
    status: 201,
    errors: ['right-missing'],
    async handle({ domain }, { who: { actor }, body }) {
      const book = await createBook(domain, actor, body)
      return { status: 201, location: `/books/${book.bookId}`, body: encodeBook(book) }
    },
  }),
  route({
    name: 'readBook',
    method: 'GET',
    path: '/books/:bookId',
    need: 'read',
    answer: contract.book,
    errors: ['book-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeBook(await readBook(domain, actor, params.bookId)) }
    },
  }),
  route({
    name: 'renameBook',
    method: 'PATCH',
    path: '/books/:bookId',
    need: 'write',
    body: contract.bookNameInput,
    answer: contract.book,
    errors: ['book-not-found', 'right-missing', 'book-read-only'],
    async handle({ domain }, { who: { actor }, params, body }) {
      return { body: encodeBook(await renameBook(domain, actor, { ...params, ...body })) }
    },
  }),
  route({
    name: 'deleteBook',
    method: 'DELETE',
    path: '/books/:bookId',
    need: 'write',
    answer: contract.batchReference,
    errors: ['book-not-found', 'right-missing', 'book-read-only'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: await deleteBook(domain, actor, params.bookId) }
    },
  }),
]
