import type { OutputOf, undoReport } from '@lazo/contract'
import { sayList, sayNumber } from '#web/words/format.ts'
import { say } from '#web/words/say.ts'
import { undoWords } from './undo.words.ts'

/** What came of an undo, as the server tells it. */
export type UndoReport = Omit<OutputOf<typeof undoReport>, 'batchId' | 'left'>

/** What came of an undo, in words: how many contacts are as they were, how many were left and why, how many were so already. */
export function sayUndone(report: UndoReport): string {
  const { cards, unchanged, leftCount } = report
  if (leftCount === 0) return sayWhole(cards, unchanged)
  const why = sayReasons(report)
  if (cards === 0 && unchanged === 0) return say(undoWords, 'none', { why })
  if (cards === 1 && leftCount === 1 && unchanged === 0) return say(undoWords, 'part', { why })
  const back = cards > 0 ? [sayCount('back', cards)] : []
  return [...back, sayCount('left', leftCount, { why }), ...saySame(unchanged)].join(' ')
}

/** What came of a single undo whose request was refused for this reason. */
export function sayRefusedUndo(why: string): string {
  return say(undoWords, 'none', { why: why.replace(/\.$/, '') })
}

/** That all is as it was without an undo. */
export function sayNothingUndone(): string {
  return say(undoWords, 'nothing')
}

function sayWhole(cards: number, unchanged: number): string {
  if (cards > 0) return [sayCount('back', cards), ...saySame(unchanged)].join(' ')
  return unchanged > 0 ? sayNothingUndone() : say(undoWords, 'whole')
}

function saySame(unchanged: number): string[] {
  return unchanged > 0 ? [sayCount('same', unchanged)] : []
}

function sayReasons({ reasons, leftCount }: UndoReport): string {
  const isOne = leftCount === 1
  const sayOne = ({ reason, cards }: UndoReport['reasons'][number]) =>
    isOne ? say(undoWords, `one-${reason}`) : say(undoWords, `many-${reason}`, { n: sayNumber(cards) })
  return sayList(reasons.map(sayOne))
}

function sayCount(key: 'back' | 'left' | 'same', count: number, facts: { readonly why?: string } = {}): string {
  return say(undoWords, key, { count, n: sayNumber(count), ...facts })
}
