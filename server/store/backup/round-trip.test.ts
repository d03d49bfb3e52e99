import assert from 'node:assert/strict'
import { stat } from 'node:fs/promises'
import { after, test } from 'node:test'
import { Client } from 'pg'
import { withOwner } from './owner-connection.ts'
import { restoreBackup } from './restore-backup.ts'
import { asOwner, contentOf, formOf, TestGround } from './testing/open-databases.ts'
import { readBackupHeader, verifyBackup } from './verify-backup.ts'
import { writeBackup } from './write-backup.ts'

const ground = new TestGround()
after(() => ground.close())

const erasOf = (owner: { url: string }) =>
  withOwner(owner, async (client) =>
    (await client.query<{ era: number }>('select era from lazo.workspace order by workspace_id')).rows.map(
      (row) => row.era,
    ),
  )

test('brings every table back as it was, but for the eras, into nothing and into an empty schema', async () => {
  const source = await ground.database('filled')
  const file = await ground.path('round-trip.lazo')
  const saved = await writeBackup(source, file)
  assert.ok(saved.tables.find((table) => table.name === 'card')!.rows > 20)
  const content = await contentOf(source)
  for (const kind of ['nothing', 'schema'] as const) {
    const target = await ground.database(kind)
    const restored = await restoreBackup(target, file)
    assert.deepEqual(restored, saved)
    assert.deepEqual(await contentOf(target), content, kind)
    assert.deepEqual(await formOf(target), await formOf(source), kind)
    const [before, now] = [await erasOf(source), await erasOf(target)]
    assert.ok(now.length === 2 && now.every((era, i) => era !== before[i] && Number.isInteger(era)))
  }
})

test('saves the restored database into the same tables again, to the byte', async () => {
  const source = await ground.database('filled')
  const first = await writeBackup(source, await ground.path('first.lazo'))
  const target = await ground.database('nothing')
  await restoreBackup(target, await ground.path('first.lazo'))
  const second = await writeBackup(target, await ground.path('second.lazo'))
  const sums = (summary: typeof first) =>
    summary.tables.filter((table) => table.name !== 'workspace').map((table) => [table.name, table.rows, table.sha256])
  assert.deepEqual(sums(second), sums(first))
})

test('goes on numbering where the source stood', async () => {
  const source = await ground.database('filled')
  await asOwner(
    source,
    `insert into lazo.workspace (workspace_id, name, era, created_at) values (gen_random_uuid(), 'Gone', 1, now())`,
    `delete from lazo.workspace where name = 'Gone'`,
  )
  await writeBackup(source, await ground.path('numbers.lazo'))
  const target = await ground.database('nothing')
  await restoreBackup(target, await ground.path('numbers.lazo'))
  const insert = `insert into lazo.workspace (workspace_id, name, era, created_at) values (gen_random_uuid(), 'Nueva', 1, now()) returning tag`
  const tags = await withOwner(target, async (client) => (await client.query<{ tag: number }>(insert)).rows)
  assert.deepEqual(tags, [{ tag: 4 }])
})

test('tells what is in it without reading its rows, the heads of the audit among it', async () => {
  const source = await ground.database('filled')
  const file = await ground.path('header.lazo')
  const { header, size } = await writeBackup(source, file)
  assert.deepEqual(await readBackupHeader(file), header)
  assert.deepEqual(
    header.auditHeads.map((head) => [head.position, head.hash.length]),
    [
      [1, 64],
      [1, 64],
    ],
  )
  assert.equal(header.schema.length, header.schema.at(-1)!.number)
  const { mode, size: length } = await stat(file)
  assert.equal(length, size)
  if (process.platform !== 'win32') assert.equal(mode & 0o777, 0o600)
  assert.deepEqual((await verifyBackup(file)).header, header)
})

test('lets nobody save what a wall hides from them', async () => {
  const source = await ground.database('filled')
  const server = new URL(source.url)
  server.username = 'lazo_app'
  server.password = 'app'
  await assert.rejects(
    writeBackup({ url: server.href }, await ground.path('walled.lazo')),
    /permission denied|row-level security/,
  )
  await assert.rejects(stat(await ground.path('walled.lazo')))
})

test('saves one moment while others write: all that was acknowledged before, nothing by half', async () => {
  const source = await ground.database('schema')
  await asOwner(
    source,
    'create table lazo.one (number int)',
    'create table lazo.two (number int)',
    'create table identity.three (number int)',
  )
  const race = { isOn: true, acknowledged: 0 }
  const writing = withOwner(source, async (client) => {
    for (let number = 1; race.isOn; number += 1) {
      await client.query('begin')
      for (const table of ['lazo.two', 'identity.three', 'lazo.one'])
        await client.query(`insert into ${table} values ($1)`, [number])
      await client.query('commit')
      race.acknowledged = number
    }
  })
  const seen: [number, number[]][] = []
  for (let round = 0; round < 5; round += 1) {
    const before = race.acknowledged
    const { tables } = await writeBackup(source, await ground.path(`busy-${round}.lazo`))
    seen.push([before, ['one', 'two', 'three'].map((name) => tables.find((table) => table.name === name)!.rows)])
  }
  race.isOn = false
  await writing
  for (const [before, [one, two, three]] of seen) {
    assert.ok(one === two && two === three, 'no save is there by half')
    assert.ok(one! >= before, 'every acknowledged save is there')
  }
  assert.ok(seen.at(-1)![1][0]! > seen[0]![1][0]!, 'writing went on meanwhile')
})

test('lets everybody read and write while a backup waits for its disk', async () => {
  const source = await ground.database('filled')
  const backup = writeBackup(source, await ground.path('beside.lazo'))
  const other = new Client(source.url)
  await other.connect()
  await other.query(`update lazo.workspace set name = 'Otra'`)
  await other.end()
  await backup
})
