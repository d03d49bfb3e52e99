import type { Actor } from '#base/actor.ts'
import { isProductError, ProductError } from '#base/errors.ts'
import { lockCards, readPlaces } from '#store/cards/reader.ts'
import { type InboundFacts, inboundFactsOf, type StoredInbound } from '#store/desk/inbound.ts'
import { readInboundVersions } from '#store/desk/reader.ts'
import { rewriteInbound } from '#store/desk/writer.ts'
import { countEntries, readMeeting } from '#store/events/meetings.ts'
import { insertBatch } from '#store/history/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import { judgeByHome } from '../contacts/home-rights.ts'
import { judgeCards, requireWhole } from '../contacts/judge-cards.ts'
import { trashCards } from '../contacts/trash-cards.ts'
import type { Domain } from '../domain.ts'
import { forgetMeeting } from '../events/forget-meeting.ts'
import { meetingKey, tickedKey } from '../events/meeting-keys.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { changeInboundFacts, type InboundChange, isSameInbound } from './inbound-rules.ts'
import { holdInbound, requireInbound, withSeenCards } from './see-inbound.ts'

/**
 * Says something otherwise of an entry, or what becomes of it: answered, put off until a day, spam with its reason, new again. What was
 * put into a book by a form leaves it when it is spam, which needs `delete` there, and comes back when it is not. Throws `inbound-not-found`, `input-invalid`, `card-invalid` and the errors of rights.
 */
export async function changeInbound(
  domain: Domain,
  actor: Actor,
  { inboundId, ...change }: { inboundId: string } & InboundChange,
): Promise<StoredInbound> {
  const before = await domain.store.read(actor, (tx) => requireInbound(tx, inboundId))
  const isTakenBack = before.state === 'spam' && changeInboundFacts(before, change).state !== 'spam'
  if (isTakenBack) await takeBackCards(domain, actor, before)
  return domain.store.write(actor, async (tx) => {
    const was = await holdInbound(tx, inboundId)
    const facts = changeInboundFacts(was, change)
    if (facts.state === 'merged' && was.state !== 'merged')
      throw new ProductError('input-invalid', 'An entry is merged by joining it to a contact.', {
        facts: { field: 'state' },
      })
    const batchId = facts.state === 'spam' ? (was.batchId ?? (await clearOut(tx, domain, was))) : was.batchId
    return become(tx, was, { ...facts, batchId: isTakenBack ? null : batchId })
  })
}

/** Lets an entry be again what it was before a change, with the cards it touched and the meeting that was noted with them. Throws `inbound-not-found`, `version-not-found`. */
export async function undoInboundChange(
  domain: Domain,
  actor: Actor,
  { inboundId, versionId }: { inboundId: string; versionId: string },
): Promise<StoredInbound> {
  const { entry, version } = await domain.store.read(actor, async (tx) => {
    const entry = await requireInbound(tx, inboundId)
    const version = (await readInboundVersions(tx, inboundId)).find((one) => one.versionId === versionId)
    if (!version) throw new ProductError('version-not-found', 'There is no such earlier state.')
    return { entry, version }
  })
  const isStepBack = version.state.batchId !== entry.batchId
  if (isStepBack) await takeBackCards(domain, actor, entry)
  return domain.store.write(actor, async (tx) => {
    const was = await holdInbound(tx, inboundId)
    const { state } = version
    // What a later step did to cards is taken back, and cannot be done again by going back once more.
    const isDoneToCards = state.batchId !== null && state.batchId !== was.batchId
    const again = isDoneToCards
      ? ({ ...state, state: 'new', revisitOn: null, reason: null, batchId: null } as const)
      : state
    const entryAgain = await become(tx, was, again)
    if (isStepBack) await takeBackMeeting(tx, domain, was)
    return entryAgain
  })
}

/** Writes what an entry is from now on, and tells of it. */
export async function become(tx: WriteTx, was: StoredInbound, facts: InboundFacts): Promise<StoredInbound> {
  if (!isSameInbound(inboundFactsOf(was), facts)) {
    await rewriteInbound(tx, was, facts)
    tx.ledger.noteWord('inbound', was.inboundId)
    tx.ledger.noteWord('today', tx.actor.memberId)
  }
  return (await withSeenCards(tx, [await requireInbound(tx, was.inboundId)]))[0]!
}

/** Puts the card that a form made of an entry into the trash, as a batch of its own; null where there is none. */
async function clearOut(tx: WriteTx, domain: Domain, { source, cardId, name }: StoredInbound): Promise<string | null> {
  if (source !== 'form' || cardId === null) return null
  const [card] = await lockCards(tx, [cardId])
  if (!card || card.deletedAt) return null
  const batchId = await insertBatch(tx, { kind: 'trash', title: name })
  await trashInto(tx, domain, { cardId, batchId })
  return batchId
}

/** Puts a card into the trash as part of a batch. Throws the errors of rights. */
export async function trashInto(
  tx: WriteTx,
  { region }: Domain,
  { cardId, batchId }: { cardId: string; batchId: string },
): Promise<void> {
  const cards = await lockCards(tx, [cardId])
  const judged = judgeCards([cardId], cards, await judgeByHome(tx, await readPlaces(tx, [cardId]), 'delete'))
  requireWhole(judged, undefined)
  await trashCards(tx, judged.fit, { region, batchId })
  tx.ledger.noteAudit('cards-trashed', batchId, { cardIds: [cardId] })
}

/** Takes back that the person of an entry was met where it came in, unless another entry or the member's own hand says so too. */
async function takeBackMeeting(tx: WriteTx, domain: Domain, { eventId, cardId, state }: StoredInbound): Promise<void> {
  if (state !== 'merged' || eventId === null || cardId === null) return
  const meeting = await readMeeting(tx, { cardId, key: meetingKey(eventId) })
  const isSaidElse =
    meeting?.does.includes(tickedKey(eventId)) || (await countEntries(tx, { cardId, eventId, state })) > 0
  if (isSaidElse) return
  await forgetMeeting(tx, domain, { cardId, eventId })
}

/** Takes back what the last step did to cards. What another did, or somebody took back already, stays as it is. */
async function takeBackCards(domain: Domain, actor: Actor, { batchId }: StoredInbound): Promise<void> {
  if (batchId === null) return
  try {
    await undoBatch(domain, actor, batchId)
  } catch (error) {
    if (!isProductError(error, 'already-undone') && !isProductError(error, 'batch-not-found')) throw error
  }
}
