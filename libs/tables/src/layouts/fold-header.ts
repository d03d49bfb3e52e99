import { wordsOf } from '@lazo/normal'

const folded = new WeakMap<readonly string[], readonly string[]>()

/** The names of the columns as folded words: `e mail 2 address`. Several layouts ask for the same header, so it is made once. */
export function foldHeader(header: readonly string[]): readonly string[] {
  const known = folded.get(header)
  if (known !== undefined) return known
  const names = header.map((name) => wordsOf(name).join(' '))
  folded.set(header, names)
  return names
}
