import type { Actor } from '#base/actor.ts'
import { type Pressure, readPressure } from '#store/interactions/pressure.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import type { Domain } from '../domain.ts'
import { PRESSURE_DAYS } from '../interactions/read-pressure.ts'
import { type Knower, readBestKnownBy } from './best-known-by.ts'
import { listStands, readStands } from './read-stands.ts'
import { type Standing, tellStanding } from './tell-standing.ts'

const DAY_MS = 86_400_000

/** How the actor stands with the person of a card, and what is known among colleagues. */
export interface CardStanding extends Standing {
  readonly bestKnownBy: readonly Knower[]
  readonly pressure: Pressure
}

/** How the actor stands with the person of a card, each result with its reasons. Throws `card-not-found`. */
export async function readStanding(domain: Domain, actor: Actor, cardId: string): Promise<CardStanding> {
  return domain.store.read(actor, async (tx) => {
    await requireLivingCard(tx, cardId, 'view')
    const all = await readStands(domain, tx, [cardId])
    const bestKnownBy = await readBestKnownBy(tx, cardId, { context: all.rules.context, now: all.now })
    const pressure = await readPressure(tx, cardId, new Date(all.now - PRESSURE_DAYS * DAY_MS))
    return { ...tellStanding(all.stands[0]!, all), bestKnownBy, pressure }
  })
}

/** How the actor stands with everybody they see of whom something is known, in the order of the cards. */
export async function listStandings(domain: Domain, actor: Actor): Promise<Standing[]> {
  const all = await listStands(domain, actor)
  return all.stands.map((stand) => tellStanding(stand, all))
}
