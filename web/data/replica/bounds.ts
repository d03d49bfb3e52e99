import type { ReplicaMeta } from './meta.ts'

/** The most cards that are kept in a browser; of larger workspaces the rest is read and searched at the server. */
export const MOST_CARDS = 200_000

/** So many cards are kept in one transaction: quick enough not to be noticed, few enough to be soon done. */
export const BLOCK = 500

/** So many changes are kept in one transaction: each has its price besides what it writes. */
export const CHANGES = 4 * BLOCK

/** The most edits that may wait: more would be a sign that nobody looks. */
export const MOST_ENTRIES = 5_000

/** After so long without the server a replica is wiped: a browser left behind forgets. */
export const KEPT_MS = 14 * 24 * 60 * 60 * 1_000

/** Whether a replica has been without the server for too long. A clock that went backwards says nothing. Pure. */
export function isExpired({ metAt }: Pick<ReplicaMeta, 'metAt'>, now: number): boolean {
  return now - metAt > KEPT_MS
}
