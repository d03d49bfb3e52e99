import { isCard } from '../check/check-card.ts'
import type { Card } from '../types.ts'
import { mergeCards } from './merge-cards.ts'
import type { MergedCard } from './merged-card.ts'
import { repairMerge } from './repair-merge.ts'

/**
 * Joins two changes of one card. Changes of different properties or entries both count; where they meet, mine is taken
 * and the conflict listed: also when one side removed what the other changed, and when both together would make a card
 * that is not valid. Arrays and dates are taken whole. `updated` becomes the later moment.
 */
export function mergeThreeWay(base: Card, mine: Card, theirs: Card): MergedCard {
  const sides = { base, mine, theirs }
  const merged = mergeCards(sides)
  const isOneSide = merged.card === mine || merged.card === theirs
  return isOneSide || isCard(merged.card) || !isCard(mine) ? merged : repairMerge(merged, sides)
}
