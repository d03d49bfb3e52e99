import { Pool } from 'pg'
import { connectionConfig, type DatabaseAddress } from '../address.ts'
import { JOBS_ROLE } from '../roles.ts'

/** Connections for the worker: they take on the queue's role when they are opened, and read nothing else. */
export function openWorkerPool(address: DatabaseAddress): Pool {
  return new Pool({ ...connectionConfig(address), options: `-c role=${JOBS_ROLE}`, max: 4 })
}
