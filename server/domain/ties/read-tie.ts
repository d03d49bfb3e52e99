import type { Actor } from '#base/actor.ts'
import { readTie, readTies, readTieVersions, type StoredTieVersion } from '#store/ties/reader.ts'
import { NO_FACETS, type TieFacets } from '#store/ties/tie.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { asSeen } from './tie-rules.ts'

/** What the actor says of their relation with the person of a card; nobody else is told. Throws `card-not-found`. */
export async function showTie(domain: Domain, actor: Actor, cardId: string): Promise<TieFacets> {
  return domain.store.read(actor, async (tx) => {
    await requireLivingCard(tx, cardId, 'view')
    return asSeen(tx, (await readTie(tx, cardId)) ?? NO_FACETS)
  })
}

/** The actor's ties of which something is said, with cards that they see; one more than the limit where there are more. */
export async function listTies(
  domain: Domain,
  actor: Actor,
  { isKey, after, limit }: { isKey: boolean; after: string | null; limit: number },
): Promise<(TieFacets & { readonly cardId: string })[]> {
  return domain.store.read(actor, async (tx) => {
    const ties = await readTies(tx, await reachOf(tx), { isKey, after, limit: limit + 1 })
    const seen: (TieFacets & { readonly cardId: string })[] = []
    for (const tie of ties) seen.push({ ...(await asSeen(tx, tie)), cardId: tie.cardId })
    return seen
  })
}

/** What the actor's tie with a card was before each change, the latest first. Throws `card-not-found`. */
export async function listTieVersions(domain: Domain, actor: Actor, cardId: string): Promise<StoredTieVersion[]> {
  return domain.store.read(actor, async (tx) => {
    await requireLivingCard(tx, cardId, 'view')
    const versions: StoredTieVersion[] = []
    for (const version of await readTieVersions(tx, cardId))
      versions.push({ ...version, state: await asSeen(tx, version.state) })
    return versions
  })
}
