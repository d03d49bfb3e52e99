import assert from 'node:assert/strict'
import { once } from 'node:events'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { after, before, test } from 'node:test'
import { Client } from 'pg'
import { openTestDatabase } from '#kit/database/open-test-database.ts'
import { CopyIn, CopyOut } from './copy-stream.ts'
import { oddTexts } from './testing/odd-values.table.ts'

type TestDatabase = Awaited<ReturnType<typeof openTestDatabase>>
let database: TestDatabase
let client: Client
before(async () => {
  database = await openTestDatabase()
  client = await connect()
  await client.query('create table line (number int primary key, words text)')
})
after(async () => {
  await client.end()
  await database.drop()
})

async function connect(): Promise<Client> {
  const made = new Client(database.url)
  made.on('error', () => undefined)
  await made.connect()
  return made
}

async function textOf(stream: Readable): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

const answers = async (asked: Client) => (await asked.query<{ sum: number }>('select 1 + 1 as sum')).rows[0]!.sum === 2
const count = async () =>
  (await client.query<{ count: number }>('select count(*)::int as count from line')).rows[0]!.count

test('brings every text out and in again, and counts the rows', async () => {
  await client.query('truncate line')
  for (const [number, words] of oddTexts.entries())
    await client.query('insert into line values ($1, $2)', [number, words])
  await client.query('insert into line values (-1, null)')
  const out = client.query(new CopyOut('copy line to stdout'))
  const text = await textOf(out)
  assert.equal(out.rows, oddTexts.length + 1)
  const before = (await client.query('select * from line order by number')).rows
  await client.query('truncate line')
  // In portions that cut rows and characters anywhere.
  const bytes = Buffer.from(text)
  const portions = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(i * 7, i * 7 + 7))
  const into = client.query(new CopyIn('copy line from stdin'))
  await pipeline(Readable.from(portions), into)
  assert.equal(into.rows, oddTexts.length + 1)
  assert.deepEqual((await client.query('select * from line order by number')).rows, before)
})

test('copies nothing where there is nothing', async () => {
  await client.query('truncate line')
  const out = client.query(new CopyOut('copy line to stdout'))
  assert.equal(await textOf(out), '')
  const into = client.query(new CopyIn('copy line from stdin'))
  await pipeline(Readable.from([]), into)
  assert.deepEqual([out.rows, into.rows], [0, 0])
})

test('reads no faster than it is read, and still everything', async () => {
  const out = client.query(new CopyOut(`copy (select repeat('x', 999) from generate_series(1, 100000)) to stdout`))
  await once(out, 'readable')
  // The server has 100 MB to send; turns of the loop in which it could.
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  assert.ok(out.readableLength < 1_000_000, `${out.readableLength} bytes were taken in`)
  let bytes = 0
  for await (const part of out) bytes += (part as Buffer).length
  assert.equal(bytes, 100_000_000)
})

test('writes no faster than the server takes it', async () => {
  await client.query('truncate line')
  const into = client.query(new CopyIn('copy line from stdin'))
  let written = 0
  const rows = function* () {
    for (let number = 0; number < 50_000; number += 1) {
      written += 1
      yield Buffer.from(`${number}\t${'y'.repeat(999)}\n`)
    }
  }
  let held = 0
  const watch = setInterval(() => {
    held = Math.max(held, into.writableLength)
  }, 1)
  await pipeline(Readable.from(rows()), into).finally(() => clearInterval(watch))
  assert.ok(held < 1_000_000, `${held} bytes were held`)
  assert.deepEqual([written, await count()], [50_000, 50_000])
})

test('fails with the words of the server, which then goes on', async () => {
  await client.query('truncate line')
  await assert.rejects(textOf(client.query(new CopyOut('copy nowhere to stdout'))), /"nowhere" does not exist/)
  await assert.rejects(
    pipeline(Readable.from(['1\tx\n']), client.query(new CopyIn('copy nowhere from stdin'))),
    /"nowhere" does not exist/,
  )
  const twice = Readable.from([
    '1\tx\n1\ty\n',
    ...Array.from({ length: 500 }, (_, i) => `${i + 2}\t${'z'.repeat(9000)}\n`),
  ])
  await assert.rejects(pipeline(twice, client.query(new CopyIn('copy line from stdin'))), { code: '23505' })
  const cast = `copy (select 1 / (5000 - n), repeat('x', 1000) from generate_series(1, 9000) n) to stdout`
  await assert.rejects(textOf(client.query(new CopyOut(cast))), /division by zero/)
  assert.ok(await answers(client))
  assert.equal(await count(), 0)
})

test('takes nothing of rows whose source broke off', async () => {
  async function* broken() {
    yield '1\tx\n'
    throw new Error('the file ended')
  }
  await assert.rejects(
    pipeline(Readable.from(broken()), client.query(new CopyIn('copy line from stdin'))),
    /the file ended/,
  )
  assert.ok(await answers(client))
  assert.equal(await count(), 0)
})

test('ends when its reader gives up, and lets the connection end', async () => {
  const other = await connect()
  const out = other.query(new CopyOut(`copy (select repeat('x', 999) from generate_series(1, 100000)) to stdout`))
  const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('no room')) })
  await assert.rejects(pipeline(out, full), /no room/)
  await other.end()
})

test('fails when the connection breaks', async () => {
  for (const direction of ['out', 'in']) {
    const other = await connect()
    const { rows } = await other.query<{ pid: number }>('select pg_backend_pid() as pid')
    const slow =
      direction === 'out'
        ? other.query(new CopyOut('copy (select 1, pg_sleep(60)) to stdout'))
        : other.query(new CopyIn('copy line from stdin'))
    const failed = once(slow, 'error')
    await client.query('select pg_terminate_backend($1)', [rows[0]!.pid])
    if (slow instanceof CopyOut) slow.resume()
    else slow.write('1\tx\n')
    assert.match(String((await failed)[0]), /terminat|closed|EPIPE|reset/i)
  }
})
