import { isSameJson } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import type { InteractionState } from '#store/interactions/interaction.ts'
import { readInteractionVersions } from '#store/interactions/reader.ts'
import { keepInteraction, rewriteInteraction, setInteractionDeleted } from '#store/interactions/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireVersion } from '../history/require-version.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound } from '../sharing/card-rights.ts'
import type { Right } from '../sharing/right.ts'
import { keepFolded } from '../ties/keep-folded.ts'
import {
  changeState,
  holdOwn,
  type InteractionInput,
  interactionNotFound,
  livingRights,
  requireMayOpen,
  requireRoom,
} from './interaction-rules.ts'
import { seeInteraction } from './list-interactions.ts'
import type { InteractionView } from './view-interaction.ts'

/**
 * Lets an interaction of the actor's be another: what is not said stays, and so do people whom the actor does not see any more. What it
 * was is kept. Throws `interaction-not-found`, `interaction-not-yours`, `card-not-found`, `input-invalid`, and the errors of rights.
 */
export async function changeInteraction(
  domain: Domain,
  actor: Actor,
  { interactionId, ...input }: { interactionId: string } & InteractionInput,
): Promise<InteractionView> {
  return domain.store.write(actor, async (tx) => {
    const was = await holdLiving(tx, interactionId)
    const seen = await livingRights(tx, [...was.cardIds, ...(input.cardIds ?? [])])
    if (input.cardIds?.some((cardId) => !seen.has(cardId))) throw cardNotFound()
    const unseen = was.cardIds.filter((cardId) => !seen.has(cardId))
    const kept = was.contributions.filter(({ cardId }) => unseen.includes(cardId))
    const told = {
      ...input,
      ...(input.cardIds && { cardIds: [...input.cardIds, ...unseen] }),
      ...(input.contributions && { contributions: [...withCard(input, was.cardIds, unseen), ...kept] }),
    }
    const state = changeState(was, told, { now: tx.now, nextId: () => tx.ids.next() })
    requireMayTell(seen, { was, state })
    await become(tx, domain, { interactionId, was, state })
    return (await seeInteraction(tx, interactionId))!
  })
}

/**
 * Lets an interaction of the actor's be again what it was before a change, with those of its people whom the actor sees still. Throws
 * `interaction-not-found`, `version-not-found`, and the errors of rights.
 */
export async function undoInteractionChange(
  domain: Domain,
  actor: Actor,
  { interactionId, versionId }: { interactionId: string; versionId: string },
): Promise<InteractionView> {
  return domain.store.write(actor, async (tx) => {
    const was = await holdLiving(tx, interactionId)
    const version = requireVersion(await readInteractionVersions(tx, interactionId), versionId)
    const seen = await livingRights(tx, [...was.cardIds, ...version.state.cardIds])
    const isKept = (cardId: string) => seen.has(cardId) || was.cardIds.includes(cardId)
    const cardIds = version.state.cardIds.filter(isKept)
    const contributions = version.state.contributions.filter(({ cardId }) => isKept(cardId))
    const again = cardIds.length > 0 ? { cardIds, contributions } : { cardIds: was.cardIds, contributions: [] }
    const state = { ...version.state, source: was.source, ...again }
    requireMayTell(seen, { was, state })
    await become(tx, domain, { interactionId, was, state })
    return (await seeInteraction(tx, interactionId))!
  })
}

/** Removes an interaction of the actor's; it can be brought back. Throws `interaction-not-found`, `interaction-not-yours`. */
export async function removeInteraction(domain: Domain, actor: Actor, interactionId: string): Promise<void> {
  await domain.store.write(actor, async (tx) => keepFolded(tx, domain, await removeIn(tx, interactionId)))
}

/** The same within a transaction, for verbs that take back more than one thing; gives with whom it was, whose ties are stale then. */
export async function removeIn(tx: WriteTx, interactionId: string): Promise<readonly string[]> {
  const was = await holdLiving(tx, interactionId)
  await setInteractionDeleted(tx, interactionId, true)
  tx.ledger.noteWord('interaction', interactionId)
  tx.ledger.noteWord('today', tx.actor.memberId)
  if (isTold(was)) tx.ledger.noteAudit('interaction-removed', interactionId, { cardIds: was.cardIds })
  return was.cardIds
}

/** Brings an interaction of the actor's back; one that is there stays. Throws `interaction-not-found`, `interaction-not-yours`. */
export async function restoreInteraction(
  domain: Domain,
  actor: Actor,
  interactionId: string,
): Promise<InteractionView> {
  return domain.store.write(actor, async (tx) => {
    const view = await restoreIn(tx, interactionId)
    await keepFolded(tx, domain, view.cardIds)
    return view
  })
}

/** The same within a transaction, for verbs that bring back more than one thing. */
export async function restoreIn(tx: WriteTx, interactionId: string): Promise<InteractionView> {
  requireWriting(tx)
  const was = await holdOwn(tx, interactionId, () => seeInteraction(tx, interactionId))
  if (was.deletedAt) {
    await requireRoom(tx, was.cardIds)
    await setInteractionDeleted(tx, interactionId, false)
    tx.ledger.noteWord('interaction', interactionId)
    tx.ledger.noteWord('today', tx.actor.memberId)
    if (isTold(was)) tx.ledger.noteAudit('interaction-restored', interactionId, { cardIds: was.cardIds })
  }
  return (await seeInteraction(tx, interactionId))!
}

async function holdLiving(tx: WriteTx, interactionId: string): Promise<InteractionState> {
  requireWriting(tx)
  const { deletedAt, ...was } = await holdOwn(tx, interactionId, () => seeInteraction(tx, interactionId))
  if (deletedAt) throw interactionNotFound()
  return stateOf(was)
}

/** Of what was given and received is said with whom, where those who are out of sight would make it unclear. */
function withCard(input: InteractionInput, cardIds: readonly string[], unseen: readonly string[]) {
  const seen = input.cardIds ?? cardIds.filter((cardId) => !unseen.includes(cardId))
  const only = seen.length === 1 ? seen[0] : undefined
  return input.contributions!.map((one) => ({ ...one, cardId: one.cardId ?? only }))
}

async function become(
  tx: WriteTx,
  domain: Domain,
  { interactionId, was, state }: { interactionId: string; was: InteractionState; state: InteractionState },
): Promise<void> {
  if (isSameJson(JSON.parse(JSON.stringify(was)), JSON.parse(JSON.stringify(state)))) return
  await requireRoom(
    tx,
    state.cardIds.filter((cardId) => !was.cardIds.includes(cardId)),
  )
  await keepInteraction(tx, interactionId, was)
  await rewriteInteraction(tx, interactionId, state)
  await keepFolded(tx, domain, [...was.cardIds, ...state.cardIds])
  const isHidden = isTold(was) && !isTold(state)
  tx.ledger.noteWord('today', tx.actor.memberId)
  tx.ledger.noteWord(isHidden ? 'interaction-hidden' : 'interaction', interactionId)
  if (isHidden) tx.ledger.noteAudit('interaction-hidden', interactionId, { cardIds: was.cardIds })
  if (isTold(state)) tx.ledger.noteAudit('interaction-changed', interactionId, { cardIds: state.cardIds })
}

/** Whether others know of it; what is one's own alone stands in no journal. */
function isTold({ visibility }: InteractionState): boolean {
  return visibility !== 'private'
}

/** Refuses to show words to who did not see them before, unless the actor may comment there: on all cards new words, on new cards any. */
function requireMayTell(
  seen: ReadonlyMap<string, Right>,
  { was, state }: { was: InteractionState; state: InteractionState },
): void {
  const isSaidAnew = state.text !== was.text || state.visibility !== was.visibility
  const isConcerned = (cardId: string) =>
    state.cardIds.includes(cardId) && (isSaidAnew || !was.cardIds.includes(cardId))
  requireMayOpen(state.visibility, new Map([...seen].filter(([cardId]) => isConcerned(cardId))))
}

function stateOf(stored: InteractionState): InteractionState {
  const { at, medium, direction, form, network, isCommercial, expectsReply, minutes, text, source } = stored
  const { visibility, does, cardIds, contributions } = stored
  const facts = {
    at,
    medium,
    direction,
    form,
    network,
    isCommercial,
    expectsReply,
    minutes,
    text,
    source,
    visibility,
    does,
  }
  return { ...facts, cardIds, contributions }
}
