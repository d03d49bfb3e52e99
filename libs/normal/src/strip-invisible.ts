/** Characters that take no room and only steer layout: soft hyphen, zero widths, bidi marks, variation selectors. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

/** The text without invisible characters; Google wraps phone numbers in U+202A…U+202C, web pages leave U+200B. */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, '')
}
