import { ProductError } from '#base/errors.ts'
import type { Account } from '#store/identity/account-reader.ts'

/** Refuses an account that was disabled. */
export function refuseDisabled(account: Account): void {
  if (account.disabledAt)
    throw new ProductError(
      'account-disabled',
      'This account is kept out for now. An administrator can let it in again.',
    )
}
