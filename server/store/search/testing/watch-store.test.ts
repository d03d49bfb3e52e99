import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { fillWorkspace } from './fill-workspace.ts'
import { countRows, findBigScans, watchStore } from './watch-store.ts'

describe('a watched store', () => {
  let space: TestWorkspace

  before(async () => {
    space = await openTestWorkspace()
    const { ownerUrl, owner } = space
    const bookId = await space.book(owner, 'Todos')
    await fillWorkspace({
      ownerUrl,
      workspaceId: owner.workspaceId,
      memberId: owner.memberId,
      count: 2000,
      bookOf: () => bookId,
    })
    await askOnce(ownerUrl, 'analyze')
    await askOnce(
      ownerUrl,
      `create function lazo.bad_look_up() returns bigint language sql stable security definer
      as $$ select count(*) from lazo.search where words::text like '%x%' $$`,
    )
    await askOnce(ownerUrl, 'grant execute on function lazo.bad_look_up() to lazo_app')
  })
  after(() => space.close())

  const scansOf = async (...statements: string[]) => {
    const { store, takeReads } = watchStore(space.domain.store)
    for (const statement of statements) await store.read(space.owner, (tx) => sql.raw(statement).execute(tx.sql))
    return findBigScans(takeReads(), await countRows(space.ownerUrl), 1000)
  }

  it('finds a table read through by a statement, and inside a definer function', async () => {
    assert.deepEqual(await scansOf(`select count(*) from lazo.card where display like '%x%'`), [
      'all 2000 rows of card were read one after the other',
    ])
    assert.deepEqual(await scansOf('select lazo.bad_look_up()'), [
      'all 2000 rows of search were read one after the other',
    ])
  })

  it('lets pass what an index answers, and small tables read through', async () => {
    const byKey = `select * from lazo.card where workspace_id = '${space.owner.workspaceId}' order by card_id limit 1`
    assert.deepEqual(await scansOf(byKey, 'select count(*) from lazo.book'), [])
  })
})
