import { encodeCarets } from '../parse/carets.ts'
import type { RawParam, RawProperty } from '../raw/raw-card.ts'

/** Parameters whose value the standards want in quotes, whatever is in it. */
const ALWAYS_QUOTED = new Set(['JSCOMPS', 'JSPTR', 'AUTHOR'])

const UNSAFE = /[,;:]|^\s|\s$/

/** Writes a property as one unfolded content line (RFC 6350 §3.3). */
export function propertyText({ group, name, params, value }: RawProperty): string {
  const head = params.length ? name + params.map(paramText).join('') : name
  return `${group ? `${group}.` : ''}${head}:${/[\r\n]/.test(value) ? value.replace(/\r\n|\r|\n/g, '\\n') : value}`
}

function paramText({ name, key, values }: RawParam): string {
  const isQuoted = ALWAYS_QUOTED.has(key)
  return `;${name}=${values.map((value) => paramValue(value, isQuoted)).join(',')}`
}

/** Carets undone stand for quotes and line breaks; other control characters have no place in a parameter. */
function paramValue(value: string, isQuoted: boolean): string {
  const text = encodeCarets(value).replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
  return isQuoted || UNSAFE.test(text) ? `"${text}"` : text
}
