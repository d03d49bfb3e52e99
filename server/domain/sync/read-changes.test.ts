import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import * as fc from 'fast-check'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { trimChangesBefore } from '#store/sync/writer.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { type CardChange, type ChangePage, cutAtNumber, readChanges, readPresentToken } from './read-changes.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let anaBook: string
let luisBook: string

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  anaBook = await space.book(ana, 'De Ana', 'shared')
  luisBook = await space.book(luis, 'De Luis')
})
after(() => space.close())

const create = async (actor: Actor, bookId: string) =>
  (await createCard(space.domain, actor, { bookId, card: { name: { full: 'Paz' } } })).view.cardId
const edit = (actor: Actor, cardId: string, name: string) =>
  patchCard(space.domain, actor, { cardId, patch: { 'name/full': name } })
const changesSince = (actor: Actor, since: string, limit = 1000): Promise<ChangePage> =>
  readChanges(space.domain, actor, { since, limit })
const tokenOf = (actor: Actor) => readPresentToken(space.domain, actor)
const asOwner = (sql: string, values: unknown[]) => askOnce<Record<string, unknown>>(space.ownerUrl, sql, values)

describe('what changed since a token', () => {
  it('is the same in pages of any size: all once, in order, and no number cut', async () => {
    const books = [anaBook, await space.book(ana, 'Dos'), await space.book(ana, 'Tres')]
    const since = await tokenOf(ana)
    await makeHistory(books)
    const whole = await changesSince(ana, since)
    assert.equal(whole.hasMore, false)
    for (let limit = 1; limit <= 20; limit += 1) {
      const pages = await walk(since, limit)
      assert.deepEqual(foldPages(pages), whole.changes, `pages of ${limit}`)
      assert.equal(pages.at(-1)!.token, whole.token)
      const numbers = pages.map((page) => Number(page.token.split('.')[2]))
      assert.deepEqual(
        numbers,
        [...new Set(numbers)].sort((a, b) => a - b),
      )
    }
  })

  it('is cut between numbers, never inside one', () => {
    const events = fc
      .array(fc.record({ number: fc.nat(30), cardId: fc.constantFrom('a', 'b'), change: fc.constant(null) }))
      .map((list) => list.toSorted((a, b) => a.number - b.number))
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 12 }), (all, limit) => {
        const { events: first, hasMore } = cutAtNumber(all, limit)
        assert.deepEqual(all.slice(0, first.length), first)
        assert.equal(hasMore, first.length < all.length)
        assert.ok(new Set(first.map((event) => event.number)).size <= limit)
        assert.notEqual(all[first.length]?.number, first.at(-1)?.number ?? -1)
        if (hasMore) assert.equal(new Set(first.map((event) => event.number)).size, limit)
      }),
      { seed: 3 },
    )
  })

  it('leaves the token of a quiet view as it is whatever happens elsewhere', async () => {
    await create(luis, luisBook)
    const quiet = await tokenOf(luis)
    await edit(ana, await create(ana, anaBook), 'Otra')
    assert.equal(await tokenOf(luis), quiet)
    assert.deepEqual(await changesSince(luis, quiet), { changes: [], token: quiet, hasMore: false })
  })

  it('goes on when a book is made, and tells what comes into it', async () => {
    const since = await tokenOf(ana)
    const cardId = await create(ana, await space.book(ana, 'Nueva'))
    const { changes } = await changesSince(ana, since)
    assert.deepEqual(
      changes.map((change) => change.cardId),
      [cardId],
    )
  })

  it('tells of the reader’s own layers and of nobody else’s', async () => {
    const cardId = await create(ana, anaBook)
    const since = await tokenOf(ana)
    await saveOverlay(space.domain, ana, { cardId, patch: { 'notes/n1': { note: 'mía' } } })
    assert.deepEqual((await changesSince(ana, since)).changes, [{ cardId, revision: null, put: [], gone: [] }])
    assert.notEqual(await tokenOf(ana), since)
  })
})

describe('a client starts over', () => {
  const startsOver = (actor: Actor, since: string) => assert.rejects(changesSince(actor, since), { code: 'start-over' })

  it('when a grant is given and when it is taken, and nobody else does', async () => {
    const [before, others] = [await tokenOf(luis), await tokenOf(ana)]
    const grant = (allows: 'view' | null) =>
      setGrant(space.domain, ana, { bookId: anaBook, grantee: { kind: 'member', id: luis.memberId }, allows })
    await grant('view')
    await startsOver(luis, before)
    const given = await tokenOf(luis)
    await changesSince(luis, given)
    await grant(null)
    await startsOver(luis, given)
    await changesSince(ana, others)
  })

  it('when the database was restored, and so has another era', async () => {
    const since = await tokenOf(ana)
    await asOwner('update lazo.workspace set era = (era + 1) % 4294967296 where workspace_id = $1', [ana.workspaceId])
    await startsOver(ana, since)
    await changesSince(ana, await tokenOf(ana))
  })

  it('with a token from the future, or one that is none of ours', async () => {
    const [version, era, number, epoch] = (await tokenOf(ana)).split('.')
    const strange = ['', '1', `2.${era}.0.${epoch}`, `1.${era}.-1.${epoch}`, `1.${era}.1e3.${epoch}`, `1.${era}.0`]
    const future = [version, era, Number(number) + 1000, epoch].join('.')
    for (const token of [...strange, future, `1.${era}.${'9'.repeat(15)}.${epoch}`, `${future}.1`])
      await startsOver(ana, token)
  })

  it('when what it missed is no longer kept, but not for what was forgotten elsewhere', async () => {
    const cardId = await create(ana, anaBook)
    await create(luis, luisBook)
    const [old, quiet] = [await tokenOf(ana), await tokenOf(luis)]
    await edit(ana, cardId, 'Olvidada')
    const missed = await tokenOf(ana)
    await edit(ana, cardId, 'Guardada')
    await forgetUpTo(missed)
    await startsOver(ana, old)
    assert.equal((await changesSince(ana, missed)).changes.length, 1)
    assert.equal(await tokenOf(luis), quiet)
    await create(luis, luisBook)
    assert.equal((await changesSince(luis, quiet)).changes.length, 1)
  })
})

/** Edits, layers, links, moves and deletions over three books, with cards that stand in several. */
async function makeHistory(books: readonly string[]): Promise<void> {
  const cards: string[] = []
  for (let i = 0; i < 4; i += 1) cards.push(await create(ana, books[i % 3]!))
  await linkCards(space.domain, ana, { cardIds: [cards[0]!, cards[3]!], bookId: books[1]! })
  await linkCards(space.domain, ana, { cardIds: [cards[0]!], bookId: books[2]! })
  for (const cardId of cards) await edit(ana, cardId, 'Paz Núñez')
  await saveOverlay(space.domain, ana, { cardId: cards[1]!, patch: { 'notes/n1': { note: 'mía' } } })
  await moveCards(space.domain, ana, { cardIds: [cards[1]!], bookId: books[0]! })
  await deleteCards(space.domain, ana, [cards[2]!, cards[0]!])
}

async function walk(since: string, limit: number): Promise<ChangePage[]> {
  const pages: ChangePage[] = []
  for (let token = since; ; token = pages.at(-1)!.token) {
    const page = await changesSince(ana, token, limit)
    pages.push(page)
    if (!page.hasMore) return pages
  }
}

/** What a client knows after the pages, one after the other: the latest word on each card and book, in the order of last changes. */
function foldPages(pages: readonly ChangePage[]): CardChange[] {
  const known = new Map<string, { revision: number | null; books: Map<string, boolean> }>()
  for (const { cardId, revision, put, gone } of pages.flatMap((page) => page.changes)) {
    const card = known.get(cardId) ?? { revision: null, books: new Map<string, boolean>() }
    for (const bookId of put) card.books.set(bookId, true)
    for (const bookId of gone) card.books.set(bookId, false)
    known.delete(cardId)
    known.set(cardId, { ...card, revision: revision ?? card.revision })
  }
  return [...known].map(([cardId, { revision, books }]) => {
    const where = (isThere: boolean) => [...books].filter(([, is]) => is === isThere).map(([bookId]) => bookId)
    return { cardId, revision, put: where(true), gone: where(false) }
  })
}

/** Lets the changes up to the number of a token be old enough to be forgotten, and forgets them. */
async function forgetUpTo(token: string): Promise<void> {
  const number = Number(token.split('.')[2])
  await asOwner(`update lazo.change set at = at - interval '1000 years' where number <= $1`, [number])
  await space.domain.store.write(ana, (tx) => trimChangesBefore(tx, new Date(Date.UTC(1500, 0))))
}
