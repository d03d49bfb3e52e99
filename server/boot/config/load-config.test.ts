import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { loadConfig } from './load-config.ts'
import { openSecret } from './secret.ts'

const base = mkdtempSync(join(tmpdir(), 'lazo-test-'))
chmodSync(base, 0o711)
after(() => rmSync(base, { recursive: true }))
let count = 0
const newFolder = () => join(base, String((count += 1)))

test('makes the data folder, closed to others', async () => {
  const folder = newFolder()
  const config = await loadConfig({ LAZO_DATA: folder })
  assert.equal(config.dataFolder, folder)
  assert.equal(statSync(folder).mode & 0o007, 0)
  assert.deepEqual(config.notices, [])
})

test('the folder named on the command line goes before LAZO_DATA', async () => {
  const folder = newFolder()
  assert.equal((await loadConfig({ LAZO_DATA: newFolder() }, folder)).dataFolder, folder)
})

test('reads lazo.env in the data folder, with comments and quotes', async () => {
  const { dataFolder } = await loadConfig({}, newFolder())
  writeFileSync(join(dataFolder, 'lazo.env'), '# ours\nLAZO_PORT=1234\nLAZO_LANG="en"\n')
  const config = await loadConfig({}, dataFolder)
  assert.deepEqual([config.port, config.language], [1234, 'en'])
  const port = config.shown.find(({ name }) => name === 'LAZO_PORT')
  assert.deepEqual([port?.text, port?.from], ['1234', 'lazo.env'])
})

test('shows every setting, and no secret', async () => {
  const secret = 'a secret of more than thirty-two characters'
  const config = await loadConfig({ LAZO_SECRET: secret }, newFolder())
  assert.equal(config.shown.find(({ name }) => name === 'LAZO_SECRET')?.text, '(hidden)')
  assert.doesNotMatch(JSON.stringify(config.shown), new RegExp(secret))
})

test('tells of names that are no settings, of a useless LAZO_DATA, and of secrets that others may read', async () => {
  const { dataFolder } = await loadConfig({}, newFolder())
  const file = join(dataFolder, 'lazo.env')
  writeFileSync(file, 'LAZO_DATA=/elsewhere\nDATABASE_URL=postgres://a@b/c\nPROT=1\n', { mode: 0o644 })
  const { notices } = await loadConfig({ LAZO_PROT: '1', LAZO_LAUNCHER: '1' }, dataFolder)
  assert.equal(notices.length, 4)
  assert.match(notices.join('\n'), /LAZO_PROT.*\n.*PROT.*\n.*LAZO_DATA.*\n.*mode to 600/)
  chmodSync(file, 0o600)
  assert.equal((await loadConfig({}, dataFolder)).notices.length, 2)
})

test('makes a secret key once, for its owner alone', async () => {
  const { dataFolder } = await loadConfig({}, newFolder())
  const key = openSecret(dataFolder, null)
  assert.equal(key.length, 32)
  assert.deepEqual(openSecret(dataFolder, null), key)
  assert.equal(statSync(join(dataFolder, 'secret.key')).mode & 0o777, 0o600)
})

test('closes a secret key that others may read, and refuses a damaged one without replacing it', async () => {
  const { dataFolder } = await loadConfig({}, newFolder())
  const path = join(dataFolder, 'secret.key')
  openSecret(dataFolder, null)
  chmodSync(path, 0o644)
  openSecret(dataFolder, null)
  assert.equal(statSync(path).mode & 0o777, 0o600)
  writeFileSync(path, 'short')
  assert.throws(() => openSecret(dataFolder, null), /damaged/)
  assert.equal(readFileSync(path, 'utf8'), 'short')
})

test('draws the secret key from LAZO_SECRET without touching the folder', () => {
  const secret = 'a secret of more than thirty-two characters'
  const key = openSecret(join(base, 'missing'), secret)
  assert.equal(key.length, 32)
  assert.deepEqual(openSecret(join(base, 'other'), secret), key)
  assert.notDeepEqual(openSecret(base, `${secret}!`), key)
})
