import type { Actor } from '#base/actor.ts'
import {
  readIntroduction,
  readIntroductions,
  readIntroductionVersions,
  type StoredIntroduction,
  type StoredIntroductionVersion,
} from '#store/introductions/reader.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { introductionNotFound } from './introduction-rules.ts'

/** The actor's introductions, the latest first; with `cardId` those that one has part in. Throws `card-not-found`. */
export async function listIntroductions(
  domain: Domain,
  actor: Actor,
  cardId: string | null,
): Promise<StoredIntroduction[]> {
  return domain.store.read(actor, async (tx) => {
    if (cardId !== null) await requireLivingCard(tx, cardId, 'view')
    return readIntroductions(tx, await reachOf(tx), cardId)
  })
}

/** One introduction of the actor's. Throws `introduction-not-found`. */
export async function showIntroduction(
  domain: Domain,
  actor: Actor,
  introductionId: string,
): Promise<StoredIntroduction> {
  return domain.store.read(actor, async (tx) => {
    const found = await readIntroduction(tx, introductionId, await reachOf(tx))
    if (!found || found.deletedAt) throw introductionNotFound()
    return found
  })
}

/** What an introduction of the actor's was before each change, the latest first. Throws `introduction-not-found`. */
export async function listIntroductionVersions(
  domain: Domain,
  actor: Actor,
  introductionId: string,
): Promise<StoredIntroductionVersion[]> {
  return domain.store.read(actor, async (tx) => {
    const found = await readIntroduction(tx, introductionId, await reachOf(tx))
    if (!found || found.deletedAt) throw introductionNotFound()
    return readIntroductionVersions(tx, introductionId)
  })
}
