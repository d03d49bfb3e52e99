import { type Card, handledByProperty, withoutHandling } from '@lazo/jscontact'
import type { StoredCard } from '#store/cards/reader.ts'
import type { ReadTx } from '#store/transaction.ts'
import { readersOfCard } from './card-readers.ts'

/**
 * What an undo makes of a card, so that who handles it is a member who sees it now, under their present name; where that is
 * nobody, it stays as it is. The card stands where it will stand.
 */
export async function settleHandler(tx: ReadTx, before: StoredCard, after: Card): Promise<Card> {
  const [had, wanted] = [before.document[handledByProperty], after[handledByProperty]]
  if (wanted === undefined) return after
  const member = had?.memberId === wanted.memberId ? had : (await readersOfCard(tx, before.cardId)).get(wanted.memberId)
  if (member) return { ...after, [handledByProperty]: { ...wanted, name: member.name } }
  return had ? { ...after, [handledByProperty]: had } : withoutHandling(after)
}
