import { letterUses, pairUses } from './letters.table.ts'
import { type Score, scoreLetters } from './score-letters.ts'
import { scorePairs } from './score-pairs.ts'

const scores: readonly (readonly [page: string, score: Score])[] = [
  ...letterUses.map((use) => [use.page, scoreLetters(use)] as const),
  ...pairUses.map((use) => [use.page, scorePairs(use)] as const),
]

/** Tells the code page that bytes are most likely written in; they are neither ASCII nor UTF-8. */
export function guessCodePage(bytes: Uint8Array): string {
  let best = scores[0]![0]
  let most = -Infinity
  for (const [page, score] of scores) {
    const likely = score(bytes)
    if (likely <= most) continue
    best = page
    most = likely
  }
  return best
}
