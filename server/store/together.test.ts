import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sql } from 'kysely'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { together } from './together.ts'
import type { WriteTx } from './transaction.ts'

describe('statements that are asked together', () => {
  let space: TestWorkspace

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())

  const select = (tx: WriteTx) => sql`select 1`.execute(tx.sql)
  const twice = async (tx: WriteTx) => {
    await select(tx)
    await select(tx)
  }
  const fail = (tx: WriteTx, state: string) =>
    sql`do ${sql.raw(`$$ begin raise exception 'no luck' using errcode = '${state}'; end $$`)}`.execute(tx.sql)
  const write = <T>(work: (tx: WriteTx) => Promise<T>) => space.domain.store.write(space.owner, work)

  it('tell what went wrong, and not that what was asked behind it in the same transaction failed too', async () => {
    const failing = write((tx) => together(twice(tx), fail(tx, '22012')))
    await assert.rejects(failing, { code: '22012' })
  })

  it('are tried again after a deadlock, whichever of them met it', async () => {
    let tries = 0
    await write(async (tx) => {
      tries += 1
      await together(twice(tx), tries < 3 ? fail(tx, '40P01') : select(tx))
    })
    assert.equal(tries, 3)
  })
})
