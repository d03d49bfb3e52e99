import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type CardFilter, cardPartNames } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { type ListPosition, readStretch, type Stretch } from '#store/search/page-reader.ts'
import { findByUid } from '#store/search/reader.ts'
import { explainStatements } from '#store/search/testing/explain-statements.ts'
import { fillWorkspace, sampleCardId } from '#store/search/testing/fill-workspace.ts'
import { countRows, findBigScans, type TableReads, watchStore } from '#store/search/testing/watch-store.ts'
import { createCard } from '../contacts/create-card.ts'
import { listTrash } from '../contacts/list-trash.ts'
import { readCard, readSomeCards } from '../contacts/read-card.ts'
import type { Domain } from '../domain.ts'
import { listActivity } from '../history/list-activity.ts'
import { listBatches, readCardHistory } from '../history/read-history.ts'
import { findLookalikes } from '../people/find-lookalikes.ts'
import { listPeople } from '../people/list-people.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { readChanges, readPresentToken } from '../sync/read-changes.ts'
import { readReplica } from '../sync/read-replica.ts'
import { listCards } from './list-cards.ts'
import { searchCards } from './search-cards.ts'

const CARDS = 100_000
/** Beyond this a table may not be read from one end to the other. */
const MOST_SCANNED = 5000
/** Rows of one table that indexes may lead to: for the 5,000 cards that a filtered page looks at, some steps each. */
const MOST_FETCHED = 25_000

const QUERIES = [
  'm',
  'ma',
  'garcia',
  'maria garcia',
  'gar jo',
  'zubiz',
  'talleres',
  'gmail',
  'grcia',
  'mraia fernandes',
  'ernandez',
  'cliente',
  '612345678',
  '+34 612',
  '45678',
  '915',
  'maria.garcia@gmail.com',
  '@gmail.com',
  'qqqqqq',
  'ana 612',
  'linkedin.com/in/ana-ruiz',
]
const FILTERS: CardFilter[] = [
  { text: 'zubizarreta' },
  { name: 'maria' },
  { organization: 'talleres' },
  { email: 'gmail' },
  { email: 'ana@gmail.com' },
  { phone: '612345678' },
  { phone: '612' },
  { phone: '45678' },
  { keyword: 'VIP' },
  { contactKind: 'customer' },
  { sector: 'Salud' },
  { kind: 'individual' },
  { kind: 'org' },
  { uid: 'urn:uuid:x' },
  ...cardPartNames.map((hasNo) => ({ hasNo })),
  { not: { hasNo: 'photo' } },
  { all: [{ hasNo: 'address' }, { hasNo: 'birthday' }, { hasNo: 'note' }] },
  { favorite: true },
  { favorite: false },
  { worksAt: { name: 'Talleres' } },
  { worksAt: { uid: 'urn:uuid:x', name: 'Acme' } },
  { workedAt: { uid: 'urn:uuid:x' } },
  { created: { after: '2001-01-01' } },
  { updated: { before: '2001-01-01' } },
  { all: [{ name: 'garcia' }, { not: { text: 'maria' } }, { any: [{ keyword: 'VIP' }, { phone: '91' }] }] },
]

describe(`among ${CARDS} cards`, () => {
  let space: TestWorkspace
  let domain: Domain
  let takeReads: () => TableReads[]
  let sizes: ReadonlyMap<string, number>
  const readers: [name: string, actor: Actor][] = []
  const books: string[] = []
  let companyId: string

  before(async () => {
    space = await openTestWorkspace()
    const { owner } = space
    const [few, many] = [await space.member('Few'), await space.member('Many')]
    readers.push(['who sees nearly all', owner], ['who sees ten', few], ['who sees hundreds of books', many])
    const large = await space.book(owner, 'Grande', 'shared')
    const small = await space.book(few, 'Pequeño')
    books.push(large, small)
    for (let i = 0; i < 300; i += 1) books.push(await space.book(many, `Libro ${i}`))
    const bookOf = (number: number) => {
      if (number < 10) return small
      return number % 10 === 0 ? books[2 + ((number / 10) % 300)]! : large
    }
    await fillWorkspace({
      ownerUrl: space.ownerUrl,
      workspaceId: owner.workspaceId,
      memberId: owner.memberId,
      count: CARDS,
      bookOf,
    })
    await fillHistory(space)
    const everyone = await space.book(owner, 'Empresas', 'shared')
    await setGrant(space.domain, owner, { bookId: everyone, grantee: { kind: 'everyone' }, allows: 'view' })
    const company = { kind: 'org', name: { full: 'Talleres García' }, nicknames: { n1: { name: 'Talleres' } } }
    companyId = (await createCard(space.domain, owner, { bookId: everyone, card: company })).view.cardId
    sizes = await countRows(space.ownerUrl)
    const watched = watchStore(space.domain.store)
    domain = { ...space.domain, store: watched.store }
    takeReads = watched.takeReads
  })
  after(() => space.close())

  /** Runs a verb for each reader and refuses plans that read a large table through. */
  async function check(
    what: string,
    verb: (actor: Actor) => Promise<unknown>,
    who: readonly (readonly [string, Actor])[] = readers,
  ): Promise<void> {
    for (const [reader, actor] of who) {
      await verb(actor)
      const reads = takeReads()
      assert.ok(reads.length > 0, `${what} read nothing, so nothing was checked`)
      assert.deepEqual(findBigScans(reads, sizes, MOST_SCANNED), [], `${what}, by one ${reader}`)
      for (const { table, fetched } of reads)
        assert.ok(fetched <= MOST_FETCHED, `${what}, by one ${reader}: ${fetched} rows of ${table}`)
    }
  }

  it('a verb that reads a table through is found out', async () => {
    const search = (actor: Actor) =>
      domain.store.read(actor, (tx) =>
        tx.sql.selectFrom('card').select('card_id').where('display', 'like', '%x%').execute(),
      )
    await assert.rejects(check('a bad verb', search), /rows of card/)
    const fetch = (actor: Actor) =>
      domain.store.read(actor, (tx) =>
        tx.sql
          .selectFrom('card')
          .select('display')
          .orderBy('card_id')
          .limit(MOST_FETCHED + 1)
          .execute(),
      )
    await assert.rejects(check('another', fetch), /rows of card/)
  })

  // Right after an import the planner knows nothing of the rows that came.
  for (const state of ['without statistics', 'with statistics'])
    describe(state, () => {
      before(async () => {
        if (state === 'with statistics') await askOnce(space.ownerUrl, 'vacuum (analyze)')
      })

      it('search reads no table through and looks at a bounded number of rows', async () => {
        for (const query of QUERIES)
          await check(query, (actor) => searchCards(domain, actor, { query, limit: 20, language: 'es' }))
        const filter = { all: [{ keyword: 'VIP' }, { hasNo: 'photo' }] } as const
        await check('with a filter', (actor) =>
          searchCards(domain, actor, { query: 'maria', filter, limit: 20, language: 'es' }),
        )
        await check('in two books', (actor) =>
          searchCards(domain, actor, { query: 'garcia', books: books.slice(1, 3), limit: 20, language: 'es' }),
        )
      })

      it('lists read no table through, in any order, with any filter', async () => {
        for (const order of ['family', 'given', 'added'] as const)
          await check(order, (actor) => listCards(domain, actor, { order, limit: 50 }))
        for (const filter of FILTERS)
          await check(JSON.stringify(filter), (actor) =>
            listCards(domain, actor, { order: 'family', filter, limit: 50 }),
          )
      })

      it('people of an organization and lookalikes read no table through', async () => {
        for (const time of ['present', 'all'] as const)
          await check(time, (actor) => listPeople(domain, actor, { cardId: companyId, time, limit: 50 }))
        const asked = {
          emails: ['ana@gmail.com', 'maria.garcia@gmail.com'],
          phones: ['612345678'],
          profiles: ['linkedin.com/in/ana-ruiz'],
          taxIds: ['12345678Z'],
        }
        for (const name of ['María García', 'garcia', 'María García López'])
          await check(name, (actor) => findLookalikes(domain, actor, { ...asked, name }))
      })

      it('look-ups of cards, trash, history and changes read no table through', async () => {
        const ids = [1, 99_999, 50_000].map((number) => sampleCardId(space.owner.workspaceId, number))
        await check('some cards', (actor) => readSomeCards(domain, actor, ids))
        await check('trash', (actor) => listTrash(domain, actor, { limit: 50 }))
        await check('activity', (actor) => listActivity(domain, actor, { limit: 50 }))
        await check('batches', (actor) => listBatches(domain, actor, { limit: 50 }))
        await check('changes', async (actor) =>
          readChanges(domain, actor, { since: await tokenBack(actor, 10), limit: 100 }),
        )
        const owner = readers.slice(0, 1)
        await check('one card', (actor) => readCard(domain, actor, ids[1]!), owner)
        await check('its history', (actor) => readCardHistory(domain, actor, { cardId: ids[1]!, limit: 50 }), owner)
        await check(
          'a uid',
          (actor) => domain.store.read(actor, (tx) => findByUid(tx, `urn:uuid:${ids[1]}`, books)),
          owner,
        )
      })

      it('a copy is brought up to date by what changed, and goes on by what is left', async () => {
        const load = async (actor: Actor, asked: { since: string } | { after: string }) =>
          Array.fromAsync((await readReplica(domain, actor, asked)).groups)
        await check('a few changes', async (actor) => load(actor, { since: await tokenBack(actor, 10) }))
        await check('changes of several groups', async (actor) => load(actor, { since: await tokenBack(actor, 600) }))
        const after = sampleCardId(space.owner.workspaceId, CARDS - 700)
        await check('the last of the cards', (actor) => load(actor, { after }))
      })
    })

  /** A token of so many numbers ago. */
  async function tokenBack(actor: Actor, numbers: number): Promise<string> {
    const [version, era, number, ...rest] = (await readPresentToken(domain, actor)).split('.')
    return [version, era, String(Math.max(0, Number(number) - numbers)), ...rest].join('.')
  }

  it('page n of a list costs as page 1, of one book and of hundreds', async () => {
    for (const [order, key, direction] of [
      ['family', 'sort_family', ''],
      ['given', 'sort_given', ''],
      ['added', `''`, 'desc'],
    ] as const) {
      for (const from of [books.slice(0, 1), books]) {
        const first: Stretch = { books: from, order, after: null, limit: 51 }
        const [after] = await askOnce<ListPosition>(
          space.ownerUrl,
          `select ${key} as key, card_id as "cardId" from lazo.book_card where book_id = $1
            order by 1 ${direction}, card_id ${direction} offset 80000 limit 1`,
          [books[0]],
        )
        const [start, late] = [await costOf(first), await costOf({ ...first, after: after! })]
        const figures = `${order} of ${from.length}: ${JSON.stringify([start, late])}`
        assert.ok(late.rows <= start.rows && start.rows <= 51 * 20 * from.length, figures)
        assert.ok(late.buffers <= start.buffers * 1.1 + 10, figures)
      }
    }
  })

  async function costOf(stretch: Stretch) {
    const costs = await explainStatements(space.appUrl, space.owner, (tx) => readStretch(tx, stretch, { all: [] }))
    assert.equal(costs.length, 1)
    const { rows, buffers } = costs[0]!
    return { rows, buffers }
  }
})

/** One version and one change of every card, so that their tables are large too. */
async function fillHistory({ ownerUrl, owner }: TestWorkspace): Promise<void> {
  const values = [owner.workspaceId, owner.memberId]
  await askOnce(
    ownerUrl,
    `insert into lazo.card_version (workspace_id, card_id, version_id, revision, act, at, member_id, door)
    select workspace_id, card_id, card_id, 1, 'create', created_at, $2, 'rest' from lazo.card where workspace_id = $1`,
    values,
  )
  await askOnce(
    ownerUrl,
    `insert into lazo.change (workspace_id, number, book_id, card_id, revision, name, kind, at)
    select workspace_id, 1000 + row_number() over (order by card_id), book_id, card_id, 1, name, 'put', added_at
    from lazo.book_card where workspace_id = $1`,
    values.slice(0, 1),
  )
  await askOnce(
    ownerUrl,
    `update lazo.book_state s set revision = c.number from (
      select book_id, max(number) as number from lazo.change where workspace_id = $1 group by book_id
    ) as c where s.workspace_id = $1 and s.book_id = c.book_id`,
    values.slice(0, 1),
  )
  await askOnce(
    ownerUrl,
    `update lazo.workspace set counter = (select max(number) from lazo.change where workspace_id = $1) where workspace_id = $1`,
    values.slice(0, 1),
  )
}
