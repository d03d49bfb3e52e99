import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import { clearFolder, makeOpenFolder, postmasterOf, until } from '#kit/database/embedded-folder.ts'
import { type ChildHolder, holdInChild } from '#kit/database/hold-in-child.ts'
import { openEmbedded } from './open-embedded.ts'
import { isAlive } from './processes.ts'

const OTHER_POSTGRES = '/usr/lib/postgresql/15/bin'
const silent = { info: () => undefined, warn: () => undefined }
/** Saves the waits for the disk where a test is not about them. */
const settings = { fsync: 'off' }

let folder: string
beforeEach(() => {
  folder = makeOpenFolder()
})
afterEach(() => clearFolder(folder))

test('makes a database in a new folder, stops it when released, and finds it again', async () => {
  const first = await openEmbedded({ folder, log: silent })
  const pid = postmasterOf(folder)!
  await askOnce(first.ownerUrl, 'CREATE TABLE kept AS SELECT 1 AS one')
  await first.release()
  assert.equal(isAlive(pid), false)
  assert.equal(postmasterOf(folder), null)

  const second = await openEmbedded({ folder, log: silent })
  assert.equal(second.how, 'started')
  assert.deepEqual(await askOnce(second.ownerUrl, 'SELECT one FROM kept'), [{ one: 1 }])
  await second.release()
})

test('may be released twice', async () => {
  const embedded = await openEmbedded({ folder, log: silent, settings })
  await Promise.all([embedded.release(), embedded.release()])
  await embedded.release()
})

test('lives on when the process that started it ends and another has joined', async () => {
  const starter = await holdInChild({ folder, settings })
  const joined = await openEmbedded({ folder, log: silent, settings })
  assert.deepEqual([starter.embedded.how, joined.how], ['started', 'joined'])
  await starter.release()
  assert.deepEqual(await askOnce(joined.ownerUrl, 'SELECT 1 AS one'), [{ one: 1 }])
  const pid = postmasterOf(folder)!
  await joined.release()
  assert.equal(isAlive(pid), false)
})

test('is started by one of several processes that come at the same moment to an empty folder', async () => {
  const holders = await Promise.all(Array.from({ length: 4 }, () => holdInChild({ folder, settings })))
  const ways = holders.map((holder) => holder.embedded.how).sort()
  assert.deepEqual(ways, ['joined', 'joined', 'joined', 'started'])
  await Promise.all(holders.map((holder: ChildHolder) => holder.release()))
  await until(() => postmasterOf(folder) === null)
})

test('starts again at once after another process has let go', async () => {
  for (let round = 0; round < 5; round += 1) {
    const [leaving, coming] = [await holdInChild({ folder, settings }), holdInChild({ folder, settings })]
    await leaving.release()
    const holder = await coming
    assert.deepEqual(await askOnce(holder.embedded.ownerUrl, 'SELECT 1 AS one'), [{ one: 1 }])
    await holder.release()
  }
})

test('shows itself to its own user alone, by a socket, and keeps what it has acknowledged', async () => {
  const embedded = await openEmbedded({ folder, log: silent })
  const mode = (name: string) => (statSync(join(embedded.location, name)).mode & 0o777).toString(8)
  assert.deepEqual(['', 'password', '.s.PGSQL.5432'].map(mode), ['700', '600', '700'])
  const names = ['listen_addresses', 'ssl', 'fsync', 'synchronous_commit', 'data_checksums', 'server_encoding']
  const settings = await askOnce<{ setting: string }>(
    embedded.ownerUrl,
    'SELECT setting FROM unnest($1::text[]) WITH ORDINALITY AS asked (name, place) JOIN pg_settings USING (name) ORDER BY place',
    [names],
  )
  assert.deepEqual(
    settings.map(({ setting }) => setting),
    ['', 'off', 'on', 'on', 'on', 'UTF8'],
  )
  const wrong = embedded.ownerUrl.replace(embedded.connection.password, 'wrong')
  await assert.rejects(askOnce(wrong, 'SELECT 1'), /password authentication failed/)
  await embedded.release()
})

test('compares by code point, and knows capitals of all letters', async () => {
  const embedded = await openEmbedded({ folder, log: silent, settings })
  const rows = await askOnce(embedded.ownerUrl, "SELECT 'a' > 'Z' AS after, upper('ñandú') AS capitals")
  assert.deepEqual(rows, [{ after: true, capitals: 'ÑANDÚ' }])
  await embedded.release()
})

test('is reached in a folder whose path is too long for a socket', async () => {
  const deep = join(folder, 'a'.repeat(60), 'b'.repeat(60))
  mkdirSync(deep, { recursive: true })
  const embedded = await openEmbedded({ folder: deep, log: silent, settings })
  assert.deepEqual(await askOnce(embedded.ownerUrl, 'SELECT 1 AS one'), [{ one: 1 }])
  assert.ok(existsSync(join(deep, 'postgres', '.s.PGSQL.5432')))
  await embedded.release()
  assert.equal(existsSync(embedded.connection.host), false)
})

test('takes up what an administrator wrote into local.conf', async () => {
  mkdirSync(join(folder, 'other'), { mode: 0o711 })
  const first = await openEmbedded({ folder: join(folder, 'other'), log: silent, settings })
  await first.release()
  writeFileSync(join(first.location, 'local.conf'), "work_mem = '9MB'\n")
  const second = await openEmbedded({ folder: join(folder, 'other'), log: silent, settings })
  assert.deepEqual(await askOnce(second.ownerUrl, 'SHOW work_mem'), [{ work_mem: '9MB' }])
  await second.release()
})

test('refuses a database of another major version and names the way out', async () => {
  const embedded = await openEmbedded({ folder, log: silent, settings })
  await embedded.release()
  const version = join(embedded.location, 'cluster', 'PG_VERSION')
  writeFileSync(version, '14\n')
  await assert.rejects(
    openEmbedded({ folder, log: silent, settings }),
    /PostgreSQL 14.*LAZO_PG_BIN.*lazo backup.*lazo restore/,
  )
  assert.equal(readFileSync(version, 'utf8'), '14\n')
})

test('ends with the last words of PostgreSQL when it cannot start', async () => {
  const wrong = { ...settings, shared_buffers: 'much' }
  await assert.rejects(
    openEmbedded({ folder, log: silent, settings: wrong }),
    /invalid value for parameter "shared_buffers"/,
  )
})

if (existsSync(OTHER_POSTGRES)) {
  test('runs on the PostgreSQL of the distribution, which others join without knowing of it', async () => {
    const embedded = await openEmbedded({ folder, log: silent, settings, pgBin: OTHER_POSTGRES })
    assert.match(embedded.version, /^15\./)
    assert.equal(embedded.binaries, OTHER_POSTGRES)
    const other = await holdInChild({ folder, settings })
    assert.deepEqual([other.embedded.how, other.embedded.version], ['joined', embedded.version])
    await other.release()
    await embedded.release()
    const again = await openEmbedded({ folder, log: silent, settings })
    assert.equal(again.binaries, OTHER_POSTGRES)
    await again.release()
  })
}
