import type { LeftPart } from './apply-take-back.ts'
import type { LeftReason } from './take-back.ts'

/** What came of an undo. Of one card something may be put back and something else left. */
export interface UndoReport {
  /** The batch of the undo itself: undoing it does everything again. */
  readonly batchId: string
  /** Of so many cards something was put back. */
  readonly cards: number
  /** So many of those went to the trash, where they were not before. */
  readonly trashed: number
  /** Of so many something was put back and something else left. */
  readonly partly: number
  /** So many were as they are to be already. */
  readonly unchanged: number
  /** Of so many something was left, because it was changed since or is out of reach. */
  readonly leftCount: number
  /** Why, and of how many cards. */
  readonly reasons: readonly ReasonCount[]
  /** What was left; at most 1,000 are listed. */
  readonly left: readonly LeftPart[]
}

/** A reason why something was left, and of how many cards. */
interface ReasonCount {
  readonly reason: LeftReason
  readonly cards: number
  /** In so many of these something else was put back. */
  readonly partly: number
}

/** What an undo came to, counted card by card. */
export interface UndoTally {
  readonly seen: number
  readonly cards: number
  readonly trashed: number
  readonly partly: number
  readonly unchanged: number
  readonly leftCount: number
  readonly reasons: ReasonTally
  /** The same of the cards of which something was put back. */
  readonly partlyReasons: ReasonTally
}

type ReasonTally = Readonly<Partial<Record<LeftReason, number>>>

/** What became of one card. */
export interface UndoOutcome {
  readonly wasPutBack: boolean
  readonly wasTrashed: boolean
  readonly left: readonly LeftPart[]
}

/** So many parts that were left are listed. */
export const LISTED = 1_000

/** Nothing was counted yet. */
export const EMPTY_TALLY: UndoTally = {
  seen: 0,
  cards: 0,
  trashed: 0,
  partly: 0,
  unchanged: 0,
  leftCount: 0,
  reasons: {},
  partlyReasons: {},
}

/** Counts some more cards. Pure. */
export function addOutcomes(tally: UndoTally, outcomes: readonly UndoOutcome[]): UndoTally {
  const count = (isSo: (outcome: UndoOutcome) => boolean) => outcomes.filter(isSo).length
  const isPart = ({ wasPutBack, left }: UndoOutcome) => wasPutBack && left.length > 0
  return {
    seen: tally.seen + outcomes.length,
    cards: tally.cards + count(({ wasPutBack }) => wasPutBack),
    trashed: tally.trashed + count(({ wasTrashed }) => wasTrashed),
    partly: tally.partly + count(isPart),
    unchanged: tally.unchanged + count(({ wasPutBack, left }) => !wasPutBack && left.length === 0),
    leftCount: tally.leftCount + count(({ left }) => left.length > 0),
    reasons: addReasons(tally.reasons, outcomes),
    partlyReasons: addReasons(tally.partlyReasons, outcomes.filter(isPart)),
  }
}

function addReasons(tally: ReasonTally, outcomes: readonly UndoOutcome[]): ReasonTally {
  const sum = { ...tally }
  for (const { left } of outcomes)
    for (const reason of new Set(left.map((part) => part.reason))) sum[reason] = (sum[reason] ?? 0) + 1
  return sum
}

/** What was counted, as it is told. Pure. */
export function tellTally(batchId: string, tally: UndoTally, left: readonly LeftPart[]): UndoReport {
  const { cards, trashed, partly, unchanged, leftCount, partlyReasons } = tally
  const reasons = Object.entries(tally.reasons).map(([name, count]) => {
    const reason = name as LeftReason
    return { reason, cards: count, partly: partlyReasons[reason] ?? 0 }
  })
  return { batchId, cards, trashed, partly, unchanged, leftCount, reasons, left: left.slice(0, LISTED) }
}

/** What was left of a card, each reason once. Pure. */
export function leftOf(
  card: { readonly cardId: string; readonly display: string },
  parts: readonly { readonly reason: LeftReason; readonly paths: readonly string[] }[],
): LeftPart[] {
  return [...Map.groupBy(parts, ({ reason }) => reason)].map(([reason, same]) => ({
    ...card,
    reason,
    paths: [...new Set(same.flatMap(({ paths }) => paths))],
  }))
}
