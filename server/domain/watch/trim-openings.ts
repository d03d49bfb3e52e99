import type { Actor } from '#base/actor.ts'
import { deleteOpeningsBefore } from '#store/watch/openings.ts'
import type { Domain } from '../domain.ts'
import { watchPolicyOf } from './watch-policy.ts'

const CHUNK = 50_000

/**
 * Forgets who opened which card longer ago than the workspace keeps it, also of members who are gone: until then it tells who saw
 * a card. Gives how many openings there were.
 */
export async function trimOpenings(domain: Domain, actor: Actor): Promise<number> {
  let trimmed = 0
  for (;;) {
    const count = await domain.store.write(actor, async (tx) => {
      const { openingsDays } = await watchPolicyOf(tx)
      const day = new Date(tx.now.getTime() - openingsDays * 86_400_000).toISOString().slice(0, 10)
      const openings = await deleteOpeningsBefore(tx, day, CHUNK)
      if (openings > 0) tx.ledger.noteAudit('openings-trimmed', actor.workspaceId, { before: day, openings })
      return openings
    })
    trimmed += count
    if (count < CHUNK) return trimmed
  }
}
