import { isSameJson } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { lockSession, readStep } from '#store/cataloguing/reader.ts'
import type { SteppedCard } from '#store/cataloguing/session.ts'
import { endSessions, setQueued, setStepUndone } from '#store/cataloguing/writer.ts'
import { readTie } from '#store/ties/reader.ts'
import { NO_FACETS, type TieFacets } from '#store/ties/tie.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { alreadyUndone } from '../history/into-batch.ts'
import { undoBatchWithin } from '../history/undo-batch.ts'
import { livingRights } from '../interactions/interaction-rules.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { changeTieWithin } from '../ties/change-tie.ts'
import { catalogueNotFound } from './catalogue-not-found.ts'
import { type SessionView, viewSession } from './view-session.ts'

/**
 * Takes a step of a session back: the cards are as they were and come next again, and so is the tie, both keeping what was said since by
 * other ways. Throws `catalogue-not-found`, `already-undone`.
 */
export async function undoStep(
  domain: Domain,
  actor: Actor,
  { sessionId, stepId }: { readonly sessionId: string; readonly stepId: string },
): Promise<SessionView> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const session = await lockSession(tx, sessionId)
    const step = session && !session.endedAt ? await readStep(tx, sessionId, stepId) : null
    if (!step) throw catalogueNotFound()
    if (step.undoneAt) throw alreadyUndone(stepId)
    if (step.batchId) await undoBatchWithin(tx, step.batchId, domain.region)
    for (const card of step.cards) await undoTie(tx, card)
    await setQueued(tx, sessionId, step.cards)
    await setStepUndone(tx, sessionId, stepId)
    return (await viewSession(tx))!
  })
}

/** Ends the actor's session. What it did stays, and is taken back where changes are listed. */
export async function endSession(domain: Domain, actor: Actor): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    await endSessions(tx)
  })
}

async function undoTie(tx: WriteTx, { cardId, tie }: SteppedCard): Promise<void> {
  if (!tie || (await livingRights(tx, [cardId])).size === 0) return
  const present = (await readTie(tx, cardId)) ?? NO_FACETS
  const isAsSaid = ([facet, value]: [string, unknown]) => isSameJson(present[facet as keyof TieFacets], value)
  const kept = Object.entries(tie.after).filter(isAsSaid)
  const back = kept.map(([facet]) => [facet, tie.before[facet as keyof TieFacets]])
  await changeTieWithin(tx, { cardId, ...Object.fromEntries(back) })
}
