import type { Medium } from '../words/media.table.ts'
import { heightOf } from '../words/rung.ts'
import type { PictureTie, YearCount } from './picture-tie.ts'

/** By what somebody says something about what the member has said. */
const WORDS: readonly Medium[] = ['mention', 'comment', 'endorsement']

/** The four questions of a network, which are easily taken for one. */
export const KNOWING_QUESTIONS = ['sees', 'reads', 'answers', 'knows'] as const

/** One of them. */
export type KnowingQuestion = (typeof KNOWING_QUESTIONS)[number]

/** The answer to one question: who does, of whom it can be told at all. */
export interface Knowing {
  readonly yes: readonly string[]
  /** People of whom the evidence tells that they do or do not. */
  readonly told: number
  /** People of whom nothing tells; they are not a no. */
  readonly unknown: number
}

/**
 * Who sees the member, reads them, answers them, knows them: four questions, each by evidence of its own. An answer is not a
 * relationship, and a like is not an answer.
 */
export function whoKnowsMe(ties: readonly PictureTie[]): Record<KnowingQuestion, Knowing> {
  return {
    sees: answer(ties, (tie) => tie.counts.some(isFromThem) || null),
    reads: answer(ties, (tie) => readsOf(tie) || null),
    answers: answer(ties, answersOf),
    knows: answer(ties, knowsOf),
  }
}

/** Whoever comments or answers has read; of whoever only likes nobody can tell. */
function readsOf({ counts, hasAnswered }: PictureTie): boolean {
  return hasAnswered || counts.some(({ direction, medium }) => direction === 'inbound' && WORDS.includes(medium))
}

function answersOf({ counts, hasAnswered }: PictureTie): boolean | null {
  if (hasAnswered) return true
  return counts.some(({ direction }) => direction === 'outbound') ? false : null
}

/** Below a relationship the other side may know the name; nothing tells more. Who was never heard of tells nothing at all. */
function knowsOf(tie: PictureTie): boolean | null {
  if (heightOf(tie.rung) >= heightOf('relationship')) return true
  return tie.counts.length > 0 ? false : null
}

function isFromThem({ direction, medium }: YearCount): boolean {
  return direction !== 'outbound' && medium !== 'note'
}

function answer(ties: readonly PictureTie[], ask: (tie: PictureTie) => boolean | null): Knowing {
  const yes: string[] = []
  let told = 0
  for (const tie of ties) {
    const found = ask(tie)
    if (found === null) continue
    told += 1
    if (found) yes.push(tie.cardId)
  }
  return { yes, told, unknown: ties.length - told }
}
