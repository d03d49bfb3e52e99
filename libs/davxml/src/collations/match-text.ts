import { asciiCasemap, unicodeCasemap } from './casemap.ts'

/** The collations we know, in the order in which they are advertised. What `default` means is `i;unicode-casemap`. */
export const COLLATIONS = ['i;ascii-casemap', 'i;unicode-casemap', 'i;octet'] as const

/** How characters are compared (RFC 4790). */
export type Collation = (typeof COLLATIONS)[number]

/** Where the text must stand in the value (RFC 6352 §10.5.4). */
export type MatchType = 'equals' | 'contains' | 'starts-with' | 'ends-with'

/** What is looked for. */
export type TextPattern = { collation: Collation; matchType: MatchType; text: string }

const FORMS: Readonly<Record<Collation, (text: string) => string>> = {
  'i;ascii-casemap': asciiCasemap,
  'i;unicode-casemap': unicodeCasemap,
  'i;octet': (text) => text,
}

const TESTS: Readonly<Record<MatchType, (value: string, text: string) => boolean>> = {
  equals: (value, text) => value === text,
  contains: (value, text) => value.includes(text),
  'starts-with': (value, text) => value.startsWith(text),
  'ends-with': (value, text) => value.endsWith(text),
}

/** Tells whether a value matches, before any negation. For many values `textMatcher` is faster. */
export function matchText(value: string, pattern: TextPattern): boolean {
  return textMatcher(pattern)(value)
}

/** The test of a pattern, with its text brought to its form once. */
export function textMatcher({ collation, matchType, text }: TextPattern): (value: string) => boolean {
  const form = FORMS[collation]
  const test = TESTS[matchType]
  const wanted = form(text)
  return (value) => test(form(value), wanted)
}
