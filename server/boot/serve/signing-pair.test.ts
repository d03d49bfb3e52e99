import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { openLogLines } from '#kit/log-lines.ts'
import { readSigningPair } from './signing-pair.ts'
import { CERTIFICATES } from './testing/certificates.table.ts'

const folder = mkdtempSync(join(tmpdir(), 'lazo-sign-'))
after(() => rmSync(folder, { recursive: true }))

const { log, lines } = openLogLines()

function writePair(name: string, cert: string, key: string) {
  const paths = { cert: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) }
  writeFileSync(paths.cert, cert)
  writeFileSync(paths.key, key)
  return paths
}

test('signs with what was set for profiles, else with the pair of TLS, else not', async () => {
  const { first, second } = CERTIFICATES
  const profile = writePair('profile', first.cert, first.key)
  const tls = writePair('tls', second.cert, second.key)
  assert.deepEqual(await readSigningPair({ profile, tls }, log), first)
  assert.deepEqual(await readSigningPair({ profile: null, tls }, log), second)
  assert.equal(await readSigningPair({ profile: null, tls: null }, log), null)
  assert.deepEqual(lines, [])
})

test('takes a renewed pair at once, and tells of one that cannot be used', async () => {
  const { first, second } = CERTIFICATES
  const tls = writePair('renewed', first.cert, second.key)
  assert.equal(await readSigningPair({ profile: null, tls }, log), null)
  assert.equal(lines.length, 1)
  writePair('renewed', first.cert, first.key)
  assert.deepEqual(await readSigningPair({ profile: null, tls }, log), first)
})
