import { wordsOf } from '@lazo/normal'
import { CONTEXT_WORDS, FEATURE_WORDS, PREFERENCE_WORDS } from '../cards/label-words.table.ts'
import {
  FILLER_WORDS,
  HEADER_PHRASES,
  type HeaderMeaning,
  LABELLED_PHRASES,
  NUMBER_WORDS,
  OTHER_LABEL_WORDS,
} from './header-words.table.ts'

/** A column name understood: its meaning, and the number that tells it from its like. */
export interface HeaderGuess extends HeaderMeaning {
  /** `2` of `Phone 2`; empty when there is none. */
  number: string
}

/** Understands a column name in Spanish or English: `Teléfono del trabajo 2`, `E-mail Address`, `Segundo apellido`; else null. */
export function guessHeader(name: string): HeaderGuess | null {
  const words = wordsOf(name)
  const whole = HEADER_PHRASES.get(words.join(' '))
  if (whole !== undefined) return { ...whole, number: '' }
  const number = words.find((word) => /^[1-9]$/.test(word)) ?? ''
  const named = words.filter((word) => word !== number)
  const phrase = HEADER_PHRASES.get(named.join(' '))
  return phrase === undefined ? guessLabelled(named, number) : { ...phrase, number }
}

/** `Móvil` and `Fax` are phone columns by themselves, `Principal` is not. */
const NAMES_A_PHONE: ReadonlySet<string> = new Set(['mobile', 'fax', 'pager'])

function guessLabelled(words: readonly string[], number: string): HeaderGuess | null {
  const telling = words.filter((word) => !FILLER_WORDS.has(word))
  const label = telling.filter(isLabelWord)
  const core = telling.filter((word) => !isLabelWord(word)).join(' ')
  const isPhone = NUMBER_WORDS.has(core) && label.some((word) => NAMES_A_PHONE.has(FEATURE_WORDS.get(word) ?? ''))
  const meaning = isPhone ? ({ target: 'phone' } as const) : LABELLED_PHRASES.get(core)
  return meaning === undefined
    ? null
    : {
        ...meaning,
        ...(label.length ? { label: label.map((word) => OTHER_LABEL_WORDS.get(word) ?? word).join(' ') } : {}),
        number,
      }
}

function isLabelWord(word: string): boolean {
  return CONTEXT_WORDS.has(word) || FEATURE_WORDS.has(word) || PREFERENCE_WORDS.has(word) || OTHER_LABEL_WORDS.has(word)
}
