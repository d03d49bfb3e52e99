/** V8 keeps of a longer piece of a text no copy but where it stands, and with it the whole text. */
const LONGEST_COPIED = 12

/** The same text by itself: a piece of a longer one would keep all of that in memory. */
export function textAlone(piece: string): string {
  return piece.length <= LONGEST_COPIED ? piece : [piece.slice(0, LONGEST_COPIED), piece.slice(LONGEST_COPIED)].join('')
}
