import type { Actor } from '#base/actor.ts'
import { readProfileRow, type StoredProfile } from '#store/profiles/reader.ts'
import { lockProfile, upsertProfile } from '#store/profiles/writer.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { cardRights, requireCardRight } from '../sharing/card-rights.ts'
import { blankProfile } from './blank-profile.ts'

/** Which card is the actor's own, and when to look it over. */
export interface MeCard {
  readonly cardId: string | null
  /** When the actor last looked it over; null without a card. */
  readonly reviewedAt: Date | null
  /** A year later. */
  readonly reviewDue: Date | null
  readonly isDue: boolean
}

/** Which card is the actor's own. One that they no longer see is none. */
export async function readMeCard(domain: Domain, actor: Actor): Promise<MeCard> {
  const profile = await domain.store.read(actor, readSeenProfile)
  return tellMeCard(profile, domain.clock.now())
}

/**
 * Says which card is the actor's own, or with null that none is; then nothing of it is public any more. The one it was already
 * counts as looked over. Throws `card-not-found`.
 */
export async function saveMeCard(domain: Domain, actor: Actor, cardId: string | null): Promise<MeCard> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const before = (await lockProfile(tx)) ?? blankProfile
    if (cardId !== null) await requireCardRight(tx, [cardId], 'view')
    const reviewedAt = cardId === null ? null : tx.now
    const after = { ...before, cardId, reviewedAt, isOn: before.isOn && cardId !== null }
    await upsertProfile(tx, after)
    if (cardId !== before.cardId) tx.ledger.noteAudit('me-card-chosen', actor.memberId, { cardId })
    return tellMeCard(after, tx.now)
  })
}

/** The actor's profile, blank where they never made one, and without a card that they do not see. */
export async function readSeenProfile(tx: ReadTx): Promise<StoredProfile> {
  const profile = (await readProfileRow(tx)) ?? blankProfile
  if (profile.cardId === null) return profile
  const isSeen = (await cardRights(tx, [profile.cardId])).has(profile.cardId)
  return isSeen ? profile : { ...profile, cardId: null }
}

function tellMeCard({ cardId, reviewedAt }: StoredProfile, now: Date): MeCard {
  if (cardId === null || reviewedAt === null) return { cardId, reviewedAt: null, reviewDue: null, isDue: false }
  const reviewDue = new Date(reviewedAt)
  reviewDue.setUTCFullYear(reviewDue.getUTCFullYear() + 1)
  return { cardId, reviewedAt, reviewDue, isDue: reviewDue <= now }
}
