import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { withOwner } from './owner-connection.ts'
import { backupInChild, restoreInChild } from './run-in-child.ts'
import { asOwner, contentOf, TestGround } from './testing/open-databases.ts'
import { verifyBackup } from './verify-backup.ts'
import { writeBackup } from './write-backup.ts'

const ground = new TestGround()
after(() => ground.close())

const CALLER = fileURLToPath(new URL('./testing/call-child.ts', import.meta.url))

/** A folder of its own, to see what is left in it. */
async function folder(name: string): Promise<string> {
  const path = await ground.path(name)
  await mkdir(path)
  return path
}

/** Waits until a backup of this database is at work on a table that the caller has locked away from it. */
async function untilStuck(owner: { url: string }): Promise<void> {
  await withOwner(owner, async (client) => {
    let stuck = 0
    while (stuck === 0)
      stuck =
        (
          await client.query(
            `select from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`,
          )
        ).rowCount ?? 0
  })
}

/** Runs `work` while no backup gets beyond its beginning. */
async function whileLocked(owner: { url: string }, work: () => Promise<void>): Promise<void> {
  await withOwner(owner, async (client) => {
    await client.query('begin')
    await client.query('lock table lazo.workspace in access exclusive mode')
    await work()
  })
}

test('saves and restores in a process of its own, and hands over what it says', async () => {
  const source = await ground.database('filled')
  const path = await ground.path('child.lazo')
  const saved = await backupInChild(source, path)
  assert.deepEqual(saved, await verifyBackup(path))
  const target = await ground.database('nothing')
  assert.deepEqual(await restoreInChild(target, path), saved)
  assert.deepEqual(await contentOf(target), await contentOf(source))
  await assert.rejects(restoreInChild(target, path), {
    name: 'ProductError',
    code: 'restore-refused',
    message: /holds data already/,
  })
})

test('leaves nothing behind when it is broken off, killed by a signal, or left alone by its caller', async () => {
  const source = await ground.database('filled')
  const place = await folder('broken-off')
  await whileLocked(source, async () => {
    const aborting = new AbortController()
    const broken = assert.rejects(backupInChild(source, `${place}/a.lazo`, aborting.signal), /abort/i)
    await untilStuck(source)
    assert.equal((await readdir(place)).length, 1)
    aborting.abort()
    await broken
    const caller = spawn(process.execPath, [CALLER, source.url, `${place}/b.lazo`], { stdio: 'ignore' })
    await untilStuck(source)
    caller.kill('SIGKILL')
    await once(caller, 'exit')
    let left = ['']
    while (left.length > 0) left = await readdir(place)
  })
})

test('says plainly that the disk has no room, and leaves no half file', {
  skip: process.platform === 'win32' && 'needs limits of Unix',
}, async () => {
  const source = await ground.database('filled')
  const place = await folder('full')
  // A limit on the length of files fails as a full disk does, for any user and without a disk of its own.
  const limited = `trap '' XFSZ; ulimit -f 400; exec "$0" "$@"`
  const caller = spawn('sh', ['-c', limited, process.execPath, CALLER, source.url, `${place}/a.lazo`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said = Buffer.concat(await caller.stdout.toArray()).toString()
  assert.deepEqual(JSON.parse(said), {
    code: 'disk-full',
    message: `There is no room for the backup in ${place}; nothing of it was left behind.`,
  })
  assert.deepEqual(await readdir(place), [])
})

test('replaces a backup of that name, and no other file', async () => {
  const source = await ground.database('filled')
  const place = await folder('replaced')
  await writeBackup(source, `${place}/a.lazo`)
  await asOwner(source, `update lazo.workspace set name = 'Otra'`)
  const second = await writeBackup(source, `${place}/a.lazo`)
  assert.deepEqual(await verifyBackup(`${place}/a.lazo`), second)
  await writeFile(`${place}/letter.txt`, 'Dear Ana')
  await assert.rejects(writeBackup(source, `${place}/letter.txt`), {
    code: 'input-invalid',
    message: /no backup of Lazo/,
  })
  await assert.rejects(writeBackup(source, place), { code: 'file-unreadable' })
  assert.deepEqual(await readdir(place), ['a.lazo', 'letter.txt'])
})

test('keeps the backup that was there when a new one fails', async () => {
  const source = await ground.database('filled')
  const path = await ground.path('kept.lazo')
  const saved = await writeBackup(source, path)
  await assert.rejects(writeBackup(await ground.database('nothing'), path))
  assert.deepEqual(await verifyBackup(path), saved)
})
