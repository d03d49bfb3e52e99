import { readBookAccess } from '#domain/sharing/access/book-access.ts'
import { readCardAccess } from '#domain/sharing/access/card-access.ts'
import { readMemberAccess } from '#domain/sharing/access/member-access.ts'
import { sampleCardId } from '#store/search/testing/fill-workspace.ts'
import type { BenchContext, Benchmark } from './harness/benchmark.ts'
import { type BenchDatabase, startBenchServer } from './support/bench-server.ts'
import { timed } from './support/timed.ts'
import { buildSingle, buildTeam, type Reader, type TeamPlan } from './team/build-office.ts'
import { TEAM_READS, type TeamRead } from './team/reads.ts'

const WHOLE: TeamPlan = { members: 500, books: 300, cards: 200_000 }
/** How much more a member of many may wait than a single person with as many cards. */
const MOST = 1.3
const MOST_MS = 200

/** One of 500 members who share 300 books, beside a single person with as many cards within reach or with as many as all: `team [PART OF THE WHOLE, such as 0.1]`. */
export const teamBench: Benchmark = {
  name: 'team',
  async run(context) {
    const part = Number(context.args[0] ?? 1)
    const server = await startBenchServer()
    try {
      const database = await server.database()
      const plan = { ...WHOLE, cards: Math.round(WHOLE.cards * part) }
      const team = await buildTeam(database, plan)
      const single = await buildSingle(database, team.cards)
      const whole = await buildSingle(database, plan.cards)
      context.note(
        `${plan.members} members, ${plan.books} books, ${plan.cards} cards; ${team.bookIds.length} books and ${team.cards} cards within reach`,
      )
      await compareReads(context, database, { team, 'as many': single, 'the whole': whole })
      await askWhoSees(context, database, team)
      await database.close()
    } finally {
      await server.stop()
    }
  },
}

type Readers = Record<'team' | TeamRead['beside'], Reader>

async function compareReads(context: BenchContext, database: BenchDatabase, readers: Readers): Promise<void> {
  for (const read of TEAM_READS) {
    await compareWith(context, database, { read, readers, beside: read.beside })
    // What one index of the whole office costs more than that of a small one is told, too.
    if (read.beside === 'the whole') await compareWith(context, database, { read, readers, beside: 'as many' })
  }
}

/** In turns, each once before the first round; with the quotients of the rounds one by one, which tell how far to trust their median. */
async function compareWith(
  context: BenchContext,
  database: BenchDatabase,
  { read, readers, beside }: { read: TeamRead; readers: Readers; beside: TeamRead['beside'] },
): Promise<void> {
  const [team, single] = [readers.team, readers[beside]]
  const told = [await read.ask(database, single), await read.ask(database, team)]
  const times: Record<'alone' | 'among', number[]> = { alone: [], among: [] }
  const note = async (kept: number[], reader: Reader) => {
    const time = await timed(() => read.ask(database, reader))
    kept.push(time)
    return time
  }
  await context.measure({
    label: `${read.label}, beside one with ${beside}`,
    unit: 'ms',
    control: { name: 'single', run: () => note(times.alone, single) },
    ...(beside === read.beside ? { budget: { quotient: { atMost: MOST } } } : {}),
    work: () => note(times.among, team),
  })
  const quotients = times.among.map((time, round) => (time / times.alone[round]!).toFixed(2))
  context.note(`told ${told[1]} cards, the single person ${told[0]}; quotients ${quotients.join(', ')}`)
}

async function askWhoSees(context: BenchContext, { domain }: BenchDatabase, { actor, owner, bookIds }: Reader) {
  const cardId = sampleCardId(owner.workspaceId, 0)
  const questions = {
    'who sees a card': () => readCardAccess(domain, owner, cardId),
    'who sees a book': () => readBookAccess(domain, owner, bookIds.at(-1)!),
    'what a member sees': () => readMemberAccess(domain, owner, actor.memberId),
  }
  for (const [label, ask] of Object.entries(questions))
    await context.measure({
      label,
      unit: 'ms',
      control: 'cpu',
      budget: { figure: { atMost: MOST_MS } },
      work: () => timed(ask),
    })
}
