import type { Words } from '../../../web/words/define-words.ts'
import type { FlowLanguage } from '../house.ts'

/** A text as the app says it, so that the pictures do not depend on how things are called. Without what is filled in. */
export function said<Key extends string>(words: Words<Key>, key: Key, language: FlowLanguage): string {
  const text = words.table[key][language]
  return (typeof text === 'string' ? text : text.other).split('{{')[0]!.trim()
}
