import * as contract from '@lazo/contract'
import { findLookalikes } from '#domain/people/find-lookalikes.ts'
import { listPeople } from '#domain/people/list-people.ts'
import { encodeLookalikes, encodePeople } from '../encode/organizations.ts'
import { keepDefined } from '../keep-defined.ts'
import { route } from '../route.ts'

/** Who works where, and who may be the same person. */
export const organizationRoutes = [
  route({
    name: 'listPeople',
    method: 'GET',
    path: '/cards/:cardId/people',
    need: 'read',
    query: contract.peopleQuery,
    answer: contract.people,
    errors: ['card-not-found', 'cursor-invalid'],
    async handle({ domain }, { who: { actor }, params: { cardId }, query: { when: time, cursor: after, limit } }) {
      return { body: encodePeople(await listPeople(domain, actor, { cardId, time, limit, ...keepDefined({ after }) })) }
    },
  }),
  route({
    name: 'findLookalikes',
    method: 'POST',
    path: '/cards/lookalikes',
    need: 'read',
    body: contract.lookalikeInput,
    answer: contract.lookalikes,
    errors: [],
    async handle({ domain }, { who: { actor }, body: { except, ...known } }) {
      return { body: encodeLookalikes(await findLookalikes(domain, actor, { ...known, ...keepDefined({ except }) })) }
    },
  }),
]
