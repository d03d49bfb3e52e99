import type { Door } from '#base/actor.ts'
import { ZERO_ID } from '#base/ids.ts'
import { hasWorkspaces, type Membership, readMemberships } from '#store/members/memberships.ts'
import type { Store } from '#store/store.ts'
import { systemActor } from './system-actor.ts'

/** Something an account did or had done to it. */
export interface AccountAct {
  readonly act: string
  readonly accountId: string | null
  readonly subject: string
  readonly door: Door
  /** The workspace and member it concerns; without them it is an act of the whole server. */
  readonly member?: { readonly workspaceId: string; readonly memberId: string }
  readonly payload: Readonly<Record<string, unknown>>
}

/**
 * Writes an act of an account into the audit, in a transaction of its own: that of the member's workspace, or under the zero
 * workspace, where the account stands for the member.
 */
export async function journalAccountAct(store: Store, entry: AccountAct): Promise<void> {
  const system = systemActor(entry.member?.workspaceId ?? ZERO_ID, entry.door)
  const memberId = entry.member?.memberId ?? entry.accountId ?? ZERO_ID
  await store.write({ ...system, memberId }, async (tx) => tx.ledger.noteAudit(entry.act, entry.subject, entry.payload))
}

/** What accounts need to know of workspaces, and where they write what was done: the part of `Access` that the domain gives. */
export function accountPorts(store: Store) {
  return {
    journal: (entry: AccountAct) => journalAccountAct(store, entry),
    directory: {
      membershipsOf: (accountId: string): Promise<Membership[]> => readMemberships(store, accountId),
      hasWorkspaces: () => hasWorkspaces(store),
    },
  }
}
