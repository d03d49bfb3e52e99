import { sortKey } from '@lazo/normal'
import type { Expected, Met } from './use-events.ts'

/** Whether somebody expected was met: the contact, or who is no contact and came to the desk there under the same name. Pure. */
export function isMetThere({ name, cardId }: Expected, { cardIds, names }: Met): boolean {
  if (cardId !== null) return cardIds.includes(cardId)
  return names.some((one) => sortKey(one) === sortKey(name))
}
