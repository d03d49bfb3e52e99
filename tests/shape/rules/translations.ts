const PLACEHOLDER = /\{[^}]*\}/g
/** Texts of so few words may be the same in two languages: names, formats, "REST". */
const SAME_WORDS = 3

/** A text, a function that makes one, or a group of such under their keys. */
type Words = unknown

/**
 * Where two tables of words say different things: a text that only one has, that is empty, that was left in the other's
 * language, or that fills in other facts. Each as a sentence; `at` names the place in the table.
 */
export function findUntranslated(one: Words, other: Words, at = 'the words'): string[] {
  if (typeof one === 'string' && typeof other === 'string') return comparedTexts(one, other, at)
  if (typeof one === 'function' && typeof other === 'function') {
    return one.length === other.length ? [] : [`${at} takes ${one.length} facts here and ${other.length} there`]
  }
  if (!isGroup(one) || !isGroup(other)) return [`${at} is in one language only`]
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].flatMap((key) => findUntranslated(one[key], other[key], `${at}.${key}`))
}

function comparedTexts(one: string, other: string, at: string): string[] {
  if (!one.trim() || !other.trim()) return [`${at} is empty`]
  const facts = (text: string): string => (text.match(PLACEHOLDER) ?? []).sort().join()
  if (facts(one) !== facts(other)) return [`${at} fills in other facts in one language than in the other`]
  return one === other && one.split(/\s+/).length > SAME_WORDS ? [`${at} is the same in both languages`] : []
}

function isGroup(value: Words): value is Record<string, Words> {
  return typeof value === 'object' && value !== null
}
