import * as contract from '@lazo/contract'
import type { ErrorCode } from '#base/errors.ts'
import {
  changeInteraction,
  removeInteraction,
  restoreInteraction,
  undoInteractionChange,
} from '#domain/interactions/change-interaction.ts'
import { readDefaultVisibility, setDefaultVisibility } from '#domain/interactions/default-visibility.ts'
import {
  listCardInteractions,
  listInteractions,
  listInteractionVersions,
  showInteraction,
} from '#domain/interactions/list-interactions.ts'
import { PRESSURE_DAYS, showPressure } from '#domain/interactions/read-pressure.ts'
import { recordInteraction } from '#domain/interactions/record-interaction.ts'
import { cutPage } from '../cut-page.ts'
import { decodeInteraction, encodeInteraction, encodeVersion } from '../encode/interactions.ts'
import { readTimeCursor, writeTimeCursor } from '../read-cursor.ts'
import { route } from '../route.ts'

type Stretch = contract.OutputOf<typeof contract.cardInteractionsQuery>

const errors: readonly ErrorCode[] = ['interaction-not-found', 'interaction-not-yours']
const path = '/interactions/:interactionId'
const visibilityPath = '/books/:bookId/interaction-visibility'

const ofCard = [
  route({
    name: 'listCardInteractions',
    method: 'GET',
    path: '/cards/:cardId/interactions',
    need: 'read',
    query: contract.cardInteractionsQuery,
    answer: contract.interactions,
    errors: ['card-not-found', 'cursor-invalid'],
    async handle({ domain }, { who: { actor }, params, query }) {
      const views = await listCardInteractions(domain, actor, { ...params, ...stretchOf(query) })
      return { body: pageOf(views, query) }
    },
  }),
  route({
    name: 'readPressure',
    method: 'GET',
    path: '/cards/:cardId/pressure',
    need: 'read',
    answer: contract.pressure,
    errors: ['card-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: { days: PRESSURE_DAYS, ...(await showPressure(domain, actor, params.cardId)) } }
    },
  }),
]

const ofBook = [
  route({
    name: 'readInteractionVisibility',
    method: 'GET',
    path: visibilityPath,
    need: 'read',
    answer: contract.interactionVisibility,
    errors: ['book-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      const { chosen, usual } = await readDefaultVisibility(domain, actor, params['bookId']!)
      return { body: { visibility: chosen, usual } }
    },
  }),
  route({
    name: 'changeInteractionVisibility',
    method: 'PUT',
    path: visibilityPath,
    need: 'write',
    body: contract.interactionVisibilityInput,
    answer: contract.interactionVisibility,
    errors: ['book-not-found', 'book-read-only', 'right-missing', 'book-follows-label'],
    async handle({ domain }, { who: { actor }, params, body }) {
      const { chosen, usual } = await setDefaultVisibility(domain, actor, { bookId: params['bookId']!, ...body })
      return { body: { visibility: chosen, usual } }
    },
  }),
]

const changes = [
  route({
    name: 'changeInteraction',
    method: 'PATCH',
    path,
    need: 'write',
    body: contract.interactionChange,
    answer: contract.interaction,
    errors: [...errors, 'card-not-found', 'input-invalid', 'too-many-interactions', 'book-read-only'],
    async handle({ domain }, { who: { actor }, params, body }) {
      const view = await changeInteraction(domain, actor, {
        interactionId: params['interactionId']!,
        ...decodeInteraction(body),
      })
      return { body: encodeInteraction(view) }
    },
  }),
  route({
    name: 'removeInteraction',
    method: 'DELETE',
    path,
    need: 'write',
    status: 204,
    errors,
    async handle({ domain }, { who: { actor }, params }) {
      await removeInteraction(domain, actor, params['interactionId']!)
      return {}
    },
  }),
  route({
    name: 'restoreInteraction',
    method: 'POST',
    path: '/interactions/:interactionId/restoration',
    need: 'write',
    answer: contract.interaction,
    errors: [...errors, 'too-many-interactions'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeInteraction(await restoreInteraction(domain, actor, params.interactionId)) }
    },
  }),
  route({
    name: 'undoInteractionChange',
    method: 'POST',
    path: '/interactions/:interactionId/versions/:versionId/restoration',
    need: 'write',
    answer: contract.interaction,
    errors: [...errors, 'version-not-found', 'too-many-interactions', 'book-read-only'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeInteraction(await undoInteractionChange(domain, actor, params)) }
    },
  }),
]

/** What happened between members and people: recorded, read, changed, and taken back. */
export const interactionRoutes = [
  route({
    name: 'recordInteraction',
    method: 'POST',
    path: '/interactions',
    need: 'write',
    body: contract.interactionInput,
    answer: contract.interaction,
    status: 201,
    errors: ['card-not-found', 'input-invalid', 'too-many-interactions', 'book-read-only'],
    async handle({ domain }, { who: { actor }, body: { id: interactionId, ...body } }) {
      const view = await recordInteraction(domain, actor, { interactionId, ...decodeInteraction(body) })
      return { status: 201, location: `/interactions/${view.interactionId}`, body: encodeInteraction(view) }
    },
  }),
  route({
    name: 'listInteractions',
    method: 'GET',
    path: '/interactions',
    need: 'read',
    query: contract.interactionsQuery,
    answer: contract.interactions,
    errors: ['cursor-invalid'],
    async handle({ domain }, { who: { actor }, query }) {
      const views = await listInteractions(domain, actor, { memberId: query.member, ...stretchOf(query) })
      return { body: pageOf(views, query) }
    },
  }),
  route({
    name: 'readInteraction',
    method: 'GET',
    path,
    need: 'read',
    answer: contract.interaction,
    errors: ['interaction-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeInteraction(await showInteraction(domain, actor, params['interactionId']!)) }
    },
  }),
  route({
    name: 'listInteractionVersions',
    method: 'GET',
    path: '/interactions/:interactionId/versions',
    need: 'read',
    answer: contract.interactionVersions,
    errors: ['interaction-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return {
        body: { items: (await listInteractionVersions(domain, actor, params.interactionId)).map(encodeVersion) },
      }
    },
  }),
  ...changes,
  ...ofCard,
  ...ofBook,
]

function stretchOf({ since, until, cursor, limit }: Stretch) {
  const dateOf = (typed: string | undefined) => (typed === undefined ? null : new Date(typed))
  return { since: dateOf(since), until: dateOf(until), before: readTimeCursor(cursor) ?? null, limit }
}

function pageOf(views: Awaited<ReturnType<typeof listInteractions>>, { limit }: Stretch) {
  const { items, cursor } = cutPage(views, limit, (last) => writeTimeCursor(last.at, last.interactionId))
  return { items: items.map(encodeInteraction), cursor }
}
