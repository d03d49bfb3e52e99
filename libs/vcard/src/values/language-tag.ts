const TAG =
  /^(?:[a-z]{2,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-x(?:-[a-z\d]{1,8})+)?$/i
const PRIVATE = /^x(?:-[a-z\d]{1,8})+$/i

/** Says whether a text is a language tag without extensions, which hardly anybody uses (RFC 5646 §2.1). */
export function isLanguageTag(text: string): boolean {
  return TAG.test(text) || PRIVATE.test(text)
}

/** Writes a language tag as is customary: `EN-us` as `en-US`, `zh-hant` as `zh-Hant` (RFC 5646 §2.1.1). */
export function customaryTag(tag: string): string {
  if (PRIVATE.test(tag)) return tag.toLowerCase()
  return tag
    .toLowerCase()
    .split('-')
    .map((subtag, index) => customarySubtag(subtag, index))
    .join('-')
}

/** Says whether two language tags are the same, which case does not matter for. */
export function isSameLanguage(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function customarySubtag(subtag: string, index: number): string {
  if (index > 0 && /^[a-z]{4}$/.test(subtag)) return subtag[0]!.toUpperCase() + subtag.slice(1)
  return index > 0 && subtag.length === 2 ? subtag.toUpperCase() : subtag
}
