import type { BenchContext, Benchmark } from './harness/benchmark.ts'
import { measureBackup } from './scale/backups.ts'
import { measureBatches } from './scale/batches.ts'
import { buildMissing, DATABASES, LARGE, SMALL } from './scale/build.ts'
import { type Cluster, openScaleDatabase, type ScaleDatabase, startCluster } from './scale/cluster.ts'
import { compareCosts } from './scale/compare-costs.ts'
import { measureMemory } from './scale/memory.ts'
import { findOffice } from './scale/offices.ts'
import { READS } from './scale/reads.table.ts'
import { askEverything, measureSearches } from './scale/searches.ts'

const ROWS = 100_000

type Part = (context: BenchContext, cluster: Cluster) => Promise<void>

const PARTS: Readonly<Record<string, Part>> = {
  search: async (context, cluster) =>
    withDatabases(cluster, [DATABASES.million], async ([million]) =>
      measureSearches(context, await findOffice(million!, LARGE)),
    ),
  costs: compareSizes,
  crowd: compareCrowd,
  memory: (context, cluster) =>
    withDatabases(cluster, [DATABASES.million], async ([million]) => {
      const office = await findOffice(million!, LARGE)
      await measureMemory(context, { cluster, million: million!, search: () => askEverything(office) })
    }),
  backup: measureBackup,
  batches: (context, cluster) => measureBatches(context, cluster, Number(process.env['LAZO_BENCH_ROWS'] ?? ROWS)),
}

/** A million cards in one workspace, and two thousand workspaces on one server: `scale [search|costs|crowd|memory|backup|batches …]`. */
export const scaleBench: Benchmark = {
  name: 'scale',
  async run(context) {
    await buildMissing(context.note)
    const cluster = await startCluster()
    try {
      for (const name of context.args.length ? context.args : Object.keys(PARTS)) {
        context.note(`— ${name}`)
        await PARTS[name]!(context, cluster)
      }
    } finally {
      await cluster.stop()
    }
  },
}

async function compareSizes(context: BenchContext, cluster: Cluster): Promise<void> {
  await withDatabases(cluster, [DATABASES.few, DATABASES.million], async ([few, million]) => {
    const offices = { few: await findOffice(few!, SMALL), many: await findOffice(million!, LARGE) }
    await compareCosts(context, { reads: READS, ...offices })
  })
}

/** The small and the large office, each alone and among two thousand others. */
async function compareCrowd(context: BenchContext, cluster: Cluster): Promise<void> {
  const { few, million, crowd } = DATABASES
  await withDatabases(cluster, [few, million, crowd], async ([small, large, all]) => {
    for (const [alone, name] of [
      [small!, SMALL],
      [large!, LARGE],
    ] as const) {
      context.note(`the office ${name}`)
      const offices = { few: await findOffice(alone, name), many: await findOffice(all!, name) }
      await compareCosts(context, { reads: READS, ...offices })
    }
  })
}

async function withDatabases(
  cluster: Cluster,
  names: readonly string[],
  work: (databases: ScaleDatabase[]) => Promise<void>,
): Promise<void> {
  const databases = names.map((name) => openScaleDatabase(cluster, name))
  try {
    await work(databases)
  } finally {
    await Promise.all(databases.map((database) => database.close()))
  }
}
