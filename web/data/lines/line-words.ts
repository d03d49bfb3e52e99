import type { TextField } from '@lazo/jscontact'
import { wordsOf } from '@lazo/normal'
import type { LineWords } from './card-line.ts'

type Part = keyof LineWords

const PARTS: Readonly<Partial<Record<TextField, Part>>> = {
  name: 'name',
  nickname: 'name',
  organization: 'organization',
  email: 'reach',
}

/** Room for a name, two employers and forty pages of notes; what is beyond is not found. */
const MOST_WORDS = 3000
const LONGEST_WORD = 40

/** The words a card is found by, numbers apart: of those the line has the handles. Pure. */
export function lineWords(texts: Iterable<{ field: TextField; text: string }>): LineWords {
  const words = {
    name: new Set<string>(),
    organization: new Set<string>(),
    reach: new Set<string>(),
    rest: new Set<string>(),
  }
  let count = 0
  for (const { field, text } of texts) {
    if (field === 'phone') continue
    for (const word of foldedWords(withoutScheme(text))) {
      if ((count += 1) > MOST_WORDS) break
      words[PARTS[field] ?? 'rest'].add(word)
    }
  }
  const join = (part: Part) => [...words[part]].join(' ')
  return { name: join('name'), organization: join('organization'), reach: join('reach'), rest: join('rest') }
}

/** The folded words of a text as the index has them: long ones cut. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).map((word) =>
    word.length <= LONGEST_WORD ? word : Array.from(word).slice(0, LONGEST_WORD).join(''),
  )
}

/** `https` and `www` stand in every address and tell nothing of anybody. */
function withoutScheme(text: string): string {
  return text.replace(/^https?:\/\/(?:www\.)?/i, '')
}
