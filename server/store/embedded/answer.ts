import { Client } from 'pg'
import type { ConnectionSettings } from './connection.ts'

/**
 * What the server says when asked for a connection: `ready`; `starting` (also while it recovers after a crash); `stopping`;
 * `silent` when nobody listens.
 */
export type Answer = 'ready' | 'starting' | 'stopping' | 'silent'

const CANNOT_CONNECT_NOW = '57P03'

/** Asks the server for a connection and gives it back. Throws when it listens but refuses us. */
export async function askServer(connection: ConnectionSettings): Promise<Answer> {
  const client = new Client({ ...connection, database: 'postgres', connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return 'ready'
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code === CANNOT_CONNECT_NOW) return message.includes('shutting down') ? 'stopping' : 'starting'
    if (code === undefined || /^E[A-Z]+$/.test(code)) return 'silent'
    throw error
  } finally {
    await client.end().catch(() => undefined)
  }
}
