import { type Card, mergeThreeWay } from '@lazo/jscontact'
import { ProductError } from '#base/errors.ts'

/**
 * Brings an edit that was made on an older state together with what others did since: disjoint edits both stand,
 * overlapping ones are refused with the paths (`card-changed`). Pure.
 */
export function mergeEdit(base: Card, mine: Card, current: Card): Card {
  const { card, conflicts } = mergeThreeWay(withoutUpdated(base), withoutUpdated(mine), withoutUpdated(current))
  if (conflicts.length > 0) {
    const paths = conflicts.map((conflict) => conflict.path)
    throw new ProductError(
      'card-changed',
      `Somebody else changed the same part of this card meanwhile: ${paths.join(', ')}.`,
      {
        facts: { paths },
      },
    )
  }
  return current.updated === undefined ? card : { ...card, updated: current.updated }
}

/** The moment of the last change differs on every side and is nobody's edit. */
function withoutUpdated(card: Card): Card {
  const { updated: _, ...rest } = card
  return rest as Card
}
