import type { Actor } from '#base/actor.ts'
import { type Pressure, readPressure } from '#store/interactions/pressure.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import type { Domain } from '../domain.ts'

/** So long is lately. */
export const PRESSURE_DAYS = 30

/**
 * How much all members together have asked of a person lately, as numbers only: also what each keeps to themselves counts. Guests are
 * told of what they know. Throws `card-not-found`.
 */
export async function showPressure(domain: Domain, actor: Actor, cardId: string): Promise<Pressure> {
  return domain.store.read(actor, async (tx) => {
    await requireLivingCard(tx, cardId, 'view')
    return readPressure(tx, cardId, new Date(domain.clock.now().getTime() - PRESSURE_DAYS * 86_400_000))
  })
}
