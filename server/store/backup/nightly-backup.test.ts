import assert from 'node:assert/strict'
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { after, describe, it } from 'node:test'
import type { Clock } from '#base/clock.ts'
import { createLog } from '#base/log.ts'
import { knownMigrations, migrate } from '../migrate.ts'
import { backupFolder, listBackups, momentPath, nightlyPath, removeOldBackups } from './backup-folder.ts'
import { BackupKeeper } from './backup-keeper.ts'
import { buildSchema, completeSchema } from './build-schema.ts'
import { backupBeforeMigration, latestNight, runNightlyBackup } from './nightly-backup.ts'
import { withOwner } from './owner-connection.ts'
import { contentOf, TestGround } from './testing/open-databases.ts'
import { verifyBackup } from './verify-backup.ts'

const ground = new TestGround()
after(() => ground.close())

/** A moment by the clock on the wall. */
const at = (day: number, hour: number, minute = 0) => new Date(2026, 2, day, hour, minute)
const log = createLog('silent')

async function settings(name: string, content: 'nothing' | 'filled' = 'filled') {
  const clock: Clock & { time: Date } = { time: at(10, 12), now: () => clock.time }
  return { owner: await ground.database(content), folder: backupFolder(await ground.path(name)), clock, log }
}

describe('the nightly backup', () => {
  it('belongs to the night that began last, at three by the clock on the wall', () => {
    assert.deepEqual(latestNight(at(10, 3)), at(10, 3))
    assert.deepEqual(latestNight(at(10, 2, 59)), at(9, 3))
    assert.deepEqual(latestNight(at(1, 1)), new Date(2026, 1, 28, 3))
  })

  it('is made once for each night, also late, and the last seven days are kept', async () => {
    const each = await settings('nights')
    const made: (string | null)[] = []
    for (const time of [at(10, 12), at(10, 23), at(11, 2), at(11, 3), at(12, 18), at(18, 4), at(19, 4)]) {
      each.clock.time = time
      made.push(await runNightlyBackup(each))
    }
    const night = (day: number) => nightlyPath(each.folder, at(day, 3))
    assert.deepEqual(made, [night(10), null, null, night(11), night(12), night(18), night(19)])
    assert.deepEqual(
      (await listBackups(each.folder)).map((backup) => [backup.reason, backup.path]),
      [
        ['nightly', night(12)],
        ['nightly', night(18)],
        ['nightly', night(19)],
      ],
    )
    await verifyBackup(night(19))
  })

  it('is looked for by the keeper, which tells of a failure and breaks off when it is stopped', async () => {
    const good = await settings('kept')
    const keeper = new BackupKeeper(good)
    keeper.start()
    while ((await listBackups(good.folder)).length === 0) await new Promise((resolve) => setImmediate(resolve))
    await keeper.stop()
    assert.equal(keeper.problem, null)
    const bad = new BackupKeeper(await settings('failing', 'nothing'))
    bad.start()
    while (bad.problem === null) await new Promise((resolve) => setImmediate(resolve))
    assert.match(bad.problem, /nothing to back up/)
    await bad.stop()
    const cut = await settings('cut off')
    const stopped = new BackupKeeper(cut)
    stopped.start()
    await stopped.stop()
    assert.deepEqual([stopped.problem, await listBackups(cut.folder)], [null, []])
  })
})

describe('the backup before a migration', () => {
  it('is made when the schema is older than the program, and holds what was there', async () => {
    const before = await settings('migration', 'nothing')
    assert.equal(await backupBeforeMigration(before), null)
    const steps = knownMigrations().slice(0, 3)
    await withOwner(before.owner, async (client) => {
      await buildSchema(client, { before: [], since: [] })
      await completeSchema(client, { before: [], since: steps })
    })
    const path = momentPath(before.folder, 'pre-migration', before.clock.now())
    assert.equal(await backupBeforeMigration(before), path)
    assert.equal((await verifyBackup(path)).header.schema.length, 3)
    await migrate(before.owner, { appPassword: 'app' })
    assert.equal(await backupBeforeMigration(before), null)
    assert.ok(Object.keys(await contentOf(before.owner)).length > 20)
  })
})

describe('the folder of backups', () => {
  it('loses what is older than seven days, but never the newest, and no file of others', async () => {
    const folder = await ground.path('old')
    await mkdir(folder)
    const names = [
      'nightly-2026-03-01.lazo',
      'pre-migration-2026-03-02T091500Z.lazo',
      'before-restore-2026-03-03T091500Z.lazo',
    ]
    const others = ['nightly-2026-01-01.lazo.copy', 'notes.txt', 'nightly-old.lazo']
    for (const name of [...names, ...others]) await writeFile(`${folder}/${name}`, '')
    assert.deepEqual(
      (await listBackups(folder)).map((backup) => backup.reason),
      ['nightly', 'pre-migration', 'before-restore'],
    )
    await removeOldBackups(folder, at(9, 12))
    assert.deepEqual(await readdir(folder), [...names.slice(1), ...others].toSorted())
    await removeOldBackups(folder, at(30, 12))
    assert.deepEqual(await readdir(folder), [names[2], ...others].toSorted())
    await rm(folder, { recursive: true })
    assert.deepEqual(await listBackups(folder), [])
    await removeOldBackups(folder, at(30, 12))
  })

  it('loses what a killed backup left half written, a day later', async () => {
    const folder = await ground.path('half')
    await mkdir(folder)
    const half = `${folder}/.nightly-2026-03-09.lazo.unfinished-0a1b2c3d`
    await writeFile(half, 'LAZO')
    await utimes(half, at(9, 3), at(9, 3))
    await removeOldBackups(folder, at(9, 12))
    assert.equal((await readdir(folder)).length, 1)
    await removeOldBackups(folder, at(10, 12))
    assert.deepEqual(await readdir(folder), [])
  })
})
