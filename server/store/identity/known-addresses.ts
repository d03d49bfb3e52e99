import type { IdentityTx } from './identity-store.ts'

/** Notes that an account signed in from an address. */
export async function noteKnownAddress(tx: IdentityTx, accountId: string, address: string, at: Date): Promise<void> {
  await tx.sql
    .insertInto('known_address')
    .values({ account_id: accountId, address, seen_at: at })
    .onConflict((conflict) => conflict.columns(['account_id', 'address']).doUpdateSet({ seen_at: at }))
    .execute()
}

/** Forgets where an account signed in from. */
export async function deleteKnownAddresses(tx: IdentityTx, accountId: string): Promise<void> {
  await tx.sql.deleteFrom('known_address').where('account_id', '=', accountId).execute()
}
