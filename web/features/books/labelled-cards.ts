import { presentIndex } from '#web/data/index/present-index.ts'

/** The ids of all cards within reach that have a label. */
export function labelledCards(label: string): readonly string[] {
  return presentIndex.list({ filter: { keyword: label }, order: 'family' })
}
