/** Whether a number passes the check of its country. It gets digits and letters that have the right form already. */
export type NumberCheck = (text: string) => boolean

/** The sum of the digits, each times its weight; letters count for nothing. */
export function weighedSum(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (Number(digits[at]) || 0), 0)
}

/** The last digit is the weighed sum of those before it modulo a number; of what that leaves, one digit is made. */
export function weighed(
  weights: readonly number[],
  modulus: number,
  digitOf = (rest: number) => rest % 10,
): NumberCheck {
  return (text) => digitOf(weighedSum(text, weights) % modulus) === Number(text[weights.length])
}

/** Eleven less what modulo 11 leaves; `ten` is the digit when that is ten. */
export function elevenLess(ten: number): (rest: number) => number {
  return (rest) => {
    const digit = (11 - rest) % 11
    return digit === 10 ? ten : digit
  }
}

/** All digits pass the formula of Luhn. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits).reduceRight((total, digit, at) => {
    const isDoubled = (digits.length - at) % 2 === 0
    const value = Number(digit) * (isDoubled ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** The digits pass ISO 7064, mod 11,10. */
export function passesMod11And10(digits: string): boolean {
  let product = 10
  for (const digit of digits.slice(0, -1)) product = (((Number(digit) + product) % 10 || 10) * 2) % 11
  return (11 - product) % 10 === Number(digits.at(-1))
}

/** Letters as two digits, `A` is 10, and the whole number modulo 97 is one (ISO 7064, mod 97,10). */
export function passesMod97(text: string): boolean {
  const digits = Array.from(text, (sign) => String(Number.parseInt(sign, 36))).join('')
  return BigInt(digits) % 97n === 1n
}
