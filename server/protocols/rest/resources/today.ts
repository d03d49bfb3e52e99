import * as contract from '@lazo/contract'
import { isoDay } from '@lazo/ties'
import { markItem, unmarkItem } from '#domain/today/mark-item.ts'
import { readToday } from '#domain/today/read-today.ts'
import { route } from '../route.ts'

type Item = Awaited<ReturnType<typeof readToday>>['doToday'][number]

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
          doToday: doToday.map(encodeItem),
          putOff: putOff.map((one) => ({ item: encodeItem(one.item), day: isoDay(one.day) })),
          plan: plan.map(encodeItem),
          quickTouches: quickTouches.map(encodeItem),
          letGo: letGo.map(encodeItem),
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
      const { markId, madeAt, ...mark } = await markItem(domain, actor, body)
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

function encodeItem({ day, reasons, occasion, ...item }: Item): contract.OutputOf<typeof contract.agendaItem> {
  return { ...item, day: isoDay(day), reasons: [...reasons], occasion: occasion && { ...occasion } }
}
