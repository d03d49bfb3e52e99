import type { Actor } from '#base/actor.ts'
import { listCards } from '#domain/search/list-cards.ts'
import { searchCards } from '#domain/search/search-cards.ts'
import { askOnce } from '#kit/database/administer.ts'
import type { BenchContext, Benchmark, Line } from './harness/benchmark.ts'
import type { BenchDatabase } from './support/bench-server.ts'
import { inDatabase } from './support/in-database.ts'
import { openPeople } from './support/open-people.ts'
import { timed } from './support/timed.ts'

const CARDS = 1_000_000

/** What people type, as far as they have come when they look up. */
const BEGINNINGS = words('ma mar garc jo anton rodri zubiz talle consul viver bluebi gmail madr navid sl co m es')
const TYPOS = [
  ...words('grcia garcai rodrigez martniez aprez ernandez zubizareta construciones xosefina'),
  'mraia grcia',
  'fernandes maria',
  'talleres gomes',
]
const SEVERAL = [
  'maria garcia',
  'garcia maria',
  'jo gar',
  'ana lop',
  'talleres gar',
  'lopez madrid',
  'antonio ruiz mad',
]
const NUMBERS = ['612345678', '+34 612', '612 34', '915', '45678', '0034 6123 45']

/** Searching and listing in one large book, through the domain, as the server's role. Lines of p95 are over a mix of questions. */
export const searchBench: Benchmark = {
  name: 'search',
  async run(context) {
    const count = Number(context.args[0] ?? CARDS)
    await inDatabase(async (database) => {
      const actor = await openPeople(database, count)
      await askOnce(database.ownerUrl, 'vacuum (analyze)')
      context.note(`${count} cards`)
      await measureSearches(context, database, actor)
      await measureLists(context, database, actor)
    })
  },
}

async function measureSearches(context: BenchContext, { domain }: BenchDatabase, actor: Actor): Promise<void> {
  const line = (label: string, queries: readonly string[], atMost?: number): Line => ({
    label: `search ${label}, p95`,
    unit: 'ms',
    control: 'cpu',
    ...(atMost === undefined ? {} : { budget: { figure: { atMost } } }),
    work: () => slowest(queries, (query) => searchCards(domain, actor, { query, limit: 20, language: 'es' })),
  })
  await context.measure(line('by beginnings', BEGINNINGS, 50))
  await context.measure(line('with one typo', TYPOS, 150))
  await context.measure(line('by several words', SEVERAL))
  await context.measure(line('by numbers', NUMBERS))
}

async function measureLists(context: BenchContext, { domain }: BenchDatabase, actor: Actor): Promise<void> {
  let after: string | undefined
  for (let pages = 0; pages < 50; pages += 1) {
    const { next } = await listCards(domain, actor, { order: 'family', limit: 500, ...(after ? { after } : {}) })
    after = next ?? undefined
  }
  const page = (from?: string) =>
    listCards(domain, actor, { order: 'family', limit: 50, ...(from ? { after: from } : {}) })
  await context.measure({
    label: 'a page behind 25,000 cards, against the first',
    unit: 'ms',
    control: { name: 'page 1', run: () => timed(() => page()) },
    budget: { quotient: { atMost: 1.5 } },
    work: () => timed(() => page(after)),
  })
}

/** The time that 95 of 100 questions do not exceed, after each was asked once. */
async function slowest(queries: readonly string[], ask: (query: string) => Promise<unknown>): Promise<number> {
  for (const query of queries) await ask(query)
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) for (const query of queries) times.push(await timed(() => ask(query)))
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)]!
}

function words(text: string): string[] {
  return text.split(' ')
}
