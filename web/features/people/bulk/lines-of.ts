import { presentIndex } from '#web/data/index/present-index.ts'
import type { CardLine } from '#web/data/lines/card-line.ts'

/** The lines of cards, as far as they are here. */
export function linesOf(cardIds: readonly string[]): CardLine[] {
  return cardIds.flatMap((id) => presentIndex.get(id) ?? [])
}
