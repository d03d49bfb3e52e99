import type { Card } from '@lazo/jscontact'

const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u
const HAS_CAPITALS = /^[\p{Lu}\p{Ll}\p{Lt}]/u

/**
 * What stands for somebody without a photo: the first letters, as people perceive letters, of the given name and the first
 * surname; of the first word and the last where the card does not tell which is which. Letters of scripts without capitals join or
 * stand alone, so there it is one.
 */
export function initialsOf(card: Card, shown: string): string {
  const words = namesOf(card) ?? shown.split(/\s+/u).filter((word) => SAYS_SOMETHING.test(word))
  const [first = ''] = words
  const ends = words.length > 1 && HAS_CAPITALS.test(first) ? [first, words.at(-1)!] : [first]
  return ends.map(firstLetter).join('').toLocaleUpperCase()
}

function namesOf({ kind = 'individual', name }: Card): string[] | null {
  const valueOf = (part: string) => name?.components?.find((component) => component.kind === part)?.value
  const [given, surname] = [valueOf('given'), valueOf('surname')]
  return kind === 'individual' && given && surname ? [given, surname] : null
}

function firstLetter(word: string): string {
  return [...new Intl.Segmenter().segment(word)][0]?.segment ?? ''
}
