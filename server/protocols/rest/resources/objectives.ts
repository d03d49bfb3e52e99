import * as contract from '@lazo/contract'
import type { ErrorCode } from '#base/errors.ts'
import {
  addObjective,
  changeObjective,
  removeObjective,
  restoreObjective,
  undoObjectiveChange,
} from '#domain/objectives/change-objective.ts'
import { listObjectives, listObjectiveVersions, showObjective } from '#domain/objectives/read-objectives.ts'
import { reportObjective } from '#domain/objectives/read-report.ts'
import { decodeAim, encodeAim, encodeObjective, encodeReport } from '../encode/objectives.ts'
import { route } from '../route.ts'

const path = '/objectives/:objectiveId'
const refused: readonly ErrorCode[] = ['card-not-found', 'list-not-found', 'input-invalid']

/** Why a member cultivates their network, and nobody else is told. */
export const objectiveRoutes = [
  route({
    name: 'addObjective',
    method: 'POST',
    path: '/objectives',
    need: 'write',
    body: contract.objectiveInput,
    answer: contract.objective,
    status: 201,
    errors: [...refused, 'too-many-objectives'],
    async handle({ domain }, { who: { actor }, body: { title, startsOn, endsOn, ...more } }) {
      const added = await addObjective(domain, actor, { ...decodeAim(more), title, startsOn, endsOn })
      return { status: 201, location: `/objectives/${added.objectiveId}`, body: encodeObjective(added) }
    },
  }),
  route({
    name: 'listObjectives',
    method: 'GET',
    path: '/objectives',
    need: 'read',
    answer: contract.objectives,
    errors: [],
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await listObjectives(domain, actor)).map(encodeObjective) } }
    },
  }),
  route({
    name: 'readObjective',
    method: 'GET',
    path,
    need: 'read',
    answer: contract.objective,
    errors: ['objective-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeObjective(await showObjective(domain, actor, params['objectiveId']!)) }
    },
  }),
  route({
    name: 'readObjectiveReport',
    method: 'GET',
    path: '/objectives/:objectiveId/report',
    need: 'read',
    answer: contract.objectiveReport,
    errors: ['objective-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeReport(await reportObjective(domain, actor, params.objectiveId)) }
    },
  }),
  route({
    name: 'changeObjective',
    method: 'PATCH',
    path,
    need: 'write',
    body: contract.objectiveChange,
    answer: contract.objective,
    errors: [...refused, 'objective-not-found'],
    async handle({ domain }, { who: { actor }, params, body }) {
      const change = { objectiveId: params['objectiveId']!, ...decodeAim(body) }
      return { body: encodeObjective(await changeObjective(domain, actor, change)) }
    },
  }),
  route({
    name: 'removeObjective',
    method: 'DELETE',
    path,
    need: 'write',
    status: 204,
    errors: ['objective-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      await removeObjective(domain, actor, params['objectiveId']!)
      return {}
    },
  }),
  route({
    name: 'restoreObjective',
    method: 'POST',
    path: '/objectives/:objectiveId/restoration',
    need: 'write',
    answer: contract.objective,
    errors: ['objective-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeObjective(await restoreObjective(domain, actor, params.objectiveId)) }
    },
  }),
  route({
    name: 'listObjectiveVersions',
    method: 'GET',
    path: '/objectives/:objectiveId/versions',
    need: 'read',
    answer: contract.objectiveVersions,
    errors: ['objective-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      const versions = await listObjectiveVersions(domain, actor, params.objectiveId)
      const items = versions.map(({ versionId: id, until, state }) => {
        return { ...encodeAim(state), id, until: until.toISOString() }
      })
      return { body: { items } }
    },
  }),
  route({
    name: 'undoObjectiveChange',
    method: 'POST',
    path: '/objectives/:objectiveId/versions/:versionId/restoration',
    need: 'write',
    answer: contract.objective,
    errors: ['objective-not-found', 'version-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeObjective(await undoObjectiveChange(domain, actor, params)) }
    },
  }),
]
