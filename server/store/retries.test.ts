import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { lockBook } from './books/reader.ts'
import { renameBookRow } from './books/writer.ts'
import type { WriteTx } from './transaction.ts'

let space: TestWorkspace
let books: [one: string, two: string]
before(async () => {
  space = await openTestWorkspace()
  books = [await space.book(space.owner, 'Uno'), await space.book(space.owner, 'Dos')]
})
after(() => space.close())

const write = <T>(work: (tx: WriteTx) => Promise<T>) => space.domain.store.write(space.owner, work)
const askOwner = <Row extends object>(text: string) => askOnce<Row>(space.ownerUrl, text)
const fail = (tx: WriteTx, state: string) =>
  sql`do ${sql.raw(`$$ begin raise exception 'no luck' using errcode = '${state}'; end $$`)}`.execute(tx.sql)

test('two transactions that wait for each other both end, and what they note is written down once', async () => {
  const { promise: bothHold, resolve: go } = Promise.withResolvers<void>()
  const { promise: oneEnded, resolve: end } = Promise.withResolvers<void>()
  let holding = 0
  const crossing = async (first: string, second: string) => {
    let tries = 0
    await write(async (tx) => {
      tries += 1
      // Who was sent back lets the other one end first: they would cross again else.
      if (tries > 1) await oneEnded
      await lockBook(tx, first)
      holding += 1
      if (holding === 2) go()
      await bothHold
      await renameBookRow(tx, second, `Nombre ${tries}`)
      tx.ledger.noteCard(tx.ids.next(), 1, [{ bookId: second, name: 'x.vcf', kind: 'put' }])
      tx.ledger.noteAudit('crossed', second)
    })
    end()
    return tries
  }
  const tries = await Promise.all([crossing(books[0], books[1]), crossing(books[1], books[0])])
  assert.deepEqual(tries.toSorted(), [1, 2])
  assert.equal((await askOwner(`select from lazo.audit where act = 'crossed'`)).length, 2)
  assert.equal((await askOwner(`select from lazo.change where name = 'x.vcf'`)).length, 2)
})

for (const [state, what] of [
  ['40P01', 'a deadlock'],
  ['40001', 'a write that cannot be put in order'],
] as const)
  test(`${what} is tried again, and when it comes every time answered in words`, async () => {
    let tries = 0
    const third = await write(async (tx) => {
      tries += 1
      if (tries < 3) await fail(tx, state)
      return tries
    })
    assert.equal(third, 3)
    tries = 0
    const never = write(async (tx) => {
      tries += 1
      await fail(tx, state)
    })
    await assert.rejects(never, { code: 'database-unavailable', message: /Try again in a moment/ })
    assert.equal(tries, 4)
  })

test('what is wrong in itself is not tried again', async () => {
  let tries = 0
  const broken = write(async (tx) => {
    tries += 1
    await fail(tx, '23505')
  })
  await assert.rejects(broken, { code: '23505' })
  assert.equal(tries, 1)
})

test('a card that stands in no book takes no number', async () => {
  const counter = async () => (await askOwner<{ counter: string }>('select counter from lazo.workspace'))[0]!.counter
  const before = await counter()
  await write(async (tx) => {
    tx.ledger.noteCard(tx.ids.next(), 2, [])
    tx.ledger.noteCard(tx.ids.next(), 1, [{ bookId: books[0], name: 'y.vcf', kind: 'put' }])
    tx.ledger.noteCard(tx.ids.next(), 2, [])
  })
  assert.equal(Number(await counter()), Number(before) + 1)
})
