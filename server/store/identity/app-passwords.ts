import { type Account, accountColumns } from './account-reader.ts'
import type { IdentityTx } from './identity-store.ts'

/** The password of one device of one member. */
export interface AppPassword {
  readonly appPasswordId: string
  readonly accountId: string
  readonly workspaceId: string
  readonly memberId: string
  readonly deviceId: string
  /** The beginning of its text: finds it, opens nothing. */
  readonly selector: string
  /** The PHC string of its text. */
  readonly hash: string
  readonly createdAt: Date
  readonly revokedAt: Date | null
}

/** An app password with the account it belongs to. */
export interface AppPasswordWithAccount extends AppPassword {
  readonly account: Account
}

const columns = [
  'app_password.app_password_id as appPasswordId',
  'app_password.workspace_id as workspaceId',
  'app_password.member_id as memberId',
  'app_password.device_id as deviceId',
  'app_password.selector',
  'app_password.password_hash as hash',
  'app_password.created_at as madeAt',
  'app_password.revoked_at as revokedAt',
] as const

/** Inserts a password; false when its selector, or its device, has one already. */
export async function insertAppPassword(tx: IdentityTx, password: AppPassword): Promise<boolean> {
  const result = await tx.sql
    .insertInto('app_password')
    .values({
      app_password_id: password.appPasswordId,
      account_id: password.accountId,
      workspace_id: password.workspaceId,
      member_id: password.memberId,
      device_id: password.deviceId,
      selector: password.selector,
      password_hash: password.hash,
      created_at: password.createdAt,
      used_at: null,
      revoked_at: password.revokedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** The password of this selector, also when it was revoked. */
export async function readAppPassword(tx: IdentityTx, selector: string): Promise<AppPasswordWithAccount | null> {
  const row = await tx.sql
    .selectFrom('app_password')
    .innerJoin('account', 'account.account_id', 'app_password.account_id')
    .select([...columns, ...accountColumns])
    .where('app_password.selector', '=', selector)
    .executeTakeFirst()
  if (!row) return null
  const { accountId, email, name, createdAt, disabledAt, madeAt, ...password } = row
  return { ...password, accountId, createdAt: madeAt, account: { accountId, email, name, createdAt, disabledAt } }
}

/** Removes the password of a device, so that it may get another. */
export async function deleteAppPassword(tx: IdentityTx, deviceId: string): Promise<void> {
  await tx.sql.deleteFrom('app_password').where('device_id', '=', deviceId).execute()
}

/** Notes that a password was proven. */
export async function touchAppPassword(tx: IdentityTx, appPasswordId: string, at: Date): Promise<void> {
  await tx.sql.updateTable('app_password').set({ used_at: at }).where('app_password_id', '=', appPasswordId).execute()
}

/** Revokes the password of a device. */
export async function revokeAppPassword(tx: IdentityTx, deviceId: string, at: Date): Promise<void> {
  await tx.sql
    .updateTable('app_password')
    .set({ revoked_at: at })
    .where('device_id', '=', deviceId)
    .where('revoked_at', 'is', null)
    .execute()
}

/** Revokes all app passwords of a member. */
export async function revokeAppPasswordsOf(
  tx: IdentityTx,
  workspaceId: string,
  memberId: string,
  at: Date,
): Promise<void> {
  await tx.sql
    .updateTable('app_password')
    .set({ revoked_at: at })
    .where('workspace_id', '=', workspaceId)
    .where('member_id', '=', memberId)
    .where('revoked_at', 'is', null)
    .execute()
}
