import assert from 'node:assert/strict'
import { test } from 'node:test'
import { forgetReplica } from './forget-replica.ts'
import { MemoryStorage } from './memory-storage.ts'
import { FakeServer } from './testing/fake-server.ts'
import { TestBrowser, TestTab } from './testing/test-tab.ts'

async function leaveEdit(): Promise<MemoryStorage> {
  const server = new FakeServer()
  const cardId = server.add({ name: { full: 'Ana' } })
  const storage = new MemoryStorage()
  const tab = await new TestTab(new TestBrowser(storage), server).open()
  server.isOffline = true
  await tab.ask('add', { kind: 'edit', cardId, patch: { 'name/full': 'Anna' } })
  await tab.quiet()
  tab.close()
  return storage
}

test('leaves nothing but edits that no server has heard of', async () => {
  const storage = await leaveEdit()
  await forgetReplica(storage, false)
  assert.equal((await storage.readEntries()).length, 1)
  assert.equal(await storage.countCards(), 0)
  assert.equal(await storage.readMeta(), null)
})

test('leaves nothing at all when the person gave them up', async () => {
  const storage = await leaveEdit()
  await forgetReplica(storage, true)
  assert.deepEqual([await storage.countCards(), (await storage.readEntries()).length], [0, 0])
})
