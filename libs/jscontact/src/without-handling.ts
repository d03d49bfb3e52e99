import type { Card } from './types.ts'
import { handledByProperty } from './vendor.ts'

/** A card as it leaves the product, or comes in: who handles it is nobody's business elsewhere. Pure. */
export function withoutHandling<C extends Card>(card: C): C {
  if (card[handledByProperty] === undefined) return card
  const { [handledByProperty]: _, ...rest } = card
  return rest as unknown as C
}
