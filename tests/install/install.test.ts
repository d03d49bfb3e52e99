import assert from 'node:assert/strict'
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { root } from '../../tools/list-files.ts'
import { type Command, runCommand } from './run-command.ts'
import { startLazo } from './start-lazo.ts'
import { nobody, sameUser, type User } from './user.ts'

const isRoot = process.getuid?.() === 0
const OPEN = 0o755

/** What all may enter: a copy of the pinned Node and npm 12, as one who runs it from elsewhere has them. */
let shared: string
const folders: string[] = []

before(async () => {
  shared = makeFolder(tmpdir(), OPEN)
  cpSync(process.execPath, join(shared, 'node'))
  await runCommand(sameUser(), shared, ['npm', 'install', '--prefix', shared, '--no-audit', '--no-fund', 'npm@12.2.0'])
})

after(() => {
  const data = folders.map((folder) => join(folder, 'lazo/data')).flatMap((folder) => movedTo(folder) ?? [])
  for (const folder of [...folders, ...data]) rmSync(folder, { recursive: true, force: true })
})

const ownNpm: Command = ['npm']
const npm12 = (): Command => [join(shared, 'node'), join(shared, 'node_modules/npm/bin/npm-cli.js')]

test('installs and starts with the npm of this machine', async () => {
  await installAndStart({ user: sameUser(), folder: makeFolder(tmpdir(), OPEN), npm: ownNpm, blocksScripts: false })
})

test('installs and starts with the npm of this machine and scripts blocked', async () => {
  await installAndStart({ user: sameUser(), folder: makeFolder(tmpdir(), OPEN), npm: ownNpm, blocksScripts: true })
})

test('installs and starts with npm 12 under the pinned Node', async () => {
  await installAndStart({ user: sameUser(), folder: makeFolder(tmpdir(), OPEN), npm: npm12(), blocksScripts: false })
})

test('installs and starts as a user without rights, with npm 12 and scripts blocked', async (t) => {
  if (!isRoot) return t.skip('only root can become another user')
  const folder = makeFolder(tmpdir(), OPEN)
  await installAndStart({ user: nobody(folder), folder, npm: npm12(), blocksScripts: true })
})

test('installs and starts in a home that only root may enter', async (t) => {
  if (!isRoot) return t.skip('only root has such a home')
  const folder = makeFolder(homedir(), 0o700)
  await installAndStart({ user: sameUser(), folder, npm: ownNpm, blocksScripts: true })
  assert.ok(movedTo(join(folder, 'lazo/data')), 'the data is where PostgreSQL, which refuses root, can reach it')
})

/** One way to come to a running Lazo. */
type Way = { user: User; folder: string; npm: Command; blocksScripts: boolean }

async function installAndStart({ user, folder, npm, blocksScripts }: Way): Promise<void> {
  const clone = await cloneFor(user, folder)
  const installed = await runCommand(user, clone, [...npm, 'ci', ...(blocksScripts ? ['--ignore-scripts'] : [])])
  assert.doesNotMatch(installed, /EBADENGINE|Unsupported engine/)

  for (const data of ['new', 'existing']) {
    const lazo = await startLazo(user, clone, [...npm, 'start'])
    try {
      assert.equal((await fetch(lazo.url)).status, 200, `with ${data} data`)
      assert.equal((await fetch(new URL('/health', lazo.url))).status, 200)
    } finally {
      await lazo.stop()
    }
  }

  const checked = await runCommand(user, clone, [...npm, 'run', 'check'])
  assert.match(checked, /^\d+ passed, 0 failed, 0 skipped$/m)
  assert.equal(await runCommand(user, clone, ['git', 'status', '--porcelain']), '')
}

/** A clone of this repository that belongs to the user. */
async function cloneFor(user: User, folder: string): Promise<string> {
  const clone = join(folder, 'lazo')
  mkdirSync(clone)
  await runCommand(sameUser(), clone, ['git', 'clone', '--quiet', '--no-hardlinks', root, '.'])
  if (user.ids) await runCommand(sameUser(), folder, ['chown', '-R', `${user.ids.uid}:${user.ids.gid}`, clone])
  return clone
}

function makeFolder(parent: string, mode: number): string {
  const folder = realpathSync(mkdtempSync(join(parent, 'lazo-install-')))
  chmodSync(folder, mode)
  folders.push(folder)
  return folder
}

/** Where the data of a data folder is, when it could not stay there. */
function movedTo(data: string): string | null {
  const signpost = join(data, 'moved-to')
  return existsSync(signpost) ? readFileSync(signpost, 'utf8').trim() : null
}
