import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Actor } from '#base/actor.ts'
import { createBook } from '#domain/books/create-book.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import { searchCards } from '#domain/search/search-cards.ts'
import type { BenchContext, Benchmark } from './harness/benchmark.ts'
import { type BenchDatabase, type BenchServer, startBenchServer } from './support/bench-server.ts'
import { type CopiedRows, copyRows } from './support/copy-tables.ts'
import { takeFile } from './support/take-file.ts'

const ROWS = 100_000

/** What happened beside an import. */
interface Beside {
  peakMegabytes: number
  slowestSearch: number
  loopDelay: number
}

/** Importing a file through everything, against the bare COPY of the rows it makes into the same tables with their indexes and keys. */
export const importBench: Benchmark = {
  name: 'import',
  async run(context) {
    const rows = Number(context.args[0] ?? ROWS)
    const server = await startBenchServer()
    try {
      await measureImport(context, server, rows)
    } finally {
      await server.stop()
    }
  },
}

async function measureImport(context: BenchContext, server: BenchServer, rows: number): Promise<void> {
  const copied = await prepareRows(server, rows)
  context.note(`${copied.rows} rows in all tables, ${Math.round(copied.bytes / 1e6)} MB`)
  const beside: Beside[] = []
  await context.measure({
    label: `import ${rows} rows`,
    unit: 'ms',
    control: {
      name: `COPY of the same rows (${rows})`,
      run: () => withDatabase(server, ({ ownerUrl }) => copied.loadInto(ownerUrl)),
    },
    budget: { quotient: { atMost: 3 } },
    work: () => withDatabase(server, (database) => importOnce(database, rows, beside)),
  })
  copied.remove()
  await measureBeside(context, beside)
}

async function measureBeside(context: BenchContext, beside: readonly Beside[]): Promise<void> {
  const worst = (of: (one: Beside) => number) => Math.max(...beside.map(of))
  const lines = [
    { label: 'memory of the process meanwhile', unit: 'MB', at: 400, value: worst((one) => one.peakMegabytes) },
    { label: 'event loop delay meanwhile, p99', unit: 'ms', at: 50, value: worst((one) => one.loopDelay) },
    {
      label: 'slowest of the searches answered meanwhile',
      unit: 'ms',
      at: 500,
      value: worst((one) => one.slowestSearch),
    },
  ]
  for (const { label, unit, at, value } of lines)
    await context.measure({ label, unit, control: 'none', budget: { figure: { atMost: at } }, work: () => value })
}

async function prepareRows(server: BenchServer, rows: number): Promise<CopiedRows> {
  return withDatabase(server, async (database) => {
    await importOnce(database, rows, [])
    return copyRows(database.ownerUrl, join(import.meta.dirname, `../.cache/bench/rows-${process.pid}`))
  })
}

async function withDatabase<T>(server: BenchServer, work: (database: BenchDatabase) => Promise<T>): Promise<T> {
  const database = await server.database()
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** Imports the file into a fresh workspace and gives the time in milliseconds; others search meanwhile. */
async function importOnce(database: BenchDatabase, rows: number, beside: Beside[]): Promise<number> {
  const { domain } = database
  const owner = await createWorkspace(domain, {
    name: 'Bench',
    owner: { accountId: domain.ids.next(), email: 'bench@example.org', name: 'Bench' },
    door: 'cli',
  })
  const { bookId } = await createBook(domain, owner, { name: 'LinkedIn' })
  const watch = watchBeside(database, owner)
  const { time } = await takeFile(domain, owner, bookId, rows)
  beside.push(await watch.end())
  return time
}

function watchBeside({ domain }: BenchDatabase, actor: Actor): { end(): Promise<Beside> } {
  const seen = { peakMegabytes: 0, slowestSearch: 0, loopDelay: 0 }
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  let search: Promise<unknown> = Promise.resolve()
  const timer = setInterval(() => {
    seen.peakMegabytes = Math.max(seen.peakMegabytes, process.memoryUsage().rss / 1e6)
    search = timeSearch(domain, actor, seen)
  }, 250)
  return {
    async end() {
      clearInterval(timer)
      await search
      delay.disable()
      return { ...seen, loopDelay: delay.percentile(99) / 1e6 }
    },
  }
}

async function timeSearch(domain: BenchDatabase['domain'], actor: Actor, seen: Beside): Promise<void> {
  const start = performance.now()
  await searchCards(domain, actor, { query: 'garcia', limit: 20, language: 'es' })
  seen.slowestSearch = Math.max(seen.slowestSearch, performance.now() - start)
}
