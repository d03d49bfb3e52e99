import {
  type CardFilter,
  domainWord,
  type EmployerAsked,
  employerWord,
  facetAsked,
  isFacetTerm,
  isTieTerm,
  saidWord,
  type TieTerm,
  type TimeRange,
  tiesApart,
} from '@lazo/jscontact'
import { normalEmail } from '@lazo/normal'
import { lackBit } from '../lines/pack-line.ts'
import type { IndexParts } from './index-parts.ts'
import { type Facet, MARKS } from './line-terms.ts'
import { readPhoneAsked } from './phone-asked.ts'
import { readGroups } from './read-search.ts'
import type { RowSet } from './row-set.ts'
import { rowsWithWords } from './word-rows.ts'

/** The rows that answer a filter; none of them is empty. */
export function rowsAnswering(parts: IndexParts, filter: CardFilter): RowSet {
  return rowsOf(parts, filter).intersect(parts.rows.alive)
}

function rowsOf(parts: IndexParts, filter: CardFilter): RowSet {
  if ('all' in filter) return combine(parts, filter.all, 'intersect', parts.rows.alive.copy(parts.rows.count))
  if ('any' in filter) return combine(parts, filter.any, 'unite', parts.rows.newSet())
  if ('not' in filter) return parts.rows.alive.copy(parts.rows.count).subtract(rowsOf(parts, filter.not))
  if ('text' in filter) return rowsWithWords(parts, readGroups(filter.text), MARKS.anywhere)
  if ('name' in filter) return rowsWithWords(parts, readGroups(filter.name), MARKS.name)
  if ('organization' in filter) return rowsWithWords(parts, readGroups(filter.organization), MARKS.organization)
  if ('email' in filter) return rowsOfEmail(parts, filter.email)
  if ('phone' in filter) return rowsOfPhone(parts, filter.phone)
  if ('uid' in filter) return rowsWithHandle(parts, `uid:${filter.uid}`)
  if ('favorite' in filter) return rowsOfFavorites(parts, filter.favorite)
  if ('internal' in filter) return rowsOfInternal(parts, filter.internal)
  if ('created' in filter) return rowsWithin(parts, filter.created, (row) => parts.rows.createdAt(row))
  if ('updated' in filter) return rowsWithin(parts, filter.updated, (row) => parts.rows.updatedAt(row))
  if (isTieTerm(filter)) return rowsOfTies(parts, filter)
  if (isFacetTerm(filter)) return rowsWithItem(parts, facetAsked(filter))
  if ('worksAt' in filter) return rowsOfEmployer(parts, 'at', filter.worksAt)
  if ('workedAt' in filter) return rowsOfEmployer(parts, 'was', filter.workedAt)
  if ('book' in filter) return rowsOfFacet(parts, 'book', filter.book)
  if ('kind' in filter) return rowsOfFacet(parts, 'kind', filter.kind)
  return rowsWithout(parts, lackBit(filter.hasNo))
}

function combine(parts: IndexParts, filters: readonly CardFilter[], by: 'intersect' | 'unite', found: RowSet): RowSet {
  for (const filter of filters) found[by](rowsOf(parts, filter))
  return found
}

function rowsOfEmail(parts: IndexParts, text: string): RowSet {
  const email = normalEmail(text)
  const found = rowsWithWords(parts, readGroups(text), MARKS.reach)
  return email ? found.unite(rowsWithHandle(parts, `email:${email.key}`)) : found
}

function rowsOfPhone(parts: IndexParts, text: string): RowSet {
  const phone = readPhoneAsked(text)
  if (!phone) return rowsWithWords(parts, readGroups(text), MARKS.reach)
  const found = parts.rows.newSet()
  parts.terms.phones.collect(phone, found)
  return found
}

/** The rows that have the handle, or the uid as `uid:…`. */
export function rowsWithHandle({ rows, terms }: IndexParts, handle: string): RowSet {
  const found = rows.newSet()
  for (const row of terms.rowsOfHandle(handle)) {
    if (!rows.alive.has(row)) continue
    const { uid, handles } = rows.lineAt(row)
    if (`uid:${uid}` === handle || handles.includes(handle)) found.add(row)
  }
  return found
}

function rowsOfFavorites({ rows }: IndexParts, isFavorite: boolean): RowSet {
  if (isFavorite) return rows.favorites.copy(rows.count)
  return rows.alive.copy(rows.count).subtract(rows.favorites)
}

/** What was said goes before what addresses tell. */
function rowsOfInternal(parts: IndexParts, isInternal: boolean): RowSet {
  const internal = parts.rows.newSet()
  for (const domain of parts.domains) internal.unite(rowsWithItem(parts, domainWord(domain)))
  internal.subtract(rowsWithItem(parts, saidWord(false))).unite(rowsWithItem(parts, saidWord(true)))
  return isInternal ? internal : parts.rows.alive.copy(parts.rows.count).subtract(internal)
}

/** Cards of which nothing is known answer as one, so that only those that answer otherwise are looked up. */
function rowsOfTies({ rows, ties }: IndexParts, term: TieTerm): RowSet {
  const { cardIds, others } = tiesApart(term, ties)
  const apart = rows.newSet()
  for (const id of cardIds) {
    const row = rows.rowOf(id)
    if (row !== undefined) apart.add(row)
  }
  return others ? rows.alive.copy(rows.count).subtract(apart) : apart
}

function rowsWithout({ rows }: IndexParts, lack: number): RowSet {
  const found = rows.newSet()
  for (let row = 0; row < rows.count; row += 1) if ((rows.lacksAt(row) & lack) !== 0) found.add(row)
  return found
}

/** As the server does: neither end belongs to the range. */
function rowsWithin({ rows }: IndexParts, { after, before }: TimeRange, timeOf: (row: number) => number): RowSet {
  const from = after === undefined ? Number.NEGATIVE_INFINITY : Date.parse(after)
  const to = before === undefined ? Number.POSITIVE_INFINITY : Date.parse(before)
  const found = rows.newSet()
  for (let row = 0; row < rows.count; row += 1) if (timeOf(row) > from && timeOf(row) < to) found.add(row)
  return found
}

/** The rows with an item of the index, such as a label; items stand among the words. */
function rowsWithItem({ rows, terms }: IndexParts, item: string): RowSet {
  const found = rows.newSet()
  terms.collectWhole(item, MARKS.anywhere, found)
  return found
}

function rowsOfEmployer(parts: IndexParts, time: 'at' | 'was', { uid, name }: EmployerAsked): RowSet {
  const found = parts.rows.newSet()
  if (uid !== undefined) found.unite(rowsWithItem(parts, employerWord(time, 'u', uid)))
  if (name !== undefined) found.unite(rowsWithItem(parts, employerWord(time, 'n', name)))
  if (name !== undefined && uid === undefined) found.unite(rowsWithItem(parts, employerWord(time, 'l', name)))
  return found
}

function rowsOfFacet({ rows, terms }: IndexParts, facet: Facet, value: string): RowSet {
  const found = rows.newSet()
  terms.collectFacet(facet, value, found)
  return found
}
