import { Client } from 'pg'
import { stopPostmaster } from './await-server.ts'
import { ownerConnection } from './connection.ts'
import type { Hold } from './hold-server.ts'
import { isHeldByOthers } from './lifeline.ts'
import type { Place } from './place.ts'
import { runningPostmaster } from './postmaster.ts'
import { isWindows, runPgCtl } from './windows.ts'

/**
 * Lets go of the server. When nobody else holds it, waits until it has stopped; says whether it has. Needs the start lock, so
 * that nobody takes hold of a server that is about to stop.
 */
export async function releaseServer(place: Place, hold: Hold, bin: string): Promise<boolean> {
  hold.letGo()
  const pid = runningPostmaster(place)
  if (!pid) return true
  if (isWindows) return stopUnlessUsed(place, bin)
  if (isHeldByOthers(place)) return false
  // The supervisor does the same, if it lives; to be told twice does PostgreSQL no harm.
  await stopPostmaster(pid)
  return true
}

async function stopUnlessUsed(place: Place, bin: string): Promise<boolean> {
  const client = new Client({ ...ownerConnection(place), database: 'postgres' })
  await client.connect()
  const others = "SELECT FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
  const { rowCount } = await client.query(others)
  await client.end()
  if (rowCount) return false
  await runPgCtl(place, bin, 'stop')
  return true
}
