import * as contract from '@lazo/contract'
import { addFollowUp, changeFollowUp, undoFollowUpChange } from '#domain/follow-ups/change-follow-up.ts'
import { listFollowUps, listFollowUpVersions, showFollowUp } from '#domain/follow-ups/list-follow-ups.ts'
import { cutPage } from '../cut-page.ts'
import { readDayCursor } from '../read-cursor.ts'
import { route } from '../route.ts'

type FollowUp = Awaited<ReturnType<typeof showFollowUp>>

const path = '/follow-ups/:followUpId'

/** What a member means to do next with people, and nobody else is told. */
export const followUpRoutes = [
  route({
    name: 'addFollowUp',
    method: 'POST',
    path: '/follow-ups',
    need: 'write',
    body: contract.followUpInput,
    answer: contract.followUp,
    status: 201,
    errors: ['card-not-found', 'input-invalid', 'too-many-follow-ups'],
    async handle({ domain }, { who: { actor }, body: { id: followUpId, ...body } }) {
      const added = await addFollowUp(domain, actor, { followUpId, ...body })
      return { status: 201, location: `/follow-ups/${added.followUpId}`, body: encodeFollowUp(added) }
    },
  }),
  route({
    name: 'listFollowUps',
    method: 'GET',
    path: '/follow-ups',
    need: 'read',
    query: contract.followUpsQuery,
    answer: contract.followUps,
    errors: ['cursor-invalid'],
    async handle({ domain }, { who: { actor }, query: { card, state, until, cursor, limit } }) {
      const choice = { cardId: card ?? null, state: state ?? null, until: until ?? null, limit }
      const found = await listFollowUps(domain, actor, { ...choice, after: readDayCursor(cursor) ?? null })
      const { items, cursor: next } = cutPage(found, limit, (last) => `${last.remindOn}.${last.followUpId}`)
      return { body: { items: items.map(encodeFollowUp), cursor: next } }
    },
  }),
  route({
    name: 'readFollowUp',
    method: 'GET',
    path,
    need: 'read',
    answer: contract.followUp,
    errors: ['follow-up-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeFollowUp(await showFollowUp(domain, actor, params['followUpId']!)) }
    },
  }),
  route({
    name: 'changeFollowUp',
    method: 'PATCH',
    path,
    need: 'write',
    body: contract.followUpChange,
    answer: contract.followUp,
    errors: ['follow-up-not-found', 'input-invalid'],
    async handle({ domain }, { who: { actor }, params, body }) {
      const changed = await changeFollowUp(domain, actor, { followUpId: params['followUpId']!, ...body })
      return { body: encodeFollowUp(changed) }
    },
  }),
  route({
    name: 'listFollowUpVersions',
    method: 'GET',
    path: '/follow-ups/:followUpId/versions',
    need: 'read',
    answer: contract.followUpVersions,
    errors: ['follow-up-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      const versions = await listFollowUpVersions(domain, actor, params.followUpId)
      const items = versions.map(({ versionId: id, until, state }) => ({ ...state, id, until: until.toISOString() }))
      return { body: { items } }
    },
  }),
  route({
    name: 'undoFollowUpChange',
    method: 'POST',
    path: '/follow-ups/:followUpId/versions/:versionId/restoration',
    need: 'write',
    answer: contract.followUp,
    errors: ['follow-up-not-found', 'version-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeFollowUp(await undoFollowUpChange(domain, actor, params)) }
    },
  }),
]

function encodeFollowUp(followUp: FollowUp): contract.OutputOf<typeof contract.followUp> {
  const { followUpId: id, closedAt, createdAt, editedAt, ...said } = followUp
  return {
    ...said,
    id,
    closedAt: closedAt?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
  }
}
