import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { readBackupState } from './latest-backup.ts'

const NOW = new Date('2026-03-10T12:00:00Z')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lazo-test-'))
  mkdirSync(join(folder, 'backups'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function backUp(name: string, at: string): void {
  const path = join(folder, 'backups', name)
  writeFileSync(path, '')
  utimesSync(path, new Date(at), new Date(at))
}

const state = (canBeMade = true) => readBackupState(folder, { canBeMade, now: NOW })

test('tells whether there is a backup of the last two nights', async () => {
  assert.deepEqual(await state(), { state: 'none', lastAt: null })
  backUp('nightly-2026-03-06.lazo', '2026-03-06T03:00:00Z')
  assert.deepEqual(await state(), { state: 'late', lastAt: new Date('2026-03-06T03:00:00Z') })
  backUp('nightly-2026-03-09.lazo', '2026-03-09T03:00:00Z')
  backUp('something-else.txt', '2026-03-10T03:00:00Z')
  assert.deepEqual(await state(), { state: 'ok', lastAt: new Date('2026-03-09T03:00:00Z') })
})

test('tells that backups are off where nobody can make them, and which is the last', async () => {
  assert.deepEqual(await state(false), { state: 'off', lastAt: null })
  backUp('nightly-2026-03-09.lazo', '2026-03-09T03:00:00Z')
  assert.deepEqual(await state(false), { state: 'off', lastAt: new Date('2026-03-09T03:00:00Z') })
})
