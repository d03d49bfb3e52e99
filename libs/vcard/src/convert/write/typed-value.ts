import { escapeText } from '../../values/text.ts'

/** A value ready to be written. */
export interface TypedValue {
  /** A VALUE type in small letters; `unknown` for a property that has no registered one. */
  type: string
  raw: string
}

/** A text value. */
export function textValue(text: string): TypedValue {
  return { type: 'text', raw: escapeText(text) }
}

/** The text value of a property that nobody registered, and which therefore says no type. */
export function looseValue(text: string): TypedValue {
  return { type: 'unknown', raw: escapeText(text) }
}

/** A URI, which has no escapes. */
export function uriValue(uri: string): TypedValue {
  return { type: 'uri', raw: uri.replace(/[\r\n]+/g, '') }
}
