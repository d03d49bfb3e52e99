import { isSameJson } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import {
  type FollowUpFacts,
  lockFollowUp,
  readFollowUp,
  readFollowUpVersions,
  type StoredFollowUp,
} from '#store/follow-ups/reader.ts'
import { insertFollowUp, rewriteFollowUp } from '#store/follow-ups/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { requireLivingCard } from '../comments/comment-rules.ts'
import type { Domain } from '../domain.ts'
import { requireVersion } from '../history/require-version.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { changeFacts, type FollowUpChange, followUpNotFound, requireRoom } from './follow-up-rules.ts'

/** What is to be done with whom by when. */
export type NewFollowUp = { readonly cardId: string } & Pick<FollowUpFacts, 'dueOn' | 'text' | 'isPromised'> & {
    /** Given by who notes it; noting it again makes nothing twice. */
    readonly followUpId?: string | undefined
  }

/**
 * Notes what the actor means to do next with the person of a card; nobody else is told. Seeing the card is enough. Throws
 * `card-not-found`, `input-invalid`, `too-many-follow-ups`.
 */
export async function addFollowUp(
  domain: Domain,
  actor: Actor,
  { cardId, followUpId: given, ...told }: NewFollowUp,
): Promise<StoredFollowUp> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    await requireLivingCard(tx, cardId, 'view')
    await requireRoom(tx, cardId)
    const facts = changeFacts({ ...told, snoozedUntil: null, state: 'open' }, {})
    const followUpId = given ?? tx.ids.next()
    if (await insertFollowUp(tx, { followUpId, cardId, ...facts })) return tellOf(tx, followUpId, cardId)
    const known = await readFollowUp(tx, followUpId, await reachOf(tx))
    if (known) return known
    throw new ProductError('input-invalid', 'This id cannot be given.', { facts: { field: 'id' } })
  })
}

/** Changes a follow-up of the actor's: done, cancelled, open again, snoozed, another day. What it was is kept. Throws `follow-up-not-found`. */
export async function changeFollowUp(
  domain: Domain,
  actor: Actor,
  { followUpId, ...change }: { followUpId: string } & FollowUpChange,
): Promise<StoredFollowUp> {
  return domain.store.write(actor, async (tx) => {
    const was = await holdFollowUp(tx, followUpId)
    return become(tx, was, changeFacts(factsOf(was), change))
  })
}

/** Lets a follow-up of the actor's be again what it was before a change. Throws `follow-up-not-found`, `version-not-found`. */
export async function undoFollowUpChange(
  domain: Domain,
  actor: Actor,
  { followUpId, versionId }: { followUpId: string; versionId: string },
): Promise<StoredFollowUp> {
  return domain.store.write(actor, async (tx) => {
    const was = await holdFollowUp(tx, followUpId)
    return become(tx, was, requireVersion(await readFollowUpVersions(tx, followUpId), versionId).state)
  })
}

async function holdFollowUp(tx: WriteTx, followUpId: string): Promise<StoredFollowUp> {
  requireWriting(tx)
  const was = await lockFollowUp(tx, followUpId, await reachOf(tx))
  if (!was) throw followUpNotFound()
  return was
}

async function become(tx: WriteTx, was: StoredFollowUp, facts: FollowUpFacts): Promise<StoredFollowUp> {
  if (isSameJson(factsOf(was), facts)) return was
  await rewriteFollowUp(tx, was, facts)
  return tellOf(tx, was.followUpId, was.cardId)
}

async function tellOf(tx: WriteTx, followUpId: string, cardId: string): Promise<StoredFollowUp> {
  tx.ledger.noteWord('today', tx.actor.memberId)
  tx.ledger.noteWord('follow-up', `${tx.actor.memberId}.${cardId}`)
  return (await readFollowUp(tx, followUpId, await reachOf(tx)))!
}

function factsOf({ dueOn, snoozedUntil, text, isPromised, state }: StoredFollowUp): FollowUpFacts {
  return { dueOn, snoozedUntil, text, isPromised, state }
}
