import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { checkLabel } from '#base/label.ts'
import { lockOwnLists } from '#store/lists/reader.ts'
import { insertList } from '#store/lists/writer.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { type AskedQuery, readQuery } from './list-query.ts'
import { type ListView, requireList } from './list-view.ts'

/** More lists than anybody looks through; each is read whenever lists are shown. */
export const MOST_LISTS = 200

/** What a new list is to be. */
export interface NewList {
  readonly name: string
  readonly icon?: string | null
  readonly query: AskedQuery
  readonly isShared?: boolean
}

/** Makes a smart list of the actor's, behind the others. Throws `input-invalid`, `filter-invalid`, `too-many-lists`. */
export async function createList(domain: Domain, actor: Actor, input: NewList): Promise<ListView> {
  const name = checkListName(input.name)
  const query = readQuery(input.query)
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    const position = (await lockOwnLists(tx)).length
    if (position >= MOST_LISTS) throw tooManyLists()
    const listId = tx.ids.next()
    const isShared = mayShare(actor, input.isShared ?? false)
    await insertList(tx, { listId, name, icon: input.icon ?? null, query, isShared, position })
    tx.ledger.noteAudit('list-created', listId, { name, query, isShared })
    return requireList(tx, listId)
  })
}

/** A list's name as it is kept. Throws `input-invalid`. */
export function checkListName(typed: string): string {
  return checkLabel(typed, 'A list', ', such as “Customers without e-mail”')
}

/** Whether the list is shared. Throws `right-missing` for guests, who share nothing. */
export function mayShare({ role }: Actor, isShared: boolean): boolean {
  if (isShared && role === 'guest') throw new ProductError('right-missing', 'A guest cannot share lists.')
  return isShared
}

function tooManyLists(): ProductError {
  return new ProductError('too-many-lists', `There are ${MOST_LISTS} lists already. Delete one first.`, {
    facts: { limit: MOST_LISTS },
  })
}
