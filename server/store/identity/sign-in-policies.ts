import type { IdentityTx } from './identity-store.ts'

/** What a workspace asks of who enters it by a browser. */
export interface SignInPolicy {
  readonly isSecondFactorRequired: boolean
  /** The domains of e-mail addresses that may enter; none: all may. */
  readonly domains: readonly string[]
}

const ASKS_NOTHING: SignInPolicy = { isSecondFactorRequired: false, domains: [] }

/** What a workspace asks for. */
export async function readSignInPolicy(tx: IdentityTx, workspaceId: string): Promise<SignInPolicy> {
  const row = await tx.sql
    .selectFrom('sign_in_policy')
    .select(['is_second_factor_required as isSecondFactorRequired', 'domains'])
    .where('workspace_id', '=', workspaceId)
    .executeTakeFirst()
  return row ?? ASKS_NOTHING
}

/** Saves what a workspace asks for. */
export async function saveSignInPolicy(
  tx: IdentityTx,
  workspaceId: string,
  policy: SignInPolicy,
  at: Date,
): Promise<void> {
  const values = {
    is_second_factor_required: policy.isSecondFactorRequired,
    domains: [...policy.domains],
    updated_at: at,
  }
  await tx.sql
    .insertInto('sign_in_policy')
    .values({ workspace_id: workspaceId, ...values })
    .onConflict((conflict) => conflict.column('workspace_id').doUpdateSet(values))
    .execute()
}
