/** How many signs `signsOf` reads. */
export const SIGNS = 8

const BITS = 6

/** The eight signs of a text from a place on as one number, which is less for a lesser text, or equal: 48 bits. */
export function signsOf(text: string, first = 0): number {
  let number = 0
  for (let at = first; at < first + SIGNS; at += 1)
    number = number * (1 << BITS) + (at < text.length ? signOf(text.charCodeAt(at)) : 0)
  return number
}

/** From 1 to 63, never less for a greater code: each small letter and digit has its own. */
function signOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61 + 14
  if (code > 0x7a) return code < 0x80 ? 40 : 41 + Math.min(22, (code - 0x80) >>> 8)
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 3
  if (code > 0x39) return 13
  return code <= 0x20 ? 1 : 2
}
