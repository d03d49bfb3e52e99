import type { Actor } from '#base/actor.ts'
import type { BenchDatabase } from '../support/bench-server.ts'
import { openPeople } from '../support/open-people.ts'
import { fillTies, type NetworkPlan } from './fill-ties.ts'

/** A member with a network of years, its ties folded. */
export async function openNetwork(database: BenchDatabase, plan: NetworkPlan): Promise<Actor> {
  const actor = await openPeople(database, plan.ties)
  await fillTies(database, actor, plan)
  return actor
}
