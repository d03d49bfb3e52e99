import { sortKey } from '@lazo/normal'
import type { LineForms } from '../lines/pack-line.ts'
import { HashedRows } from './hashed-rows.ts'
import { PhoneRows } from './phone-rows.ts'
import { Postings } from './postings.ts'
import type { RowSet } from './row-set.ts'
import { WordTable } from './word-table.ts'

/** Where in a card a word stands, as bits. */
export const MARKS = { name: 1, organization: 2, reach: 4, rest: 8, anywhere: 15 } as const

const PART_MARKS = [MARKS.name, MARKS.organization, MARKS.reach, MARKS.rest]

/** What a card has as a whole, and its words do not tell. */
export type Facet = 'book' | 'kind'

/** By which words, values, numbers, handles and names the rows are found. */
export class LineTerms {
  readonly words = new WordTable()
  #wordRows = new Postings()
  readonly #facets = new Map<string, number>()
  #facetRows = new Postings()
  readonly phones = new PhoneRows()
  readonly #handles = new HashedRows()
  readonly #names = new HashedRows()

  /** Tells of a line in a row, and its words by part; these are found after `settle`. */
  add(row: number, forms: LineForms, words: readonly string[]): void {
    for (const [part, text] of words.entries()) {
      if (text === '') continue
      for (const word of text.split(' ')) this.#wordRows.add(this.words.intern(word), row, PART_MARKS[part]!)
    }
    for (const facet of facetsOf(forms)) this.#facetRows.add(this.#intern(facet), row, 1)
    for (const handle of forms.handles) {
      this.#handles.add(handle, row)
      if (handle.startsWith('phone:')) this.phones.add(handle.slice('phone:'.length), row)
    }
    this.#handles.add(`uid:${forms.uid}`, row)
    this.#names.add(sortedName(forms.sortGiven), row)
  }

  /** Lets the words that came with `add` be found. */
  settle(): void {
    this.words.settle()
  }

  /** Adds to `found` the rows with the word at a place of the order of words. */
  collectWord(place: number, marks: number, found: RowSet): void {
    this.#wordRows.collect(this.words.at(place), marks, found)
  }

  /** Adds to `found` the rows with this very word. */
  collectWhole(word: string, marks: number, found: RowSet): void {
    const number = this.words.numberOf(word)
    if (number !== undefined) this.#wordRows.collect(number, marks, found)
  }

  /** Adds to `found` the rows with words that begin so. */
  collectBeginning(beginning: string, marks: number, found: RowSet): void {
    const [from, to] = this.words.span(beginning)
    for (let place = from; place < to; place += 1) this.collectWord(place, marks, found)
  }

  /** Adds to `found` the rows with a value. */
  collectFacet(facet: Facet, value: string, found: RowSet): void {
    const number = this.#facets.get(facetKey(facet, value))
    if (number !== undefined) this.#facetRows.collect(number, 1, found)
  }

  /** Rows that may have the handle, or the uid as `uid:…`. */
  rowsOfHandle(handle: string): number[] {
    return this.#handles.rowsOf(handle)
  }

  /** Rows whose name may be this one, in whatever order its words stand. */
  rowsOfName(fullName: string): number[] {
    return this.#names.rowsOf(nameKey(fullName))
  }

  renumber(newRows: Int32Array): void {
    this.#wordRows = this.#wordRows.renumbered(newRows)
    this.#facetRows = this.#facetRows.renumbered(newRows)
    this.phones.renumber(newRows)
    this.#handles.renumber(newRows)
    this.#names.renumber(newRows)
  }

  #intern(facet: string): number {
    const known = this.#facets.get(facet)
    if (known !== undefined) return known
    this.#facets.set(facet, this.#facets.size)
    return this.#facets.size - 1
  }
}

/** What two spellings of one full name have in common. */
export function nameKey(fullName: string): string {
  return sortedName(sortKey(fullName))
}

/** The same of a sort key, which is folded already and marks ñ by a tilde. */
export function sortedName(sortGiven: string): string {
  return sortGiven.replaceAll('~', '').split(' ').sort().join(' ')
}

function facetsOf({ bookIds, kind }: LineForms): string[] {
  return [facetKey('kind', kind), ...bookIds.map((bookId) => facetKey('book', bookId))]
}

function facetKey(facet: Facet, value: string): string {
  return `${facet}=${value}`
}
