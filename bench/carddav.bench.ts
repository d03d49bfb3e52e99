import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BenchBook } from './carddav/bench-book.ts'
import { sharedMemory } from './carddav/process-tree.ts'
import { standingOf } from './carddav/report.ts'
import { comparison, memoryRow, type Row } from './carddav/rows.table.ts'
import { startCyrus } from './carddav/servers/cyrus.ts'
import { startLazo } from './carddav/servers/lazo.ts'
import { startRadicale } from './carddav/servers/radicale.ts'
import type { RunningServer, StartServer } from './carddav/servers/server.ts'
import { type Compared, doInTurns, type Outcome } from './carddav/turns.ts'
import type { BenchContext, Benchmark, Line } from './harness/benchmark.ts'
import { describeBound } from './harness/report.ts'

const STARTERS: Readonly<Record<string, StartServer>> = { lazo: startLazo, radicale: startRadicale, cyrus: startCyrus }
/** On the same disk for all. */
const DATA = process.env['LAZO_BENCH_DATA'] ?? join(import.meta.dirname, '../.cache/bench')

/** CardDAV against the servers that Debian has, in turns: `carddav [--cards 1000,10000] [--servers lazo,cyrus]`. */
export const carddavBench: Benchmark = {
  name: 'carddav',
  async run(context) {
    const { values } = parseArgs({
      args: [...context.args],
      options: {
        cards: { type: 'string', default: '1000,10000,50000' },
        servers: { type: 'string', default: Object.keys(STARTERS).join(',') },
      },
    })
    for (const cards of values.cards.split(',').map(Number)) await compare(context, cards, values.servers.split(','))
  },
}

async function compare(context: BenchContext, cards: number, names: readonly string[]): Promise<void> {
  context.note(`${cards} cards`)
  const folder = join(DATA, `carddav-${process.pid}-${cards}`)
  const books: BenchBook[] = []
  try {
    for (const name of names) {
      const book = await startAndFill(context, { name, cards, folder: join(folder, name) })
      if (book) books.push(book)
    }
    if (books.length) await compareBooks(context, books, cards)
  } finally {
    for (const book of books) book.close()
    await Promise.all(books.map((book) => book.server.stop()))
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Null, with a note that says why, when the server cannot be started or filled here. */
async function startAndFill(
  context: BenchContext,
  { name, cards, folder }: { name: string; cards: number; folder: string },
): Promise<BenchBook | null> {
  let server: RunningServer | null = null
  try {
    const start = STARTERS[name]
    if (!start) throw new Error(`the servers are ${Object.keys(STARTERS).join(', ')}`)
    server = await start(folder)
    const begun = performance.now()
    const book = await BenchBook.fill(server, cards)
    context.note(`${server.name} was filled in ${Math.round(performance.now() - begun)} ms`)
    return book
  } catch (error) {
    await server?.stop()
    context.note(`${name} is left out: ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}

async function compareBooks(context: BenchContext, books: readonly BenchBook[], cards: number): Promise<void> {
  for (const { work, rows } of comparison) {
    const compared = await doInTurns(books, { work, rounds: context.rounds })
    for (const row of rows) report(context, { row, cards, compared, control: work.control })
  }
  const outcomes = new Map(books.map(({ server }) => [server.name, memoryOf(server)]))
  report(context, { row: memoryRow, cards, compared: { control: 1, outcomes }, control: 'none' })
}

function memoryOf(server: RunningServer): Outcome {
  return { figures: { memory: sharedMemory(server.pids()) }, rounds: 1, isCut: false }
}

interface Reported {
  readonly row: Row
  readonly cards: number
  readonly compared: Compared
  readonly control: Line['control']
}

function report(context: BenchContext, { row, cards, compared, control }: Reported): void {
  const { measured, isFirst, text } = standingOf(row, compared)
  if (!measured) return context.note(text)
  const bar = row.bar(cards)
  const verdict = context.weigh({ control, ...(bar && { budget: { figure: bar } }) }, measured)
  if (!isFirst && !row.mayBeSecond) context.miss()
  context.note(`${text}${bar ? `; ${describeBound(bar)} ${row.unit}: ${verdict}` : ''}`)
}
