import * as contract from '@lazo/contract'
import type { ErrorCode } from '#base/errors.ts'
import { deleteCards } from '#domain/contacts/delete-cards.ts'
import { editCards } from '#domain/contacts/edit-cards.ts'
import { linkCards, unlinkCards } from '#domain/contacts/link-cards.ts'
import { moveCards } from '#domain/contacts/move-cards.ts'
import { encodeBulk, encodeBulkEdit } from '../encode/bulk.ts'
import { keepDefined } from '../keep-defined.ts'
import { route } from '../route.ts'
import { refuseAdditions } from '../without-additions.ts'

const errors: readonly ErrorCode[] = [
  'card-not-found',
  'right-missing',
  'book-read-only',
  'batch-not-found',
  'already-undone',
]

/** What is done to many cards at once, as one batch that can be undone. */
export const bulkRoutes = [
  route({
    name: 'editCards',
    method: 'POST',
    path: '/cards/edits',
    need: 'write',
    body: contract.bulkEditInput,
    answer: contract.bulkEditReport,
    status: 201,
    errors: ['batch-not-found', 'already-undone'],
    async handle({ domain }, { who: { actor }, language, body }) {
      const { cardIds, batchId, title, ...edit } = body
      if (edit.patch) refuseAdditions(edit.patch)
      const done = await editCards(domain, actor, { cardIds, edit, ...keepDefined({ batchId, title }) })
      return { status: 201, body: encodeBulkEdit(done, new Set(cardIds).size, language) }
    },
  }),
  route({
    name: 'deleteCards',
    method: 'POST',
    path: '/cards/deletions',
    need: 'write',
    body: contract.deletionInput,
    answer: contract.bulkReport,
    status: 201,
    errors,
    async handle({ domain }, { who: { actor }, language, body: { cardIds, ...options } }) {
      const done = await deleteCards(domain, actor, cardIds, keepDefined(options))
      return { status: 201, body: encodeBulk(done, language) }
    },
  }),
  route({
    name: 'moveCards',
    method: 'POST',
    path: '/cards/moves',
    need: 'write',
    body: contract.moveInput,
    answer: contract.bulkReport,
    status: 201,
    errors: [...errors, 'book-not-found', 'uid-taken'],
    async handle({ domain }, { who: { actor }, language, body }) {
      const done = await moveCards(domain, actor, keepDefined(body))
      return { status: 201, body: encodeBulk(done, language) }
    },
  }),
  route({
    name: 'linkCards',
    method: 'POST',
    path: '/books/:bookId/links',
    need: 'write',
    body: contract.cardsInput,
    answer: contract.bulkReport,
    status: 201,
    errors: [...errors, 'book-not-found', 'uid-taken'],
    async handle({ domain }, { who: { actor }, language, params, body }) {
      const done = await linkCards(domain, actor, { ...params, ...keepDefined(body) })
      return { status: 201, body: encodeBulk(done, language) }
    },
  }),
  route({
    name: 'unlinkCards',
    method: 'POST',
    path: '/books/:bookId/links/deletions',
    need: 'write',
    body: contract.cardsInput,
    answer: contract.bulkReport,
    status: 201,
    errors,
    async handle({ domain }, { who: { actor }, language, params, body }) {
      const done = await unlinkCards(domain, actor, { ...params, ...keepDefined(body) })
      return { status: 201, body: encodeBulk(done, language) }
    },
  }),
]
