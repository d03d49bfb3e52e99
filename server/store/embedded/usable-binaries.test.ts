import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import { makeOpenFolder } from '#kit/database/embedded-folder.ts'
import { type Binaries, npmBinaries } from './binaries.ts'
import { openPlace, type Place } from './place.ts'
import { chooseRunAs, type RunAs } from './run-as.ts'
import { makeUsable } from './usable-binaries.ts'

const isRoot = process.getuid?.() === 0
const base = makeOpenFolder()
const closed: string[] = []
after(() => {
  for (const folder of closed) chmodSync(folder, 0o755)
  rmSync(base, { recursive: true, force: true })
})

const [installed] = npmBinaries()
assert.ok(installed, 'npm has PostgreSQL for this platform')
const original = dirname(dirname(installed.bin))

let count = 0
let place: Place
let runAs: RunAs | null
beforeEach(async () => {
  const home = join(base, `home-${(count += 1)}`)
  runAs = await chooseRunAs(home, null)
  place = await openPlace(home, runAs)
})

test("gives npm's binaries the links back that an install without scripts lacks", async () => {
  const bare = copyWithoutLinks()
  assert.throws(() => versionOf(bare), /libicu/)
  const usable = await makeUsable(bare, place, runAs)
  assert.equal(usable.bin, bare.bin)
  assert.match(versionOf(usable), /^postgres \(PostgreSQL\) \d+/)
})

test('restores the links also when several processes do so at once', async () => {
  const bare = copyWithoutLinks()
  const all = await Promise.all([1, 2, 3].map(() => makeUsable(bare, place, runAs)))
  assert.ok(all.every(({ bin }) => bin === bare.bin))
  assert.match(versionOf(bare), /PostgreSQL/)
})

test("copies npm's binaries beside the database when their folder cannot be used, once, and drops older copies", async () => {
  const bare = copyWithoutLinks()
  closePackage(bare)
  mkdirSync(join(place.binaries, '17.0.0'), { recursive: true })
  const usable = await makeUsable(bare, place, runAs)
  assert.ok(usable.bin.startsWith(place.binaries))
  assert.match(versionOf(usable), /PostgreSQL/)
  assert.equal(existsSync(join(place.binaries, '17.0.0')), false)
  writeFileSync(join(usable.bin, 'mark'), '')
  assert.deepEqual(await makeUsable(bare, place, runAs), usable)
  assert.ok(existsSync(join(usable.bin, 'mark')))
})

if (isRoot) {
  test("refuses other binaries that PostgreSQL's user cannot run", async () => {
    const bare = { ...copyWithoutLinks(), origin: 'LAZO_PG_BIN' as const }
    closePackage(bare)
    await assert.rejects(makeUsable(bare, place, runAs), /cannot run .*postgres.*LAZO_PG_USER/)
  })
}

function copyWithoutLinks(): Binaries {
  const folder = join(base, `package-${(count += 1)}`)
  for (const part of ['native', 'package.json']) {
    cpSync(join(original, part), join(folder, part), { recursive: true, verbatimSymlinks: true })
  }
  const list = readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8')
  for (const { target } of JSON.parse(list) as { target: string }[]) rmSync(join(folder, target))
  return { ...installed!, bin: join(folder, 'native', 'bin') }
}

/** Closes the package: to PostgreSQL's user when we are root, whom modes do not stop; else against writing. */
function closePackage({ bin }: Binaries): void {
  const native = dirname(bin)
  const folder = isRoot ? dirname(native) : join(native, 'lib')
  chmodSync(folder, isRoot ? 0o700 : 0o555)
  closed.push(folder)
}

function versionOf({ bin }: Binaries): string {
  return execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8', stdio: 'pipe' })
}
