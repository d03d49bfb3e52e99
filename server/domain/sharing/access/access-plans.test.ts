import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { fillWorkspace, sampleCardId } from '#store/search/testing/fill-workspace.ts'
import { countRows, findBigScans, type TableReads, watchStore } from '#store/search/testing/watch-store.ts'
import type { Domain } from '../../domain.ts'
import { readBookAccess } from './book-access.ts'
import { readCardAccess } from './card-access.ts'
import { readMemberAccess } from './member-access.ts'

const CARDS = 10_000
const BOOKS = 300
const MEMBERS = 500
/** Beyond this a table may not be read from one end to the other: an office has hundreds of members and books, never cards. */
const MOST_SCANNED = 2_000
/** What one answer looks at: each member by a few ways, for each book that holds the card. */
const MOST_FETCHED = 20_000

/** Books of one owner. */
const LIBRARY = `
  insert into lazo.book (workspace_id, book_id, owner_id, kind, name, slug, created_at)
  select $1, gen_random_uuid(), $2, 'shared', 'Libro ' || n, 'libro-' || n, now() from generate_series(1, ${BOOKS}) n
  returning book_id as id`

/** Members, each in a team; everyone reads half of the books, teams the others; each member has a device with ten books. */
const OFFICE = `
  with w as (select $1::uuid as id), people as (
    insert into lazo.member (workspace_id, member_id, account_id, email, name, role, created_at)
    select w.id, gen_random_uuid(), gen_random_uuid(), 'm' || n || '@example.org', 'Miembro ' || n, 'member', now()
    from w, generate_series(1, ${MEMBERS}) n returning workspace_id, member_id, email
  ), teams as (
    insert into lazo.team (workspace_id, team_id, name, created_at)
    select w.id, gen_random_uuid(), 'Equipo ' || n, now() from w, generate_series(1, 20) n returning workspace_id, team_id
  ), joined as (
    insert into lazo.team_member (workspace_id, team_id, member_id)
    select t.workspace_id, t.team_id, p.member_id
    from (select *, row_number() over () as n from people) p join (select *, row_number() over () as n from teams) t on p.n % 20 + 1 = t.n
    returning 1
  ), granted as (
    insert into lazo.book_grant (workspace_id, book_id, grantee_kind, grantee_id, allows, granted_by, created_at)
    select b.workspace_id, b.book_id, case when b.n % 2 = 0 then 'everyone' else 'team' end,
      case when b.n % 2 = 0 then b.workspace_id else t.team_id end, 'edit', b.owner_id, now()
    from (select *, row_number() over (order by book_id) as n from lazo.book where workspace_id = $1) b
    join (select *, row_number() over () as n from teams) t on b.n % 20 + 1 = t.n returning 1
  ), devices as (
    insert into lazo.device (workspace_id, device_id, member_id, label, doors, has_all_books, created_at)
    select workspace_id, gen_random_uuid(), member_id, 'Teléfono', array['carddav'], true, now() from people
    returning workspace_id, device_id
  )
  insert into lazo.device_book (workspace_id, device_id, book_id, is_chosen, chosen_at, known_number, known_at)
  select d.workspace_id, d.device_id, b.book_id, true, now(), 1000000, now()
  from (select *, row_number() over () as n from devices) d
  join (select book_id, row_number() over (order by book_id) as n from lazo.book where workspace_id = $1) b on (b.n + d.n) % 30 = 0`

/** What time leaves behind: changes and versions of every card, and an audit in which acts that took contacts out are few. */
const HISTORY = [
  `insert into lazo.change (workspace_id, number, book_id, card_id, revision, name, kind, at)
    select workspace_id, row_number() over (), home_book_id, card_id, 1, card_id || '.vcf', 'put', now() from lazo.card where workspace_id = $1`,
  `insert into lazo.card_version (workspace_id, card_id, version_id, revision, act, at, member_id, door)
    select workspace_id, card_id, gen_random_uuid(), 1, 'create', now(), created_by, 'rest' from lazo.card where workspace_id = $1`,
  `insert into lazo.audit (workspace_id, audit_id, at, actor_id, act, subject)
    select c.workspace_id, gen_random_uuid(), now(), c.created_by, case when row_number() over () % 200 = 0 then 'cards-exported' else 'card-changed' end,
      c.card_id::text from lazo.card c where c.workspace_id = $1`,
]

describe('who sees what in a large office', () => {
  let space: TestWorkspace
  let domain: Domain
  let takeReads: () => TableReads[]
  let sizes: ReadonlyMap<string, number>
  const books: string[] = []

  before(async () => {
    space = await openTestWorkspace()
    const { owner, ownerUrl } = space
    const { workspaceId, memberId } = owner
    const made = await askOnce<{ id: string }>(ownerUrl, LIBRARY, [workspaceId, memberId])
    books.push(...made.map(({ id }) => id))
    await fillWorkspace({ ownerUrl, workspaceId, memberId, count: CARDS, bookOf: (n) => books[n % BOOKS]! })
    for (const statement of [OFFICE, ...HISTORY]) await askOnce(ownerUrl, statement, [workspaceId])
    sizes = await countRows(ownerUrl)
    const watched = watchStore(space.domain.store)
    domain = { ...space.domain, store: watched.store }
    takeReads = watched.takeReads
  })
  after(() => space.close())

  for (const state of ['without statistics', 'with statistics'])
    it(`is told without reading a large table through, ${state}`, async () => {
      if (state === 'with statistics') await askOnce(space.ownerUrl, 'analyze')
      const cardId = sampleCardId(space.owner.workspaceId, 4321)
      const bookId = books[4321 % BOOKS]!
      const [other] = await askOnce<{ id: string }>(
        space.ownerUrl,
        `select member_id as id from lazo.member where role = 'member' limit 1`,
      )
      const { members, devices } = await readCardAccess(domain, space.owner, cardId)
      assert.ok(members.length >= MEMBERS / 20 && devices.length > 0)
      check('a card')
      assert.ok((await readBookAccess(domain, space.owner, bookId)).members.length >= MEMBERS / 20)
      check('a book')
      assert.ok((await readMemberAccess(domain, space.owner, other!.id)).books.length >= BOOKS / 2)
      check('a member')
    })

  function check(what: string): void {
    const reads = takeReads()
    assert.ok(reads.length > 0, `${what} read nothing, so nothing was checked`)
    assert.deepEqual(findBigScans(reads, sizes, MOST_SCANNED), [], what)
    for (const { table, fetched } of reads) assert.ok(fetched <= MOST_FETCHED, `${what}: ${fetched} rows of ${table}`)
  }
})
