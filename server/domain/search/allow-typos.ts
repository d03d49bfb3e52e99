import type { AskedWord, WordGroup } from '@lazo/jscontact'
import { oneTypoAway } from './one-typo-away.ts'

/** Which words near to those asked some card has. */
export interface KnownVariants {
  /** For each group the words one typo away. */
  readonly variants: readonly (readonly string[])[]
  /** Those that are words. */
  readonly whole: ReadonlySet<string>
  /** Those of the last group that begin words: it may still be being typed. */
  readonly last: ReadonlySet<string>
}

/** A word is near to few others; more than these would be a different question. */
const MOST_VARIANTS = 40

/** The words one typo away from the typed word of a group. Pure. */
export function wordsOneTypoAway(group: WordGroup): string[] {
  return oneTypoAway(group[0]?.word ?? '')
}

/** The groups with the known variants of their words beside them; null when no word has any. Pure. */
export function allowTypos(groups: readonly WordGroup[], known: KnownVariants): WordGroup[] | null {
  const allowed = groups.map((group, at) => [...group, ...variantsOf(known, at, groups.length - 1)])
  return allowed.some((group, at) => group.length > groups[at]!.length) ? allowed : null
}

function variantsOf({ variants, whole, last }: KnownVariants, at: number, lastAt: number): AskedWord[] {
  const words = variants[at] ?? []
  const complete = words.filter((word) => whole.has(word)).map((word) => ({ word, isBeginning: false }))
  const begun = at === lastAt ? words.filter((word) => last.has(word)).map((word) => ({ word, isBeginning: true })) : []
  return [...complete, ...begun].slice(0, MOST_VARIANTS)
}
