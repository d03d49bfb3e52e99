import { keepDefined, peelTitles } from '@lazo/normal'
import { readContactKind } from '../cards/word-lists.ts'
import type { ColumnMapping } from '../table-shape.ts'
import { shareOf } from './share-of.ts'
import { takePlaces } from './take-places.ts'

/** A column as guessed from its name or values, before the columns are seen together. */
export interface ColumnGuess extends ColumnMapping {
  isDoubtful: boolean
  /** Its first values, without empty ones. */
  values: readonly string[]
}

/** Decides what single columns could not: doubtful names by the other columns and by their values, and two columns for one place. */
export function settleGuesses(guesses: readonly ColumnGuess[]): ColumnMapping[] {
  const settled = guesses.map((guess) => (guess.isDoubtful ? settle(guess, guesses) : guess))
  return takePlaces(settled.map(asMapping))
}

function asMapping({ column, name, target, part, slot, label, reason }: ColumnGuess): ColumnMapping {
  return { column, name, target, ...keepDefined({ part, slot, label }), reason }
}

function settle(guess: ColumnGuess, all: readonly ColumnGuess[]): ColumnGuess {
  const others = all.filter((other) => other !== guess && !other.isDoubtful)
  const has = (target: string, part?: string) => others.some((other) => other.target === target && other.part === part)
  switch (guess.target) {
    case 'name':
      return settleName(guess, all, has)
    case 'organization':
      return has('organization', 'title') || holdsTitles(guess)
        ? { ...guess, target: 'name', part: 'title', reason: { code: 'form-of-address', facts: { name: guess.name } } }
        : guess
    case 'contactKinds':
      return guess.values.some((value) => readContactKind(value) !== null) ? guess : asCustom(guess, 'names-no-kind')
    case 'sourceId':
      return new Set(guess.values).size === guess.values.length ? guess : asCustom(guess, 'values-repeat')
    default:
      return guess
  }
}

/** `Nombre` is the given name beside a column of surnames, and the whole name alone. */
function settleName(
  guess: ColumnGuess,
  all: readonly ColumnGuess[],
  has: (target: string, part?: string) => boolean,
): ColumnGuess {
  const isFirst = all.find((other) => other.isDoubtful && other.target === 'name') === guess
  const hasSurname = has('name', 'surname') || has('name', 'surnames')
  if (has('name', 'full') || (has('name', 'given') && hasSurname) || !isFirst) {
    return asCustom(guess, 'name-elsewhere')
  }
  if (hasSurname && !has('name', 'given'))
    return { ...guess, part: 'given', reason: { code: 'beside-surname', facts: { name: guess.name } } }
  return guess
}

function holdsTitles({ values }: ColumnGuess): boolean {
  return shareOf(values, (value) => peelTitles(`${value} Ana López`).title === value) > 0.5
}

function asCustom(guess: ColumnGuess, code: 'names-no-kind' | 'values-repeat' | 'name-elsewhere'): ColumnGuess {
  const { column, name, isDoubtful, values } = guess
  return { column, name, target: 'custom', reason: { code, facts: {} }, isDoubtful, values }
}
