import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Lazo, stop } from '../../cli/testing/lazo.ts'
import { sharedMemory } from '../carddav/process-tree.ts'
import type { BenchContext } from '../harness/benchmark.ts'
import { DATABASES } from './build.ts'
import type { Cluster, ScaleDatabase } from './cluster.ts'

/** Starts the server on a database and tells what it and PostgreSQL take, at rest and while the database is searched. */
export async function measureMemory(
  context: BenchContext,
  { cluster, million, search }: { cluster: Cluster; million: ScaleDatabase; search: () => Promise<void> },
): Promise<void> {
  const folder = join(cluster.folder, `served-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  const lazo = new Lazo(folder)
  const server = await lazo.serve([], {
    environment: { DATABASE_URL: million.appUrl },
  })
  try {
    const tell = (when: string) => {
      const [own, postgres] = [sharedMemory([server.process.pid!]), sharedMemory([cluster.pid])]
      context.note(
        `memory ${when}, a million cards in ${DATABASES.million}: server ${own.toFixed(0)}, PostgreSQL ${postgres.toFixed(0)} MB (PSS)`,
      )
    }
    tell('at rest')
    await search()
    tell('after searches')
  } finally {
    await stop(server)
    await lazo.clear()
    rmSync(folder, { recursive: true, force: true })
  }
}
