import type { Actor } from '#base/actor.ts'
import { ProductError } from '#base/errors.ts'
import { readHiddenFields } from '#store/books/hidden-fields.ts'
import { lockBook, readGrantees, readGrants, type StoredGrant } from '#store/books/reader.ts'
import { deleteGrant, insertBookVersion, upsertGrant } from '#store/books/writer.ts'
import { insertBatch } from '#store/history/writer.ts'
import { lockLabels } from '#store/labels/writer.ts'
import { memberExists, teamExists } from '#store/members/exists.ts'
import { deleteLeft } from '#store/sharing/left-books.ts'
import { holdTeam } from '#store/teams/reader.ts'
import type { ReadTx, WriteTx } from '#store/transaction.ts'
import { bumpViews, bumpViewsBeside } from '#store/views/writer.ts'
import type { Domain } from '../domain.ts'
import { followRights } from '../labels/follow-labels.ts'
import { notify } from '../notifications/notify.ts'
import { bookNotFound, requireBookRight, requireWriting, rightMissing } from './book-rights.ts'
import { lowerLinks } from './lower-links.ts'
import { type Right, rankOf, reaches } from './right.ts'

/** To whom a grant speaks: a member, a team, or everyone but guests. */
export interface Grantee {
  readonly kind: 'member' | 'team' | 'everyone'
  /** The member's or team's id; without meaning for everyone. */
  readonly id?: string
}

/**
 * Gives a grantee a right in a book, or with `allows: null` takes it away. `share` gives rights up to one's own; lowering
 * and taking away needs `manage`. Links that hung on a right that falls are lowered or end with it. Gives the batch.
 */
export async function setGrant(
  domain: Domain,
  actor: Actor,
  input: Omit<GrantChange, 'batchId'>,
): Promise<{ batchId: string }> {
  return domain.store.write(actor, async (tx) => {
    requireWriting(tx)
    return { batchId: await grantIn(tx, input) }
  })
}

/** What is granted in which book; under a batch where there is one already. */
export interface GrantChange {
  readonly bookId: string
  readonly grantee: Grantee
  readonly allows: Right | null
  readonly batchId?: string
}

/** The same within a transaction. A member who had left the book comes back by a new grant of their own. Gives the batch. */
export async function grantIn(tx: WriteTx, change: GrantChange): Promise<string> {
  const { bookId, allows, grantee } = change
  // Before the book: who is put into the team at this moment comes before the grant, or after it.
  if (grantee.kind === 'team') await holdTeam(tx, grantee.id ?? '')
  const book = await lockBook(tx, bookId)
  const held = await requireBookRight(tx, bookId, 'share')
  if (!book) throw bookNotFound()
  if (book.kind === 'label')
    throw new ProductError('book-follows-label', 'This book follows a label: it is yours alone and cannot be shared.')
  const target = { bookId, ...(await requireGrantee(tx, grantee)) }
  const before = await grantOf(tx, target)
  requireMayGrant(held, before, allows)
  const batchId = change.batchId ?? (await insertBatch(tx, { kind: 'bulk', title: book.name }))
  if (target.granteeKind === 'member' && allows !== null) await deleteLeft(tx, bookId, target.granteeId)
  await writeGrant(tx, target, { before, after: allows, batchId })
  tx.ledger.noteAudit('grant-changed', bookId, { ...target, from: before, to: allows })
  if (before === null && allows !== null) await notify(tx, await readGrantees(tx, target), { kind: 'book', bookId })
  return batchId
}

/** Writes a grant with all that follows from it: views start over, links fall, label books follow, the book's history tells of it. The book is locked. */
export async function writeGrant(
  tx: WriteTx,
  target: Omit<StoredGrant, 'allows'>,
  change: { before: string | null; after: string | null; batchId: string },
): Promise<void> {
  const members = await readGrantees(tx, target)
  await lockLabels(tx)
  if (change.after === null) await deleteGrant(tx, target)
  else await upsertGrant(tx, { ...target, allows: change.after })
  await lowerLinks(tx, target.bookId, members, change.batchId)
  await followRights(tx, target.bookId, members)
  await bumpViews(tx, members, target.bookId)
  // Who may do more or less is shown more or less of the same cards, wherever else they are.
  const isOtherFace = (await readHiddenFields(tx)).size > 0
  if (isOtherFace || change.before === null || change.after === null) await bumpViewsBeside(tx, members, target.bookId)
  await insertBookVersion(tx, {
    bookId: target.bookId,
    act: 'grant',
    batchId: change.batchId,
    before: { ...target, allows: change.before },
    after: { ...target, allows: change.after },
  })
}

async function grantOf(tx: WriteTx, target: Omit<StoredGrant, 'allows'>): Promise<Right | null> {
  const grants = await readGrants(tx, [target.bookId])
  const found = grants.find((grant) => grant.granteeKind === target.granteeKind && grant.granteeId === target.granteeId)
  return (found?.allows as Right | undefined) ?? null
}

function requireMayGrant(held: Right, before: Right | null, after: Right | null): void {
  if (rankOf(after) > rankOf(held))
    throw new ProductError('grant-too-high', `You may not give the right to ${after}; yours is to ${held}.`, {
      facts: { held, wanted: after },
    })
  if (rankOf(after) < rankOf(before) && !reaches(held, 'manage')) throw rightMissing(held, 'manage')
}

/** Whom a grant is for, as it is kept. Throws `member-not-found`, `team-not-found`. */
export async function requireGrantee(
  tx: ReadTx,
  grantee: Grantee,
): Promise<Pick<StoredGrant, 'granteeKind' | 'granteeId'>> {
  if (grantee.kind === 'everyone') return { granteeKind: 'everyone', granteeId: tx.workspaceId }
  const granteeId = grantee.id ?? ''
  const exists = grantee.kind === 'member' ? await memberExists(tx, granteeId) : await teamExists(tx, granteeId)
  if (!exists)
    throw grantee.kind === 'member'
      ? new ProductError('member-not-found', 'There is no such member.')
      : new ProductError('team-not-found', 'There is no such team.')
  return { granteeKind: grantee.kind, granteeId }
}
