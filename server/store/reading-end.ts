import type { ClientBase } from 'pg'

/** Longer than a busy connection waits for its next transaction, and too short to keep the database from tidying up. */
const LINGER_MS = 2

const open = new WeakMap<ClientBase, NodeJS.Timeout>()

/** Puts off the COMMIT of a transaction that only read: it goes out with the next beginning on its connection, or by itself. */
export function endLater(client: ClientBase): void {
  const timer = setTimeout(() => {
    open.delete(client)
    // What was read is true whatever becomes of the connection, and its pool tells of one that is lost.
    client.query('commit').catch(() => null)
  }, LINGER_MS)
  open.set(client, timer)
}

/** What must go out before anything else is asked of a connection: the COMMIT that was put off, or nothing. */
export function takeEnd(client: ClientBase): string {
  const timer = open.get(client)
  if (!timer) return ''
  clearTimeout(timer)
  open.delete(client)
  return 'commit; '
}
