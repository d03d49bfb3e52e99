import { isId } from '#base/ids.ts'
import { formatSyncToken, parseSyncToken, type SyncToken } from '../sync/sync-token.ts'

/** A moment of a collection; in the middle of a first load also the last card that was told. */
export interface CollectionToken extends SyncToken {
  readonly after: string | null
}

const UNFINISHED = /^(.+)\.c([0-9a-f-]{36})$/

/** A token as devices keep it: `1.<era>.<number>.<epoch>`, with `.c<card id>` while the first load goes on. */
export function formatCollectionToken(token: CollectionToken): string {
  return token.after === null ? formatSyncToken(token) : `${formatSyncToken(token)}.c${token.after}`
}

/** Reads a token; null when it is none of ours. */
export function parseCollectionToken(text: string): CollectionToken | null {
  const match = UNFINISHED.exec(text)
  const moment = parseSyncToken(match?.[1] ?? text)
  const after = match?.[2] ?? null
  return moment && (after === null || isId(after)) ? { ...moment, after } : null
}
