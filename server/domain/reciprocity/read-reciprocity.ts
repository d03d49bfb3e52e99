import { type NetworkBalance, networkBalance } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { readOwnContributions } from '#store/interactions/own-contributions.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { readOwnRules } from '../ties/own-rules.ts'

/** Two years, the present quarter with them. */
const QUARTERS = 8

/** What the actor gave and received over all ties, by kind and with time, and with whom only one side did. */
export async function readReciprocity(domain: Domain, actor: Actor): Promise<NetworkBalance> {
  return domain.store.read(actor, async (tx) => {
    const { zone } = (await readOwnRules(tx, domain)).context
    const went = await readOwnContributions(tx, await reachOf(tx))
    const exchanges = went.map(({ at, ...one }) => ({ ...one, day: zone.dayOf(at.getTime()) }))
    return networkBalance(exchanges, zone.dayOf(domain.clock.now().getTime()), QUARTERS)
  })
}
