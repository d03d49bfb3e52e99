import { ProductError } from '#base/errors.ts'
import { lockLatestCheck, type StoredCheck } from '#store/self-check/reader.ts'
import type { WriteTx } from '#store/transaction.ts'

/** The self-check under way, locked. Throws `self-check-closed` when there is none. */
export async function lockOpenCheck(tx: WriteTx): Promise<StoredCheck> {
  const check = await lockLatestCheck(tx)
  if (check && !check.finishedAt) return check
  throw new ProductError('self-check-closed', 'No self-check is under way. Begin one, or take the last one up again.')
}
