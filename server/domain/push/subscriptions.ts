import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { isId } from '#base/ids.ts'
import { readSubscriptions, type StoredSubscription } from '#store/push/reader.ts'
import { deleteSubscription, upsertSubscription } from '#store/push/writer.ts'
import type { Domain } from '../domain.ts'

/** A browser that asks to be told. */
export type NewSubscription = Pick<StoredSubscription, 'endpoint' | 'p256dh' | 'auth' | 'label'>

/** More browsers than anybody has; the one added first makes room. */
const MOST_BROWSERS = 20

/** The browsers that the actor is told in. */
export async function listSubscriptions(domain: Domain, actor: Actor): Promise<StoredSubscription[]> {
  return domain.store.read(actor, readSubscriptions)
}

/**
 * Lets the actor be told in a browser; the same one again is known again. Nothing is ever sent within the house. Throws `input-invalid`, and
 * `push-unsent` where this server sends no messages.
 */
export async function addSubscription(domain: Domain, actor: Actor, input: NewSubscription): Promise<string> {
  const { push } = domain
  if (!push) throw new ProductError('push-unsent', 'This server sends no messages to browsers.')
  if (!push.mayReach(input.endpoint))
    throw new ProductError('input-invalid', 'Messages go to push services on the open net alone, by https.', {
      facts: { field: 'endpoint' },
    })
  return domain.store.write(actor, async (tx) => {
    const id = await upsertSubscription(tx, { ...input, subscriptionId: tx.ids.next() })
    for (const { subscriptionId } of (await readSubscriptions(tx)).slice(0, -MOST_BROWSERS))
      await deleteSubscription(tx, subscriptionId)
    return id
  })
}

/** Tells the actor no more in a browser. Throws `subscription-not-found`. */
export async function removeSubscription(domain: Domain, actor: Actor, subscriptionId: string): Promise<void> {
  const found =
    isId(subscriptionId) && (await domain.store.write(actor, (tx) => deleteSubscription(tx, subscriptionId)))
  if (!found) throw new ProductError('subscription-not-found', 'There is no such browser of yours.')
}

/**
 * Sends a text to every browser of the actor's, and forgets those that take none any more. Gives how many took it; one that fails for now is
 * left for the next time.
 */
export async function pushToActor(domain: Domain, actor: Actor, text: string): Promise<number> {
  const { push } = domain
  if (!push) return 0
  let sent = 0
  for (const one of await listSubscriptions(domain, actor)) {
    const outcome = await push.send(one, text).catch((error: unknown) => {
      if (!(error instanceof ProductError)) throw error
      domain.log.warn({ subscriptionId: one.subscriptionId, reason: error.message }, 'a push message was not sent')
      return 'failed' as const
    })
    if (outcome === 'sent') sent += 1
    if (outcome === 'gone') await domain.store.write(actor, (tx) => deleteSubscription(tx, one.subscriptionId))
  }
  return sent
}
