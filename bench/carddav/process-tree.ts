import { readdirSync, readFileSync } from 'node:fs'

/** Of `/proc/PID/stat`, counted from the field after the name: parent, and the four times of processor. */
const [PARENT, TIMES_FROM, TIMES_TO] = [1, 11, 15]
const TICKS_PER_SECOND = 100

/** The processor time in milliseconds that the processes and all below them have used, those that ended included. */
export function processorTime(pids: readonly number[]): number {
  const ticks = statsBelow(pids).flatMap(({ fields }) => fields.slice(TIMES_FROM, TIMES_TO).map(Number))
  return (ticks.reduce((sum, value) => sum + value, 0) * 1000) / TICKS_PER_SECOND
}

/** The memory in MB of the processes and all below them; what several share is counted once. */
export function sharedMemory(pids: readonly number[]): number {
  const kilobytes = statsBelow(pids).map(({ pid }) => /^Pss:\s+(\d+)/m.exec(readProc(pid, 'smaps_rollup'))?.[1] ?? 0)
  return kilobytes.reduce<number>((sum, value) => sum + Number(value), 0) / 1024
}

/** The processes below one that run a script. */
export function processesRunning(script: string, below: number): number[] {
  return statsBelow([below]).flatMap(({ pid }) => (readProc(pid, 'cmdline').includes(script) ? [pid] : []))
}

interface Stat {
  readonly pid: number
  readonly fields: readonly string[]
}

function statsBelow(roots: readonly number[]): Stat[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readStat(Number(name)))
  const within = new Set(roots)
  for (let size = 0; size !== within.size; ) {
    size = within.size
    for (const { pid, fields } of all) if (within.has(Number(fields[PARENT]))) within.add(pid)
  }
  return all.filter(({ pid }) => within.has(pid))
}

function readStat(pid: number): Stat {
  // The name of a program may hold blanks and brackets.
  const text = readProc(pid, 'stat')
  return { pid, fields: text.slice(text.lastIndexOf(')') + 2).split(' ') }
}

/** Empty when the process has ended meanwhile. */
function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
