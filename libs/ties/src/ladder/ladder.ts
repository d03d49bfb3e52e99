import { hasBothWays } from '../reciprocity/balance.ts'
import type { TieHistory } from '../tie/tie-history.ts'
import type { Day } from '../time/civil-day.ts'
import { because, type Reason } from '../words/reason.ts'
import { lowerRung, RUNGS, type Rung } from '../words/rung.ts'
import type { TieSettings } from '../words/settings.ts'

/** What counts for the ladder beside the interactions. */
export interface LadderFacts {
  /** Personal facts known: interest, family, project, what they do. */
  readonly personalFacts: number
  /** They follow the member, or came in through a shared event. */
  readonly isAudience?: boolean
  /** The member holds the tie no higher than this. */
  readonly heldAt?: Rung | null
  /** The day on which the member confirmed trust. */
  readonly trustConfirmed?: Day | null
}

/** Why a rung is or is not reached. */
export type LadderCode =
  | 'in-a-book'
  | 'signal'
  | 'turned-to-me'
  | 'exchange-days'
  | 'exchange-span'
  | 'spoken'
  | 'personal-facts'
  | 'both-gave'
  | 'known-for'
  | 'alive'
  | 'confirmed'
  | 'held'

/** One thing a rung asks for, and how far the tie has come with it. */
export interface Evidence extends Reason<LadderCode> {
  readonly isMet: boolean
}

/** Where a tie stands on the ladder. */
export interface LadderPlace {
  readonly rung: Rung
  /** What the evidence allows; higher than the rung only where the member holds it lower. */
  readonly evidenced: Rung
  readonly reasons: readonly Evidence[]
  /** The next rung and what it asks for, or null at the top. */
  readonly next: { readonly rung: Rung; readonly asks: readonly Evidence[] } | null
}

/** Places a tie on the ladder by evidence alone: a member may hold it lower and confirms trust, and nobody lifts it. */
export function placeOnLadder(history: TieHistory, facts: LadderFacts, settings: TieSettings): LadderPlace {
  const asked = RUNGS.map((rung) => evidenceFor(rung, history, facts, settings))
  const missing = asked.findIndex((all) => all.some(({ isMet }) => !isMet))
  const height = missing < 0 ? RUNGS.length - 1 : missing - 1
  const evidenced = RUNGS[height]!
  const rung = facts.heldAt ? lowerRung(evidenced, facts.heldAt) : evidenced
  const held = rung === evidenced ? [] : [met('held', true, { evidenced })]
  const next = RUNGS[height + 1]
  return {
    rung,
    evidenced,
    reasons: [...asked[height]!, ...held],
    next: next === undefined ? null : { rung: next, asks: asked[height + 1]! },
  }
}

function evidenceFor(rung: Rung, history: TieHistory, facts: LadderFacts, settings: TieSettings): Evidence[] {
  const { ladder } = settings
  const exchanges = history.exchangeDays
  const span = exchanges.length ? exchanges.at(-1)! - exchanges[0]! : 0
  if (rung === 'known') return [met('in-a-book', true)]
  if (rung === 'audience') return [met('signal', facts.isAudience === true || history.firstSignal !== null)]
  if (rung === 'responded') return [met('turned-to-me', history.firstInbound !== null)]
  if (rung === 'conversation') return [counted('exchange-days', exchanges.length, ladder.conversationDays)]
  if (rung === 'trust') return trustEvidence(history, facts, settings)
  return [
    counted('exchange-days', exchanges.length, ladder.relationshipDays),
    counted('exchange-span', span, ladder.relationshipSpan),
    met('spoken', history.firstMutual !== null),
    counted('personal-facts', facts.personalFacts, ladder.relationshipFacts),
  ]
}

/** Judged on the day of the confirmation: silence afterwards cools the warmth and takes no rung away. */
function trustEvidence(history: TieHistory, facts: LadderFacts, { ladder, cadence }: TieSettings): Evidence[] {
  const confirmed = facts.trustConfirmed ?? null
  const on = confirmed ?? history.lastContact ?? 0
  const first = history.exchangeDays[0] ?? on
  const lastBefore = history.realDays.findLast((day) => day <= on)
  const patience = cadence.dormant * (cadence.ofRung.relationship?.maximum ?? cadence.ofKey.maximum)
  const silence = lastBefore === undefined ? patience : on - lastBefore
  return [
    met('both-gave', hasBothWays(history.balance)),
    counted('known-for', on - first, ladder.trustAge),
    met('alive', silence < patience, { silence, patience }),
    met('confirmed', confirmed !== null),
  ]
}

function met(code: LadderCode, isMet: boolean, facts: Reason['facts'] = {}): Evidence {
  return { ...because(code, facts), isMet }
}

function counted(code: LadderCode, have: number, need: number): Evidence {
  return met(code, have >= need, { have, need })
}
