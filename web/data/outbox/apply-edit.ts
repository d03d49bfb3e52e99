import { applyPatch, type Card, mergeThreeWay, PatchError, type PatchObject } from '@lazo/jscontact'

/** The card with a patch applied; as it was when the patch does not fit. Pure. */
export function applyEdit(card: Card, patch: PatchObject): Card {
  try {
    return applyPatch(card, patch)
  } catch (error) {
    if (error instanceof PatchError) return card
    throw error
  }
}

/** An edit that was made on one state of a card, laid over another: where both touch the same place the edit counts. Pure. */
export function layEdit(patch: PatchObject, base: Card, present: Card): Card {
  const sides = [base, applyEdit(base, patch), present].map(withoutUpdated) as [Card, Card, Card]
  const { card } = mergeThreeWay(...sides)
  return present.updated === undefined ? card : { ...card, updated: present.updated }
}

/** The moment of the last change differs on every side and is nobody's edit. Pure. */
export function withoutUpdated(card: Card): Card {
  const { updated: _, ...rest } = card
  return rest as Card
}
