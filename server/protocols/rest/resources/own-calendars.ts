import * as contract from '@lazo/contract'
import { addOwnCalendar, listOwnCalendars, removeOwnCalendar } from '#domain/own-calendars/change-own-calendars.ts'
import { listMeetings, proposeMeetings, refuseMeeting } from '#domain/own-calendars/meetings.ts'
import { route } from '../route.ts'

type Calendar = Awaited<ReturnType<typeof listOwnCalendars>>[number]
type Meeting = Awaited<ReturnType<typeof listMeetings>>[number]

/** The calendars that a member keeps elsewhere, and the meetings that are proposed of them. */
export const ownCalendarRoutes = [
  route({
    name: 'listOwnCalendars',
    method: 'GET',
    path: '/calendars/own',
    need: 'read',
    answer: contract.ownCalendarsElsewhere,
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await listOwnCalendars(domain, actor)).map(encodeCalendar) } }
    },
  }),
  route({
    name: 'addOwnCalendar',
    method: 'POST',
    path: '/calendars/own',
    need: 'write',
    body: contract.ownCalendarInput,
    answer: contract.ownCalendarElsewhere,
    status: 201,
    errors: ['input-invalid', 'too-many-calendars', 'calendar-unreachable', 'calendar-unreadable'],
    async handle({ domain }, { who: { actor }, body }) {
      const calendar = encodeCalendar(await addOwnCalendar(domain, actor, body))
      return { status: 201, location: `/calendars/own/${calendar.id}`, body: calendar }
    },
  }),
  route({
    name: 'removeOwnCalendar',
    method: 'DELETE',
    path: '/calendars/own/:calendarId',
    need: 'write',
    status: 204,
    errors: ['own-calendar-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      await removeOwnCalendar(domain, actor, params.calendarId)
      return {}
    },
  }),
  route({
    name: 'listMeetings',
    method: 'GET',
    path: '/calendars/meetings',
    need: 'read',
    answer: contract.proposedMeetings,
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await listMeetings(domain, actor)).map(encodeMeeting) } }
    },
  }),
  route({
    name: 'proposeMeetings',
    method: 'POST',
    path: '/calendars/meetings',
    need: 'write',
    body: contract.ownCalendar,
    answer: contract.proposedMeetings,
    errors: ['calendar-unreadable'],
    async handle({ domain }, { who: { actor }, body }) {
      return { body: { items: (await proposeMeetings(domain, actor, body.text)).map(encodeMeeting) } }
    },
  }),
  route({
    name: 'refuseMeeting',
    method: 'PUT',
    path: '/calendars/meetings/:meetingId/refusal',
    need: 'write',
    body: contract.meetingRefusal,
    status: 204,
    errors: ['meeting-not-found'],
    async handle({ domain }, { who: { actor }, params, body }) {
      await refuseMeeting(domain, actor, { ...params, ...body })
      return {}
    },
  }),
]

function encodeCalendar({
  calendarId: id,
  name,
  host,
  createdAt,
  readAt,
  failure,
}: Calendar): contract.OutputOf<typeof contract.ownCalendarElsewhere> {
  return { id, name, host, createdAt: createdAt.toISOString(), readAt: readAt?.toISOString() ?? null, failure }
}

function encodeMeeting({ meetingId: id, heldAt, cardIds, ...told }: Meeting) {
  return { ...told, id, at: heldAt.toISOString(), cardIds: [...cardIds] }
}
