import type { WordGroup } from '@lazo/jscontact'
import type { IndexParts } from './index-parts.ts'
import { MARKS } from './line-terms.ts'
import type { RowSet } from './row-set.ts'

const DIGITS = /^\d+$/

/**
 * The rows that have a word of each group in the marked places; none without groups. A number counts as one word of the digits one dials at home. Empty
 * rows may be among them.
 */
export function rowsWithWords({ rows, terms }: IndexParts, groups: readonly WordGroup[], marks: number): RowSet {
  let found: RowSet | null = null
  for (const group of groups) {
    const some = rows.newSet()
    for (const { word, isBeginning } of group) {
      if (isBeginning) terms.collectBeginning(word, marks, some)
      else terms.collectWhole(word, marks, some)
      if ((marks & MARKS.reach) !== 0 && DIGITS.test(word)) terms.phones.collectWord(word, isBeginning, some)
    }
    found = found ? found.intersect(some) : some
    if (found.isEmpty) break
  }
  return found ?? rows.newSet()
}
