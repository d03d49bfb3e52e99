import type { Writable } from 'node:stream'
import type { ClientBase } from 'pg'

/** Lets what is asked of a connection at the same moment go out in one piece: each piece costs a system call and wakes the database. */
export function sendTogether(client: ClientBase): void {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
  const query = client.query.bind(client) as (...args: unknown[]) => unknown
  let isHeld = false
  const held = (...args: unknown[]) => {
    if (!isHeld) {
      isHeld = true
      stream.cork()
      // After all promises that are ready now, so after all that is asked now.
      process.nextTick(() => {
        isHeld = false
        stream.uncork()
      })
    }
    return query(...args)
  }
  Object.assign(client, { query: held })
}
