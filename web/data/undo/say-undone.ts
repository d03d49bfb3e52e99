import type { OutputOf, undoReport } from '@lazo/contract'
import { sayList, sayNumber } from '#web/words/format.ts'
import { say } from '#web/words/say.ts'
import { undoWords } from './undo.words.ts'

/** What came of an undo, as the server tells it. */
export type UndoReport = Omit<OutputOf<typeof undoReport>, 'batchId' | 'left'>

/**
 * What came of an undo, in words: how many contacts are as they were, wholly or in part, how many went to the trash, how many
 * were left and why, how many were so already.
 */
export function sayUndone(report: UndoReport): string {
  const { cards, trashed, partly, unchanged, leftCount, reasons } = report
  if (cards + leftCount === 0) return unchanged > 0 ? sayNothingUndone() : say(undoWords, 'whole')
  const left = reasons.map((one) => ({ reason: one.reason, cards: one.cards - one.partly }))
  const inPart = reasons.map((one) => ({ reason: one.reason, cards: one.partly }))
  if (cards + unchanged === 0) return say(undoWords, 'none', { why: sayReasons(left, leftCount) })
  if (cards + unchanged + leftCount === 2 && partly === 1)
    return say(undoWords, 'part', { why: sayReasons(inPart, partly) })
  return [
    ...sayCount('back', cards - partly - trashed),
    ...sayCount('trashed', trashed),
    ...sayCount('partly', partly, inPart),
    ...sayCount('left', leftCount - partly, left),
    ...sayCount('same', unchanged),
  ].join(' ')
}

/** What came of a single undo whose request was refused for this reason. */
export function sayRefusedUndo(why: string): string {
  return say(undoWords, 'none', { why: why.replace(/\.$/, '') })
}

/** That all is as it was without an undo. */
export function sayNothingUndone(): string {
  return say(undoWords, 'nothing')
}

type Reasons = readonly Omit<UndoReport['reasons'][number], 'partly'>[]

function sayReasons(reasons: Reasons, count: number): string {
  const sayOne = ({ reason, cards }: Reasons[number]) =>
    count === 1 ? say(undoWords, `one-${reason}`) : say(undoWords, `many-${reason}`, { n: sayNumber(cards) })
  return sayList(reasons.filter(({ cards }) => cards > 0).map(sayOne))
}

type Counted = 'back' | 'trashed' | 'partly' | 'left' | 'same'

function sayCount(key: Counted, count: number, reasons: Reasons = []): string[] {
  if (count === 0) return []
  return [say(undoWords, key, { count, n: sayNumber(count), why: sayReasons(reasons, count) })]
}
