import assert from 'node:assert/strict'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import { makeOpenFolder } from '#kit/database/embedded-folder.ts'
import { holdInChild } from '#kit/database/hold-in-child.ts'
import { openEmbedded } from './open-embedded.ts'
import { homeIn } from './place.ts'
import { canReach, chooseRunAs } from './run-as.ts'
import { settleDataFolder } from './settle-data-folder.ts'

const isRoot = process.getuid?.() === 0
const silent = { info: () => undefined, warn: () => undefined }
const settings = { fsync: 'off' }

let base: string
beforeEach(() => {
  base = makeOpenFolder()
})
afterEach(() => rmSync(base, { recursive: true, force: true }))

test('makes the folder where it was asked for, closed to strangers', async () => {
  const settled = await settleDataFolder(join(base, 'deep', 'data'))
  assert.deepEqual(settled, { folder: join(base, 'deep', 'data'), notice: null })
  assert.equal(statSync(settled.folder).mode & 0o007, 0)
})

if (isRoot) {
  test('moves the data of a closed home to where PostgreSQL runs, says so, and finds it again', async () => {
    const { asked, elsewhere } = closedHome()
    const settled = await settleDataFolder(asked, { elsewhere })
    assert.ok(settled.folder.startsWith(elsewhere))
    assert.match(settled.notice ?? '', /cannot enter .*the data folder is/)
    await withEmbedded(settled.folder, (url) => askOnce(url, 'CREATE TABLE kept AS SELECT 1 AS one'))
    assert.ok(existsSync(homeIn(settled.folder)))

    const again = await settleDataFolder(asked, { elsewhere })
    assert.equal(again.folder, settled.folder)
    await withEmbedded(again.folder, async (url) => {
      assert.deepEqual(await askOnce(url, 'SELECT one FROM kept'), [{ one: 1 }])
    })
  })

  test('finds moved data also when the folder it was asked for is moved, or made anew', async () => {
    const { asked, elsewhere } = closedHome()
    const { folder } = await settleDataFolder(asked, { elsewhere })
    renameSync(asked, `${asked}-moved`)
    assert.equal((await settleDataFolder(`${asked}-moved`, { elsewhere })).folder, folder)
    assert.equal((await settleDataFolder(asked, { elsewhere })).folder, folder)
  })

  test("opens a folder that is closed only by its own mode, for PostgreSQL's user to pass", async () => {
    const asked = join(base, 'data')
    mkdirSync(asked, { mode: 0o700 })
    writeFileSync(join(asked, 'lazo.env'), '')
    assert.deepEqual(await settleDataFolder(asked), { folder: asked, notice: null })
    const { mode } = statSync(asked)
    assert.equal(mode & 0o777, 0o710)
    await withEmbedded(asked, (url) => askOnce(url, 'SELECT 1'))
  })

  test('refuses a closed folder that was not settled, in words', async () => {
    const { asked } = closedHome()
    await assert.rejects(openEmbedded({ folder: asked, log: silent }), /cannot enter the folder .*another data folder/)
  })

  test('refuses a user that does not exist, and root', async () => {
    await assert.rejects(chooseRunAs(join(base, 'x'), 'nobody-of-this-name'), /LAZO_PG_USER/)
    await assert.rejects(chooseRunAs(join(base, 'x'), 'root'), /LAZO_PG_USER/)
  })

  test('runs under an unprivileged user by itself, whom root then serves', async (t) => {
    const user = await chooseRunAs(join(base, 'x'), null)
    assert.ok(user)
    if (!(await canReach(user, process.execPath))) return t.diagnostic('the user cannot reach this checkout')
    mkdirSync(join(base, 'own'))
    chmodSync(join(base, 'own'), 0o777)
    const folder = join(base, 'own', 'data')
    const holder = await holdInChild({ folder, settings }, { uid: user.uid, gid: user.gid })
    assert.equal(statSync(folder).uid, user.uid)
    await withEmbedded(folder, async (url) => {
      assert.deepEqual(await askOnce(url, 'SELECT 1 AS one'), [{ one: 1 }])
    })
    await holder.release()
    await withEmbedded(folder, (url) => askOnce(url, 'SELECT 1'))
    const again = await holdInChild({ folder, settings }, { uid: user.uid, gid: user.gid })
    await again.release()
  })
}

function closedHome(): { asked: string; elsewhere: string } {
  const home = join(base, 'root')
  mkdirSync(home, { mode: 0o700 })
  return { asked: join(home, 'lazo', 'data'), elsewhere: join(base, 'var') }
}

async function withEmbedded(folder: string, work: (url: string) => Promise<unknown>): Promise<void> {
  const embedded = await openEmbedded({ folder, log: silent, settings })
  try {
    await work(embedded.ownerUrl)
  } finally {
    await embedded.release()
  }
}
