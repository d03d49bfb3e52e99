import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach } from 'node:test'
import { API_ROOT } from '@lazo/contract'
import { openContext } from '#boot/open-context.ts'
import { clearFolder, makeOpenFolder } from '#kit/database/embedded-folder.ts'
import { ask, type Question, type Told } from './ask.ts'
import { takeCensus } from './census.ts'
import { type CommandEnd, runCommand } from './run-command.ts'
import { startServer } from './server-process.ts'

/** Who owns the workspace. */
export const OWNER = 'ana@example.org'

/** Her password. */
export const PASSWORD = 'correct horse battery'

/**
 * In megabytes: far below what ends a small machine. From run to run 430 to 690 are held, as early or late as the engine takes memory back;
 * at rest it is 200.
 */
const MOST_MEMORY = 750

const closing: (() => unknown)[] = []
after(async () => {
  for (const close of closing.reverse()) await close()
})

const data = makeOpenFolder()
closing.push(() => clearFolder(data))
const files = mkdtempSync(join(tmpdir(), 'lazo-hostile-'))
closing.push(() => rmSync(files, { recursive: true, force: true }))
await runCommand(data, ['user', 'add', OWNER, '--name', 'Ana', '--password-stdin'], PASSWORD)
const { out: token } = await runCommand(data, ['token', OWNER])
const server = await startServer(data)
closing.push(() => server.stop())
const context = await openContext({ data, isCommand: true })
closing.push(() => context.close())
const databaseUrl = context.database.embedded!.ownerUrl

/** One data folder with a running server that all tests attack. It must be well after each of them. */
export const office = {
  url: server.url,
  token: token.trim(),
  /** Accounts and verbs of the same data, for what has no command. */
  context,
  /** How the owner of the database enters. */
  databaseUrl,

  /** Asks the API as its owner, unless another token or none (an empty one) is given. */
  ask(method: string, path: string, question: Question = {}): Promise<Told> {
    return ask(server.url, method, API_ROOT + path, { token: office.token, ...question })
  },

  /** Runs a command on the data. */
  async run(...args: readonly string[]): Promise<CommandEnd> {
    const ended = await runCommand(data, args)
    assert.ok(ended.peak < MOST_MEMORY, `lazo ${args.join(' ')} held ${ended.peak} MB`)
    return ended
  },

  /** Runs a command for its owner. */
  runAsOwner(...args: readonly string[]): Promise<CommandEnd> {
    return office.run(...args, '--as', OWNER)
  },

  /** The path of a new file that holds these bytes. */
  file(name: string, bytes: string | Uint8Array): string {
    const path = join(files, name)
    writeFileSync(path, bytes)
    return path
  },

  /** How many rows each table holds. */
  census: () => takeCensus(databaseUrl),

  /** Does what must leave nothing behind, in no table. */
  async unchanged<T>(work: () => Promise<T>): Promise<T> {
    const before = await office.census()
    const given = await work()
    assert.deepEqual(await office.census(), before)
    return given
  },
}

afterEach(async () => {
  assert.equal(server.ending(), null)
  const health = await fetch(new URL('/health', server.url))
  assert.equal(health.status, 200, await health.text())
  assert.ok(server.peak() < MOST_MEMORY, `the server held ${server.peak()} MB`)
  assert.deepEqual(server.output().match(/^\{"level":[56]0.*$/gm), null)
})
