import type { Component, Composed } from '@lazo/jscontact'
import { escapeText, splitUnescaped, unescapeText } from '../values/text.ts'
import type { Part, Position } from './parts.ts'

/** Parts in the order of a name or an address; a separator has no position. */
export interface OrderedParts {
  parts: { kind: string; value: string; position?: Position }[]
  isOrdered: boolean
  defaultSeparator?: string
}

/**
 * Puts parts into the order that JSCOMPS tells, with its separators (RFC 9555 §3.3.1). Without it, or when it does not
 * name each part once and so is not valid, they stay as they are, in no order.
 */
export function orderParts(parts: Part[], jscomps: string | undefined): OrderedParts {
  const unordered = { parts, isOrdered: false }
  if (jscomps === undefined) return unordered
  const [first = '', ...entries] = splitUnescaped(jscomps, ';')
  const defaultSeparator = first ? readSeparator(first) : undefined
  const ordered = entries.map((entry) => readEntry(entry, parts))
  if (defaultSeparator === null || !ordered.every((one) => one !== null) || !isWhole(ordered, parts)) return unordered
  return { parts: ordered, isOrdered: true, ...(defaultSeparator !== undefined && { defaultSeparator }) }
}

/** Writes JSCOMPS; `positions` has the place of each component that is no separator, in their order. */
export function writeJscomps(
  { components = [], defaultSeparator }: Composed<Component<string>>,
  positions: readonly Position[],
): string {
  const places = positions.values()
  const entries = components.map(({ kind, value }) =>
    kind === 'separator' ? writeSeparator(value) : writePosition(places.next().value!),
  )
  return [defaultSeparator === undefined ? '' : writeSeparator(defaultSeparator), ...entries].join(';')
}

function readEntry(entry: string, parts: Part[]): OrderedParts['parts'][number] | null {
  const separator = readSeparator(entry)
  if (separator !== null) return { kind: 'separator', value: separator }
  const [, component, value = '0'] = /^(\d+)(?:,(\d+))?$/.exec(entry) ?? []
  return parts.find(({ position }) => isAt(position, Number(component), Number(value))) ?? null
}

function isAt(position: Position, component: number, value: number): boolean {
  return position.component === component && position.value === value
}

function readSeparator(entry: string): string | null {
  return entry.startsWith('s,') ? unescapeText(entry.slice(2)) : null
}

/** Says whether each part is there once, and never two separators in a row. */
function isWhole(ordered: OrderedParts['parts'], parts: Part[]): boolean {
  const named = ordered.filter(({ position }) => position)
  const isDoubled = ordered.some(({ position }, at) => !position && ordered[at + 1] && !ordered[at + 1]!.position)
  return parts.length > 0 && named.length === parts.length && new Set(named).size === parts.length && !isDoubled
}

function writeSeparator(text: string): string {
  return `s,${escapeText(text)}`
}

function writePosition({ component, value }: Position): string {
  return value === 0 ? String(component) : `${component},${value}`
}
