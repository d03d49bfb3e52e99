import { wordsOf } from '@lazo/normal'
import type { NameSpan } from '@lazo/ties'
import { presentIndex } from '#web/data/index/present-index.ts'
import type { CardLine } from '#web/data/lines/card-line.ts'

/** So many people of one name are offered. */
const MOST = 4

/** Whom a name of a sentence may mean, the likeliest first: people each of whose words the name begins. */
export function resolveName({ text }: NameSpan): readonly CardLine[] {
  const said = wordsOf(text.replace(/^@/, ''))
  if (said.length === 0) return []
  const found = presentIndex.search(text.replace(/^@/, ''), {}, 20).map(({ line }) => line)
  const fitting = found.filter(({ display, kind }) => kind !== 'org' && isCalled(wordsOf(display), said))
  const whole = fitting.filter(({ display }) => isWhole(wordsOf(display), said))
  return (whole.length > 0 ? whole : fitting).slice(0, MOST)
}

function isCalled(names: readonly string[], said: readonly string[]): boolean {
  return said.every((word) => names.some((name) => name.startsWith(word)))
}

/** `Ana` is Ana Ruiz rather than Anabel: where a whole word fits, the beginnings do not count. */
function isWhole(names: readonly string[], said: readonly string[]): boolean {
  return said.every((word) => names.includes(word))
}
