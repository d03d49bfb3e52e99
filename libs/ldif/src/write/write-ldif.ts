import type { Attribute, DirectoryEntry } from '../directory-entry.ts'
import { writeBase64 } from '../values/base64.ts'

/** The first line of a file. */
export const LDIF_HEAD = 'version: 1\n'

const SAFE = /^[\x01-\x09\x0b\x0c\x0e-\x1f\x21-\x39\x3b\x3d-\x7f][\x01-\x09\x0b\x0c\x0e-\x7f]*$/
const WIDTH = 76

/** An entry as LDIF, with the empty line before it: what is not plain ASCII as BASE64, lines folded (RFC 2849). */
export function writeEntry({ dn, attributes }: DirectoryEntry): string {
  return `\n${[{ name: 'dn', options: [], value: dn }, ...attributes].map(writeLine).join('')}`
}

function writeLine({ name, options, value }: Attribute): string {
  const description = [name, ...options].join(';')
  if (typeof value !== 'string') return fold(`${description}:: ${writeBase64(value)}`)
  if (value === '') return `${description}:\n`
  // A blank at the end is allowed and vanishes in many an editor (RFC 2849, note 8).
  const isSafe = SAFE.test(value) && !value.endsWith(' ')
  return fold(isSafe ? `${description}: ${value}` : `${description}:: ${writeBase64(new TextEncoder().encode(value))}`)
}

function fold(line: string): string {
  if (line.length <= WIDTH) return `${line}\n`
  const lines = [line.slice(0, WIDTH)]
  for (let at = WIDTH; at < line.length; at += WIDTH - 1) lines.push(line.slice(at, at + WIDTH - 1))
  return `${lines.join('\n ')}\n`
}
