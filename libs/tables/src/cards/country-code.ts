import { foldText } from '@lazo/normal'
import { COUNTRY_ALIASES, COUNTRY_CODES } from './country-codes.table.ts'

const LANGUAGES = ['en', 'es', 'ca', 'gl', 'eu', 'pt', 'fr', 'de', 'it', 'nl']

let codes: ReadonlyMap<string, string> | undefined

/** The code of ISO 3166-1 for a country as people write it, in the languages of our users and neighbours; null when unknown. */
export function countryCodeOf(country: string): string | null {
  codes ??= makeCodes()
  return codes.get(foldText(country)) ?? null
}

/** Made at the first question: most tables have no country. */
function makeCodes(): ReadonlyMap<string, string> {
  const made = new Map<string, string>(COUNTRY_ALIASES)
  for (const language of LANGUAGES) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of COUNTRY_CODES) made.set(foldText(names.of(code) ?? code), code)
  }
  for (const code of COUNTRY_CODES) made.set(code.toLowerCase(), code)
  return made
}
