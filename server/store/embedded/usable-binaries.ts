import { randomBytes } from 'node:crypto'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ProductError } from '#base/errors.ts'
import type { Binaries } from './binaries.ts'
import type { Place } from './place.ts'
import { canReach, type RunAs } from './run-as.ts'

/** A symbolic link that the npm package lists because its tarball cannot hold it; paths within the package. */
interface ListedLink {
  readonly source: string
  readonly target: string
}

/**
 * Makes the binaries such that PostgreSQL's user can run them. npm's get the symbolic links back that its archives cannot hold
 * and that an install without scripts does not make; where the package folder cannot be written, or not be entered by that
 * user, a copy in the place of the database is used.
 */
export async function makeUsable(binaries: Binaries, place: Place, runAs: RunAs | null): Promise<Binaries> {
  const isNpm = binaries.origin === 'npm'
  const isWhole = !isNpm || restoreLinks(packageOf(binaries))
  const program = join(binaries.bin, 'postgres')
  if (isWhole && (!runAs || (await canReach(runAs, program)))) return binaries
  if (isNpm) return { ...binaries, bin: copyBinaries(packageOf(binaries), place) }
  const message = `The user "${runAs?.name}", under whom PostgreSQL runs, cannot run ${program}. Set LAZO_PG_BIN to a PostgreSQL it can run, or LAZO_PG_USER to another user.`
  throw new ProductError('configuration-invalid', message)
}

function packageOf(binaries: Binaries): string {
  return dirname(dirname(binaries.bin))
}

/** Makes the missing links; false when the package folder cannot be written. */
function restoreLinks(folder: string): boolean {
  try {
    for (const { source, target } of listedLinks(folder)) {
      const path = join(folder, target)
      if (!lstatSync(path, { throwIfNoEntry: false })) symlinkSync(basename(source), path)
    }
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return false
    // Two processes may restore the links of one package at once.
    if (code === 'EEXIST') return restoreLinks(folder)
    throw error
  }
}

function listedLinks(folder: string): ListedLink[] {
  const list = join(folder, 'native', 'pg-symlinks.json')
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as ListedLink[]) : []
}

/** The bin folder of a copy of the package's binaries. One copy per version is made; those of other versions are removed. */
function copyBinaries(folder: string, place: Place): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const copy = join(place.binaries, version)
  if (!existsSync(copy)) {
    mkdirSync(place.binaries, { recursive: true, mode: 0o755 })
    for (const other of readdirSync(place.binaries)) rmSync(join(place.binaries, other), { recursive: true })
    const unfinished = `${copy}.unfinished-${randomBytes(4).toString('hex')}`
    for (const part of ['native', 'package.json']) {
      cpSync(join(folder, part), join(unfinished, part), { recursive: true, verbatimSymlinks: true })
    }
    restoreLinks(unfinished)
    renameSync(unfinished, copy)
  }
  return join(copy, 'native', 'bin')
}
