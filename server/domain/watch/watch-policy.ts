import type { Actor } from '#base/actor.ts'
import type { ReadTx } from '#store/transaction.ts'
import { readWatchPolicyRow, upsertWatchPolicy } from '#store/watch/policy.ts'
import type { Domain } from '../domain.ts'
import { requireAdministrator, requireAdministratorToRead } from '../members/member-rules.ts'
import { isRight, type Right } from '../sharing/right.ts'

/** What raises an alarm, and what one needs to take contacts out. Null: no alarm of that kind. */
export interface WatchPolicy {
  /** So many different cards of the office opened one by one within an hour. */
  readonly openedCards: number | null
  /** So much of a book of the office exported, printed or read by a program within an hour, in percent. */
  readonly takenShare: number | null
  /** Books with fewer cards raise no alarm. */
  readonly smallestBook: number
  /** The right to a card that one needs to export and print it. */
  readonly exportRight: Right
  /** For so many days it is known who opened which card. */
  readonly openingsDays: number
}

/** What holds where a workspace set nothing. */
export const USUAL_POLICY: WatchPolicy = {
  openedCards: 100,
  takenShare: 20,
  smallestBook: 20,
  exportRight: 'view',
  openingsDays: 365,
}

/** What holds in this workspace. */
export async function watchPolicyOf(tx: ReadTx): Promise<WatchPolicy> {
  const row = await readWatchPolicyRow(tx)
  return row && isRight(row.exportRight) ? { ...row, exportRight: row.exportRight } : USUAL_POLICY
}

/** What raises an alarm here, for administrators. Throws `right-missing`. */
export async function readWatchPolicy(domain: Domain, actor: Actor): Promise<WatchPolicy> {
  requireAdministratorToRead(actor)
  return domain.store.read(actor, watchPolicyOf)
}

/** Sets what raises an alarm, whole. Throws `right-missing`. */
export async function changeWatchPolicy(domain: Domain, actor: Actor, policy: WatchPolicy): Promise<WatchPolicy> {
  requireAdministrator(actor)
  return domain.store.write(actor, async (tx) => {
    const before = await watchPolicyOf(tx)
    await upsertWatchPolicy(tx, policy)
    tx.ledger.noteAudit('watch-changed', actor.workspaceId, { from: before, to: policy })
    return policy
  })
}
