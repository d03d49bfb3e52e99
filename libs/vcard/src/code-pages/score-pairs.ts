import type { PairKind, PairUse } from './letters.table.ts'
import { ASCII_COST, MIXED, type Score } from './score-letters.ts'

const STRAY_BYTE = Math.log(1e-9)
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
      const isStrange = isPair ? isSmallLetter : isLetter
      if (first >= 128 && (isStrange(before) || isStrange(bytes[at]))) score += MIXED
      before = first < 128 ? first : 0
    }
    return score
  }
}

function isSmallLetter(byte = 0): boolean {
  return byte >= 97 && byte <= 122
}

function isLetter(byte = 0): boolean {
  return isSmallLetter(byte | 0x20) && byte < 128
}

function spanOf([from, to]: readonly [number, number]): number {
  return to - from + 1
}

function isOfKind({ first, second }: PairKind, one: number, other: number): boolean {
  return one >= first[0] && one <= first[1] && other >= second[0] && other <= second[1]
}
