import { foldStaleTies } from '#domain/ties/keep-folded.ts'
import { askOnce } from '#kit/database/administer.ts'
import type { Benchmark } from './harness/benchmark.ts'
import { type BenchDatabase, startBenchServer } from './support/bench-server.ts'
import { openPeople } from './support/open-people.ts'
import { timed } from './support/timed.ts'
import { bringTalks, giveProfiles } from './talks/bring-talks.ts'
import { insertTalks } from './today/fill-ties.ts'

const WHOLE = { people: 4_000, talks: 50_000 }
const MOST_TIMES = 6

/** The import of years of messages through everything, beside the bare insertion of as many rows; and the folding that follows it. */
export const talksBench: Benchmark = {
  name: 'talks',
  async run(context) {
    const server = await startBenchServer()
    const open: BenchDatabase[] = []
    const openOne = async () => {
      const database = await server.database()
      open.push(database)
      const actor = await openPeople(database, WHOLE.people)
      await giveProfiles(database.ownerUrl, actor.workspaceId)
      await askOnce(database.ownerUrl, 'vacuum (analyze)')
      return { database, actor }
    }
    try {
      context.note(`${WHOLE.talks} messages with ${WHOLE.people} people`)
      const bare = async () => {
        const { database, actor } = await openOne()
        return timed(() => insertTalks(database.ownerUrl, actor, { ties: WHOLE.people, interactions: WHOLE.talks }))
      }
      await context.measure({
        label: 'import of messages',
        unit: 'ms',
        control: { name: 'bare insert', run: bare },
        budget: { quotient: { atMost: MOST_TIMES } },
        work: async () => {
          const { database, actor } = await openOne()
          const took = await bringTalks(database.domain, actor, WHOLE)
          context.note(`folded after it: ${Math.round(await timed(() => foldStaleTies(database.domain, actor)))} ms`)
          return took
        },
      })
    } finally {
      for (const database of open) await database.close()
      await server.stop()
    }
  },
}
