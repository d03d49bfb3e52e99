import type { Actor } from '#base/actor.ts'
import { deletePropertiesOf } from '#store/collections/properties.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { cardNotFound } from '../sharing/card-rights.ts'
import type { FoundResource } from './find-resource.ts'
import { deleteGroup } from './groups/delete-group.ts'
import { type Loss, warnOfLoss } from './guard/note-loss.ts'
import { lockResource, requireTag } from './lock-resource.ts'
import { type LogEntry, noteInLog } from './log/note-in-log.ts'
import { tellRefusals } from './log/tell-refusals.ts'
import { standingOf, takeOut } from './take-out.ts'

/**
 * Deletes a resource: a card at home goes to the trash for all who share it, a linked one leaves this book, in a label book the
 * label is taken away. A group that is a label's goes with the label, and its cards stay. Throws `card-not-found`, `condition-failed`, `book-not-found`, and the errors of rights.
 */
export async function deleteResource(
  domain: Domain,
  actor: Actor,
  input: { segment: string; name: string; ifMatch?: string },
): Promise<void> {
  const loss = await tellRefusals(domain, actor, input, () =>
    domain.store.write(actor, (tx) => remove(tx, input, domain.region)),
  )
  warnOfLoss(domain, actor, loss)
}

async function remove(
  tx: WriteTx,
  input: { segment: string; name: string; ifMatch?: string },
  region: string,
): Promise<Loss | null> {
  requireWriting(tx)
  const found = await lockResource(tx, input.segment, input.name)
  // What is not there is not there, whatever is asked of its state (RFC 9110 §13.2.1).
  if (!found && (await deleteGroup(tx, input, region))) return null
  if (!found) throw cardNotFound()
  requireTag(found, input.ifMatch)
  const loss = await takeOut(tx, found, region)
  await noteInLog(tx, entryOf(found, loss))
  const { bookId } = found.collection
  const { cardId } = found.card
  // A card in the trash keeps what clients say of it, for the day it comes back.
  if (standingOf(found) !== 'home') await deletePropertiesOf(tx, { bookId, cardId })
  tx.ledger.noteAudit('resource-deleted', cardId, { bookId, batchId: loss.batchId })
  return loss
}

function entryOf(found: FoundResource, { batchId }: Loss): LogEntry {
  const { collection, card, place } = found
  const about = { bookId: collection.bookId, cardId: card.cardId }
  const facts = { name: place.name, batchId }
  switch (standingOf(found)) {
    case 'home':
      return { ...about, kind: 'card-deleted', facts }
    case 'link':
      return { ...about, kind: 'link-removed', facts }
    case 'label':
      return { ...about, kind: 'label-removed', facts: { ...facts, label: collection.keyword! } }
  }
}
