import { ProductError } from '#base/errors.ts'
import type { ReadTx } from '#store/transaction.ts'
import { viewCard } from './card-view.ts'

/** Refuses when a card is not in the state that an `If-Match` names (RFC 9110 §13.1.1): `*` is any state of a card that is there. */
export async function requireState(tx: ReadTx, cardId: string, ifMatch: string): Promise<void> {
  const { etag } = await viewCard(tx, cardId)
  if (ifMatch === '*' || ifMatch === etag) return
  throw conditionFailed(etag)
}

/** The error for a card that is not in the state its client names. */
export function conditionFailed(etag: string): ProductError {
  return new ProductError('condition-failed', 'The card is no longer as you last saw it; load it again.', {
    facts: { etag },
  })
}

/** The error for a name under which there is a card already, though there must be none. */
export function alreadyThere(etag: string, name: string): ProductError {
  return new ProductError('condition-failed', `There is a card under the name ${name} already.`, {
    facts: { etag, name },
  })
}
