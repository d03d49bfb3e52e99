import { TITLECASE_EXCEPTIONS } from './casemap-exceptions.table.ts'

const ASCII_ONLY = /^[\x00-\x7f]*$/

/** The form in which `i;ascii-casemap` compares (RFC 4790 §9.2): a to z in upper case. */
export function asciiCasemap(text: string): string {
  return ASCII_ONLY.test(text) ? text.toUpperCase() : text.replace(/[a-z]+/g, (run) => run.toUpperCase())
}

/** The form in which `i;unicode-casemap` compares (RFC 5051 §2): each character in titlecase, then decomposed. */
export function unicodeCasemap(text: string): string {
  if (ASCII_ONLY.test(text)) return text.toUpperCase()
  let titled = ''
  for (const character of text) titled += titlecase(character)
  return titled.normalize('NFKD')
}

/** The simple mapping, of one character to one: `ß`, whose upper case is two letters, stays. */
function titlecase(character: string): string {
  const code = character.codePointAt(0)!
  const exception = TITLECASE_EXCEPTIONS.get(code)
  if (exception !== undefined) return String.fromCodePoint(exception)
  // Georgian letters are their own titlecase, although they have capitals.
  if (code >= 0x10d0 && code <= 0x10ff) return character
  const upper = character.toUpperCase()
  return upper.length === character.length ? upper : character
}
