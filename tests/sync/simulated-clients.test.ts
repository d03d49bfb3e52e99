import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findBroken } from '#domain/testing/find-broken.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { Office } from './office.ts'

const SEEDS = 10
const OPERATIONS = 2_000

describe('three clients that do what they like, connected or not', () => {
  for (let seed = 1; seed <= SEEDS; seed += 1)
    it(`have in the end what the server has, and nothing is lost (seed ${seed})`, async () => {
      const space = await openTestWorkspace()
      try {
        const office = await Office.open(space, seed)
        for (let i = 0; i < OPERATIONS; i += 1) await office.doSomething()
        await assertAllEqual(office)
        await assertNothingLost(space, office)
        assert.deepEqual(await findBroken(space), [])
      } finally {
        await space.close()
      }
    })
})

/** The first time each sends what it still had to send; the second time all get it. */
async function assertAllEqual({ clients }: Office): Promise<void> {
  for (const client of clients) client.isOnline = true
  for (const client of clients) await client.sync()
  for (const client of clients) await client.sync()
  for (const client of clients) assert.deepEqual(await client.differences(), [])
}

/** What a client was told is kept is there, in a book or in the trash. */
async function assertNothingLost({ ownerUrl }: TestWorkspace, { clients }: Office): Promise<void> {
  const rows = await askOnce<{ uid: string }>(ownerUrl, 'select uid from lazo.card')
  const kept = new Set(rows.map((row) => row.uid))
  const told = clients.flatMap((client) => [...client.acknowledged])
  assert.ok(told.length > 100, `only ${told.length} cards were made`)
  assert.deepEqual(
    told.filter((uid) => !kept.has(uid)),
    [],
  )
}
