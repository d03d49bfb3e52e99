import * as contract from '@lazo/contract'
import {
  addIntroduction,
  changeIntroduction,
  removeIntroduction,
  restoreIntroduction,
  undoIntroductionChange,
} from '#domain/introductions/change-introduction.ts'
import {
  listIntroductions,
  listIntroductionVersions,
  showIntroduction,
} from '#domain/introductions/list-introductions.ts'
import { route } from '../route.ts'

type Introduction = Awaited<ReturnType<typeof showIntroduction>>

const path = '/introductions/:introductionId'

/** Who was introduced to whom by whom, as far as a member asked or did it; nobody else is told. */
export const introductionRoutes = [
  route({
    name: 'addIntroduction',
    method: 'POST',
    path: '/introductions',
    need: 'write',
    body: contract.introductionInput,
    answer: contract.introduction,
    status: 201,
    errors: ['card-not-found', 'member-not-found', 'input-invalid', 'too-many-introductions', 'too-many-interactions'],
    async handle({ domain }, { who: { actor }, body }) {
      const added = await addIntroduction(domain, actor, body)
      return { status: 201, location: `/introductions/${added.introductionId}`, body: encode(added) }
    },
  }),
  route({
    name: 'listIntroductions',
    method: 'GET',
    path: '/introductions',
    need: 'read',
    query: contract.introductionsQuery,
    answer: contract.introductions,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, query }) {
      return { body: { items: (await listIntroductions(domain, actor, query.card ?? null)).map(encode) } }
    },
  }),
  route({
    name: 'readIntroduction',
    method: 'GET',
    path,
    need: 'read',
    answer: contract.introduction,
    errors: ['introduction-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encode(await showIntroduction(domain, actor, params['introductionId']!)) }
    },
  }),
  route({
    name: 'changeIntroduction',
    method: 'PATCH',
    path,
    need: 'write',
    body: contract.introductionChange,
    answer: contract.introduction,
    errors: ['introduction-not-found', 'input-invalid', 'too-many-interactions'],
    async handle({ domain }, { who: { actor }, params, body }) {
      const change = { introductionId: params['introductionId']!, ...body }
      return { body: encode(await changeIntroduction(domain, actor, change)) }
    },
  }),
  route({
    name: 'removeIntroduction',
    method: 'DELETE',
    path,
    need: 'write',
    status: 204,
    errors: ['introduction-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      await removeIntroduction(domain, actor, params['introductionId']!)
      return {}
    },
  }),
  route({
    name: 'restoreIntroduction',
    method: 'POST',
    path: '/introductions/:introductionId/restoration',
    need: 'write',
    answer: contract.introduction,
    errors: ['introduction-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encode(await restoreIntroduction(domain, actor, params.introductionId)) }
    },
  }),
  route({
    name: 'listIntroductionVersions',
    method: 'GET',
    path: '/introductions/:introductionId/versions',
    need: 'read',
    answer: contract.introductionVersions,
    errors: ['introduction-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      const versions = await listIntroductionVersions(domain, actor, params.introductionId)
      const items = versions.map(({ versionId: id, until, state }) => {
        return { ...state, interactionIds: [...state.interactionIds], id, until: until.toISOString() }
      })
      return { body: { items } }
    },
  }),
  route({
    name: 'undoIntroductionChange',
    method: 'POST',
    path: '/introductions/:introductionId/versions/:versionId/restoration',
    need: 'write',
    answer: contract.introduction,
    errors: ['introduction-not-found', 'version-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encode(await undoIntroductionChange(domain, actor, params)) }
    },
  }),
]

function encode(stored: Introduction): contract.OutputOf<typeof contract.introduction> {
  const { introductionId: id, interactionIds, createdAt, editedAt, deletedAt: _, ...said } = stored
  return {
    ...said,
    id,
    interactionIds: [...interactionIds],
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
  }
}
