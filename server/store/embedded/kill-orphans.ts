import type { Place } from './place.ts'
import { runningPostmaster } from './postmaster.ts'
import { findProcesses, sendSignal } from './processes.ts'

/**
 * Kills what a killed PostgreSQL has left behind. A backend at work notices the death of its server only when its query is
 * done, which may take minutes, and until then no new server may start. Its work is lost already.
 */
export function killOrphans(place: Place): void {
  if (runningPostmaster(place)) return
  for (const pid of findProcesses(`postgres: ${place.name}: `)) sendSignal(pid, 'SIGKILL')
}
