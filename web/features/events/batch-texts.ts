/** What a text is worth that is to be noted for one of many: only what was written for them is. */
export type TextState = 'empty' | 'unchanged' | 'same' | 'ready'

/**
 * How each person's text stands beside the line that all began with, and beside the others': each must be their own. What somebody
 * did not touch is the line itself. Pure.
 */
export function textStates(
  cardIds: readonly string[],
  { start, typed }: { start: string; typed: ReadonlyMap<string, string> },
): Map<string, TextState> {
  const texts = new Map(cardIds.map((cardId) => [cardId, plain(typed.get(cardId) ?? start)]))
  const counts = Map.groupBy(texts.values(), (text) => text)
  return new Map([...texts].map(([cardId, text]) => [cardId, stateOf(text, plain(start), counts.get(text)!.length)]))
}

function stateOf(text: string, start: string, count: number): TextState {
  if (text === '') return 'empty'
  if (text === start) return 'unchanged'
  return count > 1 ? 'same' : 'ready'
}

/** Spaces and capitals make no other text. */
function plain(text: string): string {
  return text.trim().replaceAll(/\s+/gu, ' ').toLowerCase()
}
