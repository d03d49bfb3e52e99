import * as contract from '@lazo/contract'
import { listActivity } from '#domain/history/list-activity.ts'
import { encodeActivity } from '../encode/history.ts'
import { keepDefined } from '../keep-defined.ts'
import { readIdCursor } from '../read-cursor.ts'
import { route } from '../route.ts'

/** What changed lately, and by whom. */
export const activityRoutes = [
  route({
    name: 'listActivity',
    method: 'GET',
    path: '/activity',
    need: 'read',
    query: contract.activityQuery,
    answer: contract.activity,
    errors: ['book-not-found', 'cursor-invalid'],
    async handle({ domain }, { who: { actor }, query: { cursor, limit, book, member } }) {
      const asked = keepDefined({ bookId: book, memberId: member, before: readIdCursor(cursor), limit })
      const { entries, next } = await listActivity(domain, actor, asked)
      return { body: { items: entries.map(encodeActivity), cursor: next } }
    },
  }),
]
