import * as contract from '@lazo/contract'
import { readBookAccess } from '#domain/sharing/access/book-access.ts'
import { readCardAccess } from '#domain/sharing/access/card-access.ts'
import { readMemberAccess } from '#domain/sharing/access/member-access.ts'
import { encodeBookAccess, encodeCardAccess, encodeWhatMemberSees } from '../encode/access.ts'
import { route } from '../route.ts'

/** Who can see what. */
export const accessRoutes = [
  route({
    name: 'readBookAccess',
    method: 'GET',
    path: '/books/:bookId/access',
    need: 'read',
    answer: contract.bookAccess,
    errors: ['book-not-found', 'right-missing', 'book-read-only'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeBookAccess(await readBookAccess(domain, actor, params.bookId)) }
    },
  }),
  route({
    name: 'readCardAccess',
    method: 'GET',
    path: '/cards/:cardId/access',
    need: 'read',
    answer: contract.cardAccess,
    errors: ['card-not-found', 'right-missing', 'book-read-only'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeCardAccess(await readCardAccess(domain, actor, params.cardId)) }
    },
  }),
  route({
    name: 'readMemberAccess',
    method: 'GET',
    path: '/members/:memberId/access',
    need: 'read',
    answer: contract.whatMemberSees,
    errors: ['member-not-found', 'right-missing'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeWhatMemberSees(await readMemberAccess(domain, actor, params.memberId)) }
    },
  }),
]
