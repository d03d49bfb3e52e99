import type { RawProperty } from '../raw/raw-card.ts'
import { parseParams } from './parse-params.ts'

/** Reads one content line (RFC 6350 §3.3), or gives null when it is none: no colon, or no name before it. */
export function parseProperty(text: string, line: number): RawProperty | null {
  const nameEnd = text.search(/[;:]/)
  if (nameEnd < 0) return null
  const parsed = parseParams(text, nameEnd)
  if (!parsed) return null
  const { group, name } = splitGroup(text.slice(0, nameEnd).trim())
  if (!name) return null
  return { group, name, key: name.toUpperCase(), params: parsed.params, value: text.slice(parsed.valueAt), line }
}

function splitGroup(text: string): { group: string; name: string } {
  const dot = text.lastIndexOf('.')
  return dot < 0 ? { group: '', name: text } : { group: text.slice(0, dot), name: text.slice(dot + 1) }
}
