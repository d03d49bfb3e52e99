import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import type { ReadTx } from '#store/transaction.ts'
import { cardRights } from '../sharing/card-rights.ts'
import { type Right, reaches } from '../sharing/right.ts'

/** Whether somebody who holds this right to a card may show it to everybody: it is sharing, with the world. Guests share nothing. Pure. */
export function mayPublish({ role }: Actor, held: Right | null | undefined): boolean {
  return role !== 'guest' && reaches(held, 'share')
}

/** Refuses a public page of a card that the actor may not show to everybody. Throws `profile-needs-share`. */
export async function requirePublishing(tx: ReadTx, cardId: string): Promise<void> {
  const held = (await cardRights(tx, [cardId])).get(cardId)
  if (mayPublish(tx.actor, held)) return
  const message = 'A page shows the card to everybody, so it needs the right to share the card; guests make no pages.'
  throw new ProductError('profile-needs-share', message, { facts: { field: 'isOn' } })
}
