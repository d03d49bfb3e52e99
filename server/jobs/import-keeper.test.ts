import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Actor } from '#base/actor.ts'
import type { Domain } from '#domain/domain.ts'
import { readImportState } from '#domain/imports/read-imports.ts'
import { runImport } from '#domain/imports/run-import.ts'
import { startImport } from '#domain/imports/start-import.ts'
import { until } from '#kit/database/embedded-folder.ts'
import { openTestWorkspace } from '#kit/workspace.ts'
import { ImportKeeper } from './import-keeper.ts'
import { startWorker } from './start-worker.ts'

const ROWS = 1200

async function open(t: TestContext) {
  const kit = await openTestWorkspace()
  t.after(() => kit.close())
  const bookId = await kit.book(kit.owner, 'Kept')
  const begin = (isQueued: boolean) => beginImport(kit.domain, kit.owner, { bookId, isQueued })
  const ended = async (importId: string) => {
    await until(async () => (await readImportState(kit.domain, kit.owner, importId)).state === 'done')
    return (await readImportState(kit.domain, kit.owner, importId)).counts
  }
  return { ...kit, begin, ended }
}

async function beginImport(domain: Domain, actor: Actor, to: { bookId: string; isQueued: boolean }): Promise<string> {
  const rows = Array.from({ length: ROWS }, (_, i) => `Given${i},Surname${i}`)
  const bytes = (async function* () {
    yield Buffer.from(['First Name,Last Name', ...rows].join('\n'))
  })()
  const { importId } = await startImport(domain, actor, {
    ...to,
    fileName: 'kept.csv',
    bytes,
    kind: 'auto',
    policy: 'fill',
  })
  return importId
}

test('goes on with an import where the process that ran it has died', async (t) => {
  const { domain, owner, clock, begin, ended } = await open(t)
  const importId = await begin(false)
  const died = runImport(domain, owner, {
    importId,
    onProgress: () => {
      throw new Error('killed')
    },
  })
  await assert.rejects(died, /killed/)
  assert.equal((await readImportState(domain, owner, importId)).checkpoint, 500)
  clock.pass({ minutes: 1 })
  const keeper = new ImportKeeper(domain)
  keeper.start()
  const counts = await ended(importId)
  await keeper.stop()
  assert.deepEqual([counts['new'], counts['unchanged']], [ROWS, 0])
})

test('leaves an import to the process that works on it', async (t) => {
  const { domain, owner, begin } = await open(t)
  const importId = await begin(false)
  const keeper = new ImportKeeper(domain)
  let looked = 0
  const done = await runImport(domain, owner, {
    importId,
    onProgress: () => {
      if (looked === 0) keeper.start()
      looked += 1
    },
  })
  await keeper.stop()
  assert.deepEqual([done.state, done.counts['new']], ['done', ROWS])
})

test('an import stops with the worker after its group of rows, and goes on with the next', async (t) => {
  const { domain, owner, clock, begin, ended } = await open(t)
  const importId = await begin(true)
  const first = await startWorker(domain, [])
  await until(async () => (await readImportState(domain, owner, importId)).checkpoint > 0)
  await first.stop()
  clock.pass({ minutes: 1 })
  const second = await startWorker(domain, [])
  const counts = await ended(importId)
  await second.stop()
  assert.equal(counts['new'], ROWS)
})
