import { rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { askOnce } from '#kit/database/administer.ts'
import { backupInChild, restoreInChild } from '#store/backup/run-in-child.ts'
import { processesRunning, sharedMemory } from '../carddav/process-tree.ts'
import type { BenchContext } from '../harness/benchmark.ts'
import { DATABASES } from './build.ts'
import type { Cluster } from './cluster.ts'

const RESTORED = 'scale_restored'
const COUNTED = ['card', 'card_version', 'search', 'handle', 'change', 'import_row']

/** Saves the large database into one file and puts it back beside it. */
export async function measureBackup(context: BenchContext, cluster: Cluster): Promise<void> {
  const file = join(cluster.folder, `million-${process.pid}.lazo-backup`)
  const from = cluster.urlOf(DATABASES.million)
  try {
    await measure(context, cluster, 'backup of a million cards', () => backupInChild({ url: from }, file))
    context.note(
      `the file has ${(statSync(file).size / 1e6).toFixed(0)} MB, the database ${await megabytesOf(from)} MB`,
    )
    await cluster.drop(RESTORED)
    const restore = async (url: string) => void (await restoreInChild({ url }, file, { appPassword: 'app' }))
    await measure(context, cluster, 'restore of it', () => cluster.create(RESTORED, restore))
    await requireSameCounts(from, cluster.urlOf(RESTORED))
  } finally {
    await cluster.drop(RESTORED)
    rmSync(file, { force: true })
  }
}

async function measure(
  context: BenchContext,
  cluster: Cluster,
  what: string,
  work: () => Promise<unknown>,
): Promise<void> {
  const peak = { child: 0, postgres: 0 }
  const timer = setInterval(() => {
    peak.child = Math.max(peak.child, sharedMemory(processesRunning('backup/child.ts', process.pid)))
    peak.postgres = Math.max(peak.postgres, sharedMemory([cluster.pid]))
  }, 500)
  const start = performance.now()
  try {
    await work()
  } finally {
    clearInterval(timer)
  }
  const time = ((performance.now() - start) / 1000).toFixed(0)
  context.note(
    `${what}: ${time} s, at most ${peak.child.toFixed(0)} MB in its process and ${peak.postgres.toFixed(0)} MB in PostgreSQL`,
  )
}

async function requireSameCounts(one: string, other: string): Promise<void> {
  for (const table of COUNTED) {
    const count = async (url: string) =>
      (await askOnce<{ n: string }>(url, `select count(*)::text as n from lazo.${table}`))[0]!.n
    const [saved, restored] = [await count(one), await count(other)]
    if (saved !== restored) throw new Error(`${table}: ${saved} rows were saved, ${restored} came back`)
  }
}

async function megabytesOf(url: string): Promise<string> {
  const [row] = await askOnce<{ size: string }>(
    url,
    'select (pg_database_size(current_database()) / 1000000)::text as size',
  )
  return row!.size
}
