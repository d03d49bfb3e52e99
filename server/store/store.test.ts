import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { readReach } from './books/reader.ts'
import type { WriteTx } from './transaction.ts'

describe('the store', () => {
  let space: TestWorkspace

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())

  it('lives on when a connection dies in the middle of a transaction, and says so in words', async () => {
    const cut = space.domain.store.read(space.owner, async (tx) => {
      await readReach(tx, space.owner.memberId)
      await askOnce(
        space.ownerUrl,
        `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'lazo_app' and datname = current_database()`,
      )
      return tx.sql.selectFrom('book').select('name').execute()
    })
    await assert.rejects(cut, { code: 'database-unavailable' })
    assert.ok(await space.book(space.owner, 'Después'))
  })

  it('writes nothing when the work throws at its end', async () => {
    const books = async () =>
      (await space.domain.store.read(space.owner, (tx) => readReach(tx, space.owner.memberId))).size
    const before = await books()
    const cut = space.domain.store.write(space.owner, async (tx) => {
      await tx.sql
        .insertInto('book')
        .values({
          workspace_id: tx.workspaceId,
          book_id: tx.ids.next(),
          owner_id: space.owner.memberId,
          kind: 'personal',
          name: 'Media',
          slug: 'media',
          keyword: null,
          created_at: tx.now,
          deleted_at: null,
        })
        .execute()
      throw new Error('half way')
    })
    await assert.rejects(cut, /half way/)
    assert.equal(await books(), before)
  })

  describe('with a book that is renamed', () => {
    const rename = (tx: WriteTx, name: string) =>
      tx.sql.updateTable('book').set({ name }).where('workspace_id', '=', tx.workspaceId).execute()
    const names = () =>
      space.domain.store.read(space.owner, async (tx) => {
        const books = await tx.sql
          .selectFrom('book')
          .select('name')
          .where('workspace_id', '=', tx.workspaceId)
          .execute()
        return books.map(({ name }) => name)
      })

    it('commits nothing whose audit cannot be written down', async () => {
      const cut = space.domain.store.write(space.owner, async (tx) => {
        await rename(tx, 'Sin rastro')
        tx.ledger.noteAudit('book-renamed', space.owner.memberId, { count: 1n })
      })
      await assert.rejects(cut, TypeError)
      assert.ok(!(await names()).includes('Sin rastro'))
    })

    it('does not say that it saved what PostgreSQL took back because a statement had failed', async () => {
      const cut = space.domain.store.write(space.owner, async (tx) => {
        await rename(tx, 'Nunca')
        await sql`select 1 / 0`.execute(tx.sql).catch(() => null)
      })
      await assert.rejects(cut, /nothing was saved/)
      assert.ok(!(await names()).includes('Nunca'))
    })
  })
})
