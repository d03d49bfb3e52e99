import * as contract from '@lazo/contract'
import { addEvent, changeEvent, removeEvent, undoEventChange } from '#domain/events/change-event.ts'
import { listMet, meet, unmeet } from '#domain/events/change-meeting.ts'
import { listEvents, listEventVersions, showEvent } from '#domain/events/list-events.ts'
import { route } from '../route.ts'

type Event = Awaited<ReturnType<typeof showEvent>>

const path = '/events/:eventId'
const met = '/events/:eventId/met'

/** Fairs and other events where a member meets people, and nobody else is told. */
export const eventRoutes = [
  route({
    name: 'addEvent',
    method: 'POST',
    path: '/events',
    need: 'write',
    body: contract.eventInput,
    answer: contract.event,
    status: 201,
    errors: ['input-invalid', 'too-many-events'],
    async handle({ domain }, { who: { actor }, body }) {
      const added = await addEvent(domain, actor, body)
      return { status: 201, location: `/events/${added.eventId}`, body: encodeEvent(added) }
    },
  }),
  route({
    name: 'listEvents',
    method: 'GET',
    path: '/events',
    need: 'read',
    answer: contract.events,
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await listEvents(domain, actor)).map(encodeEvent) } }
    },
  }),
  route({
    name: 'readEvent',
    method: 'GET',
    path,
    need: 'read',
    answer: contract.event,
    errors: ['event-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeEvent(await showEvent(domain, actor, params['eventId']!)) }
    },
  }),
  route({
    name: 'changeEvent',
    method: 'PATCH',
    path,
    need: 'write',
    body: contract.eventChange,
    answer: contract.event,
    errors: ['event-not-found', 'input-invalid'],
    async handle({ domain }, { who: { actor }, params, body }) {
      return { body: encodeEvent(await changeEvent(domain, actor, { eventId: params['eventId']!, ...body })) }
    },
  }),
  route({
    name: 'removeEvent',
    method: 'DELETE',
    path,
    need: 'write',
    errors: ['event-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      await removeEvent(domain, actor, params['eventId']!)
      return {}
    },
  }),
  route({
    name: 'listEventVersions',
    method: 'GET',
    path: '/events/:eventId/versions',
    need: 'read',
    answer: contract.eventVersions,
    errors: ['event-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      const versions = await listEventVersions(domain, actor, params.eventId)
      const items = versions.map(({ versionId: id, until, state: { expected, ...state } }) => ({
        ...state,
        id,
        until: until.toISOString(),
        expected: [...expected],
      }))
      return { body: { items } }
    },
  }),
  route({
    name: 'undoEventChange',
    method: 'POST',
    path: '/events/:eventId/versions/:versionId/restoration',
    need: 'write',
    answer: contract.event,
    errors: ['event-not-found', 'version-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeEvent(await undoEventChange(domain, actor, params)) }
    },
  }),
  route({
    name: 'listMet',
    method: 'GET',
    path: met,
    need: 'read',
    answer: contract.eventMet,
    errors: ['event-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeMet(await listMet(domain, actor, params.eventId)) }
    },
  }),
  route({
    name: 'noteMet',
    method: 'POST',
    path: met,
    need: 'write',
    body: contract.eventMeeting,
    answer: contract.eventMet,
    errors: ['card-not-found', 'event-not-found', 'too-many-interactions'],
    async handle({ domain }, { who: { actor }, params: { eventId }, body: { cardId } }) {
      return { body: encodeMet(await meet(domain, actor, { eventId, cardId })) }
    },
  }),
  route({
    name: 'takeBackMet',
    method: 'DELETE',
    path: '/events/:eventId/met/:cardId',
    need: 'write',
    answer: contract.eventMet,
    errors: ['card-not-found', 'event-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      return { body: encodeMet(await unmeet(domain, actor, params)) }
    },
  }),
]

function encodeMet({
  cardIds,
  names,
}: Awaited<ReturnType<typeof listMet>>): contract.OutputOf<typeof contract.eventMet> {
  return { cardIds: [...cardIds], names: [...names] }
}

function encodeEvent(event: Event): contract.OutputOf<typeof contract.event> {
  const { eventId: id, name, place, heldOn, expected, entries, waiting, createdAt, editedAt } = event
  return {
    id,
    name,
    place,
    heldOn,
    expected: [...expected],
    entries,
    waiting,
    createdAt: createdAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
  }
}
