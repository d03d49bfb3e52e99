import { paramKey } from '../raw/param-key.ts'
import type { RawParam } from '../raw/raw-card.ts'
import { bareParams } from './bare-params.table.ts'
import { decodeCarets } from './carets.ts'

/** Parameters and where the value begins, just after the colon. */
export interface ParsedParams {
  params: RawParam[]
  valueAt: number
}

/**
 * Reads the parameters that begin at `at`, on the first semicolon, or gives null when no colon ends them.
 * A quote that is never closed is an ordinary character.
 */
export function parseParams(text: string, at: number): ParsedParams | null {
  const params: RawParam[] = []
  let from = at
  while (text.charCodeAt(from) === SEMICOLON) {
    const end = findEnd(text, from + 1)
    if (end < 0) return null
    addParam(text.slice(from + 1, end), params)
    from = end
  }
  return { params, valueAt: from + 1 }
}

const SEMICOLON = 59
const COLON = 58
const QUOTE = 34

/** Where the semicolon or colon is that ends a parameter; -1 when there is none. */
function findEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === COLON || code === SEMICOLON) return at
    if (code !== QUOTE || !opensQuotes(text, at)) continue
    const closing = text.indexOf('"', at + 1)
    if (closing > 0) at = closing
  }
  return -1
}

/** A quote inside a value is an ordinary character, though a wrong one. */
function opensQuotes(text: string, at: number): boolean {
  const before = text[at - 1]
  return before === '=' || before === ','
}

function addParam(text: string, params: RawParam[]): void {
  const equals = text.indexOf('=')
  if (equals < 0) return addBare(text.trim(), params)
  const name = text.slice(0, equals).trim()
  if (name) params.push({ name, key: paramKey(name), values: parseValues(text.slice(equals + 1)) })
  else addBare(text.slice(equals + 1).trim(), params)
}

function addBare(text: string, params: RawParam[]): void {
  if (!text) return
  const name = bareParams.get(text.toUpperCase()) ?? 'TYPE'
  params.push({ name, key: name, values: parseValues(text), bare: true })
}

function parseValues(text: string): string[] {
  if (!text.includes(',')) return [parseValue(text)]
  if (!text.includes('"')) return text.split(',').map(parseValue)
  return splitOutsideQuotes(text).map(parseValue)
}

function splitOutsideQuotes(text: string): string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const closing = text[at] === '"' ? text.indexOf('"', at + 1) : -1
    if (closing > 0) at = closing
    else if (text[at] === ',') {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}

function parseValue(text: string): string {
  const trimmed = text.trim()
  const isQuoted = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"')
  // Some programs write TYPE=HOME,TYPE=VOICE for two values of one parameter.
  return decodeCarets((isQuoted ? trimmed.slice(1, -1) : trimmed).replace(/^type=/i, ''))
}
