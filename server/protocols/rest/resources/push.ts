import * as contract from '@lazo/contract'
import { addSubscription, listSubscriptions, removeSubscription } from '#domain/push/subscriptions.ts'
import { route } from '../route.ts'

/** The browsers in which a member is told what today asks for. */
export const pushRoutes = [
  route({
    name: 'readPushKey',
    method: 'GET',
    path: '/push/key',
    need: 'read',
    answer: contract.pushKey,
    async handle({ domain }) {
      return { body: { key: domain.push?.publicKey ?? null } }
    },
  }),
  route({
    name: 'listPushSubscriptions',
    method: 'GET',
    path: '/push/subscriptions',
    need: 'read',
    answer: contract.pushSubscriptions,
    async handle({ domain }, { who: { actor } }) {
      const found = await listSubscriptions(domain, actor)
      const items = found.map(({ subscriptionId: id, label, endpoint, madeAt }) => {
        return { id, label, endpoint, madeAt: madeAt.toISOString() }
      })
      return { body: { items } }
    },
  }),
  route({
    name: 'addPushSubscription',
    method: 'POST',
    path: '/push/subscriptions',
    need: 'write',
    body: contract.pushSubscriptionInput,
    answer: contract.pushSubscription,
    status: 201,
    errors: ['input-invalid', 'push-unsent'],
    async handle({ domain }, { who: { actor }, body }) {
      const id = await addSubscription(domain, actor, body)
      const { label, endpoint } = body
      return { status: 201, body: { id, label, endpoint, madeAt: domain.clock.now().toISOString() } }
    },
  }),
  route({
    name: 'removePushSubscription',
    method: 'DELETE',
    path: '/push/subscriptions/:subscriptionId',
    need: 'write',
    status: 204,
    errors: ['subscription-not-found'],
    async handle({ domain }, { who: { actor }, params }) {
      await removeSubscription(domain, actor, params.subscriptionId)
      return {}
    },
  }),
]
