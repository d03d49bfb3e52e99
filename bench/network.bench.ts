import { readGraph } from '#domain/network/read-graph.ts'
import { readNetwork } from '#domain/network/read-network.ts'
import type { Benchmark } from './harness/benchmark.ts'
import { measureAsked } from './support/asked.ts'
import { inDatabase } from './support/in-database.ts'
import { openNetwork } from './today/open-network.ts'

const WHOLE = { ties: 5_000, interactions: 50_000 }
const MOST_MS = 1_000

/** The picture of a whole network, with its numbers, and everybody in it with what joins them. */
export const networkBench: Benchmark = {
  name: 'network',
  async run(context) {
    await inDatabase(async (database) => {
      const { domain, ownerUrl } = database
      const actor = await openNetwork(database, WHOLE)
      context.note(`${WHOLE.ties} contacts, ${WHOLE.interactions} interactions`)
      const asked = { ownerUrl, atMost: MOST_MS }
      await measureAsked(context, { ...asked, label: 'the picture', ask: () => readNetwork(domain, actor) })
      await measureAsked(context, { ...asked, label: 'the graph', ask: () => readGraph(domain, actor) })
    })
  },
}
