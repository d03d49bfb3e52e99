import type { Actor } from '#base/actor.ts'
import { copyProperties } from '#store/collections/properties.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { type Loss, warnOfLoss } from './guard/note-loss.ts'
import { noteInLog } from './log/note-in-log.ts'
import { tellRefusals } from './log/tell-refusals.ts'
import { openTransfer, type TransferInput } from './open-transfer.ts'
import { putApart, putInto, uidTaken } from './put-into.ts'
import { takeOut } from './take-out.ts'

/**
 * Copies a resource to another collection, with the properties that the member keeps on it: as a card of its own, so that it is
 * shown in both and neither follows the other (RFC 4918 §9.8); a label book gives the card its label. A book holds a uid once, so
 * a copy within it, or where the same card stands by a link, is refused (`uid-taken`). Throws what `openTransfer` throws, and the
 * errors of rights.
 */
export async function copyResource(domain: Domain, actor: Actor, input: TransferInput): Promise<{ isNew: boolean }> {
  const { isNew, loss } = await tellRefusals(domain, actor, input.to, () =>
    domain.store.write(actor, (tx) => copy(tx, input, domain.region)),
  )
  warnOfLoss(domain, actor, loss)
  return { isNew }
}

async function copy(tx: WriteTx, input: TransferInput, region: string): Promise<{ isNew: boolean; loss: Loss | null }> {
  const { found, target, there, name, isWithin } = await openTransfer(tx, input)
  const isNew = there === null
  if (isWithin) throw uidTaken(found.place.name)
  if (there?.card.cardId === found.card.cardId) return { isNew, loss: null }
  const loss = there ? await takeOut(tx, there, region) : null
  const put = target.keyword !== null ? putInto : putApart
  const cardId = await put(tx, found, { target, name }, { region })
  const { bookId, segment } = found.collection
  await copyProperties(tx, { bookId, cardId: found.card.cardId }, { bookId: target.bookId, cardId })
  await noteInLog(tx, { kind: 'card-copied', bookId: target.bookId, cardId, facts: { name, from: segment } })
  tx.ledger.noteAudit('resource-copied', cardId, { from: bookId, to: target.bookId })
  return { isNew, loss }
}
