import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { openBatch } from '../history/into-batch.ts'
import { readCardHistory } from '../history/read-history.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { createLabelBook } from '../labels/create-label-book.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { patchCard } from './change-card.ts'
import { createCard } from './create-card.ts'
import { deleteCards } from './delete-cards.ts'
import { editCards } from './edit-cards.ts'
import { linkCards, unlinkCards } from './link-cards.ts'
import { moveCards } from './move-cards.ts'
import { readCard, readSomeCards } from './read-card.ts'
import { restoreCards } from './restore-cards.ts'

const GIF = `data:image/gif;base64,${Buffer.from('GIF89a with some bytes').toString('base64')}`
const NOBODY = '01900000-0000-7000-8000-000000000000'

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
  luisBook = await space.book(luis, 'De Luis', 'shared')
  await setGrant(space.domain, luis, {
    bookId: luisBook,
    grantee: { kind: 'member', id: ana.memberId },
    allows: 'view',
  })
})
after(() => space.close())

const create = async (actor: Actor, bookId: string, card: object = {}) =>
  (await createCard(space.domain, actor, { bookId, card: { name: { full: 'Paz' }, ...card } })).view.cardId
const labelsOf = async (cardId: string) => Object.keys((await readCard(space.domain, ana, cardId)).card.keywords ?? {})
const booksOf = async (cardIds: readonly string[]) =>
  (await readSomeCards(space.domain, ana, cardIds)).map((view) => view.bookIds)
const open = async () => (await openBatch(space.domain, ana, 'Limpieza')).batchId
const told = (left: readonly { cardId: string; error: { code: string } }[]) =>
  left.map(({ cardId, error }) => [cardId, error.code])

describe('an edit of many cards', () => {
  it('is made to all, is counted where it changes something, and is undone as one', async () => {
    const cards = [await create(ana, anaBook), await create(ana, anaBook, { keywords: { Feria: true } })]
    const {
      batchId,
      cards: changed,
      left,
    } = await editCards(space.domain, ana, {
      cardIds: cards,
      edit: { labels: { add: ['Feria'] } },
      title: 'A la feria',
    })
    assert.deepEqual([changed, left], [1, []])
    assert.deepEqual(await Promise.all(cards.map(labelsOf)), [['Feria'], ['Feria']])
    const history = await readCardHistory(space.domain, ana, { cardId: cards[0]!, limit: 5 })
    assert.deepEqual([history[0]?.batchId, history[0]?.forward], [batchId, { keywords: { Feria: true } }])
    await undoBatch(space.domain, ana, batchId)
    assert.deepEqual(await Promise.all(cards.map(labelsOf)), [[], ['Feria']])
  })

  it('tells the cards to which it cannot be made, and leaves these as they are', async () => {
    const [mine, bare] = [await create(ana, anaBook, { phones: { p1: { number: '600' } } }), await create(ana, anaBook)]
    const [theirs, unseen] = [await create(luis, luisBook), await create(luis, await space.book(luis, 'Suyo'))]
    const trashed = await create(ana, anaBook)
    await deleteCards(space.domain, ana, [trashed])
    const { cards, left } = await editCards(space.domain, ana, {
      cardIds: [mine, bare, theirs, unseen, trashed, NOBODY],
      edit: { patch: { 'phones/p1/number': '601' } },
    })
    assert.equal(cards, 1)
    const expected = [
      [bare, 'card-invalid'],
      [theirs, 'book-read-only'],
      [unseen, 'card-not-found'],
      [trashed, 'card-not-found'],
      [NOBODY, 'card-not-found'],
    ]
    assert.deepEqual(told(left).toSorted(), expected.toSorted())
    assert.deepEqual(
      left.map(({ error, display }) => display === (error.code === 'card-not-found' ? '' : 'Paz')),
      left.map(() => true),
    )
    assert.equal((await readCard(space.domain, ana, mine)).card.phones?.p1?.number, '601')
    assert.equal((await readCard(space.domain, ana, bare)).revision, 1)
  })

  it('keeps no card that is not right, and none under another uid', async () => {
    const cardId = await create(ana, anaBook)
    for (const patch of [{ kind: 7 }, { uid: 'urn:x:other' }, { 'notes/n1': { note: 'x'.repeat(1024 * 1024) } }]) {
      const { cards, left } = await editCards(space.domain, ana, { cardIds: [cardId], edit: { patch } })
      assert.deepEqual([cards, left.length], [0, 1])
      assert.match(left[0]!.error.code, /^card-(?:invalid|too-large)$/)
    }
    assert.equal((await readCard(space.domain, ana, cardId)).revision, 1)
  })

  it('keeps a picture once, whoever gets it', async () => {
    const cardIds = [await create(ana, anaBook), await create(ana, anaBook)]
    await editCards(space.domain, ana, { cardIds, edit: { patch: { media: { m1: { kind: 'photo', uri: GIF } } } } })
    const uris = (await readSomeCards(space.domain, ana, cardIds)).map((view) => view.card.media?.m1?.uri)
    assert.match(String(uris[0]), /^lazo:blob\//)
    assert.equal(uris[0], uris[1])
  })

  it('lets books that follow the label have the cards', async () => {
    const { bookId } = await createLabelBook(space.domain, ana, { keyword: 'Coro' })
    const cardIds = [await create(ana, anaBook), await create(ana, anaBook)]
    await editCards(space.domain, ana, { cardIds, edit: { labels: { add: ['Coro'] } } })
    assert.deepEqual(await booksOf(cardIds), [
      [anaBook, bookId],
      [anaBook, bookId],
    ])
    await editCards(space.domain, ana, { cardIds, edit: { labels: { remove: ['Coro'] } } })
    assert.deepEqual(await booksOf(cardIds), [[anaBook], [anaBook]])
  })
})

describe('work in pieces', () => {
  it('of all kinds is one batch, which is undone as one and keeps what was edited since', async () => {
    const other = await space.book(ana, 'Otro')
    const [kept, moved, gone] = [await create(ana, anaBook), await create(ana, anaBook), await create(ana, anaBook)]
    const batchId = await open()
    await editCards(space.domain, ana, { cardIds: [kept, moved], edit: { labels: { add: ['A'] } }, batchId })
    await editCards(space.domain, ana, { cardIds: [kept], edit: { labels: { add: ['B'], remove: ['A'] } }, batchId })
    await linkCards(space.domain, ana, { cardIds: [kept], bookId: other, batchId })
    await moveCards(space.domain, ana, { cardIds: [moved], bookId: other, batchId })
    await deleteCards(space.domain, ana, [gone], { batchId })
    await patchCard(space.domain, ana, { cardId: kept, patch: { 'name/full': 'Paz Vega' } })
    const report = await undoBatch(space.domain, ana, batchId)
    assert.deepEqual([report.cards, report.left], [3, []])
    assert.deepEqual(await booksOf([kept, moved, gone]), [[anaBook], [anaBook], [anaBook]])
    assert.deepEqual(await Promise.all([kept, moved, gone].map(labelsOf)), [[], [], []])
    assert.equal((await readCard(space.domain, ana, kept)).card.name?.full, 'Paz Vega')
  })

  it('goes on with the cards that can be had, and tells of the others', async () => {
    const other = await space.book(ana, 'Aparte')
    const mine = await create(ana, anaBook, { uid: 'urn:x:twin' })
    const twin = await create(ana, await space.book(ana, 'Gemelo'), { uid: 'urn:x:twin' })
    const theirs = await create(luis, luisBook)
    const cardIds = [mine, twin, theirs, NOBODY]
    const refused = [
      [NOBODY, 'card-not-found'],
      [theirs, 'book-read-only'],
    ]
    const second = [...refused, [twin, 'uid-taken']]
    const batchId = await open()
    const linked = await linkCards(space.domain, ana, { cardIds, bookId: other, batchId })
    assert.deepEqual([linked.cards, told(linked.left)], [1, second])
    const unlinked = await unlinkCards(space.domain, ana, { cardIds, bookId: other, batchId })
    assert.equal(unlinked.cards, 1)
    assert.deepEqual(
      told(unlinked.left).toSorted(),
      [NOBODY, theirs, twin].map((cardId) => [cardId, 'card-not-found']).toSorted(),
    )
    const moved = await moveCards(space.domain, ana, { cardIds, bookId: other, batchId })
    assert.deepEqual([moved.cards, told(moved.left)], [1, second])
    const deleted = await deleteCards(space.domain, ana, cardIds, { batchId })
    assert.deepEqual([deleted.cards, told(deleted.left)], [2, refused])
    await create(ana, other, { uid: 'urn:x:twin' })
    const restored = await restoreCards(space.domain, ana, cardIds, { batchId })
    assert.equal(restored.cards, 1)
    assert.deepEqual(
      told(restored.left)
        .map(([, code]) => code)
        .toSorted(),
      ['card-not-found', 'card-not-found', 'uid-taken'],
    )
  })

  it('without a batch is all or nothing', async () => {
    const other = await space.book(ana, 'Nada')
    const [mine, theirs] = [await create(ana, anaBook), await create(luis, luisBook)]
    const cardIds = [mine, theirs]
    await assert.rejects(deleteCards(space.domain, ana, cardIds), { code: 'book-read-only' })
    await assert.rejects(moveCards(space.domain, ana, { cardIds, bookId: other }), { code: 'book-read-only' })
    await assert.rejects(linkCards(space.domain, ana, { cardIds, bookId: other }), { code: 'book-read-only' })
    await assert.rejects(unlinkCards(space.domain, ana, { cardIds, bookId: other }), { code: 'card-not-found' })
    await assert.rejects(restoreCards(space.domain, ana, cardIds), { code: 'card-not-found' })
    assert.deepEqual(await booksOf([mine]), [[anaBook]])
  })

  it('ends when the batch is taken back, and goes into nobody else’s nor into an import', async () => {
    const cardIds = [await create(ana, anaBook)]
    const edit = { labels: { add: ['X'] } }
    const [undone, theirs] = [await open(), (await openBatch(space.domain, luis, 'De Luis')).batchId]
    await editCards(space.domain, ana, { cardIds, edit, batchId: undone })
    await undoBatch(space.domain, ana, undone)
    await assert.rejects(editCards(space.domain, ana, { cardIds, edit, batchId: undone }), { code: 'already-undone' })
    const trashing = await deleteCards(space.domain, ana, [await create(ana, anaBook)])
    for (const batchId of [theirs, trashing.batchId, NOBODY])
      await assert.rejects(deleteCards(space.domain, ana, cardIds, { batchId }), { code: 'batch-not-found' })
    assert.deepEqual(await labelsOf(cardIds[0]!), [])
  })

  it('may not write for who may only read', async () => {
    const reader = { ...ana, mayWrite: false }
    await assert.rejects(openBatch(space.domain, reader, 'x'), { code: 'scope-missing' })
    await assert.rejects(editCards(space.domain, reader, { cardIds: [NOBODY], edit: {} }), { code: 'scope-missing' })
  })
})
