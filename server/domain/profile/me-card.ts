import type { Actor } from '#base/actor.ts'
import { readProfileRow, type StoredProfile } from '#store/profiles/reader.ts'
import { lockProfile, upsertProfile } from '#store/profiles/writer.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound, cardRights } from '../sharing/card-rights.ts'
import type { Right } from '../sharing/right.ts'
import { blankProfile } from './blank-profile.ts'
import { mayPublish } from './may-publish.ts'

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
 * Says which card is the actor's own, or with null that none is; then nothing of it is public any more, nor of a card
 * that the actor may not show to everybody. The one it was already counts as looked over. Throws `card-not-found`.
 */
export async function saveMeCard(domain: Domain, actor: Actor, cardId: string | null): Promise<MeCard> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const before = (await lockProfile(tx)) ?? blankProfile
    const held = cardId === null ? null : await requireSeen(tx, cardId)
    const reviewedAt = cardId === null ? null : tx.now
    const after = { ...before, cardId, reviewedAt, isOn: before.isOn && mayPublish(actor, held) }
    await upsertProfile(tx, after)
    if (cardId !== before.cardId) tx.ledger.noteAudit('me-card-chosen', actor.memberId, { cardId })
    return tellMeCard(after, tx.now)
  })
}

/** The actor's profile, blank where they never made one, without a card that they do not see, and off where they may not show it. */
export async function readSeenProfile(tx: ReadTx): Promise<StoredProfile> {
  const profile = (await readProfileRow(tx)) ?? blankProfile
  if (profile.cardId === null) return profile
  const held = (await cardRights(tx, [profile.cardId])).get(profile.cardId)
  return held
    ? { ...profile, isOn: profile.isOn && mayPublish(tx.actor, held) }
    : { ...profile, cardId: null, isOn: false }
}

async function requireSeen(tx: ReadTx, cardId: string): Promise<Right> {
  const held = (await cardRights(tx, [cardId])).get(cardId)
  if (!held) throw cardNotFound()
  return held
}

function tellMeCard({ cardId, reviewedAt }: StoredProfile, now: Date): MeCard {
  if (cardId === null || reviewedAt === null) return { cardId, reviewedAt: null, reviewDue: null, isDue: false }
  const reviewDue = new Date(reviewedAt)
  reviewDue.setUTCFullYear(reviewDue.getUTCFullYear() + 1)
  return { cardId, reviewedAt, reviewDue, isDue: reviewDue <= now }
}
