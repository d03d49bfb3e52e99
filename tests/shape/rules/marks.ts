import type { Module } from '../source/read-module.ts'

/** Marks of unfinished or silenced code. The patterns are written so that they do not find themselves. */
const MARKS: readonly [pattern: RegExp, name: string][] = [
  [/@ts-(?:ignore|expect-error|nocheck)\b/, 'silences the compiler'],
  [/\b(?:oxlint|eslint|biome)-(?:disable|ignore)\b/, 'silences a check'],
  [/(?:\/\/|\/?\*).*\b(?:T[O]DO|F[I]XME|X[X]X|H[A]CK)\b/, 'leaves work undone'],
  [/\b(?:test|it|describe|suite)\.(?:skip|only|todo)\b/, 'skips or singles out tests'],
  [/\{\s*(?:skip|only|todo):\s*true\b/, 'skips or singles out tests'],
  [/^\s*(?:export\s+)?(?:const\s+)?(?:enum|namespace)\s+[A-Z]/, 'cannot be stripped of its types'],
]

/** Lines with such a mark, each as a sentence. */
export function findMarks(modules: Pick<Module, 'path' | 'text'>[]): string[] {
  return modules.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      const found = MARKS.filter(([pattern]) => pattern.test(line))
      return found.map(([, name]) => `${path}:${index + 1} ${name}`)
    }),
  )
}
