import * as contract from '@lazo/contract'
import { isoDay, type Reason } from '@lazo/ties'
import { readTouches } from '#domain/touches/read-touches.ts'
import { route } from '../route.ts'

type Proposed = contract.OutputOf<typeof contract.todayTouches>['nearest'][number]

interface Found {
  readonly key: string
  readonly cardId: string
  readonly reasons: readonly Reason[]
}

/** What is proposed to a member beside their agenda, and nobody else is told. */
export const touchRoutes = [
  route({
    name: 'readTouches',
    method: 'GET',
    path: '/today/touches',
    need: 'read',
    answer: contract.todayTouches,
    async handle({ domain }, { who: { actor } }) {
      const { today, nearest, touches, meetings, week } = await readTouches(domain, actor)
      return {
        body: {
          nearest: nearest.map((one) => encode(one, one.since)),
          touches: touches.map((one) => encode(one, one.since, one.kind)),
          meetings: meetings.map((one) => encode(one, one.day ?? today)),
          week: { ...week },
        },
      }
    },
  }),
]

function encode({ key, cardId, reasons }: Found, day: number, touch: Proposed['touch'] = null): Proposed {
  return { key, cardId, day: isoDay(day), reasons: [...reasons], touch }
}
