import type { Language } from './language.ts'

/** A text that depends on a number, named `count` among its facts. */
interface Plural {
  readonly one: string
  readonly other: string
}

/** One text in both languages; `{{name}}` stands for a fact. */
export type WordEntry = Readonly<Record<Language, string | Plural>>

/** Texts by their keys. */
export type WordTable = Readonly<Record<string, WordEntry>>

/** A table of texts under the name of the part of the app it belongs to. */
export interface Words<Key extends string = string> {
  readonly namespace: string
  readonly table: Readonly<Record<Key, WordEntry>>
}

const defined = new Map<string, Words>()

/** Declares the texts of one part of the app. Each part has one table, so that it is loaded with the part. */
export function defineWords<const T extends WordTable>(namespace: string, table: T): Words<keyof T & string> {
  const words: Words<keyof T & string> = { namespace, table }
  defined.set(namespace, words as Words)
  listeners.forEach((hear) => hear(words as Words))
  return words
}

const listeners = new Set<(words: Words) => void>()

/** Hands on every table, those that are loaded later too. */
export function followWords(hear: (words: Words) => void): void {
  listeners.add(hear)
  defined.forEach((words) => hear(words))
}

/** A table in one language in the form of i18next, where plurals are keys with an ending. */
export function resourcesOf(words: Words, language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words.table).flatMap(([key, entry]) => {
      const text = entry[language]
      if (typeof text === 'string') return [[key, text]]
      // Spanish has a third form for round millions, which Lazo says like any other many.
      const forms: [string, string][] = [
        [`${key}_one`, text.one],
        [`${key}_other`, text.other],
      ]
      return language === 'es' ? [...forms, [`${key}_many`, text.other]] : forms
    }),
  )
}
