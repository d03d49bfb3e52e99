import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import type { ScaleDatabase } from './cluster.ts'

/** An office that is measured: its owner, the owner's phone, its large book. */
export interface Office {
  readonly database: ScaleDatabase
  readonly owner: Actor
  readonly phone: Actor
  readonly book: { readonly bookId: string; readonly slug: string }
}

/** Finds the office of this name in a database. */
export async function findOffice(database: ScaleDatabase, name: string): Promise<Office> {
  const [found] = await askOnce<
    Record<'workspaceId' | 'memberId' | 'accountId' | 'deviceId' | 'bookId' | 'slug', string>
  >(
    database.ownerUrl,
    `select m.workspace_id as "workspaceId", m.member_id as "memberId", m.account_id as "accountId", d.device_id as "deviceId",
      b.book_id as "bookId", b.slug
    from lazo.workspace w join lazo.member m using (workspace_id) join lazo.device d using (workspace_id, member_id)
    join lazo.book b on b.workspace_id = w.workspace_id and b.kind = 'shared' where w.name = $1`,
    [name],
  )
  const { workspaceId, memberId, accountId, deviceId, bookId, slug } = found!
  const owner: Actor = { workspaceId, memberId, accountId, role: 'owner', door: 'rest', mayWrite: true }
  return { database, owner, phone: { ...owner, door: 'carddav', deviceId }, book: { bookId, slug } }
}
