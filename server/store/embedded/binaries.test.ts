import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { findBinaries } from './binaries.ts'

const base = mkdtempSync(join(tmpdir(), 'lazo-test-'))
after(() => rmSync(base, { recursive: true }))

test("takes npm's binaries for a new database", async () => {
  const found = await findBinaries(null, null)
  assert.equal(found.origin, 'npm')
  assert.match(found.version, /^\d+\.\d+$/)
  assert.equal(found.major, Number.parseInt(found.version, 10))
})

test('takes those of LAZO_PG_BIN before all others', async () => {
  const bin = fakePostgres('16.11 (Debian 16.11-1)')
  assert.deepEqual(await findBinaries(bin, null), { bin, version: '16.11', major: 16, origin: 'LAZO_PG_BIN' })
  assert.equal((await findBinaries(bin, 16)).bin, bin)
})

test('reads the version of a PostgreSQL before its release', async () => {
  const { version, major } = await findBinaries(fakePostgres('19beta1'), null)
  assert.deepEqual([version, major], ['19', 19])
})

test('refuses a LAZO_PG_BIN without a PostgreSQL', async () => {
  await assert.rejects(findBinaries(join(base, 'nothing'), null), {
    code: 'configuration-invalid',
    message: /LAZO_PG_BIN/,
  })
})

test('refuses a PostgreSQL that is too old', async () => {
  await assert.rejects(findBinaries(fakePostgres('14.9'), null), /15 or newer.*14\.9/)
})

test('refuses a database of a version nobody here can open, and tells the way out', async () => {
  const refusal = /written by PostgreSQL 13.*LAZO_PG_BIN.*PostgreSQL 13.*lazo backup.*lazo restore/
  await assert.rejects(findBinaries(null, 13), refusal)
  await assert.rejects(findBinaries(fakePostgres('16.1'), 13), refusal)
})

function fakePostgres(version: string): string {
  const bin = join(base, version.replaceAll(' ', '-'))
  mkdirSync(bin, { recursive: true })
  writeFileSync(join(bin, 'postgres'), `#!/bin/sh\necho "postgres (PostgreSQL) ${version}"\n`)
  chmodSync(join(bin, 'postgres'), 0o755)
  return bin
}
