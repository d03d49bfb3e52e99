import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { deleteBook } from '../books/delete-book.ts'
import { listBooks, readBook } from '../books/list-books.ts'
import { patchCard, replaceCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { editCards } from '../contacts/edit-cards.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import { readCardHistory } from '../history/read-history.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { undoChange } from '../history/undo-change.ts'
import { startImport } from '../imports/start-import.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { findBroken } from '../testing/find-broken.ts'
import { createLabelBook } from './create-label-book.ts'
import { shareLabel } from './share-label.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let eva: Actor
let home: string
let n = 0

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
  home = await space.book(ana, 'Casa')
  n += 1
}

const vip = () => `Clientes ${n}`
const member = (actor: Actor) => ({ kind: 'member' as const, id: actor.memberId })
const make = async (labels: readonly string[], bookId = home, by = ana) => {
  const keywords = Object.fromEntries(labels.map((label) => [label, true as const]))
  const card = { name: { full: 'Paz Núñez' }, ...(labels.length > 0 ? { keywords } : {}) }
  return (await createCard(space.domain, by, { bookId, card })).view.cardId
}
const label = (by: Actor, cardId: string, on: boolean) => {
  const labels = on ? { add: [vip()], remove: [] } : { add: [], remove: [vip()] }
  return editCards(space.domain, by, { cardIds: [cardId], edit: { labels } })
}
const share = (by = ana, allows: Right = 'view', to = luis) =>
  shareLabel(space.domain, by, { keyword: vip(), grantee: member(to), allows })
const sees = async (actor: Actor, cardId: string) =>
  readCard(space.domain, actor, cardId).then(
    (card) => card.right,
    () => null,
  )

describe('a shared label', () => {
  beforeEach(prepare)
  it('is a book that holds what has the label and its sharer may share, for whom it is shared with', async () => {
    const [labelled, plain] = [await make([vip()]), await make([])]
    const lent = await space.book(luis, 'De Luis')
    await setGrant(space.domain, luis, { bookId: lent, grantee: member(ana), allows: 'edit' })
    const foreign = await make([vip()], lent, luis)
    const { bookId, cards } = await shareLabel(space.domain, ana, {
      keyword: vip(),
      grantee: { kind: 'everyone' },
      allows: 'edit',
    })
    assert.equal(cards, 1)
    const book = await readBook(space.domain, luis, bookId)
    assert.deepEqual([book.name, book.kind, book.keyword, book.cards, book.right], [vip(), 'shared', vip(), 1, 'edit'])
    assert.deepEqual([await sees(luis, labelled), await sees(luis, plain)], ['edit', null])
    assert.deepEqual((await readCard(space.domain, ana, foreign)).bookIds, [lent])
    assert.equal(await sees(eva, labelled), null)
  })

  it('takes a card in by the save that gives it the label, and lets it go by the one that takes it', async () => {
    const { bookId } = await share()
    const cardId = await make([])
    await label(ana, cardId, true)
    assert.deepEqual((await readCard(space.domain, ana, cardId)).bookIds, [home, bookId])
    assert.equal(await sees(luis, cardId), 'view')
    await label(ana, cardId, false)
    assert.equal(await sees(luis, cardId), null)
    const fresh = await make([vip()])
    assert.equal(await sees(luis, fresh), 'view')
  })

  it('lets who sees a card by it alone take it off, who then sees the card no longer', async () => {
    await share(ana, 'edit')
    const [patched, replaced] = [await make([vip(), 'otra']), await make([vip()])]
    const change = await patchCard(space.domain, luis, { cardId: patched, patch: { [`keywords/${vip()}`]: null } })
    assert.equal(change.view, null)
    const { card, etag } = await readCard(space.domain, luis, replaced)
    const { keywords: _, ...plain } = card
    assert.equal((await replaceCard(space.domain, luis, { cardId: replaced, card: plain, ifMatch: etag })).view, null)
    assert.deepEqual([await sees(luis, patched), await sees(luis, replaced)], [null, null])
    assert.deepEqual((await readCard(space.domain, ana, patched)).card.keywords, { otra: true })
    assert.equal((await readCard(space.domain, ana, replaced)).card.keywords, undefined)
  })

  it('takes nothing in that its setter may not share, until somebody who may sets the label again', async () => {
    const { bookId } = await share(ana, 'edit')
    const team = await space.book(ana, 'Equipo', 'shared')
    await setGrant(space.domain, ana, { bookId: team, grantee: member(eva), allows: 'edit' })
    await setGrant(space.domain, ana, { bookId, grantee: member(eva), allows: 'edit' })
    const cardId = await make([], team)
    await label(eva, cardId, true)
    assert.equal(await sees(luis, cardId), null)
    await patchCard(space.domain, ana, { cardId, patch: { 'keywords/otra': true } })
    assert.equal(await sees(luis, cardId), null)
    await label(ana, cardId, false)
    await label(ana, cardId, true)
    assert.equal(await sees(luis, cardId), 'edit')
  })

  it('takes nothing in from who may only read it, nor what others bring along into books of their own', async () => {
    const { bookId } = await share()
    const own = await space.book(luis, 'Mía')
    const mine = await make([], own, luis)
    await label(luis, mine, true)
    assert.equal(await sees(ana, mine), null)
    await setGrant(space.domain, ana, { bookId, grantee: member(luis), allows: 'edit' })
    const brought = await make([vip()], own, luis)
    const bytes = (async function* () {
      yield Buffer.from(`First Name,Last Name,Email,Labels\nRosa,Ruiz,rosa${n}@example.org,${vip()}\n`)
    })()
    const options = { fileName: 'a.csv', kind: 'auto', policy: 'fill', isQueued: false } as const
    await startImport(space.domain, luis, { bookId: own, bytes, ...options })
    assert.equal((await readBook(space.domain, ana, bookId)).cards, 0)
    await label(luis, brought, false)
    await label(luis, brought, true)
    assert.equal(await sees(ana, brought), 'manage')
  })

  it('falls with the right of who set it, and comes back with it', async () => {
    await share(ana, 'edit')
    const lent = await space.book(luis, 'De Luis', 'shared')
    await setGrant(space.domain, luis, { bookId: lent, grantee: member(ana), allows: 'share' })
    const cardId = await make([], lent, luis)
    await label(ana, cardId, true)
    const tomas = await space.member('Tomás')
    await share(ana, 'view', tomas)
    assert.equal(await sees(tomas, cardId), 'view')
    const { batchId } = await setGrant(space.domain, luis, { bookId: lent, grantee: member(ana), allows: 'view' })
    assert.equal(await sees(tomas, cardId), null)
    await undoBatch(space.domain, luis, batchId)
    assert.equal(await sees(tomas, cardId), 'view')
  })

  it('is one book for all it is shared with, and undoing takes back what it did and no more', async () => {
    const cardId = await make([vip()])
    const first = await share()
    const second = await share(ana, 'edit', eva)
    assert.deepEqual([second.bookId, second.cards], [first.bookId, 0])
    await undoBatch(space.domain, ana, second.batchId)
    assert.deepEqual([await sees(eva, cardId), await sees(luis, cardId)], [null, 'view'])
    await make([vip()])
    await undoBatch(space.domain, ana, first.batchId)
    assert.equal(await sees(luis, cardId), null)
    assert.ok(!(await listBooks(space.domain, ana)).some((book) => book.keyword === vip()))
    assert.deepEqual((await readCard(space.domain, ana, cardId)).bookIds, [home])
  })

  it('ends with its book, without a card being lost, and comes back with those that still have the label', async () => {
    const [kept, changed] = [await make([vip()]), await make([vip()])]
    const { bookId } = await share()
    const { batchId } = await deleteBook(space.domain, ana, bookId)
    assert.deepEqual([await sees(luis, kept), await sees(ana, kept)], [null, 'manage'])
    await label(ana, changed, false)
    await undoBatch(space.domain, ana, batchId)
    assert.deepEqual([await sees(luis, kept), await sees(luis, changed)], ['view', null])
  })

  it('follows a card into the trash and back, to another home, and what is undone', async () => {
    const { bookId } = await share()
    const cardId = await make([vip()])
    await deleteCards(space.domain, ana, [cardId])
    assert.equal((await readBook(space.domain, luis, bookId)).cards, 0)
    await restoreCards(space.domain, ana, [cardId])
    assert.equal(await sees(luis, cardId), 'view')
    const other = await space.book(ana, 'Otra')
    const moved = await moveCards(space.domain, ana, { cardIds: [cardId], bookId: other })
    assert.equal(await sees(luis, cardId), 'view')
    await undoBatch(space.domain, ana, moved.batchId)
    assert.deepEqual((await readCard(space.domain, ana, cardId)).bookIds.toSorted(), [home, bookId].sort())
    const taken = await label(ana, cardId, false)
    await undoBatch(space.domain, ana, taken.batchId)
    assert.equal(await sees(luis, cardId), 'view')
    await label(ana, cardId, false)
    await patchCard(space.domain, ana, { cardId, patch: { keywords: { [vip()]: true } } })
    const entries = await readCardHistory(space.domain, ana, { cardId, limit: 2 })
    const edit = entries.find((entry) => entry.act === 'edit')
    await undoChange(space.domain, ana, { cardId, versionId: edit!.versionId })
    assert.equal(await sees(luis, cardId), null)
  })

  it('takes no card in another way, and shows in a label book of who reads it', async () => {
    const cardId = await make([vip()])
    const { bookId } = await share(ana, 'delete')
    const own = await make([])
    const refused = { code: 'book-follows-label' }
    await assert.rejects(linkCards(space.domain, ana, { cardIds: [own], bookId }), refused)
    await assert.rejects(createCard(space.domain, luis, { bookId, card: {} }), refused)
    await assert.rejects(moveCards(space.domain, ana, { cardIds: [own], bookId }), refused)
    const { bookId: followed } = await createLabelBook(space.domain, luis, { keyword: vip() })
    assert.ok((await readCard(space.domain, luis, cardId)).bookIds.includes(followed))
  })

  it('passes over a card whose uid its book has already', async () => {
    const other = await space.book(ana, 'Otra')
    const card = { uid: `urn:x:${n}`, keywords: { [vip()]: true as const } }
    for (const bookId of [home, other]) await createCard(space.domain, ana, { bookId, card })
    const { cards, bookId } = await share()
    assert.deepEqual([cards, (await readBook(space.domain, luis, bookId)).cards], [1, 1])
  })

  it('is made by nobody who may not: no guest, no reader, and no name that is none', async () => {
    await assert.rejects(share(eva), { code: 'right-missing' })
    await assert.rejects(share({ ...ana, mayWrite: false }), { code: 'scope-missing' })
    const sharing = { grantee: { kind: 'everyone' }, allows: 'view' } as const
    await assert.rejects(shareLabel(space.domain, ana, { keyword: ' ', ...sharing }), { code: 'input-invalid' })
    const stranger = { kind: 'member' as const, id: space.domain.ids.next() }
    await assert.rejects(shareLabel(space.domain, ana, { keyword: vip(), grantee: stranger, allows: 'view' }), {
      code: 'member-not-found',
    })
    assert.ok(!(await listBooks(space.domain, ana)).some((book) => book.keyword === vip()))
  })
})
