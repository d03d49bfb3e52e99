import * as contract from '@lazo/contract'
import type { ErrorCode } from '#base/errors.ts'
import { deleteCards } from '#domain/contacts/delete-cards.ts'
import { linkCards, unlinkCards } from '#domain/contacts/link-cards.ts'
import { moveCards } from '#domain/contacts/move-cards.ts'
import { keepDefined } from '../keep-defined.ts'
import { route } from '../route.ts'

const errors: readonly ErrorCode[] = ['card-not-found', 'right-missing', 'book-read-only']

/** What is done to many cards at once, as one batch that can be undone. */
export const bulkRoutes = [
  route({
    name: 'deleteCards',
    method: 'POST',
    path: '/cards/deletions',
    need: 'write',
    body: contract.deletionInput,
    answer: contract.batchReference,
    status: 201,
    errors,
    async handle({ domain }, { who: { actor }, body: { cardIds, title } }) {
      return { status: 201, body: await deleteCards(domain, actor, cardIds, keepDefined({ title })) }
    },
  }),
  route({
    name: 'moveCards',
    method: 'POST',
    path: '/cards/moves',
    need: 'write',
    body: contract.moveInput,
    answer: contract.batchReference,
    status: 201,
    errors: [...errors, 'book-not-found', 'uid-taken'],
    async handle({ domain }, { who: { actor }, body }) {
      return { status: 201, body: await moveCards(domain, actor, body) }
    },
  }),
  route({
    name: 'linkCards',
    method: 'POST',
    path: '/books/:bookId/links',
    need: 'write',
    body: contract.cardsInput,
    answer: contract.batchReference,
    status: 201,
    errors: [...errors, 'book-not-found', 'uid-taken'],
    async handle({ domain }, { who: { actor }, params, body }) {
      return { status: 201, body: await linkCards(domain, actor, { ...params, ...body }) }
    },
  }),
  route({
    name: 'unlinkCards',
    method: 'POST',
    path: '/books/:bookId/links/deletions',
    need: 'write',
    body: contract.cardsInput,
    answer: contract.batchReference,
    status: 201,
    errors,
    async handle({ domain }, { who: { actor }, params, body }) {
      return { status: 201, body: await unlinkCards(domain, actor, { ...params, ...body }) }
    },
  }),
]
