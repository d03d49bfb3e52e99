import { applyLayer, type Card } from '@lazo/jscontact'
import type { CardView } from './card-view.ts'

/** The card with its reader's own layer laid over it. Pure. */
export function ownView({ card, mine }: CardView): Card {
  return mine === null ? card : applyLayer(card, mine).card
}
