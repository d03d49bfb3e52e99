import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { Store } from '#store/store.ts'
import { readBookChanges, readNumberLine, type StoredChange } from '#store/sync/reader.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import type { Domain } from '../domain.ts'

const WRITERS = 16
const ROUNDS = 12

let space: TestWorkspace
/** The same domain with a connection for each writer. */
let crowd: Domain
let books: string[]

before(async () => {
  space = await openTestWorkspace()
  const { clock, ids, log } = space.domain
  crowd = {
    ...space.domain,
    store: new Store({ address: { url: space.appUrl }, clock, ids, log, connections: WRITERS }),
  }
  books = await Promise.all(['A', 'B', 'C'].map((name) => space.book(space.owner, name)))
})
after(async () => {
  await crowd.store.close()
  await space.close()
})

const create = (bookId: string, domain = space.domain) =>
  createCard(domain, space.owner, { bookId, card: { name: { full: 'Ana' } } }).then(({ view }) => view.cardId)

/** What a reader sees of one moment: how far the line has come, and all changes after a number. */
const look = (after: number) =>
  space.domain.store.read(space.owner, async (tx) => {
    const { counter } = await readNumberLine(tx)
    const changes: StoredChange[] = []
    for (const bookId of books) changes.push(...(await readBookChanges(tx, bookId, after, 100_000)))
    return { counter, numbers: [...new Set(changes.map((change) => change.number))].sort((a, b) => a - b) }
  })

describe('the numbers of changes', () => {
  it('come in the order of commits: a reader who asks for what is new misses nothing, however many write', async () => {
    let isOver = false
    const seen: number[] = []
    const begin = (await look(0)).counter
    const reading = (async () => {
      for (let last = begin; ; ) {
        const isLast = isOver
        const { counter, numbers } = await look(last)
        // Each moment shows every number up to where the line is: none is filled in later.
        assert.deepEqual(numbers, range(last + 1, counter))
        seen.push(...numbers)
        last = counter
        if (isLast) return
      }
    })()
    await Promise.all(Array.from({ length: WRITERS }, (_, i) => write(i))).finally(() => {
      isOver = true
    })
    await reading
    const all = await askOnce<{ number: number }>(
      space.ownerUrl,
      'select distinct number::int from lazo.change where number > $1 order by 1',
      [begin],
    )
    assert.deepEqual(
      seen,
      all.map((row) => row.number),
    )
    assert.ok(seen.length >= WRITERS * ROUNDS)
  })

  it('are those of the commits also when the one who began first ends last', async () => {
    const first = await create(books[0]!)
    const before = (await look(0)).counter
    const slow = crowd.store.write(space.owner, async (tx) => {
      tx.ledger.noteCard(first, 1, [{ bookId: books[0]!, name: 'slow.vcf', kind: 'put' }])
      await pause(60)
    })
    await create(books[1]!)
    const between = (await look(before)).counter
    await slow
    const numberOf = async (name: string) =>
      (await askOnce<{ number: string }>(space.ownerUrl, 'select number from lazo.change where name = $1', [name]))[0]
        ?.number
    assert.equal(between, before + 1)
    assert.equal(Number(await numberOf('slow.vcf')), before + 2)
  })

  it('are one for all books that hold the card', async () => {
    const cardId = await create(books[0]!)
    for (const bookId of books.slice(1)) await linkCards(space.domain, space.owner, { cardIds: [cardId], bookId })
    const before = (await look(0)).counter
    await patchCard(space.domain, space.owner, { cardId, patch: { kind: 'org' } })
    assert.deepEqual(await rowsAfter(before), books.map((bookId) => [before + 1, bookId, 'put', 2]).sort())
    await deleteCards(space.domain, space.owner, [cardId])
    assert.deepEqual(await rowsAfter(before + 1), books.map((bookId) => [before + 2, bookId, 'gone', 3]).sort())
  })

  it('are taken by a layer without a change, since the card did not change', async () => {
    const cardId = await create(books[0]!)
    const before = (await look(0)).counter
    await saveOverlay(space.domain, space.owner, { cardId, patch: { 'notes/n1': { note: 'mía' } } })
    await saveOverlay(space.domain, space.owner, { cardId, patch: {} })
    assert.deepEqual(await look(before), { counter: before + 2, numbers: [] })
    const rows = await askOnce<{ number: number }>(
      space.ownerUrl,
      'select number::int, patch from lazo.overlay where card_id = $1',
      [cardId],
    )
    assert.deepEqual(rows, [{ number: before + 2, patch: {} }])
  })

  it('are taken by nothing that nobody can see: a refusal, a look, an edit that changes nothing', async () => {
    const cardId = await create(books[0]!)
    const before = (await look(0)).counter
    await assert.rejects(patchCard(space.domain, space.owner, { cardId, patch: { kind: 7 } }))
    await patchCard(space.domain, space.owner, { cardId, patch: { 'name/full': 'Ana' } })
    assert.equal((await look(0)).counter, before)
  })
})

async function write(writer: number): Promise<void> {
  for (let round = 0; round < ROUNDS; round += 1) {
    const cardId = await create(books[(writer + round) % books.length]!, crowd)
    if (round % 3 === 0) await patchCard(crowd, space.owner, { cardId, patch: { kind: 'org' } })
    if (round % 4 === 0)
      await linkCards(crowd, space.owner, { cardIds: [cardId], bookId: books[(writer + round + 1) % books.length]! })
    if (round % 5 === 0) await deleteCards(crowd, space.owner, [cardId])
  }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

async function rowsAfter(number: number): Promise<unknown[][]> {
  const rows = await askOnce<Record<string, unknown>>(
    space.ownerUrl,
    'select number::int, book_id, kind, revision::int from lazo.change where number > $1 order by 1, 2',
    [number],
  )
  return rows.map((row) => Object.values(row))
}
