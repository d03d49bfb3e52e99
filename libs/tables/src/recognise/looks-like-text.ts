/** Bytes that text files do not hold, other than zero: the odd zero is an accident we report. */
const CONTROL = /[\x01-\x08\x0e-\x1a\x1c-\x1f]/g
const MOST_CONTROL = 0.02

/** Beginnings of other formats that are text too. */
const OTHER_FORMATS = /^\s*(?:BEGIN:VC|dn::? |version: 1\s|<[!?a-z]|[[{]\s*["{[]|%PDF|PK\x03\x04)/i

/** Whether a decoded beginning of a file may be a table at all, and no vCard, LDIF, XML, JSON, archive or picture. */
export function looksLikeTable(text: string): boolean {
  if (text.trim() === '' || OTHER_FORMATS.test(text)) return false
  const strange = (text.match(CONTROL) ?? []).length + (text.match(/\0/g) ?? []).length / 4
  return strange <= text.length * MOST_CONTROL
}
