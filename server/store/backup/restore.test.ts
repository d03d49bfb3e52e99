import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { knownMigrations } from '../migrate.ts'
import { buildSchema, completeSchema } from './build-schema.ts'
import { withOwner } from './owner-connection.ts'
import { restoreBackup } from './restore-backup.ts'
import { asOwner, contentOf, formOf, TestGround } from './testing/open-databases.ts'
import { verifyBackup } from './verify-backup.ts'
import { writeBackup } from './write-backup.ts'

const ground = new TestGround()
after(() => ground.close())

async function filledBackup(name: string) {
  const source = await ground.database('filled')
  const file = await ground.path(name)
  await writeBackup(source, file)
  return { source, file }
}

test('refuses a database that holds an account or a workspace', async () => {
  const { source, file } = await filledBackup('refused.lazo')
  const before = await contentOf(source)
  await assert.rejects(restoreBackup(source, file), { code: 'restore-refused', message: /holds data already/ })
  assert.deepEqual(await contentOf(source), before)
  const account = await ground.database('schema')
  await asOwner(account, `insert into identity.account values (gen_random_uuid(), 'eva@example.org', 'Eva', now())`)
  await assert.rejects(restoreBackup(account, file), { code: 'restore-refused' })
})

test('replaces one when told to, after saving what it held', async () => {
  const { source, file } = await filledBackup('replacing.lazo')
  const target = await ground.database('filled')
  await asOwner(target, `update lazo.workspace set name = 'Before'`, `delete from lazo.card`)
  const before = await contentOf(target)
  const saved = await ground.path('before-restore.lazo')
  await restoreBackup(target, file, { replaceAfterSavingTo: saved })
  assert.deepEqual(await contentOf(target), await contentOf(source))
  await verifyBackup(saved)
  const back = await ground.database('nothing')
  await restoreBackup(back, saved)
  assert.deepEqual(await contentOf(back), before)
})

test('replaces nothing when what it held cannot be saved', async () => {
  const { file } = await filledBackup('unsaved.lazo')
  const target = await ground.database('filled')
  const before = await contentOf(target)
  await assert.rejects(restoreBackup(target, file, { replaceAfterSavingTo: `${file}/nowhere/x.lazo` }), {
    code: 'file-unreadable',
  })
  assert.deepEqual(await contentOf(target), before)
})

test('leaves alone a database of another program', async () => {
  const { file } = await filledBackup('foreign.lazo')
  const foreign = await ground.database('nothing')
  await asOwner(foreign, 'create schema jobs', 'create table jobs.printer (name text)')
  await assert.rejects(restoreBackup(foreign, file), { code: 'restore-refused', message: /schema "jobs"/ })
  assert.equal(await withOwner(foreign, async (client) => (await client.query('select from jobs.printer')).rowCount), 0)
})

test('says so when somebody is using the tables, and does not wait for ever', async () => {
  const { file } = await filledBackup('busy.lazo')
  const target = await ground.database('schema')
  await withOwner(target, async (client) => {
    await client.query('begin')
    await client.query('select from lazo.card')
    await assert.rejects(restoreBackup(target, file), { code: 'restore-refused', message: /in use/ })
  })
  await restoreBackup(target, file)
})

test('takes a backup of any earlier schema, and brings it to the newest', async () => {
  const all = knownMigrations()
  const newest = await ground.database('schema')
  for (const last of [1, 3, all.length - 1]) {
    const earlier = await ground.database('nothing')
    await withOwner(earlier, async (client) => {
      await buildSchema(client, { before: [], since: [] })
      await completeSchema(client, { before: [], since: all.slice(0, last) })
      await client.query(
        `insert into lazo.workspace (workspace_id, name, era, created_at) values (gen_random_uuid(), 'Antigua', 5, now())`,
      )
    })
    const file = await ground.path(`earlier-${last}.lazo`)
    assert.equal((await writeBackup(earlier, file)).header.schema.length, last)
    const target = await ground.database('nothing')
    await restoreBackup(target, file)
    assert.deepEqual(await formOf(target), await formOf(newest), `from step ${last}`)
    const names = await withOwner(
      target,
      async (client) => (await client.query('select name, tag from lazo.workspace')).rows,
    )
    assert.deepEqual(names, [{ name: 'Antigua', tag: 1 }])
  }
})

test('says that there is nothing to save in a database without Lazo', async () => {
  await assert.rejects(writeBackup(await ground.database('nothing'), await ground.path('nothing.lazo')), {
    code: 'database-unavailable',
    message: /nothing to back up/,
  })
})
