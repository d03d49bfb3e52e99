import { execFile, type SpawnOptions } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'
import { promisify } from 'node:util'
import { ProductError } from '#base/errors.ts'

const run = promisify(execFile)

/** The unprivileged user under whom PostgreSQL runs when we are root, since it refuses root. */
export interface RunAs {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/** Users tried in this order when none is named: one made for the product, else the one every system has. */
const USUAL_USERS = ['lazo', 'nobody']

/**
 * Under whom PostgreSQL is to run: null means as ourselves. As root it is the owner of a database that is already at `home`,
 * else the `named` user, else the first of the usual ones.
 */
export async function chooseRunAs(home: string, named: string | null): Promise<RunAs | null> {
  if (process.getuid?.() !== 0) return null
  const owner = statSync(home, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { name: await nameOf(owner.uid), uid: owner.uid, gid: owner.gid }
  for (const name of named ? [named] : USUAL_USERS) {
    const found = await findUser(name)
    if (found) return found
  }
  const sought = named ?? USUAL_USERS.join('" or "')
  const message = `PostgreSQL refuses to run as root, and there is no unprivileged user "${sought}" to run it under. Set LAZO_PG_USER to one.`
  throw new ProductError('configuration-invalid', message)
}

/** Makes a file or folder the property of the user PostgreSQL runs under. */
export function giveTo(runAs: RunAs | null, path: string): void {
  if (runAs) chownSync(path, runAs.uid, runAs.gid)
}

/**
 * How to spawn a program of PostgreSQL: under its user, from a folder that user can enter, and without the caller's
 * environment, whose PG… and LC_… variables would change what it does.
 */
export function spawnUnder(runAs: RunAs | null, cwd: string): SpawnOptions & { encoding: 'utf8' } {
  const { PATH = '/usr/bin:/bin', SystemRoot } = process.env
  const env = { PATH, LC_ALL: 'C', TZ: 'UTC', ...(SystemRoot && { SystemRoot }) }
  return { cwd, env, encoding: 'utf8', ...(runAs && { uid: runAs.uid, gid: runAs.gid }) }
}

/** Whether the user may enter a folder, or run a program, at this path. Asked of the system: rights may be finer than modes tell. */
export async function canReach(runAs: RunAs, path: string): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], spawnUnder(runAs, '/'))
    return true
  } catch {
    return false
  }
}

async function findUser(name: string): Promise<RunAs | null> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    const user = { name, uid: Number(uid.stdout), gid: Number(gid.stdout) }
    return user.uid === 0 ? null : user
  } catch {
    return null
  }
}

/** The user's name, or the number of one without a name, as the owner of a mounted folder may be. */
async function nameOf(uid: number): Promise<string> {
  try {
    return (await run('id', ['-nu', String(uid)])).stdout.trim()
  } catch {
    return String(uid)
  }
}
