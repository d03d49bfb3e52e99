import { type Quota, readQuota } from '#domain/books/read-quota.ts'
import type { Visit } from './ground.ts'
import { liveProperty } from './live-property.ts'

const read = new WeakMap<Visit, Quota>()

/** Read once for an answer, whatever it tells of how many resources. */
async function prepare(visit: Visit): Promise<void> {
  if (!read.has(visit)) read.set(visit, await readQuota(visit.door.domain, visit.actor))
}

/**
 * What the books of who asks take and what room is left (RFC 4331): one pair of figures for the home and all books, since all
 * share one disk. `allprop` does not tell them.
 */
export const quotaProperties = [
  liveProperty('D:quota-used-bytes', (_, visit) => textOf(read.get(visit)?.used), { prepare }),
  liveProperty('D:quota-available-bytes', (_, visit) => textOf(read.get(visit)?.available), { prepare }),
]

function textOf(bytes: number | null | undefined): string | null {
  return bytes === null || bytes === undefined ? null : String(bytes)
}
