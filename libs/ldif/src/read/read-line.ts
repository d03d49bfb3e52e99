import type { Attribute } from '../directory-entry.ts'
import type { LdifRemark } from '../ldif-remark.ts'
import type { LogicalLine } from '../lines/record-gatherer.ts'
import { readBase64 } from '../values/base64.ts'
import { decodeText } from '../values/decode-text.ts'
import { valueOfBytes } from '../values/value-of-bytes.ts'

/** An attribute with its value, or what is wrong with the line. */
export type ReadLine = { attribute: Attribute } | { remark: LdifRemark }

const DESCRIPTION = /^([A-Za-z][A-Za-z0-9_-]*|\d+(?:\.\d+)*)((?:;[A-Za-z0-9_=*-]+)*)[ \t]*$/
const COLON = 0x3a
const LESS = 0x3c
const LONGEST_EXCERPT = 60

/**
 * Reads `name: text`, `name:: BASE64` and `name:< URL` (RFC 2849). What lies behind a URL is never fetched: a file of contacts has
 * no business with the files and the network of who reads it.
 */
export function readLine({ bytes, number, isCut }: LogicalLine): ReadLine {
  if (isCut) return { remark: { code: 'ldif-line-too-long', facts: { line: number, text: excerpt(bytes) } } }
  const colon = bytes.indexOf(COLON)
  const description = colon < 0 ? null : DESCRIPTION.exec(decodeText(bytes.subarray(0, colon)))
  if (description === null)
    return { remark: { code: 'ldif-no-attribute', facts: { line: number, text: excerpt(bytes) } } }
  const name = description[1]!
  const options = description[2]!.split(';').slice(1)
  const mark = bytes[colon + 1]
  if (mark === COLON) return readEncoded({ name, options, line: number }, bytes.subarray(colon + 2))
  const text = decodeText(bytes.subarray(mark === LESS ? colon + 2 : colon + 1)).replace(/^ +/, '')
  if (mark === LESS)
    return {
      remark: {
        code: 'ldif-value-elsewhere',
        facts: { line: number, attribute: name, url: text.slice(0, LONGEST_EXCERPT) },
      },
    }
  return { attribute: { name, options, value: text } }
}

function readEncoded(
  { name, options, line }: { name: string; options: readonly string[]; line: number },
  encoded: Uint8Array,
): ReadLine {
  const bytes = readBase64(decodeText(encoded))
  if (bytes === null) return { remark: { code: 'ldif-bad-base64', facts: { line, attribute: name } } }
  return { attribute: { name, options, value: valueOfBytes(name, options, bytes) } }
}

function excerpt(bytes: Uint8Array): string {
  return decodeText(bytes.subarray(0, 4 * LONGEST_EXCERPT)).slice(0, LONGEST_EXCERPT)
}
