import type { Actor } from '#base/actor.ts'
import { createBook } from '#domain/books/create-book.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import type { MembersDomain } from '#domain/members/members-domain.ts'
import { withClient } from '#kit/database/administer.ts'
import { fillWorkspace } from '#store/search/testing/fill-workspace.ts'

/** An office to be made: a workspace, its owner, a large book and a small one. */
export interface OfficePlan {
  readonly name: string
  readonly cards: number
  readonly seed: number
}

/** How many cards one batch of an import brought. */
const BATCH = 100_000
/** One card in so many stands in the small book. */
const IN_SMALL = 1000

/** Makes an office with its cards, as the owner of the database and past the write door. Their history is `addHistory`'s. */
export async function fillOffice(domain: MembersDomain, ownerUrl: string, plan: OfficePlan): Promise<Actor> {
  const actor = await createWorkspace(domain, {
    name: plan.name,
    owner: { accountId: domain.ids.next(), email: 'bench@example.org', name: 'Bench' },
    door: 'cli',
  })
  const { bookId: large } = await createBook(domain, actor, { name: 'Grande', kind: 'shared' })
  const { bookId: small } = await createBook(domain, actor, { name: 'Pequeño' })
  const bookOf = (number: number) => (number % IN_SMALL === IN_SMALL - 1 ? small : large)
  const { workspaceId, memberId } = actor
  await fillWorkspace({ ownerUrl, workspaceId, memberId, count: plan.cards, seed: plan.seed, bookOf })
  return actor
}

/** What the write door would have kept of cards that have no history yet: batches, versions, numbers, rows of a file. */
export async function addHistory(ownerUrl: string): Promise<void> {
  await withClient(ownerUrl, async (client) => {
    await client.query(`create temporary table fresh as
      select c.workspace_id, c.card_id, c.created_by, c.created_at, p.book_id, p.name,
        row_number() over (partition by c.workspace_id order by c.card_id) as number
      from lazo.card c join lazo.book_card p using (workspace_id, card_id)
      where c.workspace_id in (select w.workspace_id from lazo.workspace w
        where not exists (select from lazo.change h where h.workspace_id = w.workspace_id))`)
    await client.query(`create temporary table brought as
      select workspace_id, (number - 1) / ${BATCH} as part, created_by, min(created_at) as at, gen_random_uuid() as batch_id
      from fresh group by 1, 2, 3`)
    for (const statement of STATEMENTS) await client.query(statement)
  })
}

const STATEMENTS = [
  `insert into lazo.batch (workspace_id, batch_id, kind, title, member_id, door, created_at)
  select workspace_id, batch_id, 'import', 'Connections.csv', created_by, 'rest', at from brought`,
  `insert into lazo.card_version (workspace_id, card_id, version_id, revision, act, at, member_id, door, batch_id, places)
  select f.workspace_id, f.card_id, f.card_id, 1, 'create', f.created_at, f.created_by, 'rest', b.batch_id,
    json_build_object('added', json_build_array(json_build_object(
      'bookId', f.book_id, 'name', f.name, 'linkedBy', null, 'maxRight', null)))
  from fresh f join brought b on b.workspace_id = f.workspace_id and b.part = (f.number - 1) / ${BATCH}`,
  `insert into lazo.change (workspace_id, number, book_id, card_id, revision, name, kind, at)
  select workspace_id, 1000 + number, book_id, card_id, 1, name, 'put', created_at from fresh`,
  `insert into lazo.book_state (workspace_id, book_id, revision)
  select workspace_id, book_id, 1000 + max(number) from fresh group by 1, 2
  on conflict (workspace_id, book_id) do update set revision = excluded.revision`,
  `update lazo.workspace w set counter = f.number from (
    select workspace_id, 1000 + max(number) as number from fresh group by 1) as f where f.workspace_id = w.workspace_id`,
  `insert into lazo.import_source (workspace_id, source_id, name, kind, where_from, why_held, basis, created_by, created_at)
  select distinct on (workspace_id) workspace_id, batch_id, 'Connections.csv', 'csv', '', '', 'unknown', created_by, at
  from brought order by workspace_id, part`,
  `insert into lazo.import_row (workspace_id, source_id, book_id, row_key, row_hash, card_id, import_id)
  select f.workspace_id, s.source_id, f.book_id, 'row:' || f.card_id, sha256(f.card_id::text::bytea), f.card_id, b.batch_id
  from fresh f join brought b on b.workspace_id = f.workspace_id and b.part = (f.number - 1) / ${BATCH}
  join lazo.import_source s on s.workspace_id = f.workspace_id`,
]
