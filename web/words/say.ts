import { createInstance } from 'i18next'
import { followWords, resourcesOf, type Words } from './define-words.ts'
import { firstLanguage, keepLanguage, keptLanguage, LANGUAGES, type Language } from './language.ts'

/** What stands for the names in braces. */
export type Facts = Readonly<Record<string, string | number>>

/** The texts of the app in the language it is read in. */
export const translator = createInstance()

void translator.init({
  lng: firstLanguage(keptLanguage(), globalThis.navigator?.languages ?? []),
  fallbackLng: 'en',
  supportedLngs: [...LANGUAGES],
  // React escapes what it shows.
  interpolation: { escapeValue: false },
})

/** Our tables know their keys themselves; the types of i18next want them declared for the whole program. */
const translate = translator.t.bind(translator) as unknown as (key: string, facts: object) => string

followWords((words) => {
  for (const language of LANGUAGES) {
    translator.addResourceBundle(language, words.namespace, resourcesOf(words, language))
  }
})

/** A text in the language of the moment; `count` among the facts chooses between one and many. */
export function say<Key extends string>(words: Words<Key>, key: Key, facts: Facts = {}): string {
  return translate(key, { ns: words.namespace, ...facts })
}

/** The language of the moment. */
export function presentLanguage(): Language {
  return translator.language === 'es' ? 'es' : 'en'
}

/** Changes the language of everything that is shown, at once. */
export async function speak(language: Language): Promise<void> {
  keepLanguage(language)
  await translator.changeLanguage(language)
  if (globalThis.document) document.documentElement.lang = language
}
