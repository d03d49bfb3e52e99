import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { readTakenNames, readTakenUids } from '#store/cards/reader.ts'
import { readCollectionEvents } from '#store/collections/changes-reader.ts'
import { readResourceRows } from '#store/collections/members-reader.ts'
import { readHolding } from '#store/collections/reader.ts'
import { explainStatements, type StatementCost } from '#store/search/testing/explain-statements.ts'
import { fillWorkspace, sampleCardId } from '#store/search/testing/fill-workspace.ts'
import { countRows, findBigScans, type TableReads, watchStore } from '#store/search/testing/watch-store.ts'
import type { ReadTx } from '#store/transaction.ts'
import type { Domain } from '../domain.ts'
import { deleteResource } from './delete-resource.ts'
import { findResource } from './find-resource.ts'
import { listCollections } from './list-collections.ts'
import { listMembers } from './list-members.ts'
import { putResource } from './put-resource.ts'
import { readCollection } from './read-collection.ts'
import { readCollectionChanges } from './read-collection-changes.ts'
import { readResources } from './read-resources.ts'
import { readSegment } from './segment.ts'
import { walkResources } from './walk-resources.ts'

const FEW = 1000
const MANY = 100_000
/** Beyond this a table may not be read from one end to the other. */
const MOST_SCANNED = 5000
/** Of one table, for what is asked of some cards. */
const MOST_FETCHED = 500
/** What a tree of a hundred times as many entries is deeper. */
const MORE_PAGES = 3
const CHANGES = 10

/** A workspace with one large book, a small one, and some books of others. */
interface Office {
  readonly space: TestWorkspace
  readonly phone: Actor & { deviceId: string }
}

async function openOffice(cards: number): Promise<Office> {
  const space = await openTestWorkspace()
  const { owner, ownerUrl } = space
  const luis = await space.member('Luis')
  const [large, small] = [await space.book(owner, 'Grande'), await space.book(owner, 'Pequeño')]
  const links = await space.book(luis, 'Enlaces')
  const bookOf = (number: number) => (number % 1000 === 999 ? small : large)
  await fillWorkspace({ ownerUrl, workspaceId: owner.workspaceId, memberId: owner.memberId, count: cards, bookOf })
  await askOnce(
    ownerUrl,
    `insert into lazo.change (workspace_id, number, book_id, card_id, revision, name, kind, at)
    select workspace_id, 1000 + row_number() over (order by card_id), book_id, card_id, 1, name, 'put', added_at
    from lazo.book_card where workspace_id = $1`,
    [owner.workspaceId],
  )
  await askOnce(
    ownerUrl,
    `insert into lazo.book_state (workspace_id, book_id, revision)
    select workspace_id, book_id, max(number) from lazo.change where number > 1000
    group by workspace_id, book_id order by book_id
    on conflict (workspace_id, book_id) do update set revision = excluded.revision`,
    [],
  )
  await askOnce(
    ownerUrl,
    'update lazo.workspace set counter = (select max(number) from lazo.change) where workspace_id = $1',
    [owner.workspaceId],
  )
  // A card of each hundred is linked in a book of somebody else's, so that there are links to look at.
  await askOnce(
    ownerUrl,
    `insert into lazo.book_card (workspace_id, book_id, card_id, uid, name, sort_family, sort_given, linked_by, max_right, added_at)
    select workspace_id, $2, card_id, uid, name, sort_family, sort_given, $3, 'view', added_at
    from lazo.book_card where workspace_id = $1 and right(card_id::text, 2) = '00'`,
    [owner.workspaceId, links, owner.memberId],
  )
  return { space, phone: await space.device(owner, 'Teléfono') }
}

/** The token of the large book as it was before its latest changes. */
async function tokenBefore(domain: Domain, phone: Actor, changes: number): Promise<string> {
  const [version, era, number, epoch] = (await readCollection(domain, phone, 'grande')).token.split('.')
  return [version, era, Number(number) - changes, epoch].join('.')
}

/** Puts a card, puts it again with another note, and takes it away. */
async function putOrDelete(domain: Domain, phone: Actor, { segment, state }: { segment: string; state: string }) {
  if (state === 'deleted') return deleteResource(domain, phone, { segment, name: 'eva.vcf' })
  const text = `BEGIN:VCARD\nVERSION:3.0\nUID:eva\nFN:Eva Zubiría\nTEL:+34 612 345 678\nNOTE:${state}\nEND:VCARD\n`
  return putResource(domain, phone, { segment, name: 'eva.vcf', text })
}

const namesOf = ({ space }: Office, numbers: readonly number[]) =>
  numbers.map((number) => `${sampleCardId(space.owner.workspaceId, number)}.vcf`)

describe(`what devices ask for among ${MANY} cards`, () => {
  let office: Office
  let domain: Domain
  let takeReads: () => TableReads[]
  let sizes: ReadonlyMap<string, number>

  before(async () => {
    office = await openOffice(MANY)
    sizes = await countRows(office.space.ownerUrl)
    const watched = watchStore(office.space.domain.store)
    domain = { ...office.space.domain, store: watched.store }
    takeReads = watched.takeReads
  })
  after(() => office.space.close())

  async function check(what: string, verb: () => Promise<unknown>, mostFetched = MOST_FETCHED): Promise<void> {
    await verb()
    const reads = takeReads()
    assert.ok(reads.length > 0, `${what} read nothing, so nothing was checked`)
    assert.deepEqual(findBigScans(reads, sizes, MOST_SCANNED), [], what)
    for (const { table, fetched } of reads) assert.ok(fetched <= mostFetched, `${what}: ${fetched} rows of ${table}`)
  }

  // Right after an import the planner knows nothing of the rows that came.
  for (const state of ['without statistics', 'with statistics'])
    it(`reads no table through ${state}`, async () => {
      if (state === 'with statistics') await askOnce(office.space.ownerUrl, 'vacuum (analyze)')
      const { phone } = office
      const names = namesOf(office, [1, 500, 77_777, 99_998])
      const segment = 'grande'
      const since = await tokenBefore(office.space.domain, phone, CHANGES)
      await check('all collections', () => listCollections(domain, phone))
      await check('one collection', () => readCollection(domain, phone, segment))
      await check('some resources', () => readResources(domain, phone, { segment, names }))
      await check('a resource', () => domain.store.read(phone, (tx) => findResource(tx, segment, names[0]!)))
      for (const limit of [null, 3])
        await check('changes', () => readCollectionChanges(domain, phone, { segment, since, limit }))
      await check('the beginning', () => readCollectionChanges(domain, phone, { segment, since: null, limit: 50 }))
      for (const state of ['new', 'changed', 'deleted'])
        await check(`a card that is ${state}`, () => putOrDelete(domain, phone, { segment, state }))
      await check('a small book', () => listMembers(domain, phone, { segment: 'pequeno' }, () => {}))
      await check('all of it', () => listMembers(domain, phone, { segment }, () => {}), MANY + MOST_FETCHED)
      const narrow = { anyOf: [{ field: 'display', op: 'contains', text: 'zubiz' }] } as const
      const search = () => walkResources(office.space.domain, phone, { segment, narrow }, () => {})
      await search()
      await check('a search', () => walkResources(domain, phone, { segment, narrow }, () => {}), 2000)
    })
})

describe('a book a hundred times as large', () => {
  const costs = new Map<number, Record<string, StatementCost>>()

  before(async () => {
    for (const cards of [FEW, MANY]) {
      const office = await openOffice(cards)
      await askOnce(office.space.ownerUrl, 'vacuum (analyze)')
      costs.set(cards, {
        'nothing new': await costOf(office, (tx) => readHolding(tx, readSegment('grande'))),
        [`${CHANGES} changes`]: await costOf(office, async (tx) => readLatest(tx)),
      })
      await office.space.close()
    }
  })

  it('costs a device the same when nothing is new, and when some cards are', () => {
    for (const [what, few] of Object.entries(costs.get(FEW)!)) {
      const many = costs.get(MANY)![what]!
      const figures = `${what}: ${few.rows} rows of ${few.buffers} pages, ${many.rows} rows of ${many.buffers} pages`
      assert.equal(many.rows, few.rows, figures)
      assert.ok(many.buffers <= few.buffers + MORE_PAGES, figures)
    }
  })

  async function costOf({ space, phone }: Office, work: (tx: ReadTx) => Promise<unknown>): Promise<StatementCost> {
    const explained = await explainStatements(space.appUrl, phone, work)
    return explained.at(-1)!
  }

  async function readLatest(tx: ReadTx): Promise<void> {
    const holding = await readHolding(tx, readSegment('grande'))
    const after = holding!.collections[0]!.number - CHANGES
    const changes = await readCollectionEvents(tx, readSegment('grande'), { after, limit: null })
    assert.ok(changes.length >= CHANGES - 1)
  }
})

describe('a book of which the planner knows nothing yet', () => {
  let office: Office
  before(async () => {
    office = await openOffice(FEW * 5)
  })
  after(() => office.space.close())

  it('is not read through for each card that is looked up in it', async () => {
    const { space, phone } = office
    const [asked, numbers] = [readSegment('grande'), [1, 1234, 4321]]
    const [names, cardIds] = [namesOf(office, numbers), numbers.map((n) => sampleCardId(phone.workspaceId, n))]
    const bookId = (await readCollection(space.domain, phone, 'grande')).bookId
    const lookUps: Record<string, (tx: ReadTx) => Promise<unknown>> = {
      'by name': (tx) => readResourceRows(tx, asked, { names }),
      'by card': (tx) => readResourceRows(tx, asked, { cardIds }),
      'taken names': (tx) => readTakenNames(tx, [{ bookId, name: names[0]!, cardId: cardIds[1]! }]),
      'taken uids': (tx) => readTakenUids(tx, [{ bookId, uid: `urn:uuid:${cardIds[0]}` }]),
    }
    for (const [what, lookUp] of Object.entries(lookUps)) {
      const costs = await explainStatements(space.appUrl, phone, lookUp)
      const buffers = costs.reduce((sum, cost) => sum + cost.buffers, 0)
      assert.ok(costs.length > 0 && buffers <= 80, `${what}: ${buffers} pages`)
    }
  })
})

describe('a book that was empty when the plans of a connection were made', () => {
  it('is not read through for a card that is put into it later, or changed', async () => {
    const space = await openTestWorkspace()
    try {
      const { owner } = space
      await space.book(owner, 'Grande')
      const phone = await space.device(owner, 'Teléfono')
      const { store, takeReads } = watchStore(space.domain.store)
      const put = (state: string) => putOrDelete({ ...space.domain, store }, phone, { segment: 'grande', state })
      for (const note of ['one', 'two']) await put(note)
      for (let n = 0; n < 200; n++) {
        const text = `BEGIN:VCARD\nVERSION:3.0\nUID:u${n}\nFN:Luz ${n}\nTEL:+34 91 123 45 ${n % 90}\nEND:VCARD\n`
        await putResource(space.domain, phone, { segment: 'grande', name: `${n}.vcf`, text })
      }
      takeReads()
      await put('three')
      const reads = takeReads()
      assert.ok(reads.length > 0, 'nothing was read, so nothing was checked')
      for (const { table, fetched } of reads) assert.ok(fetched < 100, `${fetched} rows of ${table}`)
    } finally {
      await space.close()
    }
  })
})
