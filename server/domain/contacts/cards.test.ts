import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { deleteBook } from '../books/delete-book.ts'
import { listBooks } from '../books/list-books.ts'
import { readCardHistory } from '../history/read-history.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { undoChange } from '../history/undo-change.ts'
import { readChanges, readPresentToken } from '../sync/read-changes.ts'
import { patchCard, replaceCard } from './change-card.ts'
import { createCard } from './create-card.ts'
import { deleteCards } from './delete-cards.ts'
import { listTrash } from './list-trash.ts'
import { readCard } from './read-card.ts'
import { restoreCards } from './restore-cards.ts'
import { saveOverlay } from './save-overlay.ts'

const ANA = { name: { full: 'Ana García López' }, emails: { e1: { address: 'ana@example.org' } } }

describe('a card', () => {
  let space: TestWorkspace
  let bookId: string

  before(async () => {
    space = await openTestWorkspace()
    bookId = await space.book(space.owner, 'Clientes', 'shared')
  })
  after(() => space.close())

  const create = async (card: object = ANA) => (await createCard(space.domain, space.owner, { bookId, card })).view

  it('is kept as it came, with an identity of its own', async () => {
    const view = await create({ ...ANA, 'example.com:shoe': 42 })
    const again = await readCard(space.domain, space.owner, view.cardId)
    assert.equal(again.card.name?.full, 'Ana García López')
    assert.equal((again.card as unknown as Record<string, unknown>)['example.com:shoe'], 42)
    assert.match(String(again.card.uid), /^urn:uuid:/)
    assert.deepEqual(again.bookIds, [bookId])
    assert.equal(again.revision, 1)
  })

  it('is refused with the property that is wrong', async () => {
    await assert.rejects(create({ name: { full: 7 } }), { code: 'card-invalid', message: /name\/full/ })
  })

  it('is not taken twice with one uid in one book', async () => {
    await create({ ...ANA, uid: 'urn:uuid:one' })
    await assert.rejects(create({ ...ANA, uid: 'urn:uuid:one' }), { code: 'uid-taken' })
  })

  it('mends text that no database holds and says so', async () => {
    const saved = await createCard(space.domain, space.owner, { bookId, card: { name: { full: 'A\u0000na \ud800' } } })
    assert.equal(saved.view.card.name?.full, 'Ana \ufffd')
    assert.equal(saved.warnings.length, 1)
  })

  it('is replaced only by who saw its present state', async () => {
    const view = await create()
    const first = await replaceCard(space.domain, space.owner, {
      cardId: view.cardId,
      card: { ...view.card, kind: 'org' },
      ifMatch: view.etag,
    })
    assert.equal(first.view?.revision, 2)
    const second = replaceCard(space.domain, space.owner, { cardId: view.cardId, card: view.card, ifMatch: view.etag })
    await assert.rejects(second, { code: 'condition-failed' })
  })

  it('brings disjoint edits together and refuses overlapping ones', async () => {
    const view = await create()
    const patch = (path: string, value: unknown) =>
      patchCard(space.domain, space.owner, { cardId: view.cardId, patch: { [path]: value }, base: view.etag })
    await patch('name/full', 'Ana G. López')
    const merged = await patch('emails/e2', { address: 'ana@casa.example' })
    assert.equal(merged.view?.card.name?.full, 'Ana G. López')
    assert.deepEqual(Object.keys(merged.view?.card.emails ?? {}), ['e1', 'e2'])
    await assert.rejects(patch('name/full', 'Anita'), { code: 'card-changed', facts: { paths: ['name/full'] } })
  })

  it('takes an edit that waited while rights changed, but none of a database that was restored', async () => {
    const view = await create()
    const patch = (value: string, base: string) =>
      patchCard(space.domain, space.owner, { cardId: view.cardId, patch: { 'name/full': value }, base })
    const other = await space.book(space.owner, 'Otra', 'shared')
    await deleteBook(space.domain, space.owner, other)
    assert.notEqual((await readCard(space.domain, space.owner, view.cardId)).etag, view.etag)
    assert.equal((await patch('Ana G.', view.etag)).view?.revision, 2)
    const [end, era, ...rest] = view.etag.split('.')
    const restored = [end, (Number(era) + 1) % 2 ** 32, ...rest].join('.')
    await assert.rejects(patch('Ana', restored), { code: 'condition-failed' })
  })

  it('tells its history and takes back one change, keeping later ones', async () => {
    const view = await create()
    const change = (patch: Record<string, unknown>) =>
      patchCard(space.domain, space.owner, { cardId: view.cardId, patch })
    await change({ 'name/full': 'Wrong' })
    await change({ kind: 'individual' })
    const history = await readCardHistory(space.domain, space.owner, { cardId: view.cardId, limit: 10 })
    assert.deepEqual(
      history.map((entry) => entry.act),
      ['edit', 'edit', 'create'],
    )
    const report = await undoChange(space.domain, space.owner, {
      cardId: view.cardId,
      versionId: history[1]!.versionId,
    })
    assert.deepEqual(report.left, [])
    const { card } = await readCard(space.domain, space.owner, view.cardId)
    assert.equal(card.name?.full, 'Ana García López')
    assert.equal(card.kind, 'individual')
  })

  it('lies thirty days in the trash and comes back whole', async () => {
    const view = await create()
    await deleteCards(space.domain, space.owner, [view.cardId])
    await assert.rejects(readCard(space.domain, space.owner, view.cardId), { code: 'card-not-found' })
    space.clock.pass({ days: 2 })
    const trash = await listTrash(space.domain, space.owner, { limit: 10 })
    assert.equal(trash.find((entry) => entry.cardId === view.cardId)?.daysLeft, 28)
    await restoreCards(space.domain, space.owner, [view.cardId])
    const again = await readCard(space.domain, space.owner, view.cardId)
    assert.deepEqual(again.card, view.card)
    assert.deepEqual(again.bookIds, [bookId])
  })

  it('comes back when its deletion is undone', async () => {
    const view = await create()
    const { batchId } = await deleteCards(space.domain, space.owner, [view.cardId])
    const report = await undoBatch(space.domain, space.owner, batchId)
    assert.equal(report.cards, 1)
    assert.equal((await readCard(space.domain, space.owner, view.cardId)).revision, 3)
    await assert.rejects(undoBatch(space.domain, space.owner, batchId), { code: 'already-undone' })
  })

  it('tells what changed since a moment, and nothing else', async () => {
    const token = await readPresentToken(space.domain, space.owner)
    const view = await create()
    const gone = await create()
    await deleteCards(space.domain, space.owner, [gone.cardId])
    const page = await readChanges(space.domain, space.owner, { since: token, limit: 100 })
    assert.deepEqual(
      page.changes.map((change) => [change.cardId, change.put, change.gone]),
      [
        [view.cardId, [bookId], []],
        [gone.cardId, [], [bookId]],
      ],
    )
    const next = await readChanges(space.domain, space.owner, { since: page.token, limit: 100 })
    assert.deepEqual(next.changes, [])
    await assert.rejects(readChanges(space.domain, space.owner, { since: '1.1.0.0', limit: 100 }), {
      code: 'start-over',
    })
  })

  it('holds for each member a layer of their own that others never see', async () => {
    const luis = await space.member('Luis')
    const { setGrant } = await import('../sharing/set-grant.ts')
    await setGrant(space.domain, space.owner, {
      bookId,
      grantee: { kind: 'member', id: luis.memberId },
      allows: 'view',
    })
    const view = await create()
    const layered = await saveOverlay(space.domain, luis, {
      cardId: view.cardId,
      patch: { 'notes/n1': { note: 'Le gusta el té' } },
    })
    assert.deepEqual(layered.mine, { 'notes/n1': { note: 'Le gusta el té' } })
    assert.notEqual(layered.etag, view.etag)
    assert.equal((await readCard(space.domain, space.owner, view.cardId)).mine, null)
    assert.equal((await listBooks(space.domain, luis)).length, 1)
  })
})
