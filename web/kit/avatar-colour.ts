/** Hues that are told apart beside each other and carry white or black letters alike, in degrees. */
const HUES = [12, 34, 62, 96, 140, 168, 192, 216, 248, 276, 304, 336]

/** The steady hue of somebody without a photo: the same name or id gives the same one everywhere. */
export function hueOf(key: string): number {
  let hash = 0
  for (const sign of key) hash = (Math.imul(hash, 31) + sign.codePointAt(0)!) | 0
  return HUES[Math.abs(hash) % HUES.length]!
}
