import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { CardFilter } from '@lazo/jscontact'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { fillWorkspace } from '#store/search/testing/fill-workspace.ts'
import { countRows, findBigScans, type TableReads, watchStore } from '#store/search/testing/watch-store.ts'
import type { Domain } from '../domain.ts'
import { foldStaleTies } from '../ties/keep-folded.ts'
import { listCards } from './list-cards.ts'
import { searchCards } from './search-cards.ts'

const CARDS = 100_000
/** Every 25th card is tied: 4,000 ties. */
const TIED = 25
/** The ties themselves may be read whole, and of the cards as many as a filtered page looks at; nothing larger. */
const MOST_SCANNED = 5_000
const MOST_FETCHED = 25_000

/** Each tie has a talk, and every other a follow-up that is open. */
const TIES = `
  insert into lazo.tie (workspace_id, member_id, card_id, is_key, is_marked, is_trusted, networks, for_me, for_them, facts, updated_at,
    said_at, muted, closeness, met_event)
  select $1, $2, card_id, n % 20 = 0, false, false, '[]', array['aduanas'], '{}', '[]', now(), now(), '{}', 'amigo', 'Feria'
  from (select card_id, row_number() over (order by card_id) / ${TIED} as n, row_number() over (order by card_id) as r
    from lazo.card where workspace_id = $1) c where r % ${TIED} = 0`
const TALKS = `
  with talk as (
    insert into lazo.interaction (workspace_id, interaction_id, member_id, private_of, at, medium, direction, is_commercial,
      expects_reply, source, visibility, created_at, does)
    select workspace_id, card_id, member_id, member_id, now() - interval '3 days', 'call', 'mutual', false, false, 'hand', 'private',
      now(), '{}' from lazo.tie where workspace_id = $1 returning *)
  insert into lazo.interaction_card (workspace_id, interaction_id, card_id, member_id, at)
  select workspace_id, interaction_id, interaction_id, member_id, at from talk`
const FOLLOW_UPS = `
  insert into lazo.follow_up (workspace_id, follow_up_id, member_id, card_id, due_on, remind_on, text, is_promised, state, created_at)
  select workspace_id, card_id, member_id, card_id, '2000-01-01', '2000-01-01', 'x', false, 'open', now()
  from lazo.tie where workspace_id = $1 and is_key`

const FILTERS: readonly CardFilter[] = [
  { key: true },
  { contacted: true },
  { contacted: false },
  { rung: { atLeast: 'responded' } },
  { not: { rung: { atLeast: 'responded' } } },
  { warmth: { over: 10 } },
  { fading: true },
  { forMe: 'aduanas' },
  { followUp: 'due' },
  { all: [{ key: true }, { name: 'garcia' }, { not: { hasNo: 'email' } }] },
  { any: [{ key: true }, { followUp: 'open' }] },
]

describe(`${CARDS / TIED} ties among ${CARDS} cards`, () => {
  let space: TestWorkspace
  let domain: Domain
  let takeReads: () => TableReads[]
  let sizes: ReadonlyMap<string, number>

  before(async () => {
    space = await openTestWorkspace()
    const { owner, ownerUrl } = space
    const { workspaceId, memberId } = owner
    const bookId = await space.book(owner, 'Todos', 'shared')
    await fillWorkspace({ ownerUrl, workspaceId, memberId, count: CARDS, bookOf: () => bookId })
    await askOnce(ownerUrl, TIES, [workspaceId, memberId])
    await askOnce(ownerUrl, TALKS, [workspaceId])
    await askOnce(ownerUrl, FOLLOW_UPS, [workspaceId])
    await foldStaleTies(space.domain, owner)
    sizes = await countRows(ownerUrl)
    const watched = watchStore(space.domain.store)
    domain = { ...space.domain, store: watched.store }
    takeReads = watched.takeReads
  })
  after(() => space.close())

  // Right after an import the planner knows nothing of the rows that came.
  for (const state of ['without statistics', 'with statistics'])
    describe(state, () => {
      before(async () => {
        if (state === 'with statistics') await askOnce(space.ownerUrl, 'vacuum (analyze)')
      })

      for (const filter of FILTERS)
        it(`lists and finds ${JSON.stringify(filter)} and reads no table of cards through`, async () => {
          const { owner } = space
          const { cards } = await listCards(domain, owner, { order: 'family', filter, limit: 50 })
          check()
          await searchCards(domain, owner, { query: 'garcia', filter, limit: 20, language: 'es' })
          check()
          assert.equal(cards.length > 0, !('fading' in filter))
        })
    })

  function check(): void {
    const reads = takeReads()
    assert.ok(reads.length > 0)
    assert.deepEqual(findBigScans(reads, sizes, MOST_SCANNED), [])
    for (const { table, fetched } of reads) assert.ok(fetched <= MOST_FETCHED, `${fetched} rows of ${table}`)
  }
})
