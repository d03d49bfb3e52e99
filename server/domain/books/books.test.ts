import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import * as fc from 'fast-check'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { listTrash } from '../contacts/list-trash.ts'
import { readCard } from '../contacts/read-card.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import { listBatches } from '../history/read-history.ts'
import { undoBatch } from '../history/undo-batch.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { makeSlug } from './book-name.ts'
import { createBook } from './create-book.ts'
import { deleteBook } from './delete-book.ts'
import { listBooks, readBook } from './list-books.ts'
import { renameBook } from './rename-book.ts'

describe('a book', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let eva: Actor

  before(async () => {
    space = await openTestWorkspace()
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    eva = await space.member('Eva', 'guest')
  })
  after(() => space.close())

  const make = (name: string, by = ana) => createBook(space.domain, by, { name, kind: 'shared' })
  const grant = (bookId: string, to: Actor, allows: Right | null) =>
    setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: to.memberId }, allows })
  const fill = async (bookId: string) =>
    (await createCard(space.domain, ana, { bookId, card: { name: { full: 'Paz' } } })).view.cardId

  it('has the name it is given, an address of its own among its owner’s, and its maker as owner', async () => {
    const [one, two] = [await make('Clientes & Cía.'), await make('  clientes, cia ')]
    assert.deepEqual([one.name, two.name], ['Clientes & Cía.', 'clientes, cia'])
    assert.deepEqual([one.slug, two.slug], ['clientes-cia', 'clientes-cia-2'])
    assert.deepEqual([one.ownerId, one.right, one.cards], [ana.memberId, 'manage', 0])
    assert.equal((await make('Clientes & Cía.', luis)).slug, 'clientes-cia')
  })

  it('keeps its address when it is renamed, and gives it to no other when it is deleted', async () => {
    const { bookId, slug } = await make('Prensa')
    const renamed = await renameBook(space.domain, ana, { bookId, name: 'Medios' })
    assert.deepEqual([renamed.name, renamed.slug], ['Medios', slug])
    await deleteBook(space.domain, ana, bookId)
    assert.equal((await make('Prensa')).slug, 'prensa-2')
  })

  it('is refused without a name, with an endless one and with control characters', async () => {
    for (const name of ['', '   ', 'x'.repeat(201), 'a\u0000b', 'a\nb', 'a\u007fb'])
      await assert.rejects(make(name), { code: 'input-invalid', facts: { field: 'name' } })
    const { bookId } = await make('x'.repeat(200))
    await assert.rejects(renameBook(space.domain, ana, { bookId, name: '' }), { code: 'input-invalid' })
  })

  it('is made by guests for themselves alone, and by nobody who may only read', async () => {
    await assert.rejects(make('Compartido', eva), { code: 'right-missing' })
    assert.equal((await createBook(space.domain, eva, { name: 'Mío' })).kind, 'personal')
    const reader = { ...ana, mayWrite: false }
    await assert.rejects(make('Nuevo', reader), { code: 'scope-missing' })
    await assert.rejects(deleteBook(space.domain, reader, (await make('Fijo')).bookId), { code: 'scope-missing' })
  })

  it('is there for its readers alone, who see its grants only when they may share it', async () => {
    const { bookId } = await make('Discreto')
    await fill(bookId)
    await assert.rejects(readBook(space.domain, luis, bookId), { code: 'book-not-found' })
    await grant(bookId, luis, 'edit')
    const seen = await readBook(space.domain, luis, bookId)
    assert.deepEqual([seen.right, seen.cards, seen.grants], ['edit', 1, null])
    await grant(bookId, luis, 'share')
    assert.equal((await readBook(space.domain, luis, bookId)).grants?.length, 1)
    assert.ok((await listBooks(space.domain, luis)).some((book) => book.bookId === bookId))
    await grant(bookId, luis, null)
    assert.equal(
      (await listBooks(space.domain, luis)).some((book) => book.bookId === bookId),
      false,
    )
  })

  it('is renamed and deleted by who manages it, and does not exist for strangers', async () => {
    const { bookId } = await make('Vigilado')
    for (const allows of ['view', 'edit', 'delete', 'share'] as const) {
      await grant(bookId, luis, allows)
      const code = allows === 'view' ? 'book-read-only' : 'right-missing'
      await assert.rejects(renameBook(space.domain, luis, { bookId, name: 'Otro' }), { code })
      await assert.rejects(deleteBook(space.domain, luis, bookId), { code })
    }
    await grant(bookId, luis, null)
    await assert.rejects(deleteBook(space.domain, luis, bookId), { code: 'book-not-found' })
    await assert.rejects(deleteBook(space.domain, luis, space.domain.ids.next()), { code: 'book-not-found' })
    await grant(bookId, luis, 'manage')
    await deleteBook(space.domain, luis, bookId)
    await assert.rejects(readBook(space.domain, ana, bookId), { code: 'book-not-found' })
  })

  it('takes the cards whose home it is along into the trash, and only lets go of the others', async () => {
    const [gone, other] = [await make('Se va'), await make('Se queda')]
    const [own, guest] = [await fill(gone.bookId), await fill(other.bookId)]
    await linkCards(space.domain, ana, { cardIds: [own], bookId: other.bookId })
    await linkCards(space.domain, ana, { cardIds: [guest], bookId: gone.bookId })
    const { batchId } = await deleteBook(space.domain, ana, gone.bookId)
    await assert.rejects(readCard(space.domain, ana, own), { code: 'card-not-found' })
    assert.deepEqual((await readCard(space.domain, ana, guest)).bookIds, [other.bookId])
    await assert.rejects(restoreCards(space.domain, ana, [own]), { code: 'card-not-found' })
    const trash = await listTrash(space.domain, ana, { limit: 50 })
    assert.equal(
      trash.some((entry) => entry.cardId === own),
      false,
    )
    await undoBatch(space.domain, ana, batchId)
    assert.deepEqual((await readCard(space.domain, ana, own)).bookIds.toSorted(), [gone.bookId, other.bookId].sort())
    assert.deepEqual((await readCard(space.domain, ana, guest)).bookIds.toSorted(), [gone.bookId, other.bookId].sort())
  })

  it('that has another name by now does not get its old one back', async () => {
    const { bookId } = await make('Primero')
    await renameBook(space.domain, ana, { bookId, name: 'Segundo' })
    const [renaming] = await listBatches(space.domain, ana, { limit: 1 })
    await renameBook(space.domain, ana, { bookId, name: 'Tercero' })
    await undoBatch(space.domain, ana, renaming!.batchId)
    assert.equal((await readBook(space.domain, ana, bookId)).name, 'Tercero')
  })
})

describe('the short name of a book', () => {
  it('fits into an address whatever the name, and differs from all that are taken', () => {
    const names = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('Ñandú', '東京', '---', 'ß'))
    fc.assert(
      fc.property(names, fc.nat(4), (name, more) => {
        const taken = new Set<string>()
        for (let i = 0; i <= more; i += 1) {
          const slug = makeSlug(name, taken)
          assert.match(slug, /^[a-z0-9][a-z0-9-]{0,62}$/)
          assert.equal(taken.has(slug), false)
          taken.add(slug)
        }
      }),
      { seed: 4 },
    )
  })
})
