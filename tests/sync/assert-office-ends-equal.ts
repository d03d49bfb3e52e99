import assert from 'node:assert/strict'
import { findBroken } from '#domain/testing/find-broken.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { Office } from './office.ts'

const OPERATIONS = 2_000

/** Lets three clients do what they like, connected or not, and asserts that in the end all have what the server has, and nothing is lost. */
export async function assertOfficeEndsEqual(seed: number): Promise<void> {
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
}

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
