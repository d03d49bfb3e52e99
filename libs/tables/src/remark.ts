/**
 * Everything this library has to tell about a table, by code, with the facts of each. It is told in codes, so that whoever shows it
 * can say it in the language of who reads.
 */
export interface TableRemarkFacts {
  /** The file: its encoding, its delimiter, its header. */
  'utf-8-by-mark': NoFacts
  'utf-16-by-mark': NoFacts
  'utf-16-by-zeros': NoFacts
  ascii: NoFacts
  'utf-8-by-bytes': NoFacts
  western: NoFacts
  delimiter: { delimiter: string }
  'header-of-layout': { line: number; layout: string }
  'header-by-words': { line: number }
  'header-unknown': { line: number }
  'no-header': NoFacts
  sheet: { sheet: string }

  /** Why the whole table is refused. */
  'too-many-columns': { columns: number; limit: number }
  'unknown-encoding': { encoding: string }

  /** A column: why it is read so. */
  chosen: NoFacts
  'column-of-layout': { layout: string }
  'column-without-place': { layout: string }
  'kept-as-evidence': { layout: string }
  'name-says-so': { name: string }
  'not-understood': NoFacts
  'holds-profiles': { service: string }
  'holds-emails': NoFacts
  'holds-websites': NoFacts
  'holds-phones': NoFacts
  'holds-words': NoFacts
  'form-of-address': { name: string }
  'beside-surname': { name: string }
  'names-no-kind': NoFacts
  'values-repeat': NoFacts
  'name-elsewhere': NoFacts
  'place-taken': NoFacts

  /** A row: what was wrong with it before anything was read out of it. */
  'zero-bytes': NoFacts
  'open-quote': NoFacts
  'wrong-bytes': NoFacts
  'row-too-long': { limit: number }
  'cell-too-long': { limit: number }
  'too-many-cells': { cells: number; limit: number }
  'cell-error': { error: string }

  /** A value: what its column promises and it is not, or what became of an edit. */
  'no-date': { text: string; column: string }
  'no-email': { text: string; column: string }
  'no-digits': { text: string; column: string }
  'edit-taken': { column: string }
  'edit-refused': { column: string }

  /** What of a person in Monica is not of a card. */
  'monica-left': { count: number }

  /** Why a row is no contact. */
  'no-contact': NoFacts
}

type NoFacts = Record<never, never>

/** One thing to tell about a table, a column, a row or a value. Plain data that can be stored. */
export type TableRemark = {
  [Code in keyof TableRemarkFacts]: { code: Code; facts: TableRemarkFacts[Code] }
}[keyof TableRemarkFacts]

const LONGEST_TEXT = 60

/** The remark on a value that is not what its column promises; long values are cut. */
export function remarkOnValue(code: 'no-date' | 'no-email' | 'no-digits', text: string, column: string): TableRemark {
  return { code, facts: { text: text.slice(0, LONGEST_TEXT), column } }
}
