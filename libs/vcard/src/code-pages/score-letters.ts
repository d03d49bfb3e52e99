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
const BROKEN_WORD = Math.log(0.01)
const ORDINAL = Math.log(0.005)
const USUAL_SIGN = Math.log(0.002)
const OTHER_LETTER = Math.log(0.00005)
const OTHER_SIGN = Math.log(0.000005)
const IMPOSSIBLE = Math.log(1e-9)

/** Share of the letters beyond ASCII in a text of Latin letters. */
const ACCENTED = Math.log(0.2)

/** Signs beyond ASCII that people write in every language: before words, inside them, and anywhere else. */
const OPENING = '°¿¡«“‘„–—µ\u00a0'
const JOINING = '’·'
const SIGNS = new Set(`${OPENING}${JOINING}»”•…€£¥§©®™±×½¼¾²³№`)

/** A character of a page, and what it costs by itself. */
interface Letter {
  cost: number
  kind: 'ascii' | 'own' | 'sign'
  isSmall: boolean
  isCapital: boolean
  /** Signs: whether a word may follow at once, and whether one may go on. */
  mayOpen: boolean
  mayJoin: boolean
}

/** Makes the score of a page with one byte for each character: how common its letters are, and beside which they stand. */
export function scoreLetters(use: LetterUse): Score {
  const table = Array.from({ length: 128 }, (_, index) => letterOf(use, Uint8Array.of(index + 128)))
  return (bytes) => {
    let score = -use.rarity
    let before: Letter | null = null
    let earlier: Letter | null = null
    for (const byte of bytes) {
      const letter: Letter | null = byte < 128 ? asciiLetter(byte) : table[byte - 128]!
      score += letter === null ? ASCII_COST : letter.cost + costBeside(letter, before, use)
      if (letter && before && breaksWord(letter, before, earlier)) score += BROKEN_WORD
      earlier = before
      before = letter
    }
    return score
  }
}

function costBeside(letter: Letter, before: Letter | null, { isLatin }: LetterUse): number {
  const isFirst = !before || before.kind === 'sign'
  if (letter.kind === 'sign') return 0
  if (isFirst) return letter.isCapital ? CAPITAL : 0
  const cost = letter.isCapital && before.isSmall ? CAPITAL_AFTER_SMALL : 0
  if (letter.kind !== before.kind) return isLatin ? cost : cost + MIXED
  return isLatin && letter.kind === 'own' ? cost + SECOND_IN_ROW : cost
}

/** Says whether a sign stands where a letter should: before one, or between two. */
function breaksWord(letter: Letter, before: Letter, earlier: Letter | null): boolean {
  if (before.kind !== 'sign' || letter.kind === 'sign') return false
  const isInside = earlier !== null && earlier.kind !== 'sign'
  return isInside ? !before.mayJoin : !before.mayOpen && !before.mayJoin
}

function letterOf({ page, letters, isLatin }: LetterUse, byte: Uint8Array): Letter {
  const char = codePageOr1252(page).decode(byte)
  const small = char.toLowerCase()
  const rank = [...letters].indexOf(small)
  const isCapital = small !== char
  const known = Math.log(weightOf(rank) / sumOf(letters)) + (isLatin ? ACCENTED : 0)
  return {
    cost: rank < 0 ? rareCost(char) : known,
    kind: rank >= 0 || isLetter(char) ? 'own' : 'sign',
    isSmall: !isCapital && char.toUpperCase() !== char,
    isCapital,
    mayOpen: OPENING.includes(char),
    mayJoin: JOINING.includes(char),
  }
}

/** The next letter is always somewhat rarer than the one before it. */
function weightOf(rank: number): number {
  return 1 / (rank + 4)
}

function sumOf(letters: string): number {
  return [...letters].reduce((sum, _, rank) => sum + weightOf(rank), 0)
}

function rareCost(char: string): number {
  if (char === 'º' || char === 'ª') return ORDINAL
  if (SIGNS.has(char)) return USUAL_SIGN
  if (isLetter(char)) return OTHER_LETTER
  return /[\p{Cc}\p{Cn}\p{Co}\uFFFD]/u.test(char) ? IMPOSSIBLE : OTHER_SIGN
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{M}]/u.test(char)
}

const smallLetter: Letter = {
  cost: ASCII_COST,
  kind: 'ascii',
  isSmall: true,
  isCapital: false,
  mayOpen: false,
  mayJoin: false,
}
const capitalLetter: Letter = { ...smallLetter, isSmall: false, isCapital: true }

/** Null for what is no letter. */
function asciiLetter(byte: number): Letter | null {
  if (byte >= 97 && byte <= 122) return smallLetter
  return byte >= 65 && byte <= 90 ? capitalLetter : null
}
