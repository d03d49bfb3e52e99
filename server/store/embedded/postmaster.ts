import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './place.ts'
import { commandOf, exists, isAlive } from './processes.ts'
import { SOCKET_PORT } from './socket-path.ts'

/** The process id of the PostgreSQL that runs on this place's cluster, or null. */
export function runningPostmaster(place: Place): number | null {
  const pid = pidIn(pidFile(place))
  return pid !== null && isOurPostmaster(pid, place.cluster) ? pid : null
}

/** The same as a quick look, fit to be taken every second: whether the process that the cluster names is alive. */
export function seemsToRun(place: Place): boolean {
  const pid = pidIn(pidFile(place))
  return pid !== null && isAlive(pid)
}

/**
 * Removes lock files that name an existing process which is not our running PostgreSQL: after a crash of the machine another
 * program may have got its number, or what was killed stays a zombie because nobody reaps it. PostgreSQL would wait for
 * either for ever. Files whose process is gone are left to PostgreSQL, which looks for users of its shared memory first.
 */
export function removeForeignLocks(place: Place): void {
  for (const file of [pidFile(place), join(place.home, `.s.PGSQL.${SOCKET_PORT}.lock`)]) {
    const pid = pidIn(file)
    if (pid !== null && exists(pid) && !isOurPostmaster(pid, place.cluster)) rmSync(file, { force: true })
  }
}

function pidFile(place: Place): string {
  return join(place.cluster, 'postmaster.pid')
}

function pidIn(file: string): number | null {
  if (!existsSync(file)) return null
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
  return pid > 0 ? pid : null
}

/**
 * Told by the command line, which we may read of any process; its working folder is hidden from root in most containers.
 * Windows shows neither.
 */
function isOurPostmaster(pid: number, cluster: string): boolean {
  return isAlive(pid) && (process.platform === 'win32' || commandOf(pid).endsWith(` -D ${cluster}`))
}
