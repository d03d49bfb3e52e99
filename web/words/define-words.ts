import type { Language } from './language.ts'

/** A text that depends on a number, named `count` among its facts. */
export interface Plural {
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

/** Declares the texts of one part of the app. Each part has one table, so that it is loaded with the part. */
export function defineWords<const T extends WordTable>(namespace: string, table: T): Words<keyof T & string> {
  return { namespace, table }
}
