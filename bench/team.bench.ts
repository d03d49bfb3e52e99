import { readBookAccess } from '#domain/sharing/access/book-access.ts'
import { readCardAccess } from '#domain/sharing/access/card-access.ts'
import { readMemberAccess } from '#domain/sharing/access/member-access.ts'
import { sampleCardId } from '#store/search/testing/fill-workspace.ts'
import type { BenchContext, Benchmark } from './harness/benchmark.ts'
import { type BenchDatabase, startBenchServer } from './support/bench-server.ts'
import { buildSingle, buildTeam, type Reader, type TeamPlan } from './team/build-office.ts'
import { TEAM_READS } from './team/reads.ts'

const WHOLE: TeamPlan = { members: 500, books: 300, cards: 200_000 }
/** How much more a member of many may wait than a single person with as many cards. */
const MOST = 1.3
const MOST_MS = 200

/** One of 500 members who share 300 books, beside a single person with as many cards within reach: `team [PART OF THE WHOLE, such as 0.1]`. */
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
      context.note(
        `${plan.members} members, ${plan.books} books, ${plan.cards} cards; ${team.bookIds.length} books and ${team.cards} cards within reach`,
      )
      await compareReads(context, database, { team, single })
      await askWhoSees(context, database, team)
      await database.close()
    } finally {
      await server.stop()
    }
  },
}

async function compareReads(
  context: BenchContext,
  database: BenchDatabase,
  { team, single }: { team: Reader; single: Reader },
): Promise<void> {
  for (const { label, ask } of TEAM_READS) {
    const told = [await ask(database, team), await ask(database, single)]
    const control = { name: 'single', run: () => timed(() => ask(database, single)) }
    const work = () => timed(() => ask(database, team))
    await context.measure({ label, unit: 'ms', control, budget: { quotient: { atMost: MOST } }, work })
    context.note(`told ${told[0]} cards, the single person ${told[1]}`)
  }
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

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
