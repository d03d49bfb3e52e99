import { ProductError } from '#base/errors.ts'
import type { CardView } from '#domain/contacts/card-view.ts'

/** Refuses when a card is not in the state that an `If-Match` names (RFC 9110 §13.1.1). */
export function requireState(view: CardView, ifMatch: string): void {
  if (ifMatch === '*' || ifMatch === view.etag) return
  throw new ProductError('condition-failed', 'The card is no longer as you last saw it; load it again.', {
    facts: { etag: view.etag },
  })
}
