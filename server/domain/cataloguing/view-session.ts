import { type CatalogueDecision, paceOf, type Suggestion, suggestFacets } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import {
  countQueue,
  readDecisions,
  readKin,
  readLastSteps,
  readNextCards,
  readOpenSession,
} from '#store/cataloguing/reader.ts'
import type { StoredQueuedCard, StoredSession, StoredStep } from '#store/cataloguing/session.ts'
import { readTie } from '#store/ties/reader.ts'
import { NO_FACETS, type TieFacets } from '#store/ties/tie.ts'
import type { ReadTx } from '#store/transaction.ts'
import { type CardView, viewCards } from '../contacts/card-view.ts'
import { ownView } from '../contacts/own-view.ts'
import type { Domain } from '../domain.ts'
import { reachOf } from '../interactions/interaction-rules.ts'
import { type CardSummary, summarizeCard } from '../search/card-summary.ts'
import { type FacetValues, facetsOf, factsOf } from './catalogue-facts.ts'

/** A card that comes next, and all that a page shows of it. */
interface NextCard extends Pick<StoredQueuedCard, 'cardId' | 'reason'> {
  readonly wasPutOff: boolean
  readonly summary: CardSummary
  readonly facets: FacetValues
  readonly tie: Pick<TieFacets, 'isKey' | 'isResting' | 'closeness' | 'cadence' | 'forMe' | 'forThem'>
  /** For facets of which the card says nothing. */
  readonly suggestions: readonly Suggestion[]
  /** Others of the same organization that are still in the queue. */
  readonly kin: readonly string[]
}

/** A session as its member sees it. */
export interface SessionView extends StoredSession {
  readonly waiting: number
  readonly undecided: number
  readonly done: number
  /** The typical seconds that a card took lately; null before there is one. */
  readonly pace: number | null
  readonly next: readonly NextCard[]
  /** What was done last and can be taken back, the latest first. */
  readonly steps: readonly StoredStep[]
}

/** So many are ready before they are asked for. */
const AHEAD = 8
const MOST_STEPS = 20
/** What was decided longer ago teaches nothing more. */
const MOST_DECISIONS = 500
const MOST_KIN = 50

/** The actor's session that is under way; null when there is none. */
export async function readSession(domain: Domain, actor: Actor): Promise<SessionView | null> {
  return domain.store.read(actor, viewSession)
}

/** The same within a transaction. */
export async function viewSession(tx: ReadTx): Promise<SessionView | null> {
  const session = await readOpenSession(tx)
  if (!session) return null
  const { sessionId } = session
  const reach = await reachOf(tx)
  const { waiting, undecided, done } = await countQueue(tx, sessionId, reach)
  const steps = await readLastSteps(tx, sessionId, MOST_STEPS)
  const queued = await readNextCards(tx, sessionId, { reach, limit: AHEAD })
  return {
    ...session,
    waiting,
    undecided,
    done,
    pace: paceOf(steps.map(({ seconds }) => seconds)),
    next: await viewNext(tx, sessionId, { queued, reach }),
    steps,
  }
}

async function viewNext(
  tx: ReadTx,
  sessionId: string,
  { queued, reach }: { readonly queued: readonly StoredQueuedCard[]; readonly reach: readonly string[] },
): Promise<NextCard[]> {
  const kins = queued.flatMap(({ kin }) => kin ?? [])
  const alike = Map.groupBy(await readKin(tx, sessionId, { kins, reach, limit: MOST_KIN * AHEAD }), ({ kin }) => kin)
  const views = new Map(
    (
      await viewCards(
        tx,
        queued.map(({ cardId }) => cardId),
      )
    ).map((view) => [view.cardId, view]),
  )
  const decisions = await readDecisions(tx, MOST_DECISIONS)
  const next: NextCard[] = []
  for (const one of queued) {
    const view = views.get(one.cardId)
    if (!view) continue
    const tie = (await readTie(tx, one.cardId)) ?? NO_FACETS
    const kin = (alike.get(one.kin ?? '') ?? []).flatMap(({ cardId }) => (cardId === one.cardId ? [] : cardId))
    next.push({ ...nextOf(one, view, decisions), tie, kin: kin.slice(0, MOST_KIN) })
  }
  return next
}

function nextOf(
  { cardId, reason, state }: StoredQueuedCard,
  view: CardView,
  decisions: readonly CatalogueDecision[],
): Omit<NextCard, 'tie' | 'kin'> {
  const card = ownView(view)
  const facets = facetsOf(card)
  const suggestions = suggestFacets(factsOf(card), decisions).filter(({ facet }) => facets[facet].length === 0)
  return { cardId, reason, wasPutOff: state === 'undecided', summary: summarizeCard(view), facets, suggestions }
}
