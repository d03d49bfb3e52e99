import { isUtf8 } from 'node:buffer'
import { type RawCard, type RawProperty, readVcards } from '@lazo/vcard'

/** One property as the comparison sees it: decoded, but not converted. */
export interface Fact {
  /** The name in capitals. */
  name: string
  /** Each item of a list, each value of each component; what is empty is left out. */
  values: string[]
  params: Map<string, string[]>
  /** In small letters; empty when there is none. */
  group: string
  line: number
}

const LISTS = new Set(['NICKNAME', 'CATEGORIES'])
const COMPONENTS = new Set(['ORG', 'GENDER', 'CLIENTPIDMAP', 'N', 'ADR'])
const LISTS_IN_COMPONENTS = new Set(['N', 'ADR'])

/** Reads the facts of a card with the tool's own decoding, which knows nothing of the converter's. */
export function factsOf(card: RawCard): Fact[] {
  const hasLists = card.version !== '2.1'
  return card.properties.map((property) => {
    const params = new Map<string, string[]>()
    for (const { key, values } of property.params) params.set(key, [...(params.get(key) ?? []), ...values])
    const raw = decodeQuotedPrintable(property.value, params)
    const values = valuesOf(property, raw, hasLists)
    return { name: property.key, values, params, group: property.group.toLowerCase(), line: property.line }
  })
}

/** Splits at a separator outside escapes. */
function splitRaw(raw: string, separator: string): string[] {
  const parts = ['']
  for (let at = 0; at < raw.length; at++) {
    if (raw[at] === separator) parts.push('')
    else if (raw[at] === '\\' && at + 1 < raw.length) parts[parts.length - 1] += raw[at]! + raw[++at]!
    else parts[parts.length - 1] += raw[at]!
  }
  return parts
}

/** Undoes the escapes of a text. */
function unescapeRaw(raw: string): string {
  return raw.replace(/\\(.)/gs, (whole, letter: string) => {
    if (letter === 'n' || letter === 'N') return '\n'
    return '\\,;:'.includes(letter) ? letter : whole
  })
}

/**
 * A value with the place of its component before it, so that a value in another component is another value. In vCard 2.1
 * components are no lists.
 */
function valuesOf({ key, inner }: RawProperty, raw: string, hasLists: boolean): string[] {
  if (key === 'AGENT') return [agentText(inner, raw)]
  if (LISTS.has(key)) return splitRaw(raw, ',').map(unescapeRaw).filter(Boolean)
  if (!COMPONENTS.has(key)) return raw === '' ? [] : [unescapeRaw(raw)]
  return splitRaw(raw, ';').flatMap((component, index) => {
    const items = hasLists && LISTS_IN_COMPONENTS.has(key) ? splitRaw(component, ',') : [component]
    return items
      .map(unescapeRaw)
      .filter(Boolean)
      .map((value) => `${index}=${value}`)
  })
}

/** A card in a card is compared by its own facts, written as lines of its own or as text. */
function agentText(inner: RawCard | undefined, raw: string): string {
  const text = unescapeRaw(raw)
  const card = inner ?? readVcards(new TextEncoder().encode(text))[0]?.raw
  if (!card) return text
  return JSON.stringify(factsOf(card).map(({ name, values, params }) => [name, values, [...params]]))
}

/** In the CHARSET of the line, else in UTF-8 if it is, else in windows-1252. */
function decodeQuotedPrintable(raw: string, params: Map<string, string[]>): string {
  if (params.get('ENCODING')?.[0]?.toUpperCase() !== 'QUOTED-PRINTABLE') return raw
  const octets = raw
    .replace(/=[ \t]*$/, '')
    .replace(/[^\0-\x7f]+/g, (text) => Buffer.from(text).toString('latin1'))
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const bytes = Buffer.from(octets, 'latin1')
  const charset = params.get('CHARSET')?.[0]
  if (charset !== undefined) return new TextDecoder(charset).decode(bytes)
  return isUtf8(bytes) ? bytes.toString() : new TextDecoder('windows-1252').decode(bytes)
}
