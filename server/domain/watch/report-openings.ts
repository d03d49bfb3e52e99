import type { Actor } from '#base/actor.ts'
import type { Domain } from '../domain.ts'
import { cardRights } from '../sharing/card-rights.ts'
import { watchNotes } from './watch-notes.ts'

/** What a program that shows cards from a copy of its own tells of it. */
export interface ReportedOpening {
  readonly cardId: string
  readonly at: Date
}

/** So long after it an opening may be told: whoever is offline tells it on return. */
const OLDEST_MS = 45 * 86_400_000

/** Notes cards that were opened from a copy, when that was. Of cards out of reach, and of older times, nothing is noted. */
export async function reportOpenings(
  domain: Domain,
  actor: Actor,
  reported: readonly ReportedOpening[],
): Promise<void> {
  const now = domain.clock.now()
  const cardIds = [...new Set(reported.map(({ cardId }) => cardId))]
  const seen = await domain.store.read(actor, (tx) => cardRights(tx, cardIds))
  for (const { cardId, at } of reported) {
    if (!seen.has(cardId) || now.getTime() - at.getTime() > OLDEST_MS) continue
    watchNotes(domain).opened(actor, cardId, at > now ? now : at)
  }
}
