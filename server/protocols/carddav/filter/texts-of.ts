import { type RawProperty, splitUnescaped, unescapeText } from '@lazo/vcard'

/** What divides the values of properties that hold several texts. */
const separators: Readonly<Record<string, ',' | ';'>> = {
  ADR: ';',
  CATEGORIES: ',',
  N: ';',
  NICKNAME: ',',
  ORG: ';',
}

/**
 * The texts of a property by which it is found: its value as a whole, and where it is a list or has components, each of them,
 * so that `equals` finds one category among several. Pure.
 */
export function textsOf({ key, value }: RawProperty): string[] {
  const whole = unescapeText(value)
  const separator = separators[key]
  if (separator === undefined || !value.includes(separator)) return [whole]
  const parts = splitUnescaped(value, separator).map(unescapeText)
  return [whole, ...parts.filter((part) => part !== '')]
}
