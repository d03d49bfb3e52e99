import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ProductError } from '#base/errors.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './place.ts'
import { giveTo, type RunAs, spawnUnder } from './run-as.ts'
import { OWNER } from './settings.ts'

const run = promisify(execFile)
const BUILTIN_LOCALES_SINCE = 17

/**
 * Makes a new database cluster. It is made beside its place and moved there when whole, so one that was broken off is never
 * taken for a good one. `durable` false leaves out the waits for the disk, for tests.
 */
export async function makeCluster(
  place: Place,
  binaries: Binaries,
  runAs: RunAs | null,
  durable: boolean,
): Promise<void> {
  removeUnfinished(place)
  writePassword(place, runAs)
  const unfinished = `${place.cluster}.unfinished-${randomBytes(4).toString('hex')}`
  const args = ['-D', unfinished, '-U', OWNER, '--pwfile', place.password, '-A', 'scram-sha-256', '-E', 'UTF8', '-k']
  const speed = durable ? [] : ['--no-sync']
  try {
    const all = [...args, ...localeArguments(binaries.major), ...speed]
    await run(join(binaries.bin, 'initdb'), all, spawnUnder(runAs, place.home))
  } catch (cause) {
    const said = ((cause as { stderr?: string }).stderr ?? String(cause)).trim()
    throw new ProductError('database-unavailable', `PostgreSQL could not make its database in ${place.home}: ${said}`, {
      cause,
    })
  }
  renameSync(unfinished, place.cluster)
}

/** Texts compare by code point, the same on every machine; from 17 on PostgreSQL brings the locale for it itself. */
function localeArguments(major: number): string[] {
  if (major < BUILTIN_LOCALES_SINCE) return ['--locale-provider=libc', '--locale=C.UTF-8']
  return ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
}

function writePassword(place: Place, runAs: RunAs | null): void {
  if (existsSync(place.password)) return
  writeFileSync(place.password, randomBytes(24).toString('base64url'), { mode: 0o600, flush: true })
  giveTo(runAs, place.password)
}

function removeUnfinished(place: Place): void {
  for (const name of readdirSync(place.home)) {
    if (name.startsWith('cluster.unfinished-')) rmSync(join(place.home, name), { recursive: true, force: true })
  }
}
