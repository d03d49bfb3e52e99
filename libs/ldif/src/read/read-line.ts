import type { Attribute } from '../directory-entry.ts'
import type { LdifRemark } from '../ldif-remark.ts'
import type { LogicalLine } from '../lines/record-gatherer.ts'
import { readBase64 } from '../values/base64.ts'
import { valueOfBytes } from '../values/value-of-bytes.ts'

/** An attribute with its value, or what is wrong with the line. */
export type ReadLine = { attribute: Attribute } | { remark: LdifRemark }

const DESCRIPTION = /^([A-Za-z][A-Za-z0-9_-]*|\d+(?:\.\d+)*)((?:;[A-Za-z0-9_=*-]+)*)[ \t]*$/
const LONGEST_EXCERPT = 60

/**
 * Reads `name: text`, `name:: BASE64` and `name:< URL` (RFC 2849). What lies behind a URL is never fetched: a file of contacts has
 * no business with the files and the network of who reads it.
 */
export function readLine({ text, number: line, isCut }: LogicalLine): ReadLine {
  const shown = text.slice(0, LONGEST_EXCERPT)
  if (isCut) return { remark: { code: 'ldif-line-too-long', facts: { line, text: shown } } }
  const colon = text.indexOf(':')
  const description = colon < 0 ? null : DESCRIPTION.exec(text.slice(0, colon))
  if (description === null) return { remark: { code: 'ldif-no-attribute', facts: { line, text: shown } } }
  const name = description[1]!
  const options = description[2] === '' ? [] : description[2]!.split(';').slice(1)
  const mark = text[colon + 1]
  if (mark === ':') return readEncoded({ name, options, line }, text.slice(colon + 2))
  if (mark === '<') {
    const url = text
      .slice(colon + 2)
      .trimStart()
      .slice(0, LONGEST_EXCERPT)
    return { remark: { code: 'ldif-value-elsewhere', facts: { line, attribute: name, url } } }
  }
  return { attribute: { name, options, value: text.slice(colon + 1).replace(/^ +/, '') } }
}

function readEncoded(
  { name, options, line }: { name: string; options: readonly string[]; line: number },
  encoded: string,
): ReadLine {
  const bytes = readBase64(encoded)
  if (bytes === null) return { remark: { code: 'ldif-bad-base64', facts: { line, attribute: name } } }
  return { attribute: { name, options, value: valueOfBytes(name, options, bytes) } }
}
