import { type Card, handledByProperty, withoutHandling } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { lockCards } from '#store/cards/reader.ts'
import { noteHandled } from '#store/handling/handled-cards.ts'
import type { WriteTx } from '#store/transaction.ts'
import { viewCard } from '../contacts/card-view.ts'
import type { SavedCard } from '../contacts/create-card.ts'
import { updateCards } from '../contacts/update-cards.ts'
import type { Domain } from '../domain.ts'
import { notify } from '../notifications/notify.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound, requireCardRight } from '../sharing/card-rights.ts'
import { readersOfCard } from './card-readers.ts'

/**
 * Says who handles a card from now on: one member who sees it, or nobody. Needs `comment`: who may talk about a card may take it on. It
 * stands in the history of the card and is undone there. Throws `card-not-found`, `member-not-found` for who does not see the card,
 * and the errors of rights.
 */
export async function setHandler(
  domain: Domain,
  actor: Actor,
  { cardId, memberId }: { cardId: string; memberId: string | null },
): Promise<SavedCard> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const [before] = await lockCards(tx, [cardId])
    await requireCardRight(tx, [cardId], 'comment')
    if (!before || before.deletedAt) throw cardNotFound()
    const present = before.document[handledByProperty]
    if ((present?.memberId ?? null) === memberId)
      return { view: await viewCard(tx, cardId), versionId: null, warnings: [] }
    const after = await handledBy(tx, before, memberId)
    if (memberId !== null) await noteHandled(tx, memberId, cardId)
    const changed = await updateCards(tx, [{ before, after }], { region: domain.region, mayHandle: true })
    if (memberId !== null) await notify(tx, [memberId], { kind: 'handed', cardId })
    tx.ledger.noteAudit('card-handed', cardId, { from: present?.memberId ?? null, to: memberId })
    return { view: await viewCard(tx, cardId), versionId: changed.get(cardId)?.versionId ?? null, warnings: [] }
  })
}

async function handledBy(
  tx: WriteTx,
  { cardId, document }: { cardId: string; document: Card },
  memberId: string | null,
): Promise<Card> {
  if (memberId === null) return withoutHandling(document)
  const member = (await readersOfCard(tx, cardId)).get(memberId)
  if (!member) throw new ProductError('member-not-found', 'No such member sees this contact.')
  const since = `${tx.now.toISOString().slice(0, 19)}Z`
  return { ...document, [handledByProperty]: { memberId, name: member.name, since } }
}
