import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { deleteBook } from '../books/delete-book.ts'
import { listBooks } from '../books/list-books.ts'
import { renameBook } from '../books/rename-book.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards, unlinkCards } from '../contacts/link-cards.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import { walkCards } from '../exports/walk-cards.ts'
import { readCardHistory } from '../history/read-history.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { undoChange } from '../history/undo-change.ts'
import { startImport } from '../imports/start-import.ts'
import { changeRole } from '../members/change-role.ts'
import { listCards } from '../search/list-cards.ts'
import { searchCards } from '../search/search-cards.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { findBroken } from '../testing/find-broken.ts'
import { chooseLabels } from './choose-labels.ts'
import { createLabelBook } from './create-label-book.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let home: string
let n = 0

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  luis = await space.member('Luis')
})
after(async () => {
  assert.deepEqual(await findBroken({ domain: space.domain, ownerUrl: space.ownerUrl }), [])
  await space.close()
})
async function prepare(): Promise<void> {
  home = await space.book(ana, 'Casa', 'shared')
  n += 1
}

const vip = () => `VIP ${n}`
const make = async (labels: readonly string[] = [], bookId = home, card: object = {}) => {
  const keywords = labels.length > 0 ? { keywords: Object.fromEntries(labels.map((label) => [label, true])) } : {}
  return (await createCard(space.domain, ana, { bookId, card: { name: { full: 'Paz Núñez' }, ...keywords, ...card } }))
    .view.cardId
}
const follow = async (actor: Actor, keyword = vip()) => (await createLabelBook(space.domain, actor, { keyword })).bookId
const patch = (cardId: string, change: Record<string, unknown>) =>
  patchCard(space.domain, ana, { cardId, patch: change })
const grant = (allows: Right | null, bookId = home) =>
  setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
const held = async (bookId: string) => {
  const rows = await askOnce<{ id: string; right: string }>(
    space.ownerUrl,
    'select card_id as id, max_right as right from lazo.book_card where book_id = $1 order by 1',
    [bookId],
  )
  return Object.fromEntries(rows.map(({ id, right }) => [id, right]))
}
/** What the line tells of a card since a number: the kinds by book. */
const told = async (cardId: string, since: number) => {
  const rows = await askOnce<{ book_id: string; kind: string }>(
    space.ownerUrl,
    'select book_id, kind from lazo.change where card_id = $1 and number > $2 order by number',
    [cardId, since],
  )
  return Object.fromEntries(rows.map((row) => [row.book_id, row.kind]))
}
const lineOf = async () => {
  const rows = await askOnce<{ counter: string }>(space.ownerUrl, 'select counter from lazo.workspace')
  return Number(rows[0]!.counter)
}

describe('a book that follows a label', () => {
  beforeEach(prepare)
  it('holds from the beginning what its owner sees with the keyword, exactly as it is written', async () => {
    const [labelled] = [await make([vip()]), await make([vip().toLowerCase()]), await make()]
    const hidden = await space.book(luis, 'De Luis')
    await createCard(space.domain, luis, { bookId: hidden, card: { keywords: { [vip()]: true } } })
    const book = await createLabelBook(space.domain, ana, { keyword: vip() })
    assert.deepEqual([book.kind, book.keyword, book.name, book.cards], ['label', vip(), vip(), 1])
    assert.deepEqual(Object.keys(await held(book.bookId)), [labelled])
  })

  it('is one for a member and a keyword, and comes back as the same book', async () => {
    const cardId = await make([vip()])
    const bookId = await follow(ana)
    assert.equal(await follow(ana), bookId)
    assert.notEqual(await follow(luis), bookId)
    await deleteBook(space.domain, ana, bookId)
    assert.deepEqual(await held(bookId), {})
    assert.equal(await follow(ana), bookId)
    assert.deepEqual(Object.keys(await held(bookId)), [cardId])
  })

  it('takes in what gets the label and lets go what loses it, in the same change', async () => {
    const bookId = await follow(ana)
    const cardId = await make()
    const before = await lineOf()
    await patch(cardId, { keywords: { [vip()]: true } })
    assert.deepEqual((await readCard(space.domain, ana, cardId)).bookIds, [home, bookId])
    assert.deepEqual(await told(cardId, before), { [home]: 'put', [bookId]: 'put' })
    const between = await lineOf()
    assert.equal(between, before + 1)
    await patch(cardId, { keywords: { Otra: true } })
    assert.deepEqual(await held(bookId), {})
    assert.deepEqual(await told(cardId, between), { [home]: 'put', [bookId]: 'gone' })
  })

  it('takes in a card that is made with the label, and says so in the answer', async () => {
    const bookId = await follow(ana)
    const card = { name: { full: 'Nueva' }, keywords: { [vip()]: true } }
    const { view } = await createCard(space.domain, ana, { bookId: home, card })
    assert.deepEqual(view.bookIds, [home, bookId])
  })

  it('follows a card into the trash and back, and history knows nothing of it', async () => {
    const bookId = await follow(ana)
    const cardId = await make([vip()])
    await deleteCards(space.domain, ana, [cardId])
    assert.deepEqual(await held(bookId), {})
    await restoreCards(space.domain, ana, [cardId])
    assert.deepEqual(await held(bookId), { [cardId]: 'manage' })
    const history = await readCardHistory(space.domain, ana, { cardId, limit: 20 })
    assert.ok(!JSON.stringify(history).includes(bookId))
  })

  it('keeps the place and its name when the card is moved where its owner sees it', async () => {
    const bookId = await follow(ana)
    const cardId = await make([vip()])
    const other = await space.book(ana, 'Otra')
    const before = await lineOf()
    const { batchId } = await moveCards(space.domain, ana, { cardIds: [cardId], bookId: other })
    assert.deepEqual(await held(bookId), { [cardId]: 'manage' })
    assert.deepEqual(await told(cardId, before), { [home]: 'gone', [other]: 'put', [bookId]: 'put' })
    await undoBatch(space.domain, ana, batchId)
    assert.deepEqual((await readCard(space.domain, ana, cardId)).bookIds, [home, bookId])
  })

  it('follows what is undone: an edit, a deletion, a change alone', async () => {
    const bookId = await follow(ana)
    const cardId = await make()
    await patch(cardId, { keywords: { [vip()]: true } })
    const [edit] = await readCardHistory(space.domain, ana, { cardId, limit: 1 })
    await undoChange(space.domain, ana, { cardId, versionId: edit!.versionId })
    assert.deepEqual(await held(bookId), {})
    await patch(cardId, { keywords: { [vip()]: true } })
    const { batchId } = await deleteCards(space.domain, ana, [cardId])
    await undoBatch(space.domain, ana, batchId)
    assert.deepEqual(await held(bookId), { [cardId]: 'manage' })
  })

  it('holds one of two cards with one uid, and the other when that goes', async () => {
    const other = await space.book(ana, 'Otra')
    const uid = `urn:x:${n}`
    const first = await make([vip()], home, { uid })
    const second = await make([vip()], other, { uid })
    const bookId = await follow(ana)
    assert.deepEqual(Object.keys(await held(bookId)), [first])
    await patch(first, { keywords: null })
    assert.deepEqual(Object.keys(await held(bookId)), [second])
    await patch(first, { keywords: { [vip()]: true } })
    assert.deepEqual(Object.keys(await held(bookId)), [second])
    await deleteCards(space.domain, ana, [second])
    assert.deepEqual(Object.keys(await held(bookId)), [first])
  })

  it('is deleted without its cards, and undoing that brings it back with those of now', async () => {
    const [first, second] = [await make([vip()]), await make()]
    const bookId = await follow(ana)
    const before = await lineOf()
    const { batchId } = await deleteBook(space.domain, ana, bookId)
    assert.deepEqual(await told(first, before), { [bookId]: 'gone', [home]: 'put' })
    assert.deepEqual((await readCard(space.domain, ana, first)).card.keywords, { [vip()]: true })
    await patch(first, { keywords: null })
    await patch(second, { keywords: { [vip()]: true } })
    const undone = await undoBatch(space.domain, ana, batchId)
    assert.deepEqual(await held(bookId), { [second]: 'manage' })
    await undoBatch(space.domain, ana, undone.batchId)
    assert.ok(!(await listBooks(space.domain, ana)).some((book) => book.bookId === bookId))
  })

  it('stays deleted when its owner follows the label in another book by now', async () => {
    const bookId = await follow(ana)
    const { batchId } = await deleteBook(space.domain, ana, bookId)
    assert.equal(await follow(ana), bookId)
    await undoBatch(space.domain, ana, batchId)
    assert.equal((await listBooks(space.domain, ana)).filter((book) => book.keyword === vip()).length, 1)
  })

  it('may be called otherwise and follows the same label', async () => {
    const bookId = await follow(ana)
    await renameBook(space.domain, ana, { bookId, name: 'Los mejores' })
    const cardId = await make([vip()])
    assert.deepEqual(await held(bookId), { [cardId]: 'manage' })
  })

  it('takes no card in another way than by the label, and is not shared', async () => {
    const bookId = await follow(ana)
    const [plain, labelled] = [await make(), await make([vip()])]
    const refused = { code: 'book-follows-label' }
    await assert.rejects(createCard(space.domain, ana, { bookId, card: {} }), refused)
    await assert.rejects(linkCards(space.domain, ana, { cardIds: [plain], bookId }), refused)
    await assert.rejects(moveCards(space.domain, ana, { cardIds: [plain], bookId }), refused)
    await assert.rejects(unlinkCards(space.domain, ana, { cardIds: [labelled], bookId }), refused)
    await assert.rejects(grant('view', bookId), refused)
    await assert.rejects(importInto(bookId), refused)
    for (const verb of [() => createCard(space.domain, luis, { bookId, card: {} }), () => grantBy(luis, bookId)])
      await assert.rejects(verb(), { code: 'book-not-found' })
  })

  it('makes nothing come twice: in lists, searches and exports of all books', async () => {
    const cardId = await make([vip()], home, { name: { full: `Única ${n}` } })
    const bookId = await follow(ana)
    const list = await listCards(space.domain, ana, { order: 'added', limit: 500 })
    assert.equal(list.cards.filter((card) => card.cardId === cardId).length, 1)
    const search = await searchCards(space.domain, ana, { query: `Única ${n}`, limit: 10, language: 'es' })
    assert.deepEqual(
      search.map((found) => found.card.cardId),
      [cardId],
    )
    const inLabel = await listCards(space.domain, ana, { order: 'added', limit: 10, books: [bookId] })
    assert.deepEqual(
      inLabel.cards.map((card) => card.cardId),
      [cardId],
    )
    const uids = (await Array.fromAsync(walkCards(space.domain, ana, {}))).map((card) => card.uid)
    assert.equal(new Set(uids).size, uids.length)
    assert.equal((await Array.fromAsync(walkCards(space.domain, ana, { bookIds: [bookId] }))).length, 1)
  })
})

describe('a label book and rights', () => {
  beforeEach(prepare)
  it('shows what its owner was given, with no more right, and lets it go with the right', async () => {
    const cardId = await make([vip()])
    const bookId = await follow(luis)
    assert.deepEqual(await held(bookId), {})
    await grant('view')
    assert.deepEqual(await held(bookId), { [cardId]: 'view' })
    const seen = await readCard(space.domain, luis, cardId)
    assert.deepEqual([seen.right, seen.bookIds], ['view', [home, bookId]])
    await assert.rejects(patchCard(space.domain, luis, { cardId, patch: { kind: 'org' } }), { code: 'book-read-only' })
    const { batchId } = await grant('edit')
    assert.deepEqual(await held(bookId), { [cardId]: 'edit' })
    await undoBatch(space.domain, ana, batchId)
    assert.deepEqual(await held(bookId), { [cardId]: 'view' })
    const before = await lineOf()
    await grant(null)
    assert.deepEqual(await held(bookId), {})
    assert.equal((await told(cardId, before))[bookId], 'gone')
    await assert.rejects(readCard(space.domain, luis, cardId), { code: 'card-not-found' })
  })

  it('follows a link, its limit and its end', async () => {
    const cardId = await make([vip()])
    const window = await space.book(ana, 'Ventana', 'shared')
    await grant('manage', window)
    const bookId = await follow(luis)
    await linkCards(space.domain, ana, { cardIds: [cardId], bookId: window })
    assert.deepEqual(await held(bookId), { [cardId]: 'manage' })
    await unlinkCards(space.domain, ana, { cardIds: [cardId], bookId: window })
    assert.deepEqual(await held(bookId), {})
  })

  it('stays as links fall that others made', async () => {
    const cardId = await make([vip()])
    const eva = await space.member('Eva')
    const window = await space.book(eva, 'De Eva')
    await setGrant(space.domain, ana, { bookId: home, grantee: { kind: 'member', id: eva.memberId }, allows: 'manage' })
    await setGrant(space.domain, eva, {
      bookId: window,
      grantee: { kind: 'member', id: luis.memberId },
      allows: 'manage',
    })
    await linkCards(space.domain, eva, { cardIds: [cardId], bookId: window })
    const [ofEva, ofLuis] = [await follow(eva), await follow(luis)]
    await setGrant(space.domain, ana, { bookId: home, grantee: { kind: 'member', id: eva.memberId }, allows: 'share' })
    assert.deepEqual([await held(ofEva), await held(ofLuis)], [{ [cardId]: 'share' }, { [cardId]: 'share' }])
    await setGrant(space.domain, ana, { bookId: home, grantee: { kind: 'member', id: eva.memberId }, allows: 'view' })
    assert.deepEqual([await held(ofEva), await held(ofLuis)], [{ [cardId]: 'view' }, {}])
  })

  it('follows a role that is no longer everyone', async () => {
    const cardId = await make([vip()])
    await setGrant(space.domain, ana, { bookId: home, grantee: { kind: 'everyone' }, allows: 'view' })
    const bookId = await follow(luis)
    assert.deepEqual(await held(bookId), { [cardId]: 'view' })
    await changeRole(space.domain, space.owner, { memberId: luis.memberId, role: 'guest' })
    assert.deepEqual(await held(bookId), {})
    await changeRole(space.domain, space.owner, { memberId: luis.memberId, role: 'member' })
    assert.deepEqual(await held(bookId), { [cardId]: 'view' })
  })

  it('follows a book that is deleted and comes back', async () => {
    const cardId = await make([vip()])
    const bookId = await follow(ana)
    const { batchId } = await deleteBook(space.domain, ana, home)
    assert.deepEqual(await held(bookId), {})
    await undoBatch(space.domain, ana, batchId)
    assert.deepEqual(await held(bookId), { [cardId]: 'manage' })
  })
})

describe('the labels of a device', () => {
  beforeEach(prepare)
  const chosen = async (deviceId: string) => {
    const rows = await askOnce<{ keyword: string }>(
      space.ownerUrl,
      `select b.keyword from lazo.device_book d join lazo.book b using (workspace_id, book_id)
       where d.device_id = $1 and d.is_chosen and b.keyword is not null order by 1`,
      [deviceId],
    )
    return rows.map((row) => row.keyword)
  }
  const epochOf = async (deviceId: string) =>
    Number(
      (
        await askOnce<{ epoch: string }>(space.ownerUrl, 'select epoch from lazo.device where device_id = $1', [
          deviceId,
        ])
      )[0]!.epoch,
    )

  it('are those chosen and no others, and the device starts over when they change', async () => {
    const { deviceId } = await space.device(ana, 'Teléfono', [home])
    const choose = (...keywords: string[]) => chooseLabels(space.domain, ana, { deviceId, keywords })
    const { bookIds } = await choose(`A ${n}`, `B ${n}`, `A ${n}`)
    assert.equal(bookIds.length, 2)
    assert.deepEqual(await chosen(deviceId), [`A ${n}`, `B ${n}`])
    const epoch = await epochOf(deviceId)
    await choose(`B ${n}`, `A ${n}`)
    assert.equal(await epochOf(deviceId), epoch)
    await choose(`B ${n}`, `C ${n}`)
    assert.deepEqual(await chosen(deviceId), [`B ${n}`, `C ${n}`])
    assert.equal(await epochOf(deviceId), epoch + 1)
    await choose()
    assert.deepEqual(await chosen(deviceId), [])
  })

  it('are chosen by its own member alone, with keywords that can be names', async () => {
    const { deviceId } = await space.device(ana, 'Teléfono')
    const choose = (actor: Actor, keyword: string) =>
      chooseLabels(space.domain, actor, { deviceId, keywords: [keyword] })
    await assert.rejects(choose(luis, 'VIP'), { code: 'device-not-found' })
    await assert.rejects(choose(ana, ' '), { code: 'input-invalid' })
    await assert.rejects(choose({ ...ana, mayWrite: false }, 'VIP'), { code: 'scope-missing' })
  })
})

const grantBy = (actor: Actor, bookId: string) =>
  setGrant(space.domain, actor, { bookId, grantee: { kind: 'everyone' }, allows: 'view' })

async function importInto(bookId: string): Promise<unknown> {
  const bytes = (async function* () {
    yield Buffer.from('First Name,Last Name,Email\nAna,Ruiz,ana@example.org\n')
  })()
  const request = { bookId, fileName: 'a.csv', bytes, kind: 'auto', policy: 'fill', isQueued: false } as const
  return startImport(space.domain, ana, request)
}
