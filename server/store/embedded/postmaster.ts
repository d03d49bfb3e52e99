import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './place.ts'

/** The process id of the PostgreSQL that runs on this place's cluster, or null. */
export function runningPostmaster(place: Place): number | null {
  const pid = recordedPid(place)
  return pid !== null && isOurPostmaster(pid, place.cluster) ? pid : null
}

/**
 * Removes a postmaster.pid that names a living process which is not our PostgreSQL: after a crash of the machine another
 * program may have got its number, and PostgreSQL would wait for it for ever. A file that names a dead process stays:
 * PostgreSQL looks itself whether orphaned backends still use its shared memory, and then takes it away.
 */
export function removeForeignPidFile(place: Place): void {
  const pid = recordedPid(place)
  if (pid !== null && isAlive(pid) && !isOurPostmaster(pid, place.cluster)) rmSync(pidFile(place), { force: true })
}

/** Whether the process lives; one that has ended and only waits for its parent to notice does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return !isZombie(pid)
}

function recordedPid(place: Place): number | null {
  if (!existsSync(pidFile(place))) return null
  const pid = Number.parseInt(readFileSync(pidFile(place), 'utf8'), 10)
  return pid > 0 ? pid : null
}

function pidFile(place: Place): string {
  return join(place.cluster, 'postmaster.pid')
}

/** Told by the command line, which we may read of any process; its working folder is hidden from root in most containers. */
function isOurPostmaster(pid: number, cluster: string): boolean {
  return isAlive(pid) && commandOf(pid).endsWith(` -D ${cluster}`)
}

function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.charAt(stat.lastIndexOf(')') + 2) === 'Z'
  } catch {
    return true
  }
}

function commandOf(pid: number): string {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').filter(Boolean).join(' ')
  } catch {
    return ''
  }
}
