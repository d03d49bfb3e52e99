import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import {
  clearFolder,
  killAtOnce,
  makeOpenFolder,
  postmasterOf,
  supervisorsOf,
  until,
} from '#kit/database/embedded-folder.ts'
import { type ChildHolder, holdInChild } from '#kit/database/hold-in-child.ts'
import { openEmbedded } from './open-embedded.ts'
import { isAlive } from './processes.ts'
import { chooseRunAs } from './run-as.ts'

const silent = { info: () => undefined, warn: () => undefined }
/** Killing processes loses nothing that the kernel has; only the machine's end would. */
const settings = { fsync: 'off' }

let folder: string
beforeEach(() => {
  folder = makeOpenFolder()
})
afterEach(() => clearFolder(folder))

test('stops when the only process that holds it is killed, and has every committed row', async () => {
  const holder = await holdWithRow()
  const pid = postmasterOf(folder)!
  await holder.kill()
  await until(() => !isAlive(pid))
  await assertRowIsThere('started')
})

test('starts again when its holder was killed a moment ago', async () => {
  const holder = await holdWithRow()
  await holder.kill()
  await assertRowIsThere()
})

test('lives on without a break when only its supervisor is killed, and still ends with its last holder', async () => {
  const holder = await holdWithRow()
  const pid = postmasterOf(folder)!
  const killed = supervisorsOf(folder)
  assert.equal(killed.length, 2)
  killAtOnce(...killed)
  await until(() => supervisorsOf(folder).some((one) => !killed.includes(one)))
  assert.deepEqual(await askOnce(holder.embedded.ownerUrl, 'SELECT one FROM kept'), [{ one: 1 }])
  assert.equal(postmasterOf(folder), pid)
  await holder.kill()
  await until(() => !isAlive(pid))
})

test('is stopped by its last holder when the supervisor was killed a moment before', async () => {
  const holder = await holdWithRow()
  const pid = postmasterOf(folder)!
  killAtOnce(...supervisorsOf(folder))
  await holder.release()
  assert.equal(isAlive(pid), false)
})

test('is adopted when both its holder and its supervisor are killed', async () => {
  const holder = await holdWithRow()
  const pid = postmasterOf(folder)!
  killAtOnce(...supervisorsOf(folder), holder.process.pid!)
  await holder.kill()
  assert.equal(isAlive(pid), true)
  await assertRowIsThere('adopted')
  assert.equal(isAlive(pid), false)
})

test('is adopted when its supervisor was killed just as it was about to stop it', async () => {
  const holder = await holdWithRow()
  killAtOnce(...supervisorsOf(folder), holder.process.pid!)
  await holder.kill()
  const lifeline = join(folder, 'postgres', 'lifeline')
  renameSync(lifeline, `${lifeline}.closing`)
  await assertRowIsThere('adopted')
})

test('comes back under its holders when PostgreSQL itself is killed', async () => {
  const holders = [await holdWithRow(), await holdInChild({ folder, settings })]
  const pid = postmasterOf(folder)!
  killAtOnce(pid)
  await until(() => postmasterOf(folder) !== pid && isReachable(holders[0]!))
  for (const { embedded } of holders) {
    assert.deepEqual(await askOnce(embedded.ownerUrl, 'SELECT one FROM kept'), [{ one: 1 }])
  }
  await Promise.all(holders.map((holder) => holder.release()))
  assert.equal(postmasterOf(folder), null)
})

test('comes back under its holder when PostgreSQL is killed after a part of its supervisor was', async () => {
  const holder = await holdWithRow()
  const pid = postmasterOf(folder)!
  const [outer] = supervisorsOf(folder)
  killAtOnce(outer!)
  killAtOnce(pid)
  await until(() => postmasterOf(folder) !== pid && isReachable(holder))
  assert.deepEqual(await askOnce(holder.embedded.ownerUrl, 'SELECT one FROM kept'), [{ one: 1 }])
  await holder.release()
})

test('starts again when everything was killed at once while it was writing', async () => {
  const holder = await holdWithRow()
  const endless = 'DO $$ BEGIN LOOP UPDATE kept SET one = 2; END LOOP; END $$'
  const writing = assert.rejects(askOnce(holder.embedded.ownerUrl, endless))
  await until(async () => (await activeQueries(holder)) > 1)
  killAtOnce(postmasterOf(folder), ...supervisorsOf(folder))
  await holder.kill()
  await assertRowIsThere('started')
  await writing
})

test('starts beside lock files that name a living process of another kind', async () => {
  await (await holdWithRow()).release()
  const runAs = await chooseRunAs(join(folder, 'postgres'), null)
  const stranger = spawn('sleep', ['60'], runAs ? { uid: runAs.uid, gid: runAs.gid } : {})
  const cluster = join(folder, 'postgres', 'cluster')
  const lines = [stranger.pid, cluster, 1700000000, 5432, '..', '', '0 0', 'ready', '']
  for (const file of [join(cluster, 'postmaster.pid'), join(cluster, '..', '.s.PGSQL.5432.lock')]) {
    writeFileSync(file, lines.join('\n'))
  }
  await assertRowIsThere('started')
  assert.equal(isAlive(stranger.pid!), true)
  stranger.kill()
})

test('makes a new cluster where making one was broken off', async () => {
  mkdirSync(join(folder, 'postgres', 'cluster.unfinished-1', 'base'), { recursive: true, mode: 0o700 })
  const embedded = await openEmbedded({ folder, log: silent, settings })
  assert.equal(existsSync(join(folder, 'postgres', 'cluster.unfinished-1')), false)
  await embedded.release()
})

test('tells those who hold it when it cannot come back', async () => {
  const warnings: string[] = []
  const log = { info: () => undefined, warn: (message: unknown) => void warnings.push(String(message)) }
  const embedded = await openEmbedded({ folder, log, settings })
  writeFileSync(join(embedded.location, 'local.conf'), 'shared_buffers = much\n')
  killAtOnce(postmasterOf(folder))
  const reason = await embedded.lost
  assert.match(reason.message, /shared_buffers/)
  assert.match(warnings.join(), /has died/)
  await embedded.release()
})

async function holdWithRow(): Promise<ChildHolder> {
  const holder = await holdInChild({ folder, settings })
  await askOnce(holder.embedded.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS one')
  return holder
}

async function assertRowIsThere(how?: 'started' | 'adopted'): Promise<void> {
  const embedded = await openEmbedded({ folder, log: silent, settings })
  if (how) assert.equal(embedded.how, how)
  assert.deepEqual(await askOnce(embedded.ownerUrl, 'SELECT one FROM kept'), [{ one: 1 }])
  await embedded.release()
}

async function activeQueries({ embedded }: ChildHolder): Promise<number> {
  const sql = "SELECT FROM pg_stat_activity WHERE state = 'active'"
  return (await askOnce(embedded.ownerUrl, sql)).length
}

async function isReachable({ embedded }: ChildHolder): Promise<boolean> {
  return askOnce(embedded.ownerUrl, 'SELECT 1').then(
    () => true,
    () => false,
  )
}
