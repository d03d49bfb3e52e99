import type { IdentityTx } from './identity-store.ts'

/** Whose second factor: an account's own (the zero id as scope), or that for one workspace which vouches for the account. */
export interface FactorScope {
  readonly accountId: string
  readonly scopeId: string
}

/** A second factor as it is kept. */
export interface SecondFactor {
  /** Sealed. */
  readonly secret: Buffer
  readonly createdAt: Date
  /** Null until its owner has shown that the secret arrived. */
  readonly confirmedAt: Date | null
}

/** The second factor of a scope, confirmed or not. */
export async function readSecondFactor(tx: IdentityTx, scope: FactorScope): Promise<SecondFactor | null> {
  const row = await tx.sql
    .selectFrom('second_factor')
    .select(['secret', 'created_at as createdAt', 'confirmed_at as confirmedAt'])
    .where('account_id', '=', scope.accountId)
    .where('scope_id', '=', scope.scopeId)
    .executeTakeFirst()
  return row ?? null
}

/** Which of these accounts have a confirmed second factor in a scope. */
export async function readAccountsWithFactor(
  tx: IdentityTx,
  accountIds: readonly string[],
  scopeIds: readonly string[],
): Promise<Set<string>> {
  if (accountIds.length === 0) return new Set()
  const rows = await tx.sql
    .selectFrom('second_factor')
    .select('account_id as accountId')
    .where('account_id', 'in', accountIds)
    .where('scope_id', 'in', scopeIds)
    .where('confirmed_at', 'is not', null)
    .execute()
  return new Set(rows.map(({ accountId }) => accountId))
}

/** Keeps a fresh secret in place of one that was not confirmed yet; false where a confirmed one stands. */
export async function insertSecondFactor(
  tx: IdentityTx,
  scope: FactorScope,
  fresh: { secret: Buffer; createdAt: Date },
): Promise<boolean> {
  const result = await tx.sql
    .insertInto('second_factor')
    .values({
      account_id: scope.accountId,
      scope_id: scope.scopeId,
      secret: fresh.secret,
      created_at: fresh.createdAt,
      confirmed_at: null,
      last_step: 0,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['account_id', 'scope_id'])
        .doUpdateSet({ secret: fresh.secret, created_at: fresh.createdAt, last_step: 0 })
        .where('second_factor.confirmed_at', 'is', null),
    )
    .executeTakeFirst()
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Confirms the secret that was made at a moment, with the step of the code that proved it; false when it is no longer there. */
export async function confirmSecondFactor(
  tx: IdentityTx,
  scope: FactorScope,
  proof: { createdAt: Date; at: Date; step: number },
): Promise<boolean> {
  const result = await tx.sql
    .updateTable('second_factor')
    .set({ confirmed_at: proof.at, last_step: proof.step })
    .where('account_id', '=', scope.accountId)
    .where('scope_id', '=', scope.scopeId)
    .where('created_at', '=', proof.createdAt)
    .where('confirmed_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Takes the code of a step, once: of several callers at the same moment exactly one is told true, and no earlier step is good after. */
export async function useStep(tx: IdentityTx, scope: FactorScope, step: number): Promise<boolean> {
  const result = await tx.sql
    .updateTable('second_factor')
    .set({ last_step: step })
    .where('account_id', '=', scope.accountId)
    .where('scope_id', '=', scope.scopeId)
    .where('confirmed_at', 'is not', null)
    .where('last_step', '<', step)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** Takes a second factor away with its recovery codes; false when there was none. */
export async function deleteSecondFactor(tx: IdentityTx, scope: FactorScope): Promise<boolean> {
  const result = await tx.sql
    .deleteFrom('second_factor')
    .where('account_id', '=', scope.accountId)
    .where('scope_id', '=', scope.scopeId)
    .executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Takes all second factors of an account away, whatever their scope. */
export async function deleteSecondFactorsOf(tx: IdentityTx, accountId: string): Promise<boolean> {
  const result = await tx.sql.deleteFrom('second_factor').where('account_id', '=', accountId).executeTakeFirst()
  return result.numDeletedRows > 0n
}

/** Puts these recovery codes in place of those before. */
export async function replaceRecoveryCodes(
  tx: IdentityTx,
  scope: FactorScope,
  hashes: readonly Buffer[],
): Promise<void> {
  await tx.sql
    .deleteFrom('recovery_code')
    .where('account_id', '=', scope.accountId)
    .where('scope_id', '=', scope.scopeId)
    .execute()
  const whose = { account_id: scope.accountId, scope_id: scope.scopeId, used_at: null }
  const rows = hashes.map((hash) => ({ ...whose, code_hash: hash }))
  await tx.sql.insertInto('recovery_code').values(rows).execute()
}

/** Uses a recovery code up; of several callers at the same moment exactly one is told true. */
export async function useRecoveryCode(tx: IdentityTx, scope: FactorScope, hash: Buffer, at: Date): Promise<boolean> {
  const result = await tx.sql
    .updateTable('recovery_code')
    .set({ used_at: at })
    .where('account_id', '=', scope.accountId)
    .where('scope_id', '=', scope.scopeId)
    .where('code_hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** How many recovery codes are still good. */
export async function countRecoveryCodes(tx: IdentityTx, scope: FactorScope): Promise<number> {
  const row = await tx.sql
    .selectFrom('recovery_code')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('account_id', '=', scope.accountId)
    .where('scope_id', '=', scope.scopeId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
