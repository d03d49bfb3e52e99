import { foldText } from '@lazo/normal'
import { type Grantee, isSameGrantee } from './shares.ts'

/** Somebody to whom something may be shared, and what tells them from others of the same name. */
export interface Candidate extends Grantee {
  readonly name: string
  readonly hint: string
}

/** So many are shown at once: whoever is looked for among more is found by typing. */
const MOST = 6

/**
 * Who is offered: those whom it is not shared to yet and in whose name or address all the typed words begin one; everyone comes
 * first, then teams, then members. Pure.
 */
export function chooseGrantees(
  all: readonly Candidate[],
  shared: readonly Grantee[],
  typed: string,
): readonly Candidate[] {
  const words = foldText(typed)
    .split(/[\s@.]+/)
    .filter(Boolean)
  return all
    .filter((one) => !shared.some((other) => isSameGrantee(one, other)))
    .filter(({ name, hint }) => words.every((word) => startsIn(`${name} ${hint}`, word)))
    .slice(0, MOST)
}

function startsIn(text: string, word: string): boolean {
  return foldText(text)
    .split(/[\s@.]+/)
    .some((part) => part.startsWith(word))
}
