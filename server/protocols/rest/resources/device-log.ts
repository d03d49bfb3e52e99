import * as contract from '@lazo/contract'
import { listAlerts } from '#domain/collections/guard/list-alerts.ts'
import { type LogEntryView, readDeviceLog } from '#domain/collections/log/read-device-log.ts'
import { describeLogEntry } from '../../describe-log-entry.ts'
import { cutPage } from '../cut-page.ts'
import { keepDefined } from '../keep-defined.ts'
import { readIdCursor } from '../read-cursor.ts'
import { route } from '../route.ts'

/** What devices did and were told, and what they took away. */
export const deviceLogRoutes = [
  route({
    name: 'readDeviceLog',
    method: 'GET',
    path: '/devices/:deviceId/log',
    need: 'read',
    query: contract.pageQuery,
    answer: contract.deviceLog,
    errors: ['device-not-found', 'cursor-invalid'],
    async handle({ domain }, { who: { actor }, params, query: { cursor, limit }, language }) {
      const page = keepDefined({ ...params, before: readIdCursor(cursor), limit: limit + 1 })
      const entries = await readDeviceLog(domain, actor, page)
      const items = entries.map((entry) => encodeEntry(entry, language))
      return { body: cutPage(items, limit, (entry) => entry.id) }
    },
  }),
  route({
    name: 'listAlerts',
    method: 'GET',
    path: '/alerts',
    need: 'read',
    answer: contract.alerts,
    async handle({ domain }, { who: { actor } }) {
      const items = (await listAlerts(domain, actor, new Date(0))).map(({ deviceLabel, toldAt, ...alert }) => ({
        ...alert,
        bookIds: [...alert.bookIds],
        device: deviceLabel,
        at: toldAt.toISOString(),
      }))
      return { body: { items } }
    },
  }),
]

function encodeEntry(entry: LogEntryView, language: contract.Language) {
  const { entryId, kind, about, bookId, cardId, toUndo: undo } = entry
  const [at, undoneAt] = [entry.at.toISOString(), entry.undoneAt?.toISOString() ?? null]
  const text = describeLogEntry(entry, language)
  return { id: entryId, at, kind, about, text, bookId, cardId, facts: { ...entry.facts }, undo, undoneAt }
}
