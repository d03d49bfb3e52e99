import { readLabel } from '../cards/read-label.ts'
import type { ColumnMapping } from '../table-shape.ts'
import { guessHeader } from './guess-header.ts'
import { guessNamelessValues, guessValues } from './guess-values.ts'
import { type ColumnGuess, settleGuesses } from './settle-guesses.ts'

/** Where the columns of an unknown table go, guessed from their names and their first values. */
export function guessColumns(header: readonly string[], rows: readonly (readonly string[])[]): ColumnMapping[] {
  return settleGuesses(header.map((name, column) => guessColumn(name, column, valuesOf(rows, column))))
}

/** Where the columns go when the table has no header: only the values tell. */
export function guessNamelessColumns(count: number, rows: readonly (readonly string[])[]): ColumnMapping[] {
  const guesses = Array.from({ length: count }, (_, column): ColumnGuess => {
    const name = `Column ${column + 1}`
    const values = valuesOf(rows, column)
    const guess = guessNamelessValues(values)
    return { column, name, ...(guess ?? UNKNOWN), isDoubtful: guess?.isDoubtful ?? false, values }
  })
  return settleGuesses(guesses)
}

const UNKNOWN = { target: 'custom', reason: { code: 'not-understood', facts: {} } } as const

function guessColumn(name: string, column: number, values: readonly string[]): ColumnGuess {
  const guess = guessHeader(name)
  if (guess === null) {
    const shown = guessValues(values)
    return { column, name, ...(shown ?? UNKNOWN), isDoubtful: false, values }
  }
  const { number, isDoubtful = false, ...meaning } = guess
  const isSecondLine = meaning.target === 'address' && meaning.part === 'street' && number > '1'
  const slot = slotOf(guess)
  return {
    column,
    name,
    ...meaning,
    ...(isSecondLine ? { part: `street${number}` } : {}),
    ...(slot === '' ? {} : { slot }),
    reason: { code: 'name-says-so', facts: { name } },
    isDoubtful,
    values,
  }
}

/** Columns of one address share what its label means: `Calle del trabajo` and `Business City`. Other values are told apart by number too. */
function slotOf({ target, label = '', number }: { target: string; label?: string; number: string }): string {
  if (target !== 'address') return `${label} ${number}`.trim()
  const { contexts } = readLabel(label, false)
  return contexts === undefined ? label : Object.keys(contexts).join(' ')
}

function valuesOf(rows: readonly (readonly string[])[], column: number): string[] {
  return rows.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '')
}
