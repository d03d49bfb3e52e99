import type { Actor } from '#base/actor.ts'
import { lockOwnLists } from '#store/lists/reader.ts'
import { orderLists, updateList } from '#store/lists/writer.ts'
import type { WriteTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { checkListName, mayShare, type NewList } from './create-list.ts'
import { readQuery } from './list-query.ts'
import { listOfAnother } from './list-refusals.ts'
import { type ListView, requireList, viewList } from './list-view.ts'

/** What is to be different of a list; what is absent stays. */
export interface ListChange extends Partial<NewList> {
  readonly listId: string
  /** The place it is to have among the actor's lists, from 0; the others make room. */
  readonly position?: number
}

/** Changes a list of the actor's. Throws `list-not-found`, `right-missing`, `input-invalid`, `filter-invalid`. */
export async function changeList(domain: Domain, actor: Actor, change: ListChange): Promise<ListView> {
  return domain.store.write(actor, async (tx) => {
    const { own, list } = await holdOwnList(tx, change.listId)
    const after = applyTo(list, change, actor)
    await updateList(tx, after)
    if (change.position !== undefined) await orderLists(tx, moveTo(own, list.listId, change.position))
    const { name, query, isShared } = after
    tx.ledger.noteAudit('list-changed', list.listId, { name, query, isShared })
    return requireList(tx, list.listId)
  })
}

/** Holds the actor's lists and gives one of them. Throws `list-not-found`, and `right-missing` for another's. */
export async function holdOwnList(tx: WriteTx, listId: string): Promise<{ own: ListView[]; list: ListView }> {
  requireWriting(tx)
  const own = (await lockOwnLists(tx)).map(viewList)
  const seen = await requireList(tx, listId)
  const list = own.find((one) => one.listId === seen.listId) ?? listOfAnother()
  return { own, list }
}

function applyTo(list: ListView, change: ListChange, actor: Actor): ListView {
  return {
    ...list,
    ...(change.name === undefined ? {} : { name: checkListName(change.name) }),
    ...(change.icon === undefined ? {} : { icon: change.icon }),
    ...(change.query === undefined ? {} : { query: readQuery(change.query) }),
    ...(change.isShared === undefined ? {} : { isShared: mayShare(actor, change.isShared) }),
  }
}

function moveTo(own: readonly ListView[], listId: string, position: number): string[] {
  const others = own.map((one) => one.listId).filter((id) => id !== listId)
  return others.toSpliced(position, 0, listId)
}
