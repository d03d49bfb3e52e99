import { isWordAsked, type WordGroup } from '@lazo/jscontact'
import type { Candidate } from '#store/search/reader.ts'

/** By which way a card was found, from the surest to the least sure. */
export type FoundBy = 'handle' | 'key' | 'number' | 'whole' | 'words' | 'typo'

/** A card that was found, and how well it answers: the lower the better. */
export interface RankedCard {
  readonly cardId: string
  readonly rank: number
  /** What decides between cards of one rank. */
  readonly key: string
}

const RANKS = {
  exact: 0,
  keyBegins: 1,
  inName: 2,
  number: 3,
  whole: 4,
  words: 5,
  typoIsName: 6,
  typoInName: 7,
  typo: 8,
}

/** Whether a card stands before all that words alone find. */
export function isSure({ rank }: RankedCard): boolean {
  return rank <= RANKS.keyBegins
}

/** Ranks a card: exact and beginning of a sort key, then words of the name, numbers, words anywhere, last what a typo hid. Pure. */
export function rankCard(
  card: Candidate,
  foundBy: FoundBy,
  asked: { key: string; groups: readonly WordGroup[] },
): RankedCard {
  const keys = [card.sortFamily, card.sortGiven].filter((key) => asked.key !== '' && key.startsWith(asked.key))
  const [key] = keys.toSorted(compare)
  const rankByKey = foundBy === 'handle' || keys.includes(asked.key) ? RANKS.exact : RANKS.keyBegins
  if (rankByKey === RANKS.exact || key !== undefined)
    return { cardId: card.cardId, rank: rankByKey, key: key ?? card.sortFamily }
  return { cardId: card.cardId, rank: rankByWords(card, foundBy, asked.groups), key: card.sortFamily }
}

function rankByWords(card: Candidate, foundBy: FoundBy, groups: readonly WordGroup[]): number {
  // The key is folded already, which costs more than all else here; it marks ñ by a tilde.
  const words = card.sortFamily.replaceAll('~', '').split(' ')
  const isName = groups.every((group) => group.some((asked) => words.some((word) => isWordAsked(word, asked))))
  if (foundBy === 'typo') {
    if (!isName) return RANKS.typo
    // Spelt right, it would have been the whole key.
    return words.length === groups.length ? RANKS.typoIsName : RANKS.typoInName
  }
  if (isName) return RANKS.inName
  return foundBy === 'number' || foundBy === 'whole' ? RANKS[foundBy] : RANKS.words
}

/** Best first; those of one rank by their keys, bytewise as lists are. */
export function compareRanked(a: RankedCard, b: RankedCard): number {
  return a.rank - b.rank || compare(a.key, b.key) || compare(a.cardId, b.cardId)
}

function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
