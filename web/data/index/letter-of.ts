/** What digits, signs and pictures stand under. */
export const OTHER_SIGNS = '#'
/** All ideographs stand together: there are too many to have a place each. */
const IDEOGRAPHS = '漢'
const HANGUL_INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const FIRST_SYLLABLE = 0xac00
const SYLLABLES_OF_INITIAL = 588

/** The letter under which a sort key stands in a list; empty for an empty key. */
export function letterOf(key: string): string {
  const code = key.codePointAt(0)
  if (code === undefined) return ''
  if (code >= 0x61 && code <= 0x7a) return key.startsWith('n~') ? 'Ñ' : String.fromCharCode(code - 0x20)
  if (code < 0x80) return OTHER_SIGNS
  const sign = String.fromCodePoint(code)
  if (!/^\p{L}/u.test(sign)) return OTHER_SIGNS
  if (/^\p{Script=Han}/u.test(sign)) return IDEOGRAPHS
  if (/^[가-힣]/.test(sign)) return HANGUL_INITIALS[Math.floor((code - FIRST_SYLLABLE) / SYLLABLES_OF_INITIAL)]!
  return code > 0xffff ? OTHER_SIGNS : sign.toUpperCase().slice(0, 1)
}
