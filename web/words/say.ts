import type { Plural, Words } from './define-words.ts'
import { firstLanguage, keepLanguage, keptLanguage, type Language } from './language.ts'

/** What stands for the names in braces. */
export type Facts = Readonly<Record<string, string | number>>

const FACT = /\{\{(\w+)\}\}/g

let language = firstLanguage(keptLanguage(), globalThis.navigator?.languages ?? [])
const listeners = new Set<() => void>()

/** A text in the language of the moment; `count` among the facts chooses between one and many. */
export function say<Key extends string>(words: Words<Key>, key: Key, facts: Facts = {}): string {
  const entry = words.table[key][language]
  const text = typeof entry === 'string' ? entry : entry[formOf(Number(facts.count))]
  return text.replaceAll(FACT, (_, name: string) => String(facts[name] ?? ''))
}

/** The language of the moment. */
export function presentLanguage(): Language {
  return language
}

/** Changes the language of everything that is shown, at once. */
export function speak(wanted: Language): void {
  keepLanguage(wanted)
  language = wanted
  if (globalThis.document) document.documentElement.lang = wanted
  listeners.forEach((tell) => tell())
}

/** Hears when another language is spoken. Gives the way to stop. */
export function followLanguage(hear: () => void): () => void {
  listeners.add(hear)
  return () => void listeners.delete(hear)
}

/** Spanish has a third form for round millions, which Lazo says like any other many. */
function formOf(count: number): keyof Plural {
  return new Intl.PluralRules(language).select(count) === 'one' ? 'one' : 'other'
}
