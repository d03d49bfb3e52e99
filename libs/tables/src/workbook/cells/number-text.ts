import type { NumberFormat } from './number-format.ts'
import { serialText } from './serial-text.ts'

/** A decimal as cells hold it: `600000005`, `6.00000005E8`, `-0.5`. */
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i

/** Numbers with more digits than this are no number that anybody typed. */
const MOST_DIGITS = 40

/** What a person sees in a cell with a number; every digit of a whole number is kept. What is no number stays as it is. */
export function numberText(value: string, format: NumberFormat, isFrom1904: boolean): string {
  const match = DECIMAL.exec(value.trim())
  if (match === null || !/\d/.test(value)) return value
  if (format.kind === 'number') return plainNumber(value, match)
  if (format.kind === 'padded') return plainNumber(value, match).padStart(format.digits, '0')
  return serialText(Number(value), format.kind, isFrom1904) ?? plainNumber(value, match)
}

/** Moves the point as the exponent says, on the digits themselves: a phone number has more of them than a float is sure of. */
function plainNumber(value: string, [, sign, whole = '', part = '', exponent = '0']: RegExpExecArray): string {
  const digits = whole + part
  const point = whole.length + Number(exponent)
  const isWhole = point > 0 && point <= MOST_DIGITS && !/[1-9]/.test(digits.slice(point))
  if (!isWhole) return String(Number(value))
  const integer = digits
    .slice(0, point)
    .padEnd(point, '0')
    .replace(/^0+(?=\d)/, '')
  return sign === '-' && integer !== '0' ? `-${integer}` : integer
}
