import { isVendorName } from '../property-names.ts'
import type { KeyType, TextType, WordType } from '../value-types.ts'
import type { Inspection } from './inspection.ts'

const PLAIN_WORD = /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/

/** Checks a key of a map or a set. */
export function checkKey(type: KeyType, key: string, on: Inspection): void {
  if (type.is === 'text') checkText(type, key, on)
  else checkWord(type, key, on)
}

/** Checks a text: whole Unicode characters (I-JSON, RFC 7493 §2.1), and the form it needs. */
export function checkText({ form }: TextType, text: string, on: Inspection): void {
  if (!text.isWellFormed()) return on.report('form', 'must not hold half a character (a lone surrogate)')
  if (!form) return
  if (!form.accepts(text)) return on.report('form', `must ${form.must}, not ${quote(text)}`)
  if (on.isExact && form.exactly && !form.exactly.accepts(text)) {
    on.report('form', `must ${form.exactly.must}, not ${quote(text)}`)
  }
}

/**
 * Checks an enumerated value (RFC 9553 §1.7.4). One that differs from a registered value in case only is wrong. Another
 * one may have been registered since, so a reader keeps it, while an exact check refuses what a writer must not set.
 */
export function checkWord(type: WordType, word: string, on: Inspection): void {
  if (type.words.has(word)) return
  if (type.isClosed) return on.report('value', `must be ${listWords(type)}, not ${quote(word)}`)
  const registered = type.byLowerCase.get(word.toLowerCase())
  if (registered !== undefined) return on.report('case', `must be written "${registered}", not ${quote(word)}`)
  if (isVendorName(word)) return
  if (!PLAIN_WORD.test(word)) return on.report('value', `must be ${listWords(type)}, not ${quote(word)}`)
  if (on.isExact) on.report('unregistered', `is ${quote(word)}, which is not registered; known are ${listWords(type)}`)
}

function listWords({ words, isClosed }: WordType): string {
  const known = [...words].map((word) => `"${word}"`)
  if (!isClosed) known.push('a value of a vendor such as "example.com:value"')
  return known.length > 1 ? `${known.slice(0, -1).join(', ')} or ${known.at(-1)}` : known.join('')
}

function quote(text: string): string {
  return JSON.stringify(text.length <= 40 ? text : `${text.slice(0, 40)}…`)
}
