import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createBook } from '../books/create-book.ts'
import { deleteBook } from '../books/delete-book.ts'
import { renameBook } from '../books/rename-book.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards, unlinkCards } from '../contacts/link-cards.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { purgeTrash } from '../contacts/purge-trash.ts'
import { readCard } from '../contacts/read-card.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { findBroken } from '../testing/find-broken.ts'
import { listBatches, readCardHistory } from './read-history.ts'
import { undoBatch } from './undo-batch.ts'
import { undoChange } from './undo-change.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let home: string
let other: string
let ofLuis: string
let cardId: string
let linkedId: string

before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())
async function prepare(): Promise<void> {
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  home = await space.book(ana, 'Casa', 'shared')
  other = await space.book(ana, 'Otra', 'shared')
  ofLuis = await space.book(luis, 'De Luis')
  await grant(home, luis, 'manage')
  await grant(other, luis, 'share')
  cardId = await create(home)
  linkedId = await create(home)
  await link(linkedId, other, ana)
  await link(linkedId, ofLuis, luis)
}

const create = async (bookId: string) =>
  (await createCard(space.domain, ana, { bookId, card: { name: { full: 'Paz' } } })).view.cardId
const grant = (bookId: string, to: Actor, allows: Right | null, by = ana) =>
  setGrant(space.domain, by, { bookId, grantee: { kind: 'member', id: to.memberId }, allows })
const link = (id: string, bookId: string, by: Actor) => linkCards(space.domain, by, { cardIds: [id], bookId })
const unlink = (id: string, bookId: string, by: Actor) => unlinkCards(space.domain, by, { cardIds: [id], bookId })
const move = (id: string, bookId: string) => moveCards(space.domain, ana, { cardIds: [id], bookId })
const remove = (...ids: string[]) => deleteCards(space.domain, ana, ids)
const undo = (batchId: string, by = ana) => undoBatch(space.domain, by, batchId)
const booksOf = async (id: string, by: Actor) => [...(await readCard(space.domain, by, id)).bookIds].sort()
const refused = (id: string, by: Actor) => assert.rejects(readCard(space.domain, by, id), { code: 'card-not-found' })
const lastBatch = async () => (await listBatches(space.domain, ana, { limit: 1 }))[0]!

/** Places, homes, trash, books and grants of the workspace, but no moments and revisions. */
async function standing(): Promise<unknown[]> {
  return askOnce(
    space.ownerUrl,
    `select 'place' as what, book_id::text as a, card_id::text as b, concat_ws(' ', name, linked_by, max_right) as c from lazo.book_card
     union all select 'card', card_id::text, home_book_id::text, concat_ws(' ', document, deleted_at is null) from lazo.card
     union all select 'book', book_id::text, name, (deleted_at is null)::text from lazo.book
     union all select 'grant', book_id::text, grantee_id::text, allows from lazo.book_grant order by 1, 2, 3, 4`,
  )
}

describe('what can be taken back, and done again by taking that back', () => {
  beforeEach(prepare)
  const acts: Record<string, () => Promise<{ batchId: string }>> = {
    'a card put into the trash': () => remove(cardId),
    'cards with links put into the trash': () => remove(cardId, linkedId),
    'a card taken out of the trash': async () => {
      await remove(linkedId)
      return restoreCards(space.domain, ana, [linkedId])
    },
    'a link': () => link(cardId, other, ana),
    'a link that ended': () => unlink(linkedId, other, ana),
    'a move': () => move(cardId, other),
    'a move that ended links, to a book that held one': () => move(linkedId, other),
    'a grant given': () => grant(other, luis, 'manage'),
    'a grant lowered, and with it a link': () => grant(home, luis, 'share'),
    'a grant taken, and with it a link': () => grant(home, luis, null),
    'a book deleted, with its cards and the links into it': () => deleteBook(space.domain, ana, home),
    'a book deleted that held a link': () => deleteBook(space.domain, ana, other),
    'a book made': async () => {
      await createBook(space.domain, ana, { name: 'Nuevo' })
      return lastBatch()
    },
    'a book renamed': async () => {
      await renameBook(space.domain, ana, { bookId: home, name: 'Casa nueva' })
      return lastBatch()
    },
  }
  for (const [what, act] of Object.entries(acts))
    it(what, async () => {
      const isRestore = what === 'a card taken out of the trash'
      if (isRestore) await remove(linkedId)
      const first = what === 'a book made' ? await withDeletedBook() : await standing()
      const { batchId } = isRestore ? await restoreCards(space.domain, ana, [linkedId]) : await act()
      const done = await standing()
      const back = await undo(batchId)
      assert.deepEqual(back.left, [])
      assert.deepEqual(what === 'a book made' ? (await standing()).length : await standing(), first)
      const again = await undo(back.batchId)
      assert.deepEqual(again.left, [])
      assert.deepEqual(await standing(), done)
    })

  /** A book that was made and taken back stays as a deleted one. */
  const withDeletedBook = async () => (await standing()).length + 1
})

describe('taking back', () => {
  beforeEach(prepare)
  it('puts no card into a book that is there no more', async () => {
    const { batchId: moved } = await move(cardId, other)
    const { batchId: unlinked } = await unlink(linkedId, other, ana)
    await moveCards(space.domain, ana, { cardIds: [linkedId], bookId: other })
    await deleteBook(space.domain, ana, home)
    assert.deepEqual(
      (await undo(moved)).left.map((part) => part.reason),
      ['gone'],
    )
    assert.deepEqual(await booksOf(cardId, ana), [other])
    await undo(unlinked)
    assert.deepEqual(await booksOf(linkedId, ana), [other])
  })

  it('gives a link no more than its maker has by now', async () => {
    const { batchId } = await unlink(linkedId, ofLuis, luis)
    await grant(home, luis, 'share')
    await undo(batchId, luis)
    assert.equal((await readCard(space.domain, luis, linkedId)).right, 'share')
    const { batchId: again } = await unlink(linkedId, ofLuis, luis)
    await grant(home, luis, null)
    assert.deepEqual(
      (await undo(again, luis)).left.map((part) => part.reason),
      ['right-missing'],
    )
    assert.deepEqual(await booksOf(linkedId, luis), [other])
  })

  it('does not bring back with a card the link of somebody who may no longer share it', async () => {
    const { batchId } = await remove(linkedId)
    await grant(home, luis, null)
    await undo(batchId)
    assert.deepEqual(await booksOf(linkedId, ana), [home, other].sort())
    assert.deepEqual(await booksOf(linkedId, luis), [other])
  })

  it('leaves a card in the trash that was put there again since', async () => {
    const { batchId } = await remove(cardId)
    await restoreCards(space.domain, ana, [cardId])
    await remove(cardId)
    assert.deepEqual(
      (await undo(batchId)).left.map((part) => part.reason),
      ['gone'],
    )
    await refused(cardId, ana)
  })

  it('says of what was purged that it is gone', async () => {
    const { batchId } = await remove(cardId)
    space.clock.pass({ days: 31 })
    await purgeTrash(space.domain, ana)
    const report = await undo(batchId)
    assert.deepEqual(report.left, [{ cardId, display: '', reason: 'gone', paths: [] }])
  })

  it('does not end the link of another by the way of history', async () => {
    await grant(home, luis, 'edit')
    await link(cardId, other, ana)
    const [made] = await readCardHistory(space.domain, ana, { cardId, limit: 1 })
    const attempt = undoChange(space.domain, luis, { cardId, versionId: made!.versionId })
    await assert.rejects(attempt, { code: 'right-missing' })
    assert.deepEqual(await booksOf(cardId, ana), [home, other].sort())
  })

  it('tells no name of a card that is out of sight by now', async () => {
    const { batchId } = await deleteCards(space.domain, luis, [cardId])
    await restoreCards(space.domain, ana, [cardId])
    await grant(home, luis, null)
    await patchCard(space.domain, ana, { cardId, patch: { 'name/full': 'Geheim' } })
    const report = await undo(batchId, luis)
    assert.deepEqual(report.left, [{ cardId, display: '', reason: 'right-missing', paths: [] }])
  })

  it('brings a book back for a member who managed and deleted it', async () => {
    const { batchId } = await deleteBook(space.domain, luis, home)
    const report = await undo(batchId, luis)
    assert.deepEqual(report.left, [])
    assert.deepEqual(await booksOf(cardId, ana), [home])
  })

  it('keeps a book that was made when somebody has put a card into it since', async () => {
    const { bookId } = await createBook(space.domain, ana, { name: 'Nuevo' })
    const { batchId } = await lastBatch()
    const kept = await create(bookId)
    await undo(batchId)
    assert.deepEqual(await booksOf(kept, ana), [bookId])
  })

  it('gives a resource name of its own to a card whose name was given away meanwhile', async () => {
    const named = (full: string) =>
      createCard(space.domain, ana, { bookId: home, card: { name: { full } }, name: 'paz.vcf' })
    const first = (await named('Primera')).view.cardId
    const { batchId } = await remove(first)
    await named('Segunda')
    assert.deepEqual((await undo(batchId)).left, [])
    assert.deepEqual(await booksOf(first, ana), [home])
  })

  it('leaves in the trash a card whose uid the book has again', async () => {
    const uid = 'urn:x:the-same'
    const make = (full: string) => createCard(space.domain, ana, { bookId: home, card: { uid, name: { full } } })
    const first = (await make('Primera')).view.cardId
    const { batchId } = await remove(first)
    await make('Segunda')
    assert.deepEqual(
      (await undo(batchId)).left.map((part) => part.reason),
      ['uid-taken'],
    )
    await refused(first, ana)
  })

  it('changes a card in the trash without letting it be found', async () => {
    await patchCard(space.domain, ana, { cardId, patch: { 'name/full': 'Zenobia' } })
    const [edited] = await readCardHistory(space.domain, ana, { cardId, limit: 1 })
    await remove(cardId)
    await undoChange(space.domain, ana, { cardId, versionId: edited!.versionId })
    assert.deepEqual(await findBroken({ domain: space.domain, ownerUrl: space.ownerUrl }), [])
    await restoreCards(space.domain, ana, [cardId])
    assert.equal((await readCard(space.domain, ana, cardId)).card.name?.full, 'Paz')
  })

  it('is refused to others, and happens once', async () => {
    const { batchId } = await remove(cardId)
    await assert.rejects(undo(batchId, luis), { code: 'batch-not-found' })
    await undo(batchId)
    await assert.rejects(undo(batchId), { code: 'already-undone' })
  })
})

it('leaves everything as it must always be', async () => {
  assert.deepEqual(await findBroken({ domain: space.domain, ownerUrl: space.ownerUrl }), [])
})
