import { countryCodeForm, idForm, languageTagForm, uriForm, utcDateTimeForm } from './text-forms.table.ts'

/** Says whether a text can be the key of an entry (RFC 9553 §1.4.1). */
export function isId(text: string): boolean {
  return idForm.accepts(text)
}

/** Says whether a text is a UTCDateTime (RFC 9553 §1.4.5). */
export function isUtcDateTime(text: string): boolean {
  return utcDateTimeForm.accepts(text)
}

/** Says whether a text is a language tag by its form (RFC 5646 §2.1). */
export function isLanguageTag(text: string): boolean {
  return languageTagForm.accepts(text)
}

/** Says whether a text is a country code by its form (ISO 3166-1 alpha-2). */
export function isCountryCode(text: string): boolean {
  return countryCodeForm.accepts(text)
}

/** Says whether a text is a URI to the letter (RFC 3986): with a scheme, and everything else percent-encoded. */
export function isUri(text: string): boolean {
  return uriForm.exactly?.accepts(text) === true
}
