import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import { until } from '#kit/database/embedded-folder.ts'
import { openTestWorkspace } from '#kit/workspace.ts'
import { startWorker } from './start-worker.ts'

test('starts the queue anew when the database under it was restored or its connections were cut', async (t) => {
  const kit = await openTestWorkspace()
  t.after(() => kit.close())
  let runs = 0
  const task = { name: 'count', cron: '0 0 1 1 *', run: async () => void (runs += 1) }
  const worker = await startWorker(kit.domain, [task])
  const runNow = async () => {
    const before = runs
    await askOnce(kit.ownerUrl, "select from jobs.add_job('count')")
    await until(() => runs > before)
  }
  await runNow()
  // What the queue's own migrations tell all workers, and a restore with them.
  await askOnce(kit.ownerUrl, `select pg_notify('worker:migrate', '{"migrationNumber":1,"breaking":true}')`)
  await runNow()
  await askOnce(
    kit.ownerUrl,
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  )
  await runNow()
  await worker.stop()
  assert.equal(runs, 3)
  assert.equal(process.exitCode, undefined)
})
