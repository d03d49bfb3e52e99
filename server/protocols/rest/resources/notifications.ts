import * as contract from '@lazo/contract'
import { listNotifications, markNotifications, type Notifications } from '#domain/notifications/list-notifications.ts'
import { route } from '../route.ts'

/** What one is told of that others did. */
export const notificationRoutes = [
  route({
    name: 'listNotifications',
    method: 'GET',
    path: '/notifications',
    need: 'read',
    answer: contract.notifications,
    async handle({ domain }, { who: { actor } }) {
      const { items, unread } = await listNotifications(domain, actor)
      return { body: { items: items.map(encodeNotification), unread } }
    },
  }),
  route({
    name: 'markNotifications',
    method: 'POST',
    path: '/notifications/readings',
    need: 'write',
    body: contract.notificationsRead,
    status: 204,
    async handle({ domain }, { who: { actor }, body }) {
      await markNotifications(domain, actor, body)
      return {}
    },
  }),
]

function encodeNotification(told: Notifications['items'][number]) {
  const { notificationId, kind, at, actorId, actorName, cardId, cardName, bookId, bookName } = told
  return {
    id: notificationId,
    kind,
    at: at.toISOString(),
    actor: someone(actorId, actorName),
    card: someone(cardId, cardName),
    book: someone(bookId, bookName),
    text: told.commentText,
    requestState: told.requestState,
    isRead: told.readAt !== null,
  }
}

function someone(id: string | null, name: string | null) {
  return id === null ? null : { id, name }
}
