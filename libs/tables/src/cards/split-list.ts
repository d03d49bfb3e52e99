/** A cell with more parts is no list but a text, or an attack. */
const MOST_PARTS = 200

/** The parts of a cell that a divider joins, tidied, empty ones included; the whole text when there are too many. */
export function splitParts(text: string, divider: string | RegExp): string[] {
  const parts = text.split(divider, MOST_PARTS + 1)
  return parts.length > MOST_PARTS ? [text] : parts.map((part) => part.trim())
}

/** The filled parts of a cell. */
export function splitList(text: string, divider: string | RegExp): string[] {
  return splitParts(text, divider).filter((part) => part !== '')
}
