import { Client } from 'pg'
import { awaitEnd, stopPostmaster } from './await-server.ts'
import { ownerConnection } from './connection.ts'
import type { Hold } from './hold-server.ts'
import { isHeldByOthers } from './lifeline.ts'
import type { Place } from './place.ts'
import { runningPostmaster } from './postmaster.ts'
import { isWindows, runPgCtl } from './windows.ts'

/** Lets go of the server. When nobody else holds it, waits until it has stopped; says whether it has. */
export async function releaseServer(place: Place, hold: Hold, bin: string): Promise<boolean> {
  const pid = runningPostmaster(place)
  if (!pid) return true
  if (isWindows) return stopUnlessUsed(place, bin)
  const isWatched = hold.isWatched()
  hold.letGo()
  if (isHeldByOthers(place)) return false
  if (!isWatched) await stopPostmaster(pid)
  // Somebody may take hold at the last moment, and the supervisor turns back.
  await awaitEnd(pid, () => isHeldByOthers(place))
  return runningPostmaster(place) === null
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
