import { z } from 'zod'
import { id, moment, text } from '../scalars.ts'
import { named } from '../shape.ts'

/** By which a browser knows messages of this server. */
export const pushKey = named(
  'PushKey',
  z.object({
    key: z.string().nullable().describe('The public key (RFC 8292) in base64url; null where none are sent.'),
  }),
)

const label = text(100).describe('What the browser is called in the list.')

/** A browser that one is told in of what today asks for: by a number, and no name. */
export const pushSubscription = named('PushSubscription', z.object({ id, label, endpoint: z.string(), madeAt: moment }))

/** The browsers that one is told in. */
export const pushSubscriptions = named('PushSubscriptions', z.object({ items: z.array(pushSubscription) }))

/** A browser that asks to be told, as `PushSubscription.toJSON()` tells it. */
export const pushSubscriptionInput = named(
  'NewPushSubscription',
  z.strictObject({
    endpoint: text(1_000),
    p256dh: text(200),
    auth: text(100),
    label,
  }),
)
