import { wordsOf } from '@lazo/normal'

const PRIME = 0x100000001b3n
const MASK = 0xffffffffffffffffn

/** A short mark by which a text is known again without being kept: the same for texts that differ in case, accents or signs alone. */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n
  for (const letter of wordsOf(text).join(' ')) hash = ((hash ^ BigInt(letter.codePointAt(0)!)) * PRIME) & MASK
  return hash.toString(36)
}
