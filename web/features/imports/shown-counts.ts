import type { ImportCounts } from './import-types.ts'

const SHOWN = [
  ['new', 'newOnes'],
  ['updated', 'updated'],
  ['merged', 'merged'],
  ['unchanged', 'unchanged'],
  ['repeated', 'repeated'],
  ['rejected', 'rejected'],
  ['jobChanges', 'jobChanges'],
  ['rows', 'rows'],
] as const

/** What is told of the counts of an import, each with its word: the new ones and all rows always, the others where there are any. Pure. */
export function shownCounts(counts: ImportCounts) {
  const apart = { ...counts, unchanged: counts.unchanged - counts.repeated }
  const shown = SHOWN.map(([key, word]) => ({ key, word, count: apart[key] }))
  return shown.filter(({ key, count }) => count > 0 || key === 'new' || key === 'rows')
}
