import { type Actor, isAdministrator } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { insertBookVersion, upsertGrant } from '#store/books/writer.ts'
import { insertBatch } from '#store/history/writer.ts'
import { lockMembers, readMembers } from '#store/members/reader.ts'
import { lockTeamBook } from '#store/teams/team-book.ts'
import type { WriteTx } from '#store/transaction.ts'
import { bumpViews } from '#store/views/writer.ts'
import { insertWithSlug } from '../books/insert-with-slug.ts'
import type { Domain } from '../domain.ts'
import { requireWriting } from '../sharing/book-rights.ts'
import { keepTeamBook } from './keep-team-book.ts'

const NAMES = { es: 'Equipo', en: 'Team' } as const

/**
 * Makes the book of the team, with a card of every member, which all but guests see and which follows the members by itself from then
 * on. Each edits the own card, administrators edit all. Where there is one already it stays. Throws `right-missing`.
 */
export async function makeTeamBook(domain: Domain, actor: Actor): Promise<{ bookId: string }> {
  if (!isAdministrator(actor))
    throw new ProductError('right-missing', 'Only owners and administrators make the book of the team.')
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    // All owners are held: two who make it at the same moment come one after the other.
    const owners = (await lockMembers(tx, [actor.memberId])).filter((member) => member.role === 'owner')
    const bookId = (await lockTeamBook(tx)) ?? (await addBook(tx, owners[0]!.memberId, NAMES[domain.language]))
    await keepTeamBook(tx, domain)
    return { bookId }
  })
}

/** The same where somebody is not alone; who is needs no book of colleagues. Done again, it changes nothing. */
export async function makeTeamBookOfMany(domain: Domain, actor: Actor): Promise<void> {
  const members = await domain.store.read(actor, readMembers)
  const hasOwner = members.some((member) => member.role === 'owner' && !member.disabledAt)
  if (members.length > 1 && hasOwner) await makeTeamBook(domain, actor)
}

async function addBook(tx: WriteTx, ownerId: string, name: string): Promise<string> {
  const bookId = tx.ids.next()
  const kind = 'team' as const
  await insertWithSlug(tx, { bookId, ownerId, kind, name })
  await upsertGrant(tx, { bookId, granteeKind: 'everyone', granteeId: tx.workspaceId, allows: 'view' })
  const batchId = await insertBatch(tx, { kind: 'bulk', title: name })
  await insertBookVersion(tx, { bookId, act: 'create', batchId, before: null, after: { name, kind } })
  const members = await readMembers(tx)
  await bumpViews(
    tx,
    members.map((member) => member.memberId),
    bookId,
  )
  tx.ledger.noteAudit('book-created', bookId, { name, kind })
  return bookId
}
