import type { PairKind, PairUse } from './letters.table.ts'
import { ASCII_COST, MIXED, type Score } from './score-letters.ts'

const STRAY_BYTE = Math.log(1e-9)
/** Kana of half the width stand in words. */
const ALONE = Math.log(0.005)
const BESIDE_CAPITAL = Math.log(0.05)
const RARE_PAIR = Math.log(1e-7)

/**
 * Makes the score of a page with two bytes for most characters. Words of ASCII letters have none of them inside, but capitals
 * stand beside ideographs (`A棟`).
 */
export function scorePairs({ kinds, single, rarity }: PairUse): Score {
  const costs = kinds.map((kind) => Math.log(kind.share / (spanOf(kind.first) * spanOf(kind.second))))
  const costOfPair = (first: number, second: number) =>
    costs[kinds.findIndex((kind) => isOfKind(kind, first, second))] ?? RARE_PAIR
  const isSingle = (byte: number) => single !== undefined && byte >= single.from && byte <= single.to
  const costOfSingle = single ? Math.log(single.share / (single.to - single.from)) : STRAY_BYTE
  return (bytes) => {
    let score = -rarity
    for (let at = 0, before = 0; at < bytes.length; ) {
      const [first, second] = [bytes[at]!, bytes[at + 1] ?? 0]
      const isPair = first >= 128 && second >= 0x40 && !isSingle(first)
      at += isPair ? 2 : 1
      if (first < 128) score += ASCII_COST
      else if (isPair) score += costOfPair(first, second)
      else score += isSingle(first) ? costOfSingle : STRAY_BYTE
      if (first >= 128) score += costBetween(before, bytes[at] ?? 0, isPair)
      before = isPair ? 255 : first
    }
    return score
  }
}

/** What it costs to stand between two bytes; 0 is an end of the text, and 255 the second byte of a pair. */
function costBetween(before: number, after: number, isPair: boolean): number {
  if (!isPair && before < 128 && after < 128) return ALONE
  return [before, after].reduce((cost, byte) => cost + (isLetter(byte) ? costBeside(byte, isPair) : 0), 0)
}

function costBeside(letter: number, isPair: boolean): number {
  return isPair && letter < 97 ? BESIDE_CAPITAL : MIXED
}

function isLetter(byte: number): boolean {
  return (byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90)
}

function spanOf([from, to]: readonly [number, number]): number {
  return to - from + 1
}

function isOfKind({ first, second }: PairKind, one: number, other: number): boolean {
  return one >= first[0] && one <= first[1] && other >= second[0] && other <= second[1]
}
