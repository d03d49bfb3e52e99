import type { ImportCounts } from './import-types.ts'

const SHOWN = [
  ['new', 'newOnes'],
  ['updated', 'updated'],
  ['merged', 'merged'],
  ['unchanged', 'unchanged'],
  ['rejected', 'rejected'],
  ['jobChanges', 'jobChanges'],
  ['rows', 'rows'],
] as const

/** What is told of the counts of an import, each with its word: the new ones and all rows always, the others where there are any. Pure. */
export function shownCounts(counts: ImportCounts) {
  return SHOWN.filter(([key]) => counts[key] > 0 || key === 'new' || key === 'rows').map(([key, word]) => ({
    key,
    word,
    count: counts[key],
  }))
}
