import { stripInvisible } from './strip-invisible.ts'

const ASCII = /^[\x20-\x7e]*$/

/** Accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs: what people leave out; not the marks of kana. */
const OPTIONAL_MARKS = /[[\p{M}&&[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}]]--[\u3099\u309A]]/gv

/** Letters that Unicode does not decompose, and the many shapes of apostrophe and hyphen. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ƶ: 'z',
  ς: 'σ',
  '·': '',
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  ʹ: "'",
  '´': "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
}
const SPECIAL = /[ßæœøłđðþħıŋŧƶς·‘’‛ʼʹ´`‐‑‒–—−]/g
const replaceSpecial = (text: string) => text.replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)

/**
 * The text as a person would type it in a hurry: without accents, in lower case, blanks squeezed, `ß` as `ss`, `ø` as `o`.
 * Scripts other than Latin keep their letters. Two spellings that fold to one text are found by one search. Idempotent.
 */
export function foldText(text: string): string {
  if (ASCII.test(text)) return squeeze(text.toLowerCase().replaceAll('`', "'"))
  // The acute accent alone decomposes into a blank and a mark, so it is replaced before NFKD.
  const lower = replaceSpecial(stripInvisible(text).toLowerCase()).normalize('NFKD').replace(OPTIONAL_MARKS, '')
  return squeeze(replaceSpecial(lower.toLowerCase().normalize('NFC')))
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
