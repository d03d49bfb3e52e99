import type { Actor } from '#base/actor.ts'
import { createBook } from '#domain/books/create-book.ts'
import { purgeTrash } from '#domain/contacts/purge-trash.ts'
import { undoBatch } from '#domain/history/undo-batch.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import { migrate } from '#store/migrate.ts'
import type { BenchContext } from '../harness/benchmark.ts'
import { takeFile } from '../support/take-file.ts'
import { DATABASES, LARGE, SMALL } from './build.ts'
import { type Cluster, openScaleDatabase, type ScaleDatabase } from './cluster.ts'
import { compareCosts } from './compare-costs.ts'
import { findOffice, type Office } from './offices.ts'
import { READS } from './reads.table.ts'
import { Saver } from './savers.ts'

/** Copies to be changed; they go at the end. */
const [EMPTY, WORK] = ['scale_empty', 'scale_work']
const SAVES_BEFORE = 200
const DAYS_LATER = 31
const inTrash = READS.filter((read) => read.name === 'list of trash')

/** A file comes into an empty book and into one of a million cards; the second is taken back while others save; what is in the trash goes. */
export async function measureBatches(context: BenchContext, cluster: Cluster, rows: number): Promise<void> {
  try {
    const intoEmpty = await withDatabase(cluster, EMPTY, (database) => importIntoEmpty(database, rows))
    await withDatabase(cluster, WORK, (database) => measureLarge(context, { cluster, database, rows, intoEmpty }))
  } finally {
    await cluster.drop(EMPTY)
    await cluster.drop(WORK)
  }
}

async function withDatabase<T>(
  cluster: Cluster,
  name: string,
  work: (database: ScaleDatabase) => Promise<T>,
): Promise<T> {
  await cluster.drop(name)
  if (name === WORK) await cluster.create(name, async () => {}, DATABASES.million)
  else await cluster.create(name, async (url) => void (await migrate({ url }, { appPassword: 'app' })))
  const database = openScaleDatabase(cluster, name)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

async function importIntoEmpty({ domain }: ScaleDatabase, rows: number): Promise<number> {
  const owner = await createWorkspace(domain, {
    name: 'Bench',
    owner: { accountId: domain.ids.next(), email: 'bench@example.org', name: 'Bench' },
    door: 'cli',
  })
  const { bookId } = await createBook(domain, owner, { name: 'LinkedIn' })
  return (await takeFile(domain, owner, bookId, rows)).time
}

interface Large {
  readonly cluster: Cluster
  readonly database: ScaleDatabase
  readonly rows: number
  readonly intoEmpty: number
}

async function measureLarge(context: BenchContext, { cluster, database, rows, intoEmpty }: Large): Promise<void> {
  const office = await findOffice(database, LARGE)
  const { domain } = database
  const { time, batchId } = await takeFile(domain, office.owner, office.book.bookId, rows)
  tell(context, `import of ${rows} rows into a million cards, against into none`, {
    value: time / intoEmpty,
    atMost: 1.3,
    unit: `times (${seconds(time)} : ${seconds(intoEmpty)} s)`,
  })
  await measureUndo(context, office, batchId)
  const few = openScaleDatabase(cluster, DATABASES.few)
  await compareCosts(context, { reads: inTrash, few: await findOffice(few, SMALL), many: office })
  await few.close()
  await measurePurge(context, database, office.owner)
}

async function measureUndo(context: BenchContext, office: Office, batchId: string): Promise<void> {
  const [before, beside] = [new Saver(office), new Saver(office)]
  await before.save(SAVES_BEFORE)
  beside.begin()
  const start = performance.now()
  const { cards, leftCount } = await undoBatch(office.database.domain, office.owner, batchId)
  const time = performance.now() - start
  await beside.end()
  tell(context, `undo of ${cards} cards, ${leftCount} left`, { value: time / 1000, atMost: 60, unit: 's' })
  const figures = (saver: Saver) =>
    `p50 ${saver.percentile(0.5).toFixed(0)}, p99 ${saver.percentile(0.99).toFixed(0)}, slowest ${saver.percentile(1).toFixed(0)} ms of ${saver.times.length}`
  context.note(`saves beside it: ${figures(beside)}; alone: ${figures(before)}`)
}

async function measurePurge(context: BenchContext, { domain }: ScaleDatabase, owner: Actor): Promise<void> {
  const later = { now: () => new Date(Date.now() + DAYS_LATER * 86_400_000) }
  const start = performance.now()
  const purged = await purgeTrash({ ...domain, clock: later }, owner)
  context.note(`trash: ${purged} cards removed for good in ${seconds(performance.now() - start)} s`)
}

function tell(
  context: BenchContext,
  what: string,
  { value, atMost, unit }: { value: number; atMost: number; unit: string },
): void {
  if (value > atMost) context.miss()
  context.note(`${what}: ${value.toFixed(2)} ${unit} — at most ${atMost}: ${value > atMost ? 'misses' : 'holds'}`)
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1)
}
