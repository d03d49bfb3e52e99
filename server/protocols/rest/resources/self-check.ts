import * as contract from '@lazo/contract'
import { answerQuestion } from '#domain/self-check/answer-question.ts'
import { LOOKED_DAYS } from '#domain/self-check/figures.ts'
import { finishSelfCheck } from '#domain/self-check/finish-self-check.ts'
import { gatherSelfCheck } from '#domain/self-check/gather-self-check.ts'
import { readOwnSelfCheck, readSelfCheck } from '#domain/self-check/read-self-check.ts'
import { sayNeeds } from '#domain/self-check/say-needs.ts'
import { encodeCheck, encodeMemberUse } from '../encode/self-check.ts'
import { route } from '../route.ts'

/** How a workspace uses contacts, and who needs more than the connection. */
export const selfCheckRoutes = [
  route({
    name: 'readSelfCheck',
    method: 'GET',
    path: '/self-check',
    need: 'read',
    answer: contract.selfCheckNow,
    errors: ['right-missing'],
    async handle({ domain }, { who: { actor } }) {
      const check = await readSelfCheck(domain, actor)
      return { body: { check: check && encodeCheck(check) } }
    },
  }),
  route({
    name: 'gatherSelfCheck',
    method: 'POST',
    path: '/self-check',
    need: 'write',
    answer: contract.selfCheckNow,
    errors: ['right-missing'],
    async handle({ domain }, { who: { actor } }) {
      return { body: { check: encodeCheck(await gatherSelfCheck(domain, actor)) } }
    },
  }),
  route({
    name: 'answerSelfCheck',
    method: 'PUT',
    path: '/self-check/answers',
    need: 'write',
    body: contract.selfCheckAnswerInput,
    status: 204,
    errors: ['right-missing', 'self-check-closed'],
    async handle({ domain }, { who: { actor }, body }) {
      await answerQuestion(domain, actor, body)
      return {}
    },
  }),
  route({
    name: 'saySelfCheckSeats',
    method: 'PUT',
    path: '/self-check/seats',
    need: 'write',
    body: contract.selfCheckSeatsInput,
    status: 204,
    errors: ['right-missing', 'self-check-closed'],
    async handle({ domain }, { who: { actor }, body: { items } }) {
      await sayNeeds(domain, actor, items)
      return {}
    },
  }),
  route({
    name: 'finishSelfCheck',
    method: 'PUT',
    path: '/self-check/state',
    need: 'write',
    body: contract.selfCheckFinishedInput,
    status: 204,
    errors: ['right-missing', 'self-check-closed'],
    async handle({ domain }, { who: { actor }, body: { isFinished } }) {
      await finishSelfCheck(domain, actor, isFinished)
      return {}
    },
  }),
  route({
    name: 'readOwnSelfCheck',
    method: 'GET',
    path: '/self-check/own',
    need: 'read',
    answer: contract.ownSelfCheck,
    async handle({ domain }, { who: { actor } }) {
      const { gatheredAt, member } = await readOwnSelfCheck(domain, actor)
      const told = { days: LOOKED_DAYS, member: member && encodeMemberUse(member) }
      return { body: { gatheredAt: gatheredAt?.toISOString() ?? null, ...told } }
    },
  }),
]
