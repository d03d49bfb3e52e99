import type { Actor } from '#base/actor.ts'
import { listCollections } from '#domain/collections/list-collections.ts'
import { readCollectionChanges } from '#domain/collections/read-collection-changes.ts'
import { walkResources } from '#domain/collections/walk-resources.ts'
import { listCards } from '#domain/search/list-cards.ts'
import { searchCards } from '#domain/search/search-cards.ts'
import { readReplica } from '#domain/sync/read-replica.ts'
import { askOnce } from '#kit/database/administer.ts'
import type { BenchDatabase } from '../support/bench-server.ts'
import { addPhone, type Reader } from './build-office.ts'

/** Something that one reader asks; gives how many cards were told. */
export interface TeamRead {
  readonly label: string
  /** Beside whom it is held to its budget: who has as many cards within reach; or, where one index serves the whole office, who has as many as all of it. */
  readonly beside: 'as many' | 'the whole'
  ask(database: BenchDatabase, reader: Reader): Promise<number>
}

const PAGES = 20
const PAGE = 50
const QUESTIONS = 60

const list = (order: 'family' | 'added'): TeamRead => ({
  label: `list by ${order}, ${PAGES} pages`,
  beside: 'as many',
  async ask({ domain }, { actor }) {
    let [told, after] = [0, undefined as string | undefined]
    for (let n = 0; n < PAGES; n += 1) {
      const page = await listCards(domain, actor, { order, limit: PAGE, ...(after === undefined ? {} : { after }) })
      told += page.cards.length
      after = page.next ?? undefined
    }
    return told
  },
})

/** What is within 1.3 times of a single person's. */
export const TEAM_READS: readonly TeamRead[] = [
  list('family'),
  list('added'),
  {
    label: `search, ${QUESTIONS} questions`,
    beside: 'the whole',
    async ask(database, reader) {
      let told = 0
      for (const query of await questionsOf(database, reader))
        told += (await searchCards(database.domain, reader.actor, { query, limit: 20, language: 'es' })).length
      return told
    },
  },
  {
    label: 'load of the replica',
    beside: 'as many',
    async ask({ domain }, { actor }) {
      let told = 0
      const { groups } = await readReplica(domain, { ...actor, door: 'web' }, {})
      for await (const { cards } of groups) told += cards.length
      return told
    },
  },
  {
    label: 'CardDAV: first sync',
    beside: 'as many',
    ask: async (database, reader) => syncFirst(database, await addPhone(database, reader)),
  },
]

/** As a telephone does that has nothing yet: which books there are, what is in each, and all the cards of it. */
async function syncFirst({ domain }: BenchDatabase, phone: Actor): Promise<number> {
  let told = 0
  for (const { segment } of await listCollections(domain, phone)) {
    await readCollectionChanges(domain, phone, { segment, since: null, limit: null })
    await walkResources(domain, phone, { segment, version: '3.0' }, (page) => {
      for (const { text } of page) told += text.length > 0 ? 1 : 0
    })
  }
  return told
}

const known = new Map<Reader, string[]>()

/** Names of cards within reach, as far as people type them. */
async function questionsOf({ ownerUrl }: BenchDatabase, reader: Reader): Promise<string[]> {
  const before = known.get(reader)
  if (before) return before
  const rows = await askOnce<{ display: string }>(
    ownerUrl,
    `select c.display from lazo.card c where c.workspace_id = $1 and c.home_book_id = any($2)
    order by md5(c.card_id::text) limit ${QUESTIONS}`,
    [reader.actor.workspaceId, reader.bookIds],
  )
  const questions = rows.map(({ display }) => {
    const [given, surname = ''] = display.split(' ')
    return `${given} ${surname.slice(0, 3)}`.trim()
  })
  known.set(reader, questions)
  return questions
}
