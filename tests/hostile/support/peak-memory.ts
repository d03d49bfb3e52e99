import { readFileSync } from 'node:fs'

/** The most memory in megabytes that any process started by `pid` has held so far; 0 where the system does not tell. */
export function peakBelow(pid: number): number {
  const children = readProc(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean)
  return Math.max(0, ...children.map(peakOf))
}

function peakOf(pid: string): number {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readProc(`/proc/${pid}/status`))?.[1]
  return Math.round(Number(kilobytes ?? 0) / 1024)
}

/** A process may end between two looks, and not every system has such files. */
function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return ''
    throw error
  }
}
