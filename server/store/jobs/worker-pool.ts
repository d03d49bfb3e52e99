import type { Pool } from 'pg'
import type { Logger } from '#base/log.ts'
import type { DatabaseAddress } from '../address.ts'
import { openPool } from '../open-pool.ts'
import { JOBS_ROLE } from '../roles.ts'

/** Connections for the worker: they take on the queue's role when they are opened, and read nothing else. */
export function openWorkerPool(address: DatabaseAddress, log: Pick<Logger, 'warn'>): Pool {
  return openPool(address, log, { options: `-c role=${JOBS_ROLE}`, max: 4 })
}
