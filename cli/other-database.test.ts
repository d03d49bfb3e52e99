import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import type { TestDatabase } from '#kit/database/create-database.ts'
import { openTestDatabase } from '#kit/database/open-test-database.ts'
import { asServerRole } from '#kit/workspace.ts'
import { type CallOptions, Lazo, stop } from './testing/lazo.ts'

const lazo = new Lazo()
let database: TestDatabase
before(async () => {
  database = await openTestDatabase()
})
after(async () => {
  await lazo.clear()
  await database.drop()
})

const asServer = (): CallOptions => ({ environment: { DATABASE_URL: asServerRole(database.url) } })
const withOwner = (): CallOptions => ({
  environment: { DATABASE_URL: asServerRole(database.url), LAZO_DATABASE_OWNER_URL: database.url },
})

test('refuses to serve as a superuser, whom no wall stops', async () => {
  const { code, err } = await lazo.run(['serve'], {
    environment: { DATABASE_URL: database.url, LAZO_DATABASE_OWNER_URL: database.url },
  })
  assert.equal(code, 2)
  assert.match(err, /is a superuser/)
})

test('is prepared by its owner, and then served by a role that owns nothing', async () => {
  const migrated = await lazo.run(['migrate'], withOwner())
  assert.equal(migrated.code, 0, migrated.err)
  assert.equal((await lazo.run(['migrate'], asServer())).out, 'The database is as it should be.\n')
  const added = await lazo.run(['user', 'add', 'ana@example.org', '--name', 'Ana'], asServer())
  assert.equal(added.code, 0, added.err)
  const server = await lazo.serve([], asServer())
  assert.match(server.said(), /No nightly backups: LAZO_DATABASE_OWNER_URL is not set\./)
  const health = (await (await fetch(new URL('/health', server.url))).json()) as { backup: { state: string } }
  assert.equal(health.backup.state, 'off')
  await stop(server)
})

test('tells with doctor and backup what is missing without its owner', async () => {
  const doctor = await lazo.run(['doctor'], asServer())
  assert.equal(doctor.code, 1)
  assert.match(doctor.out, /^PROBLEM: There are no nightly backups/m)
  const backup = await lazo.run(['backup', 'all.lazo'], asServer())
  assert.equal(backup.code, 2)
  assert.match(backup.err, /LAZO_DATABASE_OWNER_URL/)
  assert.equal((await lazo.run(['backup', 'all.lazo'], withOwner())).code, 0)
})

test('refuses the data of a newer Lazo in every command, and changes nothing', async () => {
  await askOnce(
    database.url,
    "insert into lazo.migration (number, name, checksum) values (9999, '9999-later.sql', 'x')",
  )
  for (const args of [['serve'], ['migrate'], ['search', 'x', '--as', 'ana@example.org'], ['backup', 'newer.lazo']]) {
    const { code, err } = await lazo.run(args, withOwner())
    assert.equal(code, 1, args[0])
    assert.match(err, /last used by a newer Lazo/, args[0])
  }
  await askOnce(database.url, 'delete from lazo.migration where number = 9999')
  assert.equal((await lazo.run(['search', 'x', '--as', 'ana@example.org'], asServer())).code, 0)
})

test('tells when nobody answers', async () => {
  const { code, err } = await lazo.run(['search', 'x', '--as', 'ana@example.org'], {
    environment: { DATABASE_URL: 'postgres://lazo_app:x@127.0.0.1:1/lazo' },
  })
  assert.equal(code, 1)
  assert.match(err, /^The database does not answer: /)
})
