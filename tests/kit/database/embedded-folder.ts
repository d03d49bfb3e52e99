import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, sendSignal } from '#store/embedded/processes.ts'

/** A folder for one test that any user may pass through. */
export function makeOpenFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lazo-test-'))
  chmodSync(folder, 0o711)
  return folder
}

/** The process id of the PostgreSQL of a data folder, or null when it wrote none. */
export function postmasterOf(folder: string): number | null {
  const file = join(folder, 'postgres', 'cluster', 'postmaster.pid')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null
}

/** The process ids of the supervisor of a data folder: the one that waits for PostgreSQL and the one that guards the lifeline. */
export function supervisorsOf(folder: string): number[] {
  const lines = execFileSync('ps', ['-e', '-o', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1 << 24 }).split('\n')
  return lines.filter((line) => line.includes(`${folder}/postgres/lifeline`)).map((line) => Number.parseInt(line, 10))
}

/** Kills processes so that none of them sees another die first and does something about it. */
export function killAtOnce(...pids: (number | null)[]): void {
  for (const signal of ['SIGSTOP', 'SIGKILL'] as const)
    for (const pid of pids) if (pid !== null) sendSignal(pid, signal)
}

/** Waits until a process has ended. */
export async function untilDead(pid: number): Promise<void> {
  await until(() => !isAlive(pid))
}

/** Waits until `isSo`; the test's own time limit ends a wait in vain. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(20)
}

/** Ends the PostgreSQL of a data folder, if a failed test has left it, and removes the folder. */
export async function clearFolder(folder: string): Promise<void> {
  const pid = postmasterOf(folder)
  if (pid !== null) sendSignal(pid, 'SIGQUIT')
  await until(() => pid === null || !isAlive(pid))
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
}
