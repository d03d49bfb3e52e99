import type { Actor } from '#base/actor.ts'
import { createBook } from '#domain/books/create-book.ts'
import { recordInteraction } from '#domain/interactions/record-interaction.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import { foldTies } from '#domain/ties/own-histories.ts'
import { readOwnRules } from '#domain/ties/own-rules.ts'
import { listStandings, readStanding } from '#domain/ties/read-standing.ts'
import { readToday } from '#domain/today/read-today.ts'
import { askOnce } from '#kit/database/administer.ts'
import { fillWorkspace } from '#store/search/testing/fill-workspace.ts'
import type { Benchmark } from './harness/benchmark.ts'
import { type BenchDatabase, startBenchServer } from './support/bench-server.ts'
import { fillTies } from './today/fill-ties.ts'

const WHOLE = { ties: 4_000, interactions: 50_000 }
const MOST_MS = 100

/** What today asks of one person with a large network, and what one more interaction costs; folding everything anew stands beside it. */
export const todayBench: Benchmark = {
  name: 'today',
  async run(context) {
    const server = await startBenchServer()
    try {
      const database = await server.database()
      const { actor, cardIds } = await openNetwork(database)
      const { domain } = database
      context.note(`${WHOLE.ties} ties, ${WHOLE.interactions} interactions`)
      const anew = { name: 'folding all anew', run: () => timed(() => foldAll(database, actor, cardIds)) }
      const line = (label: string, ask: () => Promise<unknown>, atMost?: number) =>
        context.measure({
          label,
          unit: 'ms',
          control: atMost === undefined ? anew : 'cpu',
          ...(atMost === undefined ? {} : { budget: { figure: { atMost } } }),
          work: () => timed(ask),
        })
      await readToday(domain, actor)
      await line('today', () => readToday(domain, actor), MOST_MS)
      await line('how one stands with all', () => listStandings(domain, actor, null))
      await line('how one stands with one', () => readStanding(domain, actor, cardIds[0]!))
      await line('one more interaction', () =>
        recordInteraction(domain, actor, { cardIds: [cardIds[0]!], medium: 'call' }),
      )
      await database.close()
    } finally {
      await server.stop()
    }
  },
}

async function openNetwork(database: BenchDatabase): Promise<{ actor: Actor; cardIds: string[] }> {
  const { domain, ownerUrl } = database
  const actor = await createWorkspace(domain, {
    name: 'Bench',
    owner: { accountId: domain.ids.next(), email: 'bench@example.org', name: 'Bench' },
    door: 'cli',
  })
  const { bookId } = await createBook(domain, actor, { name: 'Todos', kind: 'shared' })
  const { workspaceId, memberId } = actor
  await fillWorkspace({ ownerUrl, workspaceId, memberId, count: WHOLE.ties, bookOf: () => bookId })
  await fillTies(database, actor, WHOLE)
  const cards = await askOnce<{ id: string }>(
    ownerUrl,
    'select card_id as id from lazo.tie_state where workspace_id = $1 order by card_id',
    [workspaceId],
  )
  return { actor, cardIds: cards.map(({ id }) => id) }
}

function foldAll({ domain }: BenchDatabase, actor: Actor, cardIds: readonly string[]): Promise<unknown> {
  return domain.store.read(actor, async (tx) => foldTies(tx, cardIds, (await readOwnRules(tx, domain)).context))
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
