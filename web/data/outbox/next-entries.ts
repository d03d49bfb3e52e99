import type { Entry } from './entry.ts'

/** So many are sent at the same time. */
const MOST_IN_FLIGHT = 4

/**
 * The entries that may be sent now, in order: of each card only the first that is not at the server, because later ones
 * build on it. What waits for a choice holds back what follows; what was refused does not. Pure.
 */
export function nextEntries(entries: readonly Entry[], now: number): Entry[] {
  const inFlight = entries.filter(({ isSending }) => isSending).length
  const free = Math.max(0, MOST_IN_FLIGHT - inFlight)
  return unblocked(entries)
    .filter(({ isSending, notBefore }) => !isSending && notBefore <= now)
    .slice(0, free)
}

/** When the next entry may be sent that has to wait for its moment; null when none has. Pure. */
export function nextMoment(entries: readonly Entry[], now: number): number | null {
  const moments = unblocked(entries)
    .filter(({ isSending, notBefore }) => !isSending && notBefore > now)
    .map(({ notBefore }) => notBefore)
  return moments.length > 0 ? Math.min(...moments) : null
}

function unblocked(entries: readonly Entry[]): Entry[] {
  const held = new Set<string>()
  return entries.filter(({ state, cardIds }) => {
    if (state === 'refused' || state === 'sent') return false
    const isFree = cardIds.every((id) => !held.has(id))
    for (const id of cardIds) held.add(id)
    return isFree && state === 'waiting'
  })
}
