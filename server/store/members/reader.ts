import { isId } from '#base/ids.ts'
import type { MemberTable } from '../schema/tables.ts'
import type { ReadTx, WriteTx } from '../transaction.ts'

/** A member of the workspace. */
export interface StoredMember {
  readonly memberId: string
  readonly accountId: string
  readonly email: string
  readonly name: string
  readonly role: MemberTable['role']
  readonly createdAt: Date
  readonly disabledAt: Date | null
}

const columns = [
  'member_id as memberId',
  'account_id as accountId',
  'email',
  'name',
  'role',
  'created_at as createdAt',
  'disabled_at as disabledAt',
] as const

/** All members of the workspace, by name. */
export async function readMembers(tx: ReadTx): Promise<StoredMember[]> {
  return membersOf(tx).orderBy('name').orderBy('member_id').execute()
}

/** One member. */
export async function readMember(tx: ReadTx, memberId: string): Promise<StoredMember | null> {
  if (!isId(memberId)) return null
  return (await membersOf(tx).where('member_id', '=', memberId).executeTakeFirst()) ?? null
}

/** The member of an e-mail address in its normal form. */
export async function readMemberByEmail(tx: ReadTx, email: string): Promise<StoredMember | null> {
  return (await membersOf(tx).where('email', '=', email).executeTakeFirst()) ?? null
}

/**
 * These members and all owners who are not disabled, locked against other changes of members until the transaction ends, in
 * the order of their ids: so two owners who step down at the same moment see one another.
 */
export async function lockMembers(tx: WriteTx, memberIds: readonly string[]): Promise<StoredMember[]> {
  return membersOf(tx)
    .where((where) =>
      where.or([
        where('member_id', 'in', memberIds.filter(isId)),
        where.and([where('role', '=', 'owner'), where('disabled_at', 'is', null)]),
      ]),
    )
    .orderBy('member_id')
    .forNoKeyUpdate()
    .execute()
}

function membersOf(tx: ReadTx) {
  return tx.sql.selectFrom('member').select(columns).where('workspace_id', '=', tx.workspaceId)
}
