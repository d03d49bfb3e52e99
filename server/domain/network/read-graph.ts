import type { Actor } from '#base/actor.ts'
import { readIntroducers } from '#store/network/reader.ts'
import type { Domain } from '../domain.ts'
import { type Known, readPeople } from './read-people.ts'

/** Two people of a network who are joined: one introduced the other to the member, or their cards say so. */
interface Edge {
  readonly from: string
  readonly to: string
  readonly kind: 'introduced' | 'related'
}

/** Everybody of a member's network, and what joins them. */
export interface Graph {
  readonly people: readonly Known[]
  readonly edges: readonly Edge[]
}

/** Everybody of the actor's network and what joins them, among the people of the network alone. */
export async function readGraph(domain: Domain, actor: Actor): Promise<Graph> {
  return domain.store.read(actor, async (tx) => {
    const { people } = await readPeople(domain, tx)
    const known = new Set(people.map(({ cardId }) => cardId))
    const introduced = (await readIntroducers(tx))
      .filter(({ cardId, introducerId }) => known.has(cardId) && known.has(introducerId))
      .map(({ cardId, introducerId }): Edge => ({ from: introducerId, to: cardId, kind: 'introduced' }))
    return { people, edges: [...introduced, ...relatedAmong(people)] }
  })
}

/** What cards say of each other, once for each two, whichever says it. */
function relatedAmong(people: readonly Known[]): Edge[] {
  const byUid = new Map(people.map(({ uid, cardId }) => [uid, cardId]))
  const edges = new Map<string, Edge>()
  for (const { cardId, related } of people)
    for (const uid of related) {
      const other = byUid.get(uid)
      if (other === undefined || other === cardId) continue
      const [from, to] = cardId < other ? [cardId, other] : [other, cardId]
      edges.set(`${from} ${to}`, { from, to, kind: 'related' })
    }
  return [...edges.values()]
}
