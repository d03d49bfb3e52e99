/** Hues that are told apart beside each other and carry white or black letters alike, in degrees. */
const HUES = [12, 34, 62, 96, 140, 168, 192, 216, 248, 276, 304, 336]

/** The steady hue of somebody without a photo: the same name or id gives the same one everywhere. */
export function hueOf(key: string): number {
  let hash = 0
  for (const sign of key) hash = (Math.imul(hash, 31) + sign.codePointAt(0)!) | 0
  return HUES[Math.abs(hash) % HUES.length]!
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * What stands for somebody without a photo: the first signs of the first two words, whole as people see them (an emoji or an
 * accented letter is one sign); `·` for no name at all.
 */
export function initialsOf(name: string): string {
  const words = name.split(/[\s,]+/u).filter((word) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word))
  const signs = words.slice(0, 2).map((word) => [...segmenter.segment(word)][0]?.segment ?? '')
  return signs.join('').toLocaleUpperCase() || '·'
}
