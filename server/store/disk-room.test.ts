import assert from 'node:assert/strict'
import { statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { describe, it } from 'node:test'
import { openTestWorkspace } from '#kit/workspace.ts'
import { readReach } from './books/reader.ts'
import { DiskRoom } from './disk-room.ts'
import { insertBatch } from './history/writer.ts'
import { Store } from './store.ts'

describe('the room on the disk', () => {
  const { blocks, bsize } = statfsSync(tmpdir())
  const tooMuch = 2 * blocks * bsize

  it('lets changes through while there is enough', async () => {
    await new DiskRoom(tmpdir(), 1).require()
  })

  it('refuses them when there is not, and says how much there is', async () => {
    const error = await new DiskRoom(tmpdir(), tooMuch).require().catch((thrown: unknown) => thrown)
    assert.ok(error instanceof Error && 'code' in error && 'facts' in error)
    assert.equal(error.code, 'disk-full')
    assert.match(error.message, /^The disk of the database has only \d+ MB left; nothing was saved\./)
    assert.deepEqual(Object.keys(error.facts as object), ['free', 'needed'])
  })

  it('is told as far as changes may use it', async () => {
    const [all, less, none] = await Promise.all(
      [1, 2 ** 20, tooMuch].map((least) => new DiskRoom(tmpdir(), least).left()),
    )
    assert.ok(all! > less!)
    assert.equal(none, 0)
  })

  it('is asked before a change and not before a look', async () => {
    const space = await openTestWorkspace()
    const { clock, ids, log } = space.domain
    const room = new DiskRoom(tmpdir(), tooMuch)
    const store = new Store({ address: { url: space.appUrl }, clock, ids, log, room })
    const change = store.write(space.owner, (tx) => insertBatch(tx, { kind: 'bulk', title: '' }))
    await assert.rejects(change, { code: 'disk-full' })
    assert.equal((await store.read(space.owner, (tx) => readReach(tx, space.owner.memberId))).size, 0)
    await store.close()
    await space.close()
  })
})
