import type { MemberUse, Need } from './figures.ts'

/** Who handles so many contacts is likely to make them offers. */
const HANDLED_BY_SELLERS = 10
/** Who takes so many contacts out, or does it so often, is likely to write to many. */
const TAKEN_FOR_CAMPAIGNS = 100
const TIMES_FOR_CAMPAIGNS = 3

/**
 * What the use of a member speaks for: Lazo sees who handles contacts and who takes many out, never a quote or an order. So it
 * suggests little, and people say the rest. Pure.
 */
export function suggestNeeds({ handled, exports, exportedCards }: MemberUse): Need[] {
  const needs: Need[] = []
  if (handled >= HANDLED_BY_SELLERS) needs.push('quotes')
  if (exportedCards >= TAKEN_FOR_CAMPAIGNS || exports >= TIMES_FOR_CAMPAIGNS) needs.push('campaigns')
  return needs
}
