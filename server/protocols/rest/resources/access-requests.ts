import * as contract from '@lazo/contract'
import type { ErrorCode } from '#base/errors.ts'
import { grantRequest, refuseRequest } from '#domain/sharing/requests/answer-request.ts'
import { askAccess, withdrawRequest } from '#domain/sharing/requests/ask-access.ts'
import { listRequests } from '#domain/sharing/requests/list-requests.ts'
import { listListedBooks, setBookListed } from '#domain/sharing/requests/listed-books.ts'
import { encodeBook } from '../encode/books.ts'
import { encodeRequest } from '../encode/requests.ts'
import { route } from '../route.ts'

const errors: readonly ErrorCode[] = ['access-request-not-found', 'access-request-answered']

/** Asking for what others have, and answering. */
export const accessRequestRoutes = [
  route({
    name: 'listListedBooks',
    method: 'GET',
    path: '/listed-books',
    need: 'read',
    answer: contract.listedBooks,
    async handle({ domain }, { who: { actor } }) {
      const books = await listListedBooks(domain, actor)
      return { body: { items: books.map(({ bookId, ...about }) => ({ id: bookId, ...about })) } }
    },
  }),
  route({
    name: 'setBookListed',
    method: 'PUT',
    path: '/books/:bookId/listing',
    need: 'write',
    body: contract.listingInput,
    answer: contract.book,
    errors: ['book-not-found', 'right-missing', 'book-read-only'],
    async handle({ domain }, { who: { actor }, params, body }) {
      return { body: encodeBook(await setBookListed(domain, actor, { ...params, ...body })) }
    },
  }),
  route({
    name: 'listRequests',
    method: 'GET',
    path: '/access-requests',
    need: 'read',
    answer: contract.accessRequests,
    async handle({ domain }, { who: { actor } }) {
      const { own, toAnswer } = await listRequests(domain, actor)
      return { body: { own: own.map(encodeRequest), toAnswer: toAnswer.map(encodeRequest) } }
    },
  }),
  route({
    name: 'askAccess',
    method: 'POST',
    path: '/access-requests',
    need: 'write',
    body: contract.accessRequestInput,
    answer: contract.accessRequest,
    status: 201,
    errors: ['book-not-found', 'member-not-found', 'too-many-access-requests'],
    async handle({ domain }, { who: { actor }, body: { bookId, memberId, right: wants, message } }) {
      const of = bookId === undefined ? { memberId: memberId! } : { bookId }
      const request = await askAccess(domain, actor, { of, wants, message })
      return { status: 201, location: `/access-requests/${request.requestId}`, body: encodeRequest(request) }
    },
  }),
  route({
    name: 'withdrawRequest',
    method: 'DELETE',
    path: '/access-requests/:requestId',
    need: 'write',
    status: 204,
    errors,
    async handle({ domain }, { who: { actor }, params }) {
      await withdrawRequest(domain, actor, params.requestId)
      return {}
    },
  }),
  route({
    name: 'grantRequest',
    method: 'POST',
    path: '/access-requests/:requestId/grant',
    need: 'write',
    body: contract.requestGrant,
    answer: contract.batchReference,
    status: 201,
    errors: [...errors, 'book-not-found', 'card-not-found', 'right-missing', 'book-read-only', 'grant-too-high'],
    async handle({ domain }, { who: { actor }, params, body: { right: allows, ...given } }) {
      return { status: 201, body: await grantRequest(domain, actor, { ...params, ...given, allows }) }
    },
  }),
  route({
    name: 'refuseRequest',
    method: 'POST',
    path: '/access-requests/:requestId/refusal',
    need: 'write',
    body: contract.requestRefusal,
    status: 204,
    errors,
    async handle({ domain }, { who: { actor }, params, body }) {
      await refuseRequest(domain, actor, { ...params, ...body })
      return {}
    },
  }),
]
