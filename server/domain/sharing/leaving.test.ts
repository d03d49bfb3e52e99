import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createBook } from '../books/create-book.ts'
import { listBooks, readBook } from '../books/list-books.ts'
import { createCard } from '../contacts/create-card.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { createLabelBook } from '../labels/create-label-book.ts'
import { disableMember, enableMember } from '../members/disable-member.ts'
import { findBroken } from '../testing/find-broken.ts'
import { handOverBook } from './hand-over-book.ts'
import { leaveBook, listLeftBooks, returnToBook } from './leave-book.ts'
import type { Right } from './right.ts'
import { setGrant } from './set-grant.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let book: string
let cardId: string

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
  book = await space.book(ana, 'Clientes', 'shared')
  cardId = await make(ana, book)
}

const make = async (by: Actor, bookId: string) =>
  (await createCard(space.domain, by, { bookId, card: { keywords: { VIP: true } } })).view.cardId
const grant = (allows: Right | null, to = luis, by = ana) =>
  setGrant(space.domain, by, { bookId: book, grantee: { kind: 'member', id: to.memberId }, allows })
const toEveryone = (allows: Right | null) =>
  setGrant(space.domain, ana, { bookId: book, grantee: { kind: 'everyone' }, allows })
const rightOf = async (actor: Actor, bookId = book) =>
  (await listBooks(space.domain, actor)).find((one) => one.bookId === bookId)?.right ?? null
const give = (keeps: Right | null, by = ana, to = luis) =>
  handOverBook(space.domain, by, { bookId: book, memberId: to.memberId, keeps })

describe('who leaves a book', () => {
  beforeEach(prepare)
  it('does not see it any more, by whatever grant, and its owner sees who left', async () => {
    await grant('edit')
    await toEveryone('view')
    const { bookId: label } = await createLabelBook(space.domain, luis, { keyword: 'VIP' })
    await leaveBook(space.domain, luis, book)
    assert.equal(await rightOf(luis), null)
    await assert.rejects(readCard(space.domain, luis, cardId), { code: 'card-not-found' })
    assert.equal((await readBook(space.domain, luis, label)).cards, 0)
    const { grants } = await readBook(space.domain, ana, book)
    assert.deepEqual(
      grants!.map(({ granteeKind, name, allows, byName, leftAt }) => [
        granteeKind,
        name,
        allows,
        byName,
        leftAt !== null,
      ]),
      [
        ['everyone', null, 'view', 'Ana', false],
        ['member', 'Luis', 'edit', 'Ana', true],
      ],
    )
  })

  it('may come back to what grants give by then, and no further', async () => {
    await toEveryone('edit')
    await leaveBook(space.domain, luis, book)
    await toEveryone('view')
    assert.deepEqual(
      (await listLeftBooks(space.domain, luis)).map(({ bookId, name, ownerName }) => [bookId, name, ownerName]),
      [[book, 'Clientes', 'Ana']],
    )
    await returnToBook(space.domain, luis, book)
    assert.equal(await rightOf(luis), 'view')
    await leaveBook(space.domain, luis, book)
    await toEveryone(null)
    assert.deepEqual(await listLeftBooks(space.domain, luis), [])
    await assert.rejects(returnToBook(space.domain, luis, book), { code: 'book-not-found' })
  })

  it('is let in again by a new grant to them, not by one to everyone', async () => {
    await grant('view')
    await leaveBook(space.domain, luis, book)
    await toEveryone('edit')
    assert.equal(await rightOf(luis), null)
    await grant('view')
    assert.equal(await rightOf(luis), 'edit')
  })

  it('takes their links along, and undoing brings all of it back, for them alone', async () => {
    await grant('share')
    const own = await space.book(luis, 'De Luis', 'shared')
    await linkCards(space.domain, luis, { cardIds: [cardId], bookId: own })
    const { batchId } = await leaveBook(space.domain, luis, book)
    assert.equal((await readBook(space.domain, luis, own)).cards, 0)
    await undoBatch(space.domain, { ...space.owner, role: 'admin' }, batchId)
    assert.equal(await rightOf(luis), null)
    await grant('share')
    await linkCards(space.domain, luis, { cardIds: [cardId], bookId: own })
    const again = await leaveBook(space.domain, luis, book)
    await undoBatch(space.domain, luis, again.batchId)
    assert.equal(await rightOf(luis), 'share')
    assert.deepEqual((await readCard(space.domain, luis, cardId)).bookIds.toSorted(), [book, own].sort())
  })

  it('stays out while disabled, and cannot leave what is theirs or out of sight', async () => {
    await grant('view')
    await leaveBook(space.domain, luis, book)
    await disableMember(space.domain, space.owner, luis.memberId)
    await enableMember(space.domain, space.owner, luis.memberId)
    assert.equal(await rightOf(luis), null)
    await assert.rejects(leaveBook(space.domain, ana, book), { code: 'owner-stays' })
    await assert.rejects(leaveBook(space.domain, luis, book), { code: 'book-not-found' })
    await assert.rejects(leaveBook(space.domain, luis, space.domain.ids.next()), { code: 'book-not-found' })
  })
})

describe('a book that is handed over', () => {
  beforeEach(prepare)
  it('is the other’s, and who had it keeps what was chosen', async () => {
    await give('edit')
    const seen = await readBook(space.domain, luis, book)
    assert.deepEqual([seen.ownerId, seen.ownerName, seen.right], [luis.memberId, 'Luis', 'manage'])
    assert.equal(await rightOf(ana), 'edit')
    assert.deepEqual(
      seen.grants!.map(({ granteeId, allows }) => [granteeId, allows]),
      [[ana.memberId, 'edit']],
    )
  })

  it('keeps its address where that is free, and gets another where it is not', async () => {
    const { slug } = await readBook(space.domain, ana, book)
    await give(null)
    assert.equal((await readBook(space.domain, luis, book)).slug, slug)
    const second = await createBook(space.domain, ana, { name: 'Clientes', kind: 'shared' })
    const taken = await createBook(space.domain, luis, { name: second.slug, kind: 'shared' })
    await handOverBook(space.domain, ana, { bookId: second.bookId, memberId: luis.memberId, keeps: null })
    assert.notEqual((await readBook(space.domain, luis, second.bookId)).slug, taken.slug)
  })

  it('takes along the links of who had it, and lets the heir in who had left', async () => {
    const own = await space.book(ana, 'Propia')
    await linkCards(space.domain, ana, { cardIds: [cardId], bookId: own })
    await grant('view')
    await leaveBook(space.domain, luis, book)
    await give(null)
    assert.equal((await readBook(space.domain, ana, own)).cards, 0)
    assert.equal(await rightOf(luis), 'manage')
    assert.equal(await rightOf(ana), null)
  })

  it('comes back by undo as long as nobody has done anything in it', async () => {
    await grant('comment')
    const { batchId } = await give(null)
    space.clock.pass({ minutes: 5 })
    await undoBatch(space.domain, ana, batchId)
    assert.deepEqual([await rightOf(ana), await rightOf(luis)], ['manage', 'comment'])
    const again = await give(null)
    space.clock.pass({ minutes: 5 })
    const secret = await make(luis, book)
    await undoBatch(space.domain, ana, again.batchId)
    assert.equal(await rightOf(ana), null)
    await assert.rejects(readCard(space.domain, ana, secret), { code: 'card-not-found' })
  })

  it('does not come back after a month, nor to who is no member any more', async () => {
    const late = await give(null)
    space.clock.pass({ days: 31 })
    await undoBatch(space.domain, ana, late.batchId)
    assert.equal(await rightOf(ana), null)
    await give('manage', luis, ana)
    const { batchId } = await give('manage')
    await disableMember(space.domain, space.owner, ana.memberId)
    await undoBatch(space.domain, { ...space.owner, memberId: luis.memberId, role: 'admin' }, batchId)
    assert.equal((await readBook(space.domain, luis, book)).ownerId, luis.memberId)
  })

  it('is given by its owner alone, to a member who may have it', async () => {
    const eva = await space.member('Eva', 'guest')
    await grant('manage')
    await assert.rejects(give(null, luis, eva), { code: 'right-missing' })
    await assert.rejects(give(null, ana, eva), { code: 'right-missing' })
    await assert.rejects(give(null, ana, ana), { code: 'member-not-found' })
    await assert.rejects(give(null, eva, luis), { code: 'book-not-found' })
    await disableMember(space.domain, space.owner, luis.memberId)
    await assert.rejects(give(null), { code: 'member-not-found' })
    const { bookId } = await createLabelBook(space.domain, ana, { keyword: 'VIP' })
    await assert.rejects(handOverBook(space.domain, ana, { bookId, memberId: eva.memberId, keeps: null }), {
      code: 'book-follows-label',
    })
  })
})
