import { recordInteraction } from '#domain/interactions/record-interaction.ts'
import { foldTies } from '#domain/ties/own-histories.ts'
import { readOwnRules } from '#domain/ties/own-rules.ts'
import { listStandings, readStanding } from '#domain/ties/read-standing.ts'
import { readToday } from '#domain/today/read-today.ts'
import { readTouches } from '#domain/touches/read-touches.ts'
import { askOnce } from '#kit/database/administer.ts'
import type { Benchmark } from './harness/benchmark.ts'
import { measureAsked } from './support/asked.ts'
import { inDatabase } from './support/in-database.ts'
import { timed } from './support/timed.ts'
import { openNetwork } from './today/open-network.ts'

const WHOLE = { ties: 4_000, interactions: 50_000 }
const MOST_MS = 100
/** Days on which all near people are greeted for the season alone. */
const ADVENT = new Date('2026-12-20T09:00:00Z')

/** What today asks of one person with a large network, and what one more interaction costs; folding everything anew stands beside it. */
export const todayBench: Benchmark = {
  name: 'today',
  async run(context) {
    await inDatabase(async (database) => {
      const { domain, ownerUrl } = database
      const actor = await openNetwork(database, WHOLE)
      const rows = await askOnce<{ id: string }>(ownerUrl, 'select card_id as id from lazo.tie_state order by card_id')
      const cardIds = rows.map(({ id }) => id)
      context.note(`${WHOLE.ties} ties, ${WHOLE.interactions} interactions`)
      const asked = { ownerUrl, atMost: MOST_MS }
      await measureAsked(context, { ...asked, label: 'today', ask: () => readToday(domain, actor) })
      await measureAsked(context, { ...asked, label: 'small acts', ask: () => readTouches(domain, actor) })
      const inAdvent = { ...domain, clock: { now: () => ADVENT } }
      const foldAll = () =>
        domain.store.read(actor, async (tx) => foldTies(tx, cardIds, (await readOwnRules(tx, domain)).context))
      const anew = { name: 'folding all anew', run: () => timed(foldAll) }
      const line = (label: string, ask: () => Promise<unknown>) =>
        context.measure({ label, unit: 'ms', control: anew, work: () => timed(ask) })
      await line('today in Advent', () => readToday(inAdvent, actor))
      await line('how one stands with all', () => listStandings(domain, actor, null))
      await line('how one stands with one', () => readStanding(domain, actor, cardIds[0]!))
      await line('one more interaction', () =>
        recordInteraction(domain, actor, { cardIds: [cardIds[0]!], medium: 'call' }),
      )
    })
  },
}
