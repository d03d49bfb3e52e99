import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'node:test'
import { killAtOnce, postmasterOf, until, untilDead } from '#kit/database/embedded-folder.ts'
import { Lazo, type Running, type RunningServer, stop, untilReady } from './testing/lazo.ts'

const ANA = 'ana@example.org'

/** What the API answers, as far as it is looked at here. */
interface Listed {
  readonly token: string
  readonly items: readonly { readonly id: string }[]
  readonly name: { readonly full: string }
}

let lazo: Lazo
beforeEach(() => {
  lazo = new Lazo()
})
afterEach(() => lazo.clear())

test('starts on nothing, tells how the owner sets it up, stops by one signal and starts again', async () => {
  const first = await lazo.serve()
  assert.match(first.said(), /^Lazo is ready at http:\/\/127\.0\.0\.1:\d+\/$/m)
  // It answers before it has looked whether anybody uses it.
  await until(() =>
    /Open http:\/\/127\.0\.0\.1:\d+\/setup and type the code [2-9A-Z]{4}-[2-9A-Z]{4}/.test(first.said()),
  )
  assert.equal((await fetch(first.url)).status, 200)
  const health = (await (await fetch(new URL('/health', first.url))).json()) as Record<string, unknown>
  assert.deepEqual([health['status'], health['database']], ['ok', 'ok'])
  const { code, err } = await stop(first)
  assert.equal(code, 0, err)
  assert.equal(postmasterOf(lazo.data), null)
  const second = await lazo.serve()
  assert.equal((await stop(second, 'SIGTERM')).code, 0)
})

test('says ready in the same words in Spanish, because programs wait for them', async () => {
  const server = await lazo.serve([], { environment: { LAZO_LANG: 'es' } })
  await until(() => /Nadie usa todavía este servidor/.test(server.said()))
  await stop(server)
})

test('a second server on another port joins, and outlives the first', async () => {
  await lazo.get('user', 'add', ANA, '--name', 'Ana')
  const first = await lazo.serve()
  const second = await lazo.serve()
  const token = (await lazo.get('token', ANA, '--label', 'test')).trim()
  await stop(first)
  const headers = { authorization: `Bearer ${token}` }
  assert.equal((await fetch(new URL('/api/v1/books', second.url), { headers })).status, 200)
  await stop(second)
  assert.equal(postmasterOf(lazo.data), null)
})

test('names a port that is taken, and ends with 1', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as { port: number }
  const { code, err } = await lazo.run(['serve'], { environment: { LAZO_PORT: String(port) } })
  other.close()
  assert.equal(code, 1)
  assert.match(err, new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 cannot be used: .*LAZO_PORT\\.$`, 'm'))
  assert.equal(postmasterOf(lazo.data), null)
})

test('waits a moment for a port that is about to be free', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as { port: number }
  const starting = lazo.serve([], { environment: { LAZO_PORT: String(port) } })
  await until(() => postmasterOf(lazo.data) !== null)
  other.close()
  await stop(await starting)
})

test('starts again by the same command after a kill -9 of launcher, server, or PostgreSQL', async () => {
  await lazo.get('user', 'add', ANA, '--name', 'Ana')
  const file = lazo.file('kept.csv', 'First Name,Last Name\nKay,Kept\n')
  await lazo.get('import', file, '--as', ANA, '--book', 'Kept')
  for (const kill of [killLauncher, killServer, killDatabase]) {
    const server = await lazo.serve()
    await kill(server)
    await server.ended
    const again = await lazo.serve()
    assert.match(await lazo.get('search', 'kept', '--as', ANA), /Kay Kept/)
    await stop(again)
  }
})

test('ends with its npm, which tells nobody when it is killed', async () => {
  const server = await untilReady(lazo.startByNpm())
  server.process.kill('SIGKILL')
  await until(() => postmasterOf(lazo.data) === null)
  await assert.rejects(fetch(server.url))
})

test('comes back by itself when PostgreSQL is killed under it', async () => {
  const server = await lazo.serve()
  killAtOnce(postmasterOf(lazo.data))
  const isWell = async () => {
    const health = await fetch(new URL('/health', server.url)).then((answer) => answer.json())
    return (health as { status: string }).status === 'ok'
  }
  await until(async () => !(await isWell()))
  await until(isWell)
  assert.equal((await stop(server)).code, 0)
})

test('commands work before, beside and after it', async () => {
  const importOf = (name: string) =>
    lazo.get('import', lazo.file(`${name}.csv`, `First Name,Last Name\n${name},Same\n`), '--as', ANA, '--book', 'All')
  await lazo.get('user', 'add', ANA, '--name', 'Ana')
  await importOf('Before')
  const server = await lazo.serve()
  await importOf('Beside')
  await stop(server)
  await importOf('After')
  const found = JSON.parse(await lazo.get('search', 'same', '--as', ANA, '--json')) as { card: { display: string } }[]
  assert.deepEqual(found.map(({ card }) => card.display).toSorted(), ['After Same', 'Before Same', 'Beside Same'])
})

test('restores a backup into an empty folder, and serves it', async () => {
  await lazo.get('user', 'add', ANA, '--name', 'Ana')
  await lazo.get('import', lazo.file('r.csv', 'First Name,Last Name\nRita,Restored\n'), '--as', ANA, '--book', 'R')
  const file = join(lazo.folder, 'all.lazo')
  await lazo.get('backup', file)
  rmSync(lazo.data, { recursive: true })
  assert.match(await lazo.get('restore', file), /^Everything is back\./)
  assert.match(await lazo.get('search', 'rita', '--as', ANA), /Rita Restored/)
  const server = await lazo.serve()
  assert.doesNotMatch(server.said(), /Nobody uses this server/)
  await stop(server)
  const replaced = await lazo.get('restore', file, '--replace')
  assert.match(replaced, /^Everything is back\./)
  assert.ok(readdirSync(join(lazo.data, 'backups')).some((name) => name.startsWith('before-restore')))
})

test('a restored server tells clients of the time before to start over, and takes no edit of theirs', async () => {
  await lazo.get('user', 'add', ANA, '--name', 'Ana')
  await lazo.get('import', lazo.file('r.csv', 'First Name,Last Name\nRita,Restored\n'), '--as', ANA, '--book', 'R')
  const authorization = `Bearer ${(await lazo.get('token', ANA, '--label', 'test')).trim()}`
  const file = join(lazo.folder, 'all.lazo')
  await lazo.get('backup', file)
  const ask = async (server: RunningServer, path: string, init: RequestInit = {}) => {
    const headers = { authorization, 'content-type': 'application/json', ...init.headers }
    const response = await fetch(new URL(`/api/v1${path}`, server.url), { ...init, headers })
    return { status: response.status, etag: response.headers.get('etag')!, json: (await response.json()) as Listed }
  }
  const changeTo = (full: string, etag: string) => ({
    method: 'PATCH',
    headers: { 'if-match': etag },
    body: JSON.stringify({ patch: { 'name/full': full } }),
  })

  const before = await lazo.serve()
  const { token } = (await ask(before, '/changes')).json
  const path = `/cards/${(await ask(before, '/cards')).json.items[0]!.id}`
  const { etag } = await ask(before, path, changeTo('Rita After', (await ask(before, path)).etag))
  await stop(before)

  await lazo.get('restore', file, '--replace')
  const restored = await lazo.serve()
  assert.equal((await ask(restored, `/changes?since=${token}`)).status, 410)
  assert.equal((await ask(restored, path, changeTo('Rita Late', etag))).status, 412)
  const now = await ask(restored, path)
  assert.equal(now.json.name.full, 'Rita Restored')
  assert.equal((await ask(restored, path, changeTo('Rita Now', now.etag))).status, 200)
  await stop(restored)
})

test('tells plainly what is wrong with settings and data', async () => {
  const wrong = await lazo.run(['serve'], { environment: { LAZO_PORT: 'http', LAZO_REGION: 'Spain' } })
  assert.equal(wrong.code, 2)
  assert.match(wrong.err, /^LAZO_PORT is "http".*\nLAZO_REGION is "Spain"/)
  const spanish = await lazo.run(['serve'], { environment: { LAZO_PORT: 'http', LAZO_LANG: 'es' } })
  assert.match(spanish.err, /^La configuración .*\nLAZO_PORT is "http"/)
})

async function killLauncher(server: Running): Promise<void> {
  const child = serverProcess(server)
  server.process.kill('SIGKILL')
  await untilDead(child)
}

async function killServer(server: Running): Promise<void> {
  killAtOnce(serverProcess(server))
}

async function killDatabase(server: Running): Promise<void> {
  killAtOnce(postmasterOf(lazo.data))
  await stop(server)
}

/** The process that the launcher started. */
function serverProcess({ process: launcher }: Running): number {
  const lines = execFileSync('ps', ['-e', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  const line = lines.find((one) => new RegExp(`^ *\\d+ +${launcher.pid} .*main\\.ts serve`).test(one))
  return Number.parseInt(line!, 10)
}
