import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog } from '#base/log.ts'
import { type Binaries, findBinaries, npmBinaries } from '#store/embedded/binaries.ts'
import { type Embedded, openEmbedded } from '#store/embedded/open-embedded.ts'

const OLD_MAJOR = 15

/** Binaries of PostgreSQL that are not of this major version: npm's, or those of 15; null when the machine has none. */
export async function otherBinaries(major: number): Promise<Binaries | null> {
  const [fromNpm] = npmBinaries()
  if (fromNpm && fromNpm.major !== major) return fromNpm
  return major === OLD_MAJOR ? null : findBinaries(null, OLD_MAJOR).catch(() => null)
}

/** An embedded PostgreSQL in a new data folder; `close` stops it and removes the folder. */
export async function openNewFolder(binaries?: Binaries): Promise<{ embedded: Embedded; close: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lazo-other-'))
  // As root the database runs under another user, who must get to its own part of the folder.
  await chmod(folder, 0o755)
  const embedded = await openEmbedded({
    folder,
    pgBin: binaries?.bin ?? null,
    settings: { fsync: 'off' },
    log: createLog('silent'),
  })
  return {
    embedded,
    async close() {
      await embedded.release()
      await rm(folder, { recursive: true })
    },
  }
}
