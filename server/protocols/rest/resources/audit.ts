import * as contract from '@lazo/contract'
import { exportActs, listActs } from '#domain/audit/list-acts.ts'
import { verifyOwnAudit } from '#domain/audit/verify-own-audit.ts'
import { encodeAct, encodeActsAsCsv, encodeActsAsJson, encodeVerification } from '../encode/audit.ts'
import { keepDefined } from '../keep-defined.ts'
import { readIdCursor } from '../read-cursor.ts'
import { route } from '../route.ts'

/** Who did what, for administrators. */
export const auditRoutes = [
  route({
    name: 'listAudit',
    method: 'GET',
    path: '/audit',
    need: 'read',
    query: contract.auditQuery,
    answer: contract.auditEntries,
    errors: ['right-missing', 'cursor-invalid'],
    async handle({ domain }, { who: { actor }, query: { cursor, limit, ...filter } }) {
      const page = keepDefined({ before: readIdCursor(cursor), limit })
      const { acts, next } = await listActs(domain, actor, { ...page, ...filterOf(filter) })
      return { body: { items: acts.map(encodeAct), cursor: next } }
    },
  }),
  route({
    name: 'exportAudit',
    method: 'GET',
    path: '/audit/export',
    need: 'read',
    query: contract.auditExportQuery,
    streams: ['text/csv', 'application/x-ndjson'],
    errors: ['right-missing'],
    async handle({ domain }, { who: { actor }, query: { format, ...filter } }) {
      const groups = exportActs(domain, actor, { format, ...filterOf(filter) })
      const chunks = format === 'csv' ? encodeActsAsCsv(groups) : encodeActsAsJson(groups)
      const mediaType = format === 'csv' ? 'text/csv' : 'application/x-ndjson'
      return { stream: { mediaType: `${mediaType}; charset=utf-8`, chunks, fileName: `audit.${format}` } }
    },
  }),
  route({
    name: 'verifyAudit',
    method: 'GET',
    path: '/audit/verification',
    need: 'read',
    answer: contract.auditVerification,
    errors: ['right-missing'],
    async handle({ domain }, { who: { actor } }) {
      return { body: encodeVerification(await verifyOwnAudit(domain, actor)) }
    },
  }),
]

type Filter = Omit<contract.OutputOf<typeof contract.auditExportQuery>, 'format'>

function filterOf({ member, act, subject, from, to, door }: Filter) {
  const span = {
    from: from === undefined ? undefined : new Date(from),
    to: to === undefined ? undefined : new Date(to),
  }
  return keepDefined({ memberId: member, act, subject, door, ...span })
}
