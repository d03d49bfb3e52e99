import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { listBooks } from '../books/list-books.ts'
import { listCollections } from '../collections/list-collections.ts'
import { readCollectionChanges } from '../collections/read-collection-changes.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { findBroken } from '../testing/find-broken.ts'
import { listCardShares } from './list-card-shares.ts'
import { type LoneRight, loneBookName } from './lone-book-name.ts'
import type { Right } from './right.ts'
import { type Grantee, setGrant } from './set-grant.ts'
import { shareCards } from './share-cards.ts'
import { unshareCards } from './unshare-cards.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let eva: Actor
let home: string
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
  eva = await space.member('Eva', 'guest')
  home = await space.book(ana, 'Privada')
  cardId = await make()
}

const make = async () =>
  (await createCard(space.domain, ana, { bookId: home, card: { name: { full: 'Paz' } } })).view.cardId
const member = (actor: Actor): Grantee => ({ kind: 'member', id: actor.memberId })
const share = (allows: LoneRight, grantee = member(luis), by = ana, cardIds = [cardId]) =>
  shareCards(space.domain, by, { cardIds, grantee, allows })
const unshare = (grantee = member(luis), by = ana, cardIds = [cardId]) =>
  unshareCards(space.domain, by, { cardIds, grantee })
const sees = (actor: Actor, id = cardId): Promise<Right | null> =>
  readCard(space.domain, actor, id).then(
    (card) => card.right,
    () => null,
  )
const booksOf = async (actor: Actor) =>
  (await listBooks(space.domain, actor)).map(({ name, right, cards }) => [name, right, cards])

describe('a card that is shared alone', () => {
  beforeEach(prepare)
  it('is seen by its grantee with the chosen right, and nothing else of its book', async () => {
    const other = await make()
    await share('view')
    assert.deepEqual([await sees(luis), await sees(luis, other), await sees(eva)], ['view', null, null])
    assert.deepEqual(await booksOf(luis), [['De Ana para Luis', 'view', 1]])
    await assert.rejects(patchCard(space.domain, luis, { cardId, patch: { kind: 'org' } }), { code: 'book-read-only' })
    await share('view', member(luis), ana, [other])
    assert.deepEqual(await booksOf(luis), [['De Ana para Luis', 'view', 2]])
  })

  it('has one right for each grantee: the last one counts', async () => {
    await share('view')
    await share('edit')
    assert.deepEqual(await sees(luis), 'edit')
    await patchCard(space.domain, luis, { cardId, patch: { kind: 'org' } })
    await share('comment')
    assert.deepEqual(await sees(luis), 'comment')
    const shares = await listCardShares(space.domain, ana, cardId)
    assert.deepEqual(
      shares.map(({ granteeKind, name, rank, byName }) => [granteeKind, name, rank, byName]),
      [['member', 'Luis', 2, 'Ana']],
    )
  })

  it('is shared with everyone but guests, and with several side by side', async () => {
    await share('view', { kind: 'everyone' })
    await share('edit', member(eva))
    assert.deepEqual([await sees(luis), await sees(eva)], ['view', 'edit'])
    await unshare({ kind: 'everyone' })
    assert.deepEqual([await sees(luis), await sees(eva)], [null, 'edit'])
  })

  it('is taken back alone, and the book that held nothing else goes with it; undone all is back', async () => {
    const other = await make()
    await share('view', member(luis), ana, [cardId, other])
    await unshare()
    assert.deepEqual([await sees(luis), await booksOf(luis)], [null, [['De Ana para Luis', 'view', 1]]])
    const { batchId } = await unshare(member(luis), ana, [other])
    assert.deepEqual(await booksOf(luis), [])
    await undoBatch(space.domain, ana, batchId)
    assert.equal(await sees(luis, other), 'view')
  })

  it('is undone with the book that was made for it', async () => {
    const { batchId } = await share('edit')
    await undoBatch(space.domain, ana, batchId)
    assert.deepEqual([await sees(luis), await booksOf(luis)], [null, []])
    assert.equal((await listBooks(space.domain, ana)).length, 1)
  })

  it('falls with the right of who shared it, and with the card', async () => {
    const lent = await space.book(luis, 'De Luis', 'shared')
    const grant = (allows: Right) => setGrant(space.domain, luis, { bookId: lent, grantee: member(ana), allows })
    await grant('share')
    const { view } = await createCard(space.domain, luis, { bookId: lent, card: {} })
    await share('edit', member(eva), ana, [view.cardId])
    assert.equal(await sees(eva, view.cardId), 'edit')
    assert.equal((await listCardShares(space.domain, luis, view.cardId)).length, 1)
    await grant('edit')
    assert.equal(await sees(eva, view.cardId), null)
    await share('view')
    await deleteCards(space.domain, ana, [cardId])
    assert.equal(await sees(luis), null)
  })

  it('is put into another book when the owner gave the first to somebody else too', async () => {
    await share('view')
    const bookId = (await listBooks(space.domain, ana)).find((book) => book.isForLoneCards)!.bookId
    await setGrant(space.domain, ana, { bookId, grantee: member(eva), allows: 'view' })
    const other = await make()
    await share('view', member(luis), ana, [other])
    assert.deepEqual([await sees(luis, other), await sees(eva, other)], ['view', null])
  })

  it('comes to the device of its grantee, and is told to be gone from it', async () => {
    await share('view')
    const phone = await space.device(luis, 'Teléfono')
    const [collection] = await listCollections(space.domain, phone)
    const ask = (since: string | null) =>
      readCollectionChanges(space.domain, phone, { segment: collection!.segment, since, limit: null })
    const { changed, token } = await ask(null)
    assert.deepEqual([collection!.right, changed.length], ['view', 1])
    const other = await make()
    await share('view', member(luis), ana, [other])
    await unshare()
    const told = await ask(token)
    assert.deepEqual([told.changed.map(({ cardId: id }) => id), told.gone], [[other], [changed[0]!.name]])
  })

  it('is shared by nobody who may not share it', async () => {
    const refused = { code: 'card-not-found' }
    await assert.rejects(share('view', member(eva), luis), refused)
    await assert.rejects(unshare(member(eva), luis), refused)
    await assert.rejects(listCardShares(space.domain, luis, cardId), refused)
    await share('edit')
    await assert.rejects(share('view', member(eva), luis), { code: 'book-read-only' })
    await assert.rejects(listCardShares(space.domain, luis, cardId), { code: 'right-missing' })
    await assert.rejects(share('view', member(luis), eva), { code: 'right-missing' })
    await assert.rejects(share('view', { kind: 'team', id: luis.memberId }), { code: 'team-not-found' })
    await assert.rejects(share('view', member(luis), { ...ana, mayWrite: false }), { code: 'scope-missing' })
  })
})

describe('the name of a book for cards shared alone', () => {
  beforeEach(prepare)
  it('tells both sides from whom, for whom and for what, and is never too long', () => {
    assert.equal(loneBookName('en', { from: 'Ana', to: null, allows: 'edit' }), 'From Ana for everyone (to edit)')
    assert.equal(
      loneBookName('es', { from: 'A$&', to: 'Ventas', allows: 'comment' }),
      'De A$& para Ventas (se puede comentar)',
    )
    assert.equal(loneBookName('es', { from: 'x'.repeat(300), to: 'y', allows: 'edit' }).length, 200)
  })
})
