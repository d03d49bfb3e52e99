import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Actor } from '#base/actor.ts'
import { sealWorkspace } from '#domain/audit/seal-workspace.ts'
import { verifyAudit } from '#domain/audit/verify-audit.ts'
import { createBook } from '#domain/books/create-book.ts'
import { documentAt } from '#domain/contacts/document-at.ts'
import { runImport } from '#domain/imports/run-import.ts'
import { startImport } from '#domain/imports/start-import.ts'
import { createWorkspace } from '#domain/members/create-workspace.ts'
import { findBroken } from '#domain/testing/find-broken.ts'
import { rollDice } from '#domain/testing/random-verbs.ts'
import { askOnce } from '#kit/database/administer.ts'
import { clearFolder, killAtOnce, makeOpenFolder, postmasterOf, supervisorsOf } from '#kit/database/embedded-folder.ts'
import { readCards } from '#store/cards/reader.ts'
import { type House, openHouse } from './open-house.ts'
import type { Acknowledged, WorkOrder } from './worker.ts'

const WORKER = fileURLToPath(new URL('worker.ts', import.meta.url))
/** Whom each kill -9 hits: the process of the product most often, then PostgreSQL under it, or all at once. */
const KILLS = [
  'worker',
  'postmaster',
  'worker',
  'all',
  'worker',
  'worker',
  'postmaster',
  'worker',
  'all',
  'worker',
] as const
const ROWS = 6_000
const HOUR = 60

let folder: string
before(() => {
  folder = makeOpenFolder()
})
after(() => clearFolder(folder))

test('after ten kill -9 in the middle of saves and of an import nothing acknowledged is lost, and the import goes on to the same end', async () => {
  const { actor, bookId, importId } = await settle()
  const dice = rollDice(42)
  const acknowledged: Acknowledged[] = []
  let killsOfImport = 0
  for (const [round, whom] of KILLS.entries()) {
    const order = { folder, minutesAhead: (round + 1) * HOUR, actor, bookId, importId }
    const work = await workUntilKilled(order, whom, 50 + dice.below(700))
    acknowledged.push(...work.acknowledged)
    if (!work.isImported) killsOfImport += 1
  }
  assert.ok(killsOfImport >= 3, `only ${killsOfImport} kills hit the import`)
  assert.ok(acknowledged.length > KILLS.length, `only ${acknowledged.length} changes were acknowledged`)
  const house = await openHouse(folder, (KILLS.length + 1) * HOUR)
  try {
    assert.deepEqual(await findLost(house, actor, acknowledged), [])
    await assertSameEnd(house, actor, { bookId, importId })
    assert.deepEqual(await findBroken(house), [])
    await sealWorkspace(house.domain, actor.workspaceId, 'wait')
    const audit = await verifyAudit(house.domain, actor.workspaceId)
    assert.deepEqual([audit.problems, audit.waiting], [[], 0])
    assert.ok(audit.sealed >= acknowledged.length)
  } finally {
    await house.close()
  }
})

/** A workspace with a book, and an import into it that waits. */
async function settle(): Promise<{ actor: Actor; bookId: string; importId: string }> {
  const house = await openHouse(folder, 0)
  try {
    const { domain } = house
    const owner = { accountId: domain.ids.next(), email: 'ana@example.org', name: 'Ana' }
    const actor = await createWorkspace(domain, { name: 'Casa', owner, door: 'cli' })
    const { bookId } = await createBook(domain, actor, { name: 'Clientes' })
    return { actor, bookId, importId: await begin(house, actor, bookId) }
  } finally {
    await house.close()
  }
}

async function begin({ domain }: House, actor: Actor, bookId: string): Promise<string> {
  const { importId } = await startImport(domain, actor, {
    bookId,
    fileName: 'clientes.csv',
    bytes: chunksOf(csv()),
    kind: 'csv',
    policy: 'fill',
    isQueued: false,
  })
  return importId
}

/** Rows of all sorts: some twice, some with the e-mail of another, some that are nobody. */
function csv(): string {
  const rows = Array.from({ length: ROWS }, (_, i) => {
    if (i % 97 === 0) return ',,,'
    const n = i % 89 === 0 ? i - 1 : i
    return `Nombre${n},Apellido${n % 700},p${i % 53 === 0 ? 7 : n}@example.org,+34 600 ${String(100_000 + n)}`
  })
  return `First Name,Last Name,Email,Phone\n${rows.join('\n')}\n`
}

async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

interface Work {
  readonly acknowledged: readonly Acknowledged[]
  /** Whether the import had ended before the kill. */
  readonly isImported: boolean
}

/** Lets a worker work for some milliseconds from its first change on, kills, and gives what it had said. */
async function workUntilKilled(order: WorkOrder, whom: (typeof KILLS)[number], after: number): Promise<Work> {
  const worker = spawn(process.execPath, [WORKER, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(worker, 'close')
  const lines: string[] = []
  const reader = createInterface(worker.stdout)
  const begun = new Promise<void>((resolve) => reader.on('line', (line) => lines.push(line) === 2 && resolve()))
  await Promise.race([begun, ended])
  await pause(after)
  await kill(worker, whom)
  await ended
  assert.equal(worker.signalCode, 'SIGKILL', 'the worker ended by itself')
  assert.equal(lines[0], 'ready')
  // The last line may be cut.
  const complete = lines.filter((line) => line.startsWith('{') && line.endsWith('}'))
  return {
    acknowledged: complete.map((line) => JSON.parse(line) as Acknowledged),
    isImported: lines.includes('imported'),
  }
}

async function kill(worker: ChildProcess, whom: (typeof KILLS)[number]): Promise<void> {
  if (whom === 'all') killAtOnce(...supervisorsOf(folder))
  if (whom !== 'worker') killAtOnce(postmasterOf(folder))
  // Then the worker lives on without its database for a while.
  if (whom === 'postmaster') await pause(300)
  killAtOnce(worker.pid!)
}

/** Acknowledged changes that the database does not have. */
async function findLost(
  { domain }: House,
  actor: Actor,
  acknowledged: readonly Acknowledged[],
): Promise<Acknowledged[]> {
  return domain.store.read(actor, async (tx) => {
    const cards = new Map(
      (await readCards(tx, [...new Set(acknowledged.map((one) => one.cardId))])).map((card) => [card.cardId, card]),
    )
    const lost: Acknowledged[] = []
    for (const one of acknowledged) {
      const card = cards.get(one.cardId)
      const document = card && (await documentAt(tx, card, one.revision))
      const isKept = one.name === null ? card?.deletedAt !== null : document?.name?.full === one.name
      if (!isKept) lost.push(one)
    }
    return lost
  })
}

/** The import that was killed ten times made what one makes that was not. */
async function assertSameEnd(house: House, actor: Actor, killed: { bookId: string; importId: string }): Promise<void> {
  const { domain } = house
  const ended = await runImport(domain, actor, { importId: killed.importId })
  const { bookId } = await createBook(domain, actor, { name: 'Sin cortes' })
  const whole = await runImport(domain, actor, { importId: await begin(house, actor, bookId) })
  assert.equal(ended.state, 'done')
  assert.deepEqual(ended.counts, whole.counts)
  assert.deepEqual(await madeBy(house, killed.importId), await madeBy(house, whole.importId))
}

/** Cards and notes of an import, without what is drawn by lot. */
async function madeBy({ ownerUrl }: House, importId: string): Promise<unknown[]> {
  return askOnce(
    ownerUrl,
    `select 'card' as what, (c.document::jsonb - 'uid')::text as text, count(*)::int as times from lazo.import_job j
     join lazo.card_version v on v.batch_id = j.batch_id join lazo.card c on c.card_id = v.card_id where j.import_id = $1 group by 2
     union all select 'note', concat_ws(' ', line, kind, message, row_text), count(*)::int from lazo.import_note where import_id = $1 group by 2
     union all select 'row', r.row_hash::text, count(*)::int from lazo.import_row r where r.import_id = $1 group by 2 order by 1, 2`,
    [importId],
  )
}
