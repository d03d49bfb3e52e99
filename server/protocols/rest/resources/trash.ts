import * as contract from '@lazo/contract'
import { listTrash } from '#domain/contacts/list-trash.ts'
import { restoreCards } from '#domain/contacts/restore-cards.ts'
import { cutPage } from '../cut-page.ts'
import { encodeBulk } from '../encode/bulk.ts'
import { keepDefined } from '../keep-defined.ts'
import { readTimeCursor, writeTimeCursor } from '../read-cursor.ts'
import { route } from '../route.ts'

/** Where deleted cards wait. */
export const trashRoutes = [
  route({
    name: 'listTrash',
    method: 'GET',
    path: '/trash',
    need: 'read',
    query: contract.pageQuery,
    answer: contract.trash,
    errors: ['cursor-invalid'],
    async handle({ domain }, { who: { actor }, query: { cursor, limit } }) {
      const from = readTimeCursor(cursor)
      const after = from && { deletedAt: from.at, cardId: from.id }
      const found = await listTrash(domain, actor, { ...keepDefined({ after }), limit: limit + 1 })
      const page = cutPage(found, limit, (last) => writeTimeCursor(last.deletedAt, last.cardId))
      const items = page.items.map(({ cardId, homeBookId, deletedAt, ...entry }) => ({
        id: cardId,
        bookId: homeBookId,
        deletedAt: deletedAt.toISOString(),
        ...entry,
      }))
      return { body: { items, cursor: page.cursor } }
    },
  }),
  route({
    name: 'restoreCards',
    method: 'POST',
    path: '/trash/restorations',
    need: 'write',
    body: contract.cardsInput,
    answer: contract.bulkReport,
    status: 201,
    errors: ['card-not-found', 'book-not-found', 'uid-taken', 'batch-not-found', 'already-undone'],
    async handle({ domain }, { who: { actor }, language, body: { cardIds, ...options } }) {
      const done = await restoreCards(domain, actor, cardIds, keepDefined(options))
      return { status: 201, body: encodeBulk(done, language) }
    },
  }),
]
