import { type Card, handledByProperty } from '@lazo/jscontact'

/** A card as it leaves the product, or comes in: who handles it is nobody's business elsewhere. Pure. */
export function withoutHandling<C extends Card>(card: C): C {
  if (card[handledByProperty] === undefined) return card
  const { [handledByProperty]: _, ...rest } = card
  return rest as unknown as C
}

/** What a card is to become, still handled by whoever handled it before: no door changes that beside its own verb. Pure. */
export function keepHandling({ before, after }: { before: { readonly document: Card }; after: Card }): Card {
  const handling = before.document[handledByProperty]
  const rest = withoutHandling(after)
  return handling === undefined ? rest : { ...rest, [handledByProperty]: handling }
}
