import { codePageOr1252 } from './code-page.ts'
import type { LetterUse } from './letters.table.ts'

/** Tells how likely bytes are in one code page, as a power of e. */
export type Score = (bytes: Uint8Array) => number

/** What a character of ASCII costs in every page. */
export const ASCII_COST = Math.log(1 / 40)

/** What it costs when letters of two alphabets stand side by side. */
export const MIXED = Math.log(0.005)
const SECOND_IN_ROW = Math.log(0.15)
const CAPITAL_AFTER_SMALL = Math.log(0.01)
const CAPITAL = Math.log(0.2)
const ORDINAL = Math.log(0.005)
const USUAL_SIGN = Math.log(0.0005)
const OTHER_LETTER = Math.log(0.00005)
const OTHER = Math.log(0.000005)
const IMPOSSIBLE = Math.log(1e-9)

/** Signs beyond ASCII that people write in every language. */
const SIGNS = new Set('°«»¿¡·–—‘’“”„…€№ ')

/** A character of a page, and what it costs beside its neighbours. */
interface Letter {
  cost: number
  kind: 'own' | 'other'
  isSmall: boolean
  isCapital: boolean
}

/** Makes the score of a page with one byte for each character: how common its letters are, and beside which they stand. */
export function scoreLetters(use: LetterUse): Score {
  const table = Array.from({ length: 128 }, (_, index) => letterOf(use, Uint8Array.of(index + 128)))
  return (bytes) => {
    let score = -use.rarity
    let before: Letter | null = null
    for (const byte of bytes) {
      const letter = byte < 128 ? asciiLetter(byte) : table[byte - 128]!
      score += letter === null ? ASCII_COST : costOf(letter, before, use)
      before = letter
    }
    return score
  }
}

function costOf(letter: Letter, before: Letter | null, { isLatin }: LetterUse): number {
  let cost = letter.cost
  if (!before) return cost
  if (letter.isCapital && before.isSmall) cost += CAPITAL_AFTER_SMALL
  const isMixed = letter.kind !== before.kind
  if (!isLatin && isMixed) cost += MIXED
  if (isLatin && !isMixed && letter.kind === 'own') cost += SECOND_IN_ROW
  return cost
}

function letterOf({ page, letters, isLatin }: LetterUse, byte: Uint8Array): Letter | null {
  const char = codePageOr1252(page).decode(byte)
  const small = char.toLowerCase()
  const rank = [...letters].indexOf(small)
  const isCapital = small !== char
  const isSmall = !isCapital && char.toUpperCase() !== char
  const cost = (rank < 0 ? rareCost(char) : Math.log(1 / (rank + 4) / 2)) + (isCapital ? CAPITAL : 0)
  const frequency = isLatin ? Math.log(0.2) : 0
  return {
    cost: cost + (rank < 0 ? 0 : frequency),
    kind: rank < 0 && !isLetter(char) ? 'other' : 'own',
    isSmall,
    isCapital,
  }
}

function rareCost(char: string): number {
  if (char === 'º' || char === 'ª') return ORDINAL
  if (SIGNS.has(char)) return USUAL_SIGN
  if (isLetter(char)) return OTHER_LETTER
  return /[\p{Cc}\p{Cn}\p{Co}\uFFFD]/u.test(char) ? IMPOSSIBLE : OTHER
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{M}]/u.test(char)
}

const small: Letter = { cost: ASCII_COST, kind: 'other', isSmall: true, isCapital: false }
const capital: Letter = { ...small, isSmall: false, isCapital: true }

/** Null for what is no letter. */
function asciiLetter(byte: number): Letter | null {
  if (byte >= 97 && byte <= 122) return small
  return byte >= 65 && byte <= 90 ? capital : null
}
