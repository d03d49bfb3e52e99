/** How many signs `signsOf` reads. */
export const SIGNS = 8

const BITS = 6
const SPACE = 0x20
const TILDE = 0x7e

/**
 * The first eight signs of a text as one number of 48 bits, or with `first` the eight behind so many: of two texts that are equal
 * before, it is less for the lesser one, or equal. Signs other than small letters, digits, blank and tilde share numbers, so
 * what stands behind one of them does not count.
 */
export function signsOf(text: string, first = 0): number {
  let number = 0
  let isOver = false
  for (let at = 0; at < first + SIGNS; at += 1) {
    const code: number = isOver || at >= text.length ? 0 : text.charCodeAt(at)
    if (at >= first) number = number * (1 << BITS) + signOf(code)
    isOver ||= !isOwn(code)
  }
  return number
}

/** From 0 to 63, never less for a greater code. */
function signOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61 + 14
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 3
  if (code <= SPACE) return code === SPACE ? 1 : 0
  if (code < 0x30) return 2
  if (code < 0x61) return 13
  if (code <= TILDE) return code === TILDE ? 41 : 40
  return 42 + Math.min(21, (code - 0x7f) >>> 8)
}

/** Whether no other code has the same number. */
function isOwn(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === SPACE || code === TILDE
}
