import type { StoredGrant } from '#store/books/reader.ts'
import { memberExists, teamExists } from '#store/members/exists.ts'
import type { ReadTx } from '#store/transaction.ts'

/** Whether whoever a grant speaks to is still there: a team or a member who has gone meanwhile is given nothing back. */
export async function granteeExists(
  tx: ReadTx,
  { granteeKind, granteeId }: Pick<StoredGrant, 'granteeKind' | 'granteeId'>,
): Promise<boolean> {
  if (granteeKind === 'everyone') return true
  return granteeKind === 'team' ? teamExists(tx, granteeId) : memberExists(tx, granteeId)
}
