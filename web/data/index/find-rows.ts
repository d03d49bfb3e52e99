import type { WordGroup } from '@lazo/jscontact'
import { rowsWithHandle } from './filter-rows.ts'
import type { IndexParts } from './index-parts.ts'
import { MARKS } from './line-terms.ts'
import { allowTypos } from './near-words.ts'
import type { PhoneAsked } from './phone-asked.ts'
import type { SearchAsked } from './read-search.ts'
import { type FindScope, type FoundRow, RowRanking } from './row-ranking.ts'
import type { RowSet } from './row-set.ts'
import { rowsWithWords } from './word-rows.ts'

/** With fewer found, typos are allowed. */
const FEW = 10

/**
 * The best rows for what was asked, in steps from sure to unsure: the very address; keys that are or begin with what was typed;
 * words of the name, whole ones first; numbers; words anywhere; last what a typo hid.
 */
export function findRows(parts: IndexParts, asked: SearchAsked, scope: FindScope): readonly FoundRow[] {
  const ranking = new RowRanking(parts, scope)
  if (asked.key === '') return []
  if (asked.handle !== null) ranking.takeSet(rowsWithHandle(parts, asked.handle), asked.groups)
  if (ranking.count > 0) return ranking.found
  ranking.takeKeys(asked.key, asked.groups)
  takeWords(ranking, parts, asked.groups, MARKS.name)
  if (asked.phone) ranking.takeSet(rowsWithNumber(parts, asked.phone), asked.groups)
  takeWords(ranking, parts, asked.groups, MARKS.anywhere)
  if (ranking.count === 0 && asked.phoneAmongWords) takePhoneAmongWords(ranking, parts, asked.phoneAmongWords)
  const typos = ranking.count < FEW ? allowTypos(asked.groups, parts.terms.words) : null
  if (typos) {
    ranking.takeSet(rowsWithWords(parts, typos, MARKS.name), typos)
    ranking.takeSet(rowsWithWords(parts, typos, MARKS.anywhere), typos)
  }
  return ranking.found
}

/** All rows that answer what was asked; with typos only when there are none without. Empty rows may be among them. */
export function rowsFound(parts: IndexParts, asked: SearchAsked): RowSet {
  const found = parts.rows.newSet()
  if (asked.key === '') return found
  if (asked.handle !== null) found.unite(rowsWithHandle(parts, asked.handle))
  if (!found.isEmpty) return found
  for (const order of ['family', 'given'] as const)
    for (const row of parts.orders.spanOf(order, asked.key)) found.add(row)
  if (asked.phone) parts.terms.phones.collect(asked.phone, found)
  found.unite(rowsWithWords(parts, asked.groups, MARKS.anywhere))
  if (found.isEmpty && asked.phoneAmongWords) found.unite(rowsWithPhoneAndWords(parts, asked.phoneAmongWords))
  const typos = found.isEmpty ? allowTypos(asked.groups, parts.terms.words) : null
  return typos ? rowsWithWords(parts, typos, MARKS.anywhere) : found
}

function takeWords(ranking: RowRanking, parts: IndexParts, groups: readonly WordGroup[], marks: number): void {
  if (ranking.isFull) return
  const whole = groups.map((group) => group.map((asked) => ({ ...asked, isBeginning: false })))
  ranking.takeSet(rowsWithWords(parts, whole, marks), groups)
  if (!ranking.isFull) ranking.takeSet(rowsWithWords(parts, groups, marks), groups)
}

function takePhoneAmongWords(
  ranking: RowRanking,
  parts: IndexParts,
  asked: NonNullable<SearchAsked['phoneAmongWords']>,
): void {
  ranking.takeSet(rowsWithPhoneAndWords(parts, asked), asked.groups)
}

function rowsWithPhoneAndWords(
  parts: IndexParts,
  { phone, groups }: NonNullable<SearchAsked['phoneAmongWords']>,
): RowSet {
  return rowsWithNumber(parts, phone).intersect(rowsWithWords(parts, groups, MARKS.anywhere))
}

function rowsWithNumber({ rows, terms }: IndexParts, phone: PhoneAsked): RowSet {
  const found = rows.newSet()
  terms.phones.collect(phone, found)
  return found
}
