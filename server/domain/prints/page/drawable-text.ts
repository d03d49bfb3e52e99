import { hasGlyph } from './glyphs.ts'
import type { Pdf } from './pdf.ts'

/** Stands for a letter that the fonts do not have: that something is missing is to be seen. */
export const MISSING = '□'

const IGNORED = /[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Emoji_Modifier}]/u
/** The greater part of all texts needs no second look. */
const USUAL = /^[\x20-\x7e\u00a0-\u017f]*$/
const PICTURE = /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u

/**
 * A text as the font that is set can draw it: emoji that it does not have are left out, letters that it does not have become
 * boxes. Never empty where the text was not.
 */
export function drawableText(pdf: Pdf, text: string): string {
  if (USUAL.test(text)) return text.replaceAll('\u00a0', ' ')
  const signs = [...text.normalize('NFC').replaceAll(/\s/gu, ' ')].map((sign) => drawableSign(pdf, sign))
  const drawable = signs.join('').replaceAll(/ {2,}/g, ' ').trim()
  return drawable === '' && text.trim() !== '' ? MISSING : drawable
}

/** The letters of a text that the font that is set does not have, each once; emoji that are left out are none. */
export function missingSigns(pdf: Pdf, text: string): string[] {
  if (USUAL.test(text)) return []
  const signs = new Set(text.normalize('NFC'))
  return [...signs].filter((sign) => !/\s/u.test(sign) && sign !== MISSING && drawableSign(pdf, sign) === MISSING)
}

function drawableSign(pdf: Pdf, sign: string): string {
  if (IGNORED.test(sign)) return ''
  if (hasGlyph(pdf, sign)) return sign
  return PICTURE.test(sign) ? '' : MISSING
}
