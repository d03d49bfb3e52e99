import { type Card, handledByProperty, withoutHandling } from '@lazo/jscontact'

/** What a card is to become, still handled by whoever handled it before: no door changes that beside its own verb. Pure. */
export function keepHandling({ before, after }: { before: { readonly document: Card }; after: Card }): Card {
  const handling = before.document[handledByProperty]
  const rest = withoutHandling(after)
  return handling === undefined ? rest : { ...rest, [handledByProperty]: handling }
}
