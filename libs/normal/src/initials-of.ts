const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u
const HAS_CAPITALS = /^[\p{Lu}\p{Ll}\p{Lt}]/u
/** As `de` and `van` are in a name that is written with capitals. */
const IS_SMALL = /^\p{Ll}/u

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * What stands for somebody without a photo: the first sign of the first word and of the next one that is no particle, whole as
 * people see them (an emoji or an accented letter is one sign). Letters of scripts without capitals join or stand alone, so
 * there it is one sign. `·` for no name at all.
 */
export function initialsOf(name: string): string {
  const [first, ...others] = name
    .split(/[\s,]+/u)
    .map(firstSign)
    .filter((sign) => sign !== '')
  if (first === undefined) return '·'
  const second = HAS_CAPITALS.test(first) ? (others.find((sign) => !IS_SMALL.test(sign)) ?? others[0] ?? '') : ''
  return (first + second).toLocaleUpperCase()
}

function firstSign(word: string): string {
  if (!SAYS_SOMETHING.test(word)) return ''
  return [...segmenter.segment(word)].find(({ segment }) => SAYS_SOMETHING.test(segment))?.segment ?? ''
}
