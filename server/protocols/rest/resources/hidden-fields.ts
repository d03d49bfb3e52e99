import * as contract from '@lazo/contract'
import type { ErrorCode } from '#base/errors.ts'
import { hideBookFields, readHidingRule } from '#domain/books/hide-fields.ts'
import { route } from '../route.ts'

const path = '/books/:bookId/hidden-fields'
const errors: readonly ErrorCode[] = ['book-not-found', 'right-missing', 'book-read-only']

/** What a book hides of its cards, and from whom: for who manages it. */
export const hiddenFieldsRoutes = [
  route({
    name: 'readHiddenFields',
    method: 'GET',
    path,
    need: 'read',
    answer: contract.hiddenFields,
    errors,
    async handle({ domain }, { who: { actor }, params }) {
      const { fields, below, fromGuests } = await readHidingRule(domain, actor, params['bookId']!)
      return { body: { fields: [...fields], below: below === 'view' ? null : below, fromGuests } }
    },
  }),
  route({
    name: 'changeHiddenFields',
    method: 'PUT',
    path,
    need: 'write',
    body: contract.hiddenFields,
    answer: contract.batchOrNothing,
    errors: [...errors, 'input-invalid', 'book-follows-label'],
    async handle({ domain }, { who: { actor }, params, body }) {
      return { body: await hideBookFields(domain, actor, { bookId: params['bookId']!, ...body }) }
    },
  }),
]
