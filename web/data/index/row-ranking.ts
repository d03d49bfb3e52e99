import type { WordGroup } from '@lazo/jscontact'
import type { IndexParts } from './index-parts.ts'
import type { KeyOrder } from './line-orders.ts'
import type { RowSet } from './row-set.ts'
import { compareKeys } from './sort-column.ts'

/** Where to look, and how many are wanted. */
export interface FindScope {
  readonly among: RowSet
  /** Rows of cards that were opened lately, the last one first: of equal answers these come first, then favorites. */
  readonly recent: readonly number[]
  readonly limit: number
}

/** A row that was found, and the words by which it was. */
export interface FoundRow {
  readonly row: number
  readonly groups: readonly WordGroup[]
}

/** The rows found so far, best first: what is taken earlier stands before what is taken later. */
export class RowRanking {
  readonly #parts: IndexParts
  readonly #scope: FindScope
  readonly #taken: RowSet
  readonly #found: FoundRow[] = []

  constructor(parts: IndexParts, scope: FindScope) {
    this.#parts = parts
    this.#scope = scope
    this.#taken = parts.rows.newSet()
  }

  get found(): readonly FoundRow[] {
    return this.#found
  }

  get count(): number {
    return this.#found.length
  }

  get isFull(): boolean {
    return this.#found.length >= this.#scope.limit
  }

  /** Takes the rows of a set: those opened lately, then favorites, then the others in the order of lists. */
  takeSet(rows: RowSet, groups: readonly WordGroup[]): void {
    const fresh = this.#freshOf(rows)
    if (this.isFull || fresh.isEmpty) return
    this.#takePreferred(fresh, groups)
    this.#takeOf(this.#parts.orders.inOrder('family', fresh), fresh, groups)
  }

  /** Takes the rows whose key is what was typed, then those with more words behind it, then those that begin so. */
  takeKeys(key: string, groups: readonly WordGroup[]): void {
    this.#takeSpans((order) => this.#parts.orders.spanOf(order, key, key), groups)
    this.#takeSpans((order) => this.#parts.orders.spanOf(order, `${key} `), groups)
    this.#takeSpans((order) => this.#parts.orders.spanOf(order, key), groups)
  }

  #takeSpans(spanOf: (order: KeyOrder) => Int32Array, groups: readonly WordGroup[]): void {
    if (this.isFull) return
    const [family, given] = [spanOf('family'), spanOf('given')]
    const rows = this.#parts.rows.newSet()
    for (const row of family) rows.add(row)
    for (const row of given) rows.add(row)
    const fresh = this.#freshOf(rows)
    if (fresh.isEmpty) return
    this.#takePreferred(fresh, groups)
    this.#takeOf(this.#merge(family, given), fresh, groups)
  }

  #freshOf(rows: RowSet): RowSet {
    return rows.intersect(this.#scope.among).subtract(this.#taken)
  }

  #takePreferred(fresh: RowSet, groups: readonly WordGroup[]): void {
    this.#takeOf(this.#scope.recent, fresh, groups)
    const favorites = fresh.copy(fresh.room).intersect(this.#parts.rows.favorites)
    this.#takeOf(this.#parts.orders.inOrder('family', favorites), favorites, groups)
  }

  /** Two spans in the order of their keys, whether of surnames or of given names. */
  *#merge(family: Int32Array, given: Int32Array): Generator<number> {
    const { orders } = this.#parts
    let [f, g] = [0, 0]
    while (f < family.length || g < given.length) {
      const isFamily =
        g === given.length ||
        (f < family.length && compareKeys(orders.keyOf('family', family[f]!), orders.keyOf('given', given[g]!)) <= 0)
      yield isFamily ? family[f]! : given[g]!
      if (isFamily) f += 1
      else g += 1
    }
  }

  #takeOf(inOrder: Iterable<number>, wanted: RowSet, groups: readonly WordGroup[]): void {
    for (const row of inOrder) {
      if (this.isFull) return
      if (wanted.has(row) && !this.#taken.has(row)) this.#take(row, groups)
    }
  }

  #take(row: number, groups: readonly WordGroup[]): void {
    this.#taken.add(row)
    this.#found.push({ row, groups })
  }
}
