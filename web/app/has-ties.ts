import { call } from '#web/data/api/call.ts'

/** A start waits no longer than this for the answer. */
const PATIENCE_MS = 1_500

/** Whether anything is known of the member with people, so that today has something to say; a server that does not answer soon says no. */
export async function hasTies(): Promise<boolean> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  const asked = ['/interactions', '/ties', '/follow-ups'].map(async (path) => {
    const { items } = await call<{ readonly items: readonly unknown[] }>('GET', path, { query: { limit: 1 }, signal })
    return items.length > 0
  })
  return (await Promise.allSettled(asked)).some((told) => told.status === 'fulfilled' && told.value)
}
