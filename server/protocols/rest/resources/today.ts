import * as contract from '@lazo/contract'
import { isoDay } from '@lazo/ties'
import { markItem, unmarkItem } from '#domain/today/mark-item.ts'
import { readToday } from '#domain/today/read-today.ts'
import { encodeAgendaItem } from '../encode/agenda-item.ts'
import { route } from '../route.ts'

/** What today asks of a member, and nobody else is told. */
export const todayRoutes = [
  route({
    name: 'readToday',
    method: 'GET',
    path: '/today',
    need: 'read',
    answer: contract.today,
    async handle({ domain }, { who: { actor } }) {
      const { day, zone, brake, notices, putOff, ...lists } = await readToday(domain, actor)
      const { doToday, plan, quickTouches, letGo } = lists
      return {
        body: {
          day: isoDay(day),
          zone,
          brake,
          doToday: doToday.map(encodeAgendaItem),
          putOff: putOff.map((one) => ({ item: encodeAgendaItem(one.item), day: isoDay(one.day) })),
          plan: plan.map(encodeAgendaItem),
          quickTouches: quickTouches.map(encodeAgendaItem),
          letGo: letGo.map(encodeAgendaItem),
          notices: [...notices],
        },
      }
    },
  }),
  route({
    name: 'markItem',
    method: 'POST',
    path: '/today/marks',
    need: 'write',
    body: contract.agendaMarkInput,
    answer: contract.agendaMark,
    status: 201,
    errors: ['card-not-found', 'input-invalid'],
    async handle({ domain }, { who: { actor }, body }) {
      const { id, ...said } = body
      const { markId, madeAt, ...mark } = await markItem(domain, actor, { ...said, markId: id })
      return { status: 201, body: { ...mark, id: markId, madeAt: madeAt.toISOString() } }
    },
  }),
  route({
    name: 'unmarkItem',
    method: 'DELETE',
    path: '/today/marks/:markId',
    need: 'write',
    status: 204,
    errors: ['mark-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      await unmarkItem(domain, actor, params.markId)
      return {}
    },
  }),
]
