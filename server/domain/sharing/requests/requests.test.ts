import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { deleteBook } from '../../books/delete-book.ts'
import { listBooks } from '../../books/list-books.ts'
import { createCard } from '../../contacts/create-card.ts'
import { readCard } from '../../contacts/read-card.ts'
import { undoBatch } from '../../history/undo-batch.ts'
import { findBroken } from '../../testing/find-broken.ts'
import type { Right } from '../right.ts'
import { setGrant } from '../set-grant.ts'
import { grantRequest, refuseRequest } from './answer-request.ts'
import { askAccess, withdrawRequest } from './ask-access.ts'
import { listRequestNews, listRequests } from './list-requests.ts'
import { listListedBooks, setBookListed } from './listed-books.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let eva: Actor
let book: string

before(async () => {
  space = await openTestWorkspace()
})
after(async () => {
  assert.deepEqual(await findBroken({ domain: space.domain, ownerUrl: space.ownerUrl }), [])
  await space.close()
})
async function prepare(): Promise<void> {
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  eva = await space.member('Eva', 'guest')
  book = await space.book(ana, 'Clientes', 'shared')
}

const list = (isListed = true) => setBookListed(space.domain, ana, { bookId: book, isListed })
const ask = (by = luis, wants: Right = 'edit', bookId = book) =>
  askAccess(space.domain, by, { of: { bookId }, wants, message: '¿Puedo?' })
const rightOf = async (actor: Actor) =>
  (await listBooks(space.domain, actor)).find((one) => one.bookId === book)?.right ?? null
const toAnswer = async (actor: Actor) => (await listRequests(space.domain, actor)).toAnswer
const grant = (to: Actor, allows: Right) =>
  setGrant(space.domain, ana, { bookId: book, grantee: { kind: 'member', id: to.memberId }, allows })

describe('a request for a book', () => {
  beforeEach(prepare)
  it('is for books that are listed; of others nobody learns by asking whether they are there', async () => {
    const missing = { code: 'book-not-found' }
    await assert.rejects(ask(), missing)
    await assert.rejects(ask(luis, 'view', space.domain.ids.next()), missing)
    await list()
    const isSeen = async (by: Actor) => (await listListedBooks(space.domain, by)).some((one) => one.bookId === book)
    assert.deepEqual([await isSeen(luis), await isSeen(ana), await isSeen(eva)], [true, false, false])
    await assert.rejects(ask(eva), missing)
    await ask()
    await list(false)
    assert.equal(await isSeen(luis), false)
    await assert.rejects(setBookListed(space.domain, luis, { bookId: book, isListed: true }), missing)
  })

  it('is told to who may share the book and to nobody else, once for each who asks', async () => {
    await list()
    const first = await ask()
    const again = await ask(luis, 'view')
    assert.equal(again.requestId, first.requestId)
    const [request, ...others] = await toAnswer(ana)
    assert.deepEqual(
      [request?.askerName, request?.bookName, request?.wants, request?.message, others.length],
      ['Luis', 'Clientes', 'view', '¿Puedo?', 0],
    )
    assert.deepEqual([await toAnswer(luis), await toAnswer(space.owner)], [[], []])
    const tomas = await space.member('Tomás')
    await grant(tomas, 'edit')
    assert.deepEqual(await toAnswer(tomas), [])
    await grant(tomas, 'share')
    assert.equal((await toAnswer(tomas)).length, 1)
  })

  it('is granted as asked, or less, by a grant like any other', async () => {
    await list()
    const { requestId } = await ask()
    const { batchId } = await grantRequest(space.domain, ana, { requestId, allows: 'view', answer: 'Para mirar' })
    assert.equal(await rightOf(luis), 'view')
    const [own] = (await listRequests(space.domain, luis)).own
    assert.deepEqual(
      [own?.state, own?.answeredByName, own?.answer, own?.batchId],
      ['granted', 'Ana', 'Para mirar', batchId],
    )
    await undoBatch(space.domain, ana, batchId)
    assert.equal(await rightOf(luis), null)
    await assert.rejects(grantRequest(space.domain, ana, { requestId }), { code: 'access-request-answered' })
  })

  it('for more than who decides may give is not given, and stays open', async () => {
    await list()
    const tomas = await space.member('Tomás')
    await grant(tomas, 'share')
    const { requestId } = await ask(luis, 'manage')
    await assert.rejects(grantRequest(space.domain, tomas, { requestId }), { code: 'grant-too-high' })
    assert.equal((await toAnswer(ana)).length, 1)
    await grantRequest(space.domain, tomas, { requestId, allows: 'share' })
    assert.equal(await rightOf(luis), 'share')
  })

  it('is for more than one has, where one has something', async () => {
    await grant(eva, 'view')
    await assert.rejects(ask(eva, 'view'), { code: 'input-invalid' })
    const { requestId } = await ask(eva, 'comment')
    await grantRequest(space.domain, ana, { requestId })
    assert.equal(await rightOf(eva), 'comment')
  })

  it('is refused with words, or taken back, and asked anew', async () => {
    await list()
    const first = await ask()
    await refuseRequest(space.domain, ana, { requestId: first.requestId, answer: 'Ahora no' })
    const second = await ask()
    assert.notEqual(second.requestId, first.requestId)
    await withdrawRequest(space.domain, luis, second.requestId)
    assert.deepEqual(
      (await listRequests(space.domain, luis)).own.map(({ state, answer }) => [state, answer]),
      [
        ['withdrawn', ''],
        ['refused', 'Ahora no'],
      ],
    )
    assert.deepEqual(await toAnswer(ana), [])
  })

  it('is answered by nobody else, and goes with its book', async () => {
    await list()
    const { requestId } = await ask()
    const refused = { code: 'access-request-not-found' }
    for (const other of [luis, eva, space.owner]) {
      await assert.rejects(grantRequest(space.domain, other, { requestId }), refused)
      await assert.rejects(refuseRequest(space.domain, other, { requestId, answer: '' }), refused)
    }
    for (const other of [ana, eva]) await assert.rejects(withdrawRequest(space.domain, other, requestId), refused)
    await deleteBook(space.domain, ana, book)
    assert.deepEqual(await toAnswer(ana), [])
    await assert.rejects(grantRequest(space.domain, ana, { requestId }), refused)
  })
})

describe('a request to a member', () => {
  beforeEach(prepare)
  const askAna = (by = luis) =>
    askAccess(space.domain, by, { of: { memberId: ana.memberId }, wants: 'view', message: 'el teléfono de Paz' })

  it('is granted with a book of theirs, or with cards alone', async () => {
    const { view } = await createCard(space.domain, ana, { bookId: book, card: { name: { full: 'Paz' } } })
    const { requestId } = await askAna()
    assert.equal((await toAnswer(ana)).length, 1)
    await assert.rejects(grantRequest(space.domain, ana, { requestId }), { code: 'input-invalid' })
    await grantRequest(space.domain, ana, { requestId, cardIds: [view.cardId] })
    assert.equal((await readCard(space.domain, luis, view.cardId)).right, 'view')
    const second = await askAna()
    await grantRequest(space.domain, ana, { requestId: second.requestId, bookId: book, allows: 'comment' })
    assert.equal(await rightOf(luis), 'comment')
  })

  it('is made to members who are there, by members', async () => {
    const missing = { code: 'member-not-found' }
    await assert.rejects(askAna(eva), missing)
    await assert.rejects(askAna(ana), missing)
    const nobody = { memberId: space.domain.ids.next() }
    await assert.rejects(askAccess(space.domain, luis, { of: nobody, wants: 'view', message: '' }), missing)
  })
})

describe('what is new of requests', () => {
  beforeEach(prepare)
  it('is told to who answers, and the answer to who asked, and nobody else', async () => {
    await list()
    const since = new Date(space.clock.now().getTime() - 1)
    const news = async (actor: Actor) => (await listRequestNews(space.domain, actor, since)).map(({ state }) => state)
    const { requestId } = await ask()
    assert.deepEqual([await news(ana), await news(luis), await news(eva)], [['open'], [], []])
    await refuseRequest(space.domain, ana, { requestId, answer: '' })
    assert.deepEqual([await news(ana), await news(luis)], [[], ['refused']])
    assert.deepEqual(await listRequestNews(space.domain, luis, new Date(Date.now() + 1e10)), [])
  })

  it('is told too to who need not answer any more, since it was taken back or another has answered', async () => {
    await list()
    await setGrant(space.domain, ana, {
      bookId: book,
      grantee: { kind: 'member', id: eva.memberId },
      allows: 'share',
    })
    const since = new Date(space.clock.now().getTime() - 1)
    const news = async (actor: Actor) => (await listRequestNews(space.domain, actor, since)).map(({ state }) => state)
    const first = await ask()
    assert.deepEqual([await news(ana), await news(eva)], [['open'], ['open']])
    await withdrawRequest(space.domain, luis, first.requestId)
    assert.deepEqual([await news(ana), await news(eva), await news(luis)], [['withdrawn'], ['withdrawn'], []])
    const second = await ask()
    await refuseRequest(space.domain, eva, { requestId: second.requestId, answer: '' })
    assert.deepEqual([await news(ana), await news(eva)], [['withdrawn', 'refused'], ['withdrawn']])
  })
})
