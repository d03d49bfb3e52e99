import type { JCardParameters, JsContactObject } from '@lazo/jscontact'

/** Apple's own words stand in brackets: `_$!<Mother>!$_`. */
const APPLE_WORD = /^_\$!<(.+)>!\$_$/

/** Keeps the label of what JSContact gives none, an address or a relation, where vCard conversion looks for it (RFC 9555 §3.2.2). */
export function withLabel(label: string): { vCardParams: JCardParameters } {
  return { vCardParams: { 'x-ablabel': label } }
}

/** The label of an address or a relation; empty when it has none. */
export function labelOf({ vCardParams }: JsContactObject): string {
  const label = vCardParams?.['x-ablabel']
  return typeof label === 'string' ? label.replace(APPLE_WORD, '$1') : ''
}
