import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { ProductError } from '#base/errors.ts'
import type { Place } from './place.ts'
import { spawnUnder } from './run-as.ts'
import type { Settings } from './settings.ts'

const LOOPBACK = '127.0.0.1'
const PORT_LINE = 3

/** Windows has no FIFO, no sh and, in Node, no Unix sockets: there the server listens on loopback and pg_ctl runs it. */
export const isWindows = process.platform === 'win32'

/** Where a server on Windows listens, as it wrote into its postmaster.pid. */
export function listeningAddress(place: Place): { host: string; port: number } {
  const file = join(place.cluster, 'postmaster.pid')
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[PORT_LINE]) : 0
  return { host: LOOPBACK, port: port || 1 }
}

/** Settings for a server on Windows: a port that is free now, on loopback only. */
export async function windowsSettings(): Promise<Settings> {
  return { listen_addresses: LOOPBACK, port: String(await freePort()), unix_socket_directories: '' }
}

/**
 * Starts or stops the server with pg_ctl, which gives up an administrator's rights as PostgreSQL demands. The server inherits
 * pg_ctl's output, so nothing may wait for that to end.
 */
export async function runPgCtl(place: Place, bin: string, act: 'start' | 'stop'): Promise<void> {
  const args = act === 'start' ? ['-W', '-l', place.log] : ['-w', '-m', 'fast']
  const options = { ...spawnUnder(null, place.home), windowsHide: true, stdio: 'ignore' as const }
  const [code] = await once(spawn(join(bin, 'pg_ctl'), [act, '-D', place.cluster, ...args], options), 'exit')
  if (code === 0) return
  throw new ProductError(
    'database-unavailable',
    `pg_ctl could not ${act} PostgreSQL (${code}). Its log is ${place.log}.`,
  )
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, LOOPBACK, () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}
