import type { OwnTies, TieStanding } from '@lazo/jscontact'
import { sortKey } from '@lazo/normal'
import type { CardLine, LineWithWords } from '../lines/card-line.ts'
import { type LineForms, type PackedLine, packLine, readForms } from '../lines/pack-line.ts'
import { rowsAnswering, rowsWithHandle } from './filter-rows.ts'
import { findRows, rowsFound } from './find-rows.ts'
import { FoundLine } from './found-line.ts'
import type { IndexParts } from './index-parts.ts'
import { LineOrders } from './line-orders.ts'
import { LineRows } from './line-rows.ts'
import { LineTerms, nameKey, sortedName } from './line-terms.ts'
import { isTieOrder, type ListLetter, type ListOrder, type ListSpec } from './list-spec.ts'
import { matchLine } from './match-line.ts'
import { readSearch } from './read-search.ts'
import { RecentAnswers } from './recent-answers.ts'
import type { RowSet } from './row-set.ts'
import { textAlone } from './text-alone.ts'
import { rowsInTieOrder } from './tie-order.ts'
import { type CountedValue, ValueCounts } from './value-counts.ts'

/** Rows are numbered anew when so many are empty, and half of all: it costs a few hundred milliseconds of 100,000. */
const MANY_EMPTY = 5000

/** All cards within reach, in memory: lists, search and counts are answered at once. */
export class CardIndex {
  #parts = newParts()
  #keywords = new ValueCounts()
  #organizations = new ValueCounts()
  readonly #listeners = new Set<() => void>()
  readonly #sets = new RecentAnswers<RowSet>(64)
  readonly #lists = new RecentAnswers<readonly string[]>(8)
  readonly #letters = new RecentAnswers<readonly ListLetter[]>(8)
  #recent: readonly string[] = []
  #version = 0

  /** Tells which domains are the organisation's own. */
  knowDomains(domains: readonly string[]): void {
    this.#parts = { ...this.#parts, domains }
    this.#changed()
  }

  /** Tells of the ties that the member has, all of them. */
  knowTies(ties: OwnTies): void {
    this.#parts = { ...this.#parts, ties }
    this.#changed()
  }

  /** How the member stands with the person of a card; undefined where nothing is known. */
  tieOf(id: string): TieStanding | undefined {
    return this.#parts.ties.standings.get(id)
  }

  /** All ties of which something is known. */
  ties(): readonly TieStanding[] {
    return [...this.#parts.ties.standings.values()]
  }

  /** How many cards there are. */
  get size(): number {
    return this.#parts.rows.size
  }

  /** Another number whenever something changed. */
  get version(): number {
    return this.#version
  }

  /** Calls `listener` after each change; gives what ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Adds cards, or puts them in the place of those of the same id. */
  put(lines: readonly LineWithWords[]): void {
    this.putPacked(lines.map(packLine))
  }

  /** The same with lines as `packLine` makes them. Five hundred at once take a few milliseconds. */
  putPacked(lines: readonly PackedLine[]): void {
    const { terms, orders } = this.#parts
    orders.insert(lines.map((packed) => this.#putOne(packed)))
    terms.settle()
    this.#changed()
  }

  /** Takes cards out; ids that are not here are passed over. */
  remove(ids: Iterable<string>): void {
    for (const id of ids) this.#removeOne(id)
    this.#changed()
  }

  /** Forgets all cards and ties. */
  clear(): void {
    this.#parts = newParts(this.#parts.domains)
    this.#keywords = new ValueCounts()
    this.#organizations = new ValueCounts()
    this.#changed()
  }

  /** The line of a card. The same object as long as it was not changed nor forgotten for many others. */
  get(id: string): CardLine | undefined {
    const row = this.#parts.rows.rowOf(id)
    return row === undefined ? undefined : this.#parts.rows.lineAt(row)
  }

  /** The ids of a list in its order. The same array as long as nothing changed. */
  list(spec: ListSpec): readonly string[] {
    return this.#lists.take(JSON.stringify(spec), () => {
      const rows = this.#rowsOf(spec)
      const ids: string[] = []
      for (const row of this.#inOrder(spec.order, rows)) if (rows.has(row)) ids.push(this.#parts.rows.idAt(row))
      return ids
    })
  }

  /** How many cards a list has. */
  count(spec: Omit<ListSpec, 'order'>): number {
    return this.#rowsOf(spec).count
  }

  /** The letters of a list, in its order; none in the orders by time. */
  letters(spec: ListSpec): readonly ListLetter[] {
    return this.#letters.take(JSON.stringify(spec), () => this.#parts.orders.lettersOf(spec.order, this.#rowsOf(spec)))
  }

  /** The best cards for what was typed, with typos forgiven when little is found without. */
  search(text: string, spec: Omit<ListSpec, 'text' | 'order'>, limit: number): FoundLine[] {
    const { rows } = this.#parts
    const asked = readSearch(text)
    const recent = this.#recent.flatMap((id) => rows.rowOf(id) ?? [])
    const among = this.#rowsOf({ ...spec, text: '' })
    return findRows(this.#parts, asked, { among, recent, limit }).map(
      ({ row, groups }) => new FoundLine(rows.lineAt(row), (line) => matchLine(line, asked, groups)),
    )
  }

  /** Tells which cards were opened lately, the last one first: search prefers them. */
  setRecent(ids: readonly string[]): void {
    this.#recent = ids
  }

  /** All labels, and how many cards have each. */
  keywords(): readonly CountedValue[] {
    return this.#keywords.sorted()
  }

  /** All organizations that stand on lines, and on how many. */
  organizations(): readonly CountedValue[] {
    return this.#organizations.sorted()
  }

  /** The cards that share a handle: `email:…`, `phone:+34…`, `profile:…`; by `uid:…` the one with this uid. */
  byHandle(handle: string): CardLine[] {
    return Array.from(rowsWithHandle(this.#parts, handle), (row) => this.#parts.rows.lineAt(row))
  }

  /** The cards of the same full name, in whatever order its words stand. */
  byName(fullName: string): CardLine[] {
    const key = nameKey(fullName)
    if (key === '') return []
    const { rows, terms } = this.#parts
    const candidates = terms.rowsOfName(fullName).filter((row) => rows.alive.has(row))
    return candidates.map((row) => rows.lineAt(row)).filter(({ sortGiven }) => sortedName(sortGiven) === key)
  }

  #inOrder(order: ListOrder, rows: RowSet): Iterable<number> {
    return isTieOrder(order) ? rowsInTieOrder(this.#parts, order, rows) : this.#parts.orders.inOrder(order, rows)
  }

  #rowsOf({ filter, bookId, text = '' }: Omit<ListSpec, 'order'>): RowSet {
    const { rows } = this.#parts
    const filters = [...(filter ? [filter] : []), ...(bookId === undefined ? [] : [{ book: bookId }])]
    if (filters.length === 0 && text.trim() === '') return rows.alive
    return this.#sets.take(JSON.stringify([filters, text]), () => {
      const answering = rowsAnswering(this.#parts, { all: filters })
      return text.trim() === '' ? answering : answering.intersect(rowsFound(this.#parts, readSearch(text)))
    })
  }

  #putOne(packed: PackedLine): number {
    const { rows, terms, orders } = this.#parts
    const [text = '', ...words] = packed.split('\n')
    const forms = readForms(text)
    this.#removeOne(forms.id)
    const row = rows.add(forms, textAlone(text))
    terms.add(row, forms, words)
    orders.set(row, forms)
    this.#countValues(forms)
    return row
  }

  #removeOne(id: string): void {
    const forms = this.#parts.rows.remove(id)
    if (!forms) return
    for (const keyword of forms.keywords) this.#keywords.drop(keyword)
    if (forms.organization !== null) this.#organizations.drop(forms.organization)
  }

  #countValues({ keywords, organization, sortOrganization }: LineForms): void {
    for (const keyword of keywords) this.#keywords.add(keyword, sortKey(keyword))
    if (organization !== null) this.#organizations.add(organization, sortOrganization)
  }

  #changed(): void {
    const empty = this.#parts.rows.count - this.size
    if (empty > MANY_EMPTY && empty * 2 > this.#parts.rows.count) renumber(this.#parts)
    for (const answers of [this.#sets, this.#lists, this.#letters]) answers.forget()
    this.#version += 1
    for (const listener of this.#listeners) listener()
  }
}

const NO_TIES: OwnTies = { standings: new Map(), today: '' }

function newParts(domains: readonly string[] = []): IndexParts {
  const rows = new LineRows()
  return { rows, terms: new LineTerms(), orders: new LineOrders(rows), domains, ties: NO_TIES }
}

/** Closes the gaps that removed and changed lines left. */
function renumber({ rows, terms, orders }: IndexParts): void {
  const newRows = new Int32Array(rows.count).fill(-1)
  let count = 0
  for (const row of rows.alive) {
    newRows[row] = count
    count += 1
  }
  terms.renumber(newRows)
  orders.renumber(newRows, count)
  rows.renumber(newRows, count)
}
