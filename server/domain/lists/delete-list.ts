import type { Actor } from '#base/actor.ts'
import { deleteListRow, orderLists } from '#store/lists/writer.ts'
import type { Domain } from '../domain.ts'
import { holdOwnList } from './change-list.ts'

/** Deletes a list of the actor's; its cards stay where they are. Throws `list-not-found`, `right-missing`. */
export async function deleteList(domain: Domain, actor: Actor, listId: string): Promise<void> {
  await domain.store.write(actor, async (tx) => {
    const { own, list } = await holdOwnList(tx, listId)
    await deleteListRow(tx, listId)
    const others = own.map((one) => one.listId).filter((id) => id !== listId)
    await orderLists(tx, others)
    tx.ledger.noteAudit('list-deleted', listId, { name: list.name, query: list.query })
  })
}
