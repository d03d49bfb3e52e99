const MARK = /\p{M}/u

/**
 * What was typed in small letters without accents, each sign in its place: what is found in it lies at the same place in what was
 * typed.
 */
export function foldTyped(typed: string): string {
  return Array.from({ length: typed.length }, (_, at) => foldSign(typed[at]!)).join('')
}

function foldSign(sign: string): string {
  if (sign === '’') return "'"
  if (MARK.test(sign)) return ' '
  const folded = sign.normalize('NFD')[0]!.toLowerCase()
  return folded.length === 1 ? folded : sign
}
