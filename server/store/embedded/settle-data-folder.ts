import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { homeIn } from './place.ts'
import { canReach, chooseRunAs, type RunAs } from './run-as.ts'
import { shortHash } from './short-hash.ts'

/** Where data goes that cannot lie where it was asked for. */
const ELSEWHERE = '/var/lib/lazo'

/** Left in the asked folder, so that data is found again when that folder is moved. */
const SIGNPOST = 'moved-to'

/** Where the data is. */
export interface SettledFolder {
  readonly folder: string
  /** In words, when it is not where it was asked for. */
  readonly notice: string | null
}

/**
 * Makes the data folder where PostgreSQL's user can reach it. As root that user cannot enter folders below a closed home
 * such as /root: then all data lives below `elsewhere`, under a name drawn from the asked folder's path.
 */
export async function settleDataFolder(
  asked: string,
  options: { pgUser?: string | null; elsewhere?: string } = {},
): Promise<SettledFolder> {
  const wanted = resolve(asked)
  const moved = followSignpost(wanted)
  if (moved !== wanted)
    return { folder: moved, notice: `The data folder is ${moved}, as ${join(wanted, SIGNPOST)} says.` }
  const runAs = await chooseRunAs(homeIn(wanted), options.pgUser ?? null)
  makeFolder(wanted, runAs)
  if (!runAs || (await isReached(wanted, runAs))) return { folder: wanted, notice: null }
  const folder = join(options.elsewhere ?? ELSEWHERE, shortHash(wanted))
  makeFolder(folder, runAs)
  writeFileSync(join(wanted, SIGNPOST), `${folder}\n`)
  const notice = `PostgreSQL cannot run as root, and its user "${runAs.name}" cannot enter ${wanted}: the data folder is ${folder}.`
  return { folder, notice }
}

/** The folder to which the data of an asked folder was moved; the asked one when it was not. */
export function followSignpost(asked: string): string {
  const path = join(resolve(asked), SIGNPOST)
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : resolve(asked)
}

/** The folder is ours; PostgreSQL's user may pass through it and no more, by its group. */
function makeFolder(folder: string, runAs: RunAs | null): void {
  if (existsSync(folder)) return
  mkdirSync(dirname(folder), { recursive: true })
  mkdirSync(folder, { mode: 0o700 })
  if (runAs) letPass(folder, runAs)
}

/** A folder that is closed only by its own mode, as one made by hand may be, is opened for passing through. */
async function isReached(folder: string, runAs: RunAs): Promise<boolean> {
  if (await canReach(runAs, folder)) return true
  const { uid, mode } = statSync(folder)
  const isClosedToAll = uid === 0 && (mode & 0o077) === 0
  if (!isClosedToAll || !(await canReach(runAs, dirname(folder)))) return false
  letPass(folder, runAs)
  return canReach(runAs, folder)
}

function letPass(folder: string, runAs: RunAs): void {
  chownSync(folder, 0, runAs.gid)
  chmodSync(folder, 0o710)
}
