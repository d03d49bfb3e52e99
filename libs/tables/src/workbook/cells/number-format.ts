/** What a number in a cell stands for, by the format of the cell. */
export type NumberFormat =
  | { readonly kind: 'number' }
  | { readonly kind: 'date' | 'time' | 'moment' }
  /** Shown with zeros in front up to so many digits, as postcodes are. */
  | { readonly kind: 'padded'; readonly digits: number }

const NUMBER: NumberFormat = { kind: 'number' }

/** Numbers of formats that no file spells out (ECMA-376 part 1, §18.8.30), those of East Asian dates included. */
const KNOWN_DATES = [14, 15, 16, 17, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]
const KNOWN_TIMES = [18, 19, 20, 21, 32, 33, 45, 46, 47]
const KNOWN_MOMENT = 22

/** The format of a number that is not spelled out. */
export function knownFormat(id: number): NumberFormat {
  if (KNOWN_DATES.includes(id)) return { kind: 'date' }
  if (KNOWN_TIMES.includes(id)) return { kind: 'time' }
  return id === KNOWN_MOMENT ? { kind: 'moment' } : NUMBER
}

const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi

/** The format that a code such as `dd/mm/yyyy hh:mm` or `00000` spells out; only its part for positive numbers counts. */
export function readFormat(code: string): NumberFormat {
  const plain = code
    .replace(LITERAL, '')
    .split(';', 1)[0]!
    .replace(/general|am\/pm|a\/p/gi, '')
  if (/^0{2,30}$/.test(plain)) return { kind: 'padded', digits: plain.length }
  const hasTime = /[hs]/i.test(plain)
  const hasDate = /[yd]/i.test(plain) || (/m/i.test(plain) && !hasTime)
  if (hasDate) return { kind: hasTime ? 'moment' : 'date' }
  return hasTime ? { kind: 'time' } : NUMBER
}
