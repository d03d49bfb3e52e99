import * as contract from '@lazo/contract'
import { acknowledgeAlarm, listAlarms } from '#domain/watch/alarms.ts'
import { reportOpenings } from '#domain/watch/report-openings.ts'
import { changeWatchPolicy, readWatchPolicy } from '#domain/watch/watch-policy.ts'
import { encodeAlarm } from '../encode/alarms.ts'
import { keepDefined } from '../keep-defined.ts'
import { readIdCursor } from '../read-cursor.ts'
import { route } from '../route.ts'

/** Who opens which cards, and alarms of what is unusual. */
export const alarmRoutes = [
  route({
    name: 'reportOpenings',
    method: 'POST',
    path: '/openings',
    need: 'read',
    body: contract.openingsInput,
    status: 204,
    async handle({ domain }, { who: { actor }, body: { items } }) {
      const openings = items.map(({ cardId, at }) => ({ cardId, at: new Date(at) }))
      await reportOpenings(domain, actor, openings)
      return {}
    },
  }),
  route({
    name: 'listAlarms',
    method: 'GET',
    path: '/alarms',
    need: 'read',
    query: contract.alarmsQuery,
    answer: contract.alarms,
    errors: ['right-missing', 'cursor-invalid'],
    async handle({ domain }, { who: { actor }, query: { cursor, limit, state } }) {
      const asked = keepDefined({ isOpen: state === 'open', before: readIdCursor(cursor), limit })
      const { alarms, next } = await listAlarms(domain, actor, asked)
      return { body: { items: alarms.map(encodeAlarm), cursor: next } }
    },
  }),
  route({
    name: 'acknowledgeAlarm',
    method: 'POST',
    path: '/alarms/:alarmId/acknowledgement',
    need: 'write',
    answer: contract.alarm,
    errors: ['right-missing', 'alarm-not-found'],
    async handle({ domain }, { who: { actor }, params: { alarmId } }) {
      return { body: encodeAlarm(await acknowledgeAlarm(domain, actor, alarmId)) }
    },
  }),
  route({
    name: 'readWatchPolicy',
    method: 'GET',
    path: '/watch-policy',
    need: 'read',
    answer: contract.watchPolicy,
    errors: ['right-missing'],
    async handle({ domain }, { who: { actor } }) {
      return { body: await readWatchPolicy(domain, actor) }
    },
  }),
  route({
    name: 'changeWatchPolicy',
    method: 'PUT',
    path: '/watch-policy',
    need: 'write',
    body: contract.watchPolicy,
    answer: contract.watchPolicy,
    errors: ['right-missing'],
    async handle({ domain }, { who: { actor }, body }) {
      return { body: await changeWatchPolicy(domain, actor, body) }
    },
  }),
]
