import { ProductError } from '#base/errors.ts'
import { isPublicEndpoint } from '../public-address.ts'
import { postMessage, type SealedMessage } from './post-message.ts'
import { pushKeyOf } from './push-key.ts'

/** A browser that takes messages: where, and the keys they are sealed with. */
export interface PushTarget {
  readonly endpoint: string
  readonly p256dh: string
  readonly auth: string
}

/** Sends short messages to browsers that asked for them. */
export interface PushDoor {
  /** By which a browser knows that it was this installation. */
  readonly publicKey: string
  /** Whether messages may go there at all. */
  mayReach(endpoint: string): boolean
  /** Seals a text for the browser and hands it to its push service. `gone` when the browser takes none any more. Throws `push-unsent`. */
  send(target: PushTarget, text: string): Promise<'sent' | 'gone'>
}

/** How the door is opened. */
export interface PushOptions {
  /** The key of the installation. */
  readonly secret: Uint8Array
  /** Whom a push service can turn to: the address of the server, or a mail address as `mailto:`. */
  readonly contact: string
  /** Only tests send elsewhere than to the open net. */
  readonly post?: (message: SealedMessage) => Promise<number>
  readonly mayReach?: (endpoint: string) => boolean
}

/** Browsers that are off are told within a day, or not at all: tomorrow has a message of its own. */
const SECONDS_KEPT = 20 * 3_600
/** A later message takes the place of one that was not fetched. */
const TOPIC = 'today'

/** Opens the door; nothing is sent, and no package loaded, before the first message. */
export function openPush({ secret, contact, post = postMessage, mayReach = isPublicEndpoint }: PushOptions): PushDoor {
  const { publicKey, privateKey } = pushKeyOf(secret)
  return {
    publicKey,
    mayReach,
    async send({ endpoint, p256dh, auth }, text) {
      const { default: webPush } = await import('web-push')
      try {
        const { headers, body } = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, text, {
          vapidDetails: { subject: contact, publicKey, privateKey },
          TTL: SECONDS_KEPT,
          topic: TOPIC,
          urgency: 'normal',
        })
        return readStatus(
          await post({ endpoint, headers: headers as SealedMessage['headers'], body: Buffer.from(body ?? '') }),
        )
      } catch (error) {
        if (error instanceof ProductError) throw error
        throw unsent(error instanceof Error ? error.message : String(error), error)
      }
    },
  }
}

/** Push services answer 404 or 410 for what was given up (RFC 8030 §7.3). */
function readStatus(status: number): 'sent' | 'gone' {
  if (status === 404 || status === 410) return 'gone'
  if (status >= 200 && status < 300) return 'sent'
  throw unsent(`it answered ${status}`)
}

function unsent(reason: string, cause?: unknown): ProductError {
  return new ProductError('push-unsent', `The push service did not take the message: ${reason}`, {
    facts: { reason },
    ...(cause === undefined ? {} : { cause }),
  })
}
