import type { waysWords } from './ways.words.ts'

type Word = keyof (typeof waysWords)['table']

/** What can go wrong on the way to a provider and back that people can do something about. */
const KNOWN: readonly Word[] = [
  'trip-lost',
  'provider-not-found',
  'provider-unreachable',
  'provider-refused',
  'email-unverified',
  'not-invited',
  'account-disabled',
  'secret-lost',
]

/** What somebody is told who comes back from a provider and was not let in. */
interface ToldProblem {
  readonly word: Word
  /** The code, where no sentence is for it. */
  readonly code: string
}

/**
 * Reads from the address what went wrong; null when nothing did. Only the code counts, and only in our words: anybody can make a
 * link to this page. Pure.
 */
export function problemWord(search: string): ToldProblem | null {
  const code = new URLSearchParams(search).get('problem')
  if (code === null || !/^[a-z-]{3,40}$/.test(code)) return null
  return { code, word: KNOWN.find((word) => word === code) ?? 'otherProblem' }
}
