const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const IN_TEXT = /[&<>\x00-\x08\x0b-\x1f\ufffe\uffff]/
const IN_ATTRIBUTE = /[&<>"\x00-\x1f\ufffe\uffff]/
const EACH_IN_TEXT = new RegExp(IN_TEXT, 'g')
const EACH_IN_ATTRIBUTE = new RegExp(IN_ATTRIBUTE, 'g')

/** Text between tags. A carriage return survives the reader; what XML cannot hold, as NUL, becomes U+FFFD. */
export function escapeText(text: string): string {
  const whole = text.isWellFormed() ? text : text.toWellFormed()
  return IN_TEXT.test(whole) ? whole.replace(EACH_IN_TEXT, escapeCharacter) : whole
}

/** The value of an attribute between double quotes, of which blanks also survive the reader. */
export function escapeAttribute(value: string): string {
  const whole = value.isWellFormed() ? value : value.toWellFormed()
  return IN_ATTRIBUTE.test(whole) ? whole.replace(EACH_IN_ATTRIBUTE, escapeCharacter) : whole
}

function escapeCharacter(character: string): string {
  return ESCAPES[character] ?? '\ufffd'
}
