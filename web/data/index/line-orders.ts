import type { LineForms } from '../lines/pack-line.ts'
import type { LineRows } from './line-rows.ts'
import { type CardOrder, isTieOrder, type ListLetter, type ListOrder } from './list-spec.ts'
import type { RowSet } from './row-set.ts'
import { compareKeys, SortColumn } from './sort-column.ts'
import { SortedRows } from './sorted-rows.ts'

/** An order by keys, which has letters. */
export type KeyOrder = 'family' | 'given' | 'organization'

/** So many rows take a few milliseconds to find their places. */
const MANY_WAITING = 4000

/** So few rows are sorted sooner than picked out of a hundred thousand. */
const FEW = 300

/** All rows in every order that lists have. */
export class LineOrders {
  readonly #columns = { family: new SortColumn(), given: new SortColumn(), organization: new SortColumn() }
  readonly #orders: Readonly<Record<CardOrder, SortedRows>>

  constructor(rows: LineRows) {
    const { family, given, organization } = this.#columns
    const byId = (a: number, b: number) => compareKeys(rows.idAt(a), rows.idAt(b)) || a - b
    const byFamily = (a: number, b: number) => family.compare(a, b) || byId(a, b)
    this.#orders = {
      family: new SortedRows(byFamily),
      given: new SortedRows((a, b) => given.compare(a, b) || byId(a, b)),
      organization: new SortedRows((a, b) => organization.compare(a, b) || byFamily(a, b)),
      added: new SortedRows((a, b) => rows.createdAt(b) - rows.createdAt(a) || byId(b, a)),
      updated: new SortedRows((a, b) => rows.updatedAt(b) - rows.updatedAt(a) || byId(b, a)),
    }
  }

  /** Tells of a line in a row; `insert` puts it into the orders. */
  set(row: number, { sortFamily, sortGiven, sortOrganization }: LineForms): void {
    this.#columns.family.set(row, sortFamily)
    this.#columns.given.set(row, sortGiven)
    this.#columns.organization.set(row, sortOrganization)
  }

  /** Puts rows into the orders. While thousands come, one order at a time is brought up to date, so that no step is long. */
  insert(rows: readonly number[]): void {
    const orders = Object.values(this.#orders)
    for (const order of orders) order.insert(rows)
    const [first] = orders.toSorted((a, b) => b.waiting - a.waiting)
    if (first!.waiting >= MANY_WAITING) first!.settle()
  }

  /** The rows of a set in an order: few are sorted, of many the whole order is given, others and empty rows included. */
  inOrder(order: CardOrder, wanted: RowSet): Iterable<number> {
    const sorted = this.#orders[order]
    return wanted.count > FEW ? sorted.rows : [...wanted].sort(sorted.compare)
  }

  keyOf(order: KeyOrder, row: number): string {
    return this.#columns[order].keyOf(row)
  }

  /** The rows of an order whose keys begin so; with `last` only as far as this key. */
  spanOf(order: KeyOrder, beginning: string, last = `${beginning}\uffff`): Int32Array {
    const sorted = this.#orders[order]
    const column = this.#columns[order]
    const first = sorted.firstPlace((row) => column.compareTo(row, beginning) >= 0)
    const end = sorted.firstPlace((row) => column.compareTo(row, last) > 0)
    return sorted.rows.subarray(first, end)
  }

  /** The letters under which the rows of a set stand in an order; none by time and by ties. */
  lettersOf(order: ListOrder, rows: RowSet): ListLetter[] {
    if (order === 'added' || order === 'updated' || isTieOrder(order)) return []
    const column = this.#columns[order]
    const starts: { letter: string; at: number }[] = []
    let at = 0
    for (const row of this.inOrder(order, rows)) {
      if (!rows.has(row)) continue
      const letter = column.letterOf(row)
      if (starts.at(-1)?.letter !== letter) starts.push({ letter, at })
      at += 1
    }
    return starts.map((start, place) => ({ ...start, count: (starts[place + 1]?.at ?? at) - start.at }))
  }

  /** Gives the rows their new numbers, first in the orders: rows that wait for their places still compare by the old ones. */
  renumber(newRows: Int32Array, count: number): void {
    for (const order of Object.values(this.#orders)) order.renumber(newRows)
    for (const column of Object.values(this.#columns)) column.renumber(newRows, count)
  }
}
