import { decodeReferences } from './decode-references.ts'

const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y
const BLANK = /\s*/y

/** The attributes of a tag by their names, without prefixes; what is none ends them. */
export function readAttributes(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let at = skipBlank(text, 0); at < text.length; at = skipBlank(text, ATTRIBUTE.lastIndex)) {
    ATTRIBUTE.lastIndex = at
    const match = ATTRIBUTE.exec(text)
    if (match === null) break
    const name = match[1]!
    found.set(name.slice(name.indexOf(':') + 1), decodeReferences(match[2] ?? match[3]!))
  }
  return found
}

function skipBlank(text: string, from: number): number {
  BLANK.lastIndex = from
  BLANK.exec(text)
  return BLANK.lastIndex
}
