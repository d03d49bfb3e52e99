import { escapeText, splitUnescaped, unescapeText } from './text.ts'

/** A structured value: components, each with its values; a component that is empty has none. */
export type StructuredText = string[][]

/**
 * Reads the components of N or ADR, each a list (RFC 6350 §3.3). A comma before a blank or at the end is no separator but
 * belongs to the text, since people write `5, 3rd floor` and programs forget to escape it.
 */
export function readStructuredText(raw: string): StructuredText {
  return splitUnescaped(raw, ';').map(readComponent)
}

/** Reads components whose values stand for those of another property, so that empty ones count too. */
export function readParallelText(raw: string): StructuredText {
  return splitUnescaped(raw, ';').map((component) => splitUnescaped(component, ',').map(unescapeText))
}

/** Writes components; the same number of them comes back. */
export function writeStructuredText(components: StructuredText): string {
  return components.map((values) => values.map(escapeText).join(',')).join(';')
}

/** Reads components that are no lists, as those of ORG. */
export function readComponents(raw: string): string[] {
  return splitUnescaped(raw, ';').map(unescapeText)
}

/** Writes components that are no lists. */
export function writeComponents(components: readonly string[]): string {
  return components.map(escapeText).join(';')
}

function readComponent(raw: string): string[] {
  if (!raw) return []
  if (!raw.includes(',')) return [unescapeText(raw)]
  return splitList(raw)
    .map(unescapeText)
    .filter((value) => value !== '')
}

function splitList(raw: string): string[] {
  const values: string[] = []
  for (const part of splitUnescaped(raw, ',')) {
    const isText = values.length > 0 && (part === '' || /^\s/.test(part))
    if (isText) values.push(`${values.pop()!},${part}`)
    else values.push(part)
  }
  return values
}
