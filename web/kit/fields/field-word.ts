import type { fieldWords } from './fields.words.ts'

/** A key of the words for fields. */
export type FieldWord = keyof typeof fieldWords.table
