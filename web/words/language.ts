import type { Language } from '@lazo/contract'

export type { Language }

/** The languages Lazo is read in. */
const LANGUAGES: readonly Language[] = ['en', 'es']

const KEPT_AS = 'lazo.language'

/** The language a browser is read in: the one chosen here before, else the first of its own that we speak, else English. */
export function firstLanguage(kept: string | null, wanted: readonly string[]): Language {
  const spoken = [kept ?? '', ...wanted].map((tag) => tag.slice(0, 2).toLowerCase())
  return spoken.find(isLanguage) ?? 'en'
}

/** What this browser was told before; null when nothing, or where nothing can be kept. */
export function keptLanguage(): string | null {
  return globalThis.localStorage?.getItem(KEPT_AS) ?? null
}

/** Keeps the choice for the next start, also before anybody has signed in. */
export function keepLanguage(language: Language): void {
  globalThis.localStorage?.setItem(KEPT_AS, language)
}

function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag)
}
