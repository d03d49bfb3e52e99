import { Pool, type PoolConfig } from 'pg'
import type { Logger } from '#base/log.ts'
import { connectionConfig, type DatabaseAddress } from './address.ts'
import { keepPlans } from './prepared.ts'
import { sendTogether } from './send-together.ts'

/**
 * Connections to an address. One that is lost, idle or in the middle of a transaction, fails what it was doing and is replaced
 * at its next use; without listeners it would end the process.
 */
export function openPool(address: DatabaseAddress, log: Pick<Logger, 'warn'>, config: PoolConfig): Pool {
  const pool = new Pool({ ...connectionConfig(address), ...config })
  const tell = (error: Error) => {
    // A pool that is being closed has no use for its connections any more.
    if (!pool.ending) log.warn({ error: error.message }, 'a database connection was lost')
  }
  pool.on('error', tell)
  pool.on('connect', (client) => {
    client.on('error', tell)
    keepPlans(client)
    if (config.pipeline) sendTogether(client)
  })
  return pool
}
