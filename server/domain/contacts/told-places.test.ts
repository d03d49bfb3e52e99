import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { deleteBook } from '../books/delete-book.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { createCard } from './create-card.ts'
import { deleteCards } from './delete-cards.ts'
import { linkCards, unlinkCards } from './link-cards.ts'
import { moveCards } from './move-cards.ts'
import { restoreCards } from './restore-cards.ts'

let space: TestWorkspace
let ana: Actor
let home: string
let linked: string
let other: string
let cardId: string

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
})
after(() => space.close())
async function prepare(): Promise<void> {
  home = await space.book(ana, 'Casa', 'shared')
  linked = await space.book(ana, 'Enlazada', 'shared')
  other = await space.book(ana, 'Otra', 'shared')
  cardId = (await createCard(space.domain, ana, { bookId: home, card: { name: { full: 'Paz Núñez' } } })).view.cardId
  await linkCards(space.domain, ana, { cardIds: [cardId], bookId: linked })
}

const counter = async () => {
  const rows = await askOnce<{ counter: string }>(space.ownerUrl, 'select counter from lazo.workspace')
  return Number(rows[0]!.counter)
}
/** Does something and gives what the line tells of the card since, by book. */
const toldOf = async (verb: () => Promise<unknown>) => {
  const since = await counter()
  await verb()
  const rows = await askOnce<{ bookId: string; kind: string; number: string }>(
    space.ownerUrl,
    'select book_id as "bookId", kind, number from lazo.change where card_id = $1 and number > $2',
    [cardId, since],
  )
  assert.equal(new Set(rows.map((row) => row.number)).size, 1)
  return Object.fromEntries(rows.map((row) => [row.bookId, row.kind]))
}
const card = () => ({ cardIds: [cardId] })

describe('a card whose books change is told to all books that hold it then, and to those it left', () => {
  beforeEach(prepare)
  it('when it is linked', async () => {
    const told = await toldOf(() => linkCards(space.domain, ana, { ...card(), bookId: other }))
    assert.deepEqual(told, { [home]: 'put', [linked]: 'put', [other]: 'put' })
  })

  it('when a link ends', async () => {
    const told = await toldOf(() => unlinkCards(space.domain, ana, { ...card(), bookId: linked }))
    assert.deepEqual(told, { [home]: 'put', [linked]: 'gone' })
  })

  it('when it is moved, which ends its links', async () => {
    const told = await toldOf(() => moveCards(space.domain, ana, { ...card(), bookId: other }))
    assert.deepEqual(told, { [home]: 'gone', [linked]: 'gone', [other]: 'put' })
  })

  it('when it is put into the trash, and when it comes back', async () => {
    const gone = await toldOf(() => deleteCards(space.domain, ana, [cardId]))
    assert.deepEqual(gone, { [home]: 'gone', [linked]: 'gone' })
    const back = await toldOf(() => restoreCards(space.domain, ana, [cardId]))
    assert.deepEqual(back, { [home]: 'put', [linked]: 'put' })
  })

  it('when a book that links it is deleted, and when that is undone', async () => {
    let batchId = ''
    const gone = await toldOf(async () => ({ batchId } = await deleteBook(space.domain, ana, linked)))
    assert.deepEqual(gone, { [home]: 'put', [linked]: 'gone' })
    assert.deepEqual(await toldOf(() => undoBatch(space.domain, ana, batchId)), { [home]: 'put', [linked]: 'put' })
  })

  it('when a link ends because the right of its maker fell', async () => {
    const luis = await space.member('Luis')
    const ofLuis = await space.book(luis, 'De Luis')
    const grantee = { kind: 'member' as const, id: luis.memberId }
    await setGrant(space.domain, ana, { bookId: home, grantee, allows: 'share' })
    await linkCards(space.domain, luis, { ...card(), bookId: ofLuis })
    const told = await toldOf(() => setGrant(space.domain, ana, { bookId: home, grantee, allows: 'view' }))
    assert.deepEqual(told, { [home]: 'put', [linked]: 'put', [ofLuis]: 'gone' })
  })
})
