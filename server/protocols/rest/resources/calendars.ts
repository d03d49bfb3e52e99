import * as contract from '@lazo/contract'
import { assignTask, listNobodys } from '#domain/calendars/assign-task.ts'
import { changeChoice, readChoice } from '#domain/calendars/change-choice.ts'
import { addFeed, listFeeds, revokeFeed } from '#domain/calendars/change-feeds.ts'
import { route } from '../route.ts'

type Feed = Awaited<ReturnType<typeof listFeeds>>[number]

/** The calendars of a member: what stands in them, the addresses to subscribe to, and tasks of phones that named nobody. */
export const calendarRoutes = [
  route({
    name: 'readCalendarChoice',
    method: 'GET',
    path: '/calendars/choice',
    need: 'read',
    answer: contract.calendarChoice,
    async handle({ domain }, { who: { actor } }) {
      return { body: await readChoice(domain, actor) }
    },
  }),
  route({
    name: 'changeCalendarChoice',
    method: 'PATCH',
    path: '/calendars/choice',
    need: 'write',
    body: contract.calendarChoiceChange,
    answer: contract.calendarChoice,
    async handle({ domain }, { who: { actor }, body }) {
      return { body: await changeChoice(domain, actor, body) }
    },
  }),
  route({
    name: 'listCalendarFeeds',
    method: 'GET',
    path: '/calendars/feeds',
    need: 'read',
    answer: contract.calendarFeeds,
    async handle({ domain }, { who: { actor } }) {
      return { body: { items: (await listFeeds(domain, actor)).map(encodeFeed) } }
    },
  }),
  route({
    name: 'addCalendarFeed',
    method: 'POST',
    path: '/calendars/feeds',
    need: 'write',
    body: contract.calendarFeedInput,
    answer: contract.createdCalendarFeed,
    status: 201,
    errors: ['input-invalid', 'list-not-found', 'too-many-feeds'],
    async handle({ domain }, { who: { actor }, body }) {
      const { feed, token } = await addFeed(domain, actor, body)
      const path = contract.feedPath(token)
      return { status: 201, location: `/calendars/feeds/${feed.feedId}`, body: { ...encodeFeed(feed), path } }
    },
  }),
  route({
    name: 'revokeCalendarFeed',
    method: 'DELETE',
    path: '/calendars/feeds/:feedId',
    need: 'write',
    status: 204,
    errors: ['feed-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      await revokeFeed(domain, actor, params.feedId)
      return {}
    },
  }),
  route({
    name: 'listUnassignedFollowUps',
    method: 'GET',
    path: '/follow-ups/unassigned',
    need: 'read',
    answer: contract.unassignedFollowUps,
    async handle({ domain }, { who: { actor } }) {
      const found = await listNobodys(domain, actor)
      const items = found.map(({ followUpId: id, text, dueOn, createdAt }) => {
        return { id, text, dueOn, createdAt: createdAt.toISOString() }
      })
      return { body: { items } }
    },
  }),
  route({
    name: 'assignFollowUp',
    method: 'PUT',
    path: '/follow-ups/:followUpId/person',
    need: 'write',
    body: contract.followUpPerson,
    status: 204,
    errors: ['follow-up-not-found', 'card-not-found', 'too-many-follow-ups'],
    async handle({ domain }, { who: { actor }, params, body }) {
      await assignTask(domain, actor, { ...params, ...body })
      return {}
    },
  }),
]

function encodeFeed({
  feedId: id,
  createdAt,
  fetchedAt,
  ...told
}: Feed): contract.OutputOf<typeof contract.calendarFeed> {
  return { ...told, id, createdAt: createdAt.toISOString(), fetchedAt: fetchedAt?.toISOString() ?? null }
}
