import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { bytesSource } from '@lazo/archive'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { deleteBook } from '../books/delete-book.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { previewImport } from './preview-import.ts'
import { listImports, readImportState } from './read-imports.ts'
import { runImport } from './run-import.ts'
import { startImport } from './start-import.ts'

const TABLE = 'Name,Email\nAna Ruiz,ana@sigue.example\nLuis Sanz,luis@sigue.example\n'
const GOOGLE = `First Name,Middle Name,Last Name,Organization Name,Organization Title,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Notes
Ana,,Ruiz,Acme,Directora,Work,ana@google.example,Mobile,+34 600 111 222,
Luis,,Sanz,Beta,Jefe,Work,luis@google.example,,,
Eva,,Roca,,,Home,eva@google.example,,,Le gusta el té
Paz,,Vidal,,,Home,paz@google.example,,,
`

interface Looking extends Bringing {
  readonly bookId?: string
  readonly goesOn?: boolean
}

interface Bringing {
  readonly actor?: Actor
  readonly notes?: 'shared' | 'private'
}

describe('a source that comes again', () => {
  let space: TestWorkspace

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())

  const bring = async (bookId: string, text: string, fileName: string, more: Bringing = {}) => {
    const { actor = space.owner, notes = 'shared' } = more
    const bytes = (async function* () {
      yield Buffer.from(text)
    })()
    const how = { fileName, bytes, kind: 'auto', policy: 'fill', notes, isQueued: false } as const
    const { importId } = await startImport(space.domain, actor, { bookId, ...how })
    return runImport(space.domain, actor, { importId })
  }
  const look = (text: string, fileName: string, how: Looking = {}) =>
    previewImport(space.domain, how.actor ?? space.owner, {
      bookId: how.bookId ?? null,
      goesOn: how.goesOn ?? false,
      fileName,
      file: bytesSource(Buffer.from(text)),
      kind: 'auto',
      policy: 'fill',
      ...(how.notes ? { notes: how.notes } : {}),
    })
  const earlierBook = async (text: string, fileName: string, actor?: Actor) =>
    (await look(text, fileName, actor ? { actor } : {})).earlier?.bookId ?? null

  it('is known by the name of its file, and looked at in the book where it last went', async () => {
    const bookId = await space.book(space.owner, 'Sigue')
    assert.equal(await earlierBook(TABLE, 'feria.csv'), null)
    const { finishedAt } = await bring(bookId, TABLE, 'feria.csv')
    const told = await look(TABLE, 'feria (2).csv', { goesOn: true })
    assert.deepEqual(told.earlier, { bookId, importedAt: finishedAt })
    assert.deepEqual([told.counts.new, told.counts.unchanged], [0, 2])
    assert.equal((await look(TABLE, 'feria.csv')).counts.new, 2)
    assert.equal(await earlierBook(TABLE, 'otra.csv'), null)
  })

  it('is known by its account where an export has no name of its own', async () => {
    const bookId = await space.book(space.owner, 'Cuenta')
    await bring(bookId, GOOGLE, 'contacts.csv')
    assert.equal(await earlierBook(GOOGLE, 'mis contactos.csv'), bookId)
    assert.equal(await earlierBook(GOOGLE, 'contacts.csv', await space.member('Otra')), null)
  })

  it('does not go on from an import that was undone, nor into a book that one may no longer fill', async () => {
    const [one, two, three] = [
      await space.book(space.owner, 'Uno'),
      await space.book(space.owner, 'Dos'),
      await space.book(space.owner, 'Tres'),
    ]
    const nuria = await space.member('Nuria')
    const allow = (allows: 'edit' | 'view') =>
      setGrant(space.domain, space.owner, {
        bookId: one,
        grantee: { kind: 'member', id: nuria.memberId },
        allows,
      })
    await allow('edit')
    await bring(one, TABLE, 'vuelve.csv', { actor: nuria })
    assert.equal(await earlierBook(TABLE, 'vuelve.csv', nuria), one)
    await allow('view')
    assert.equal(await earlierBook(TABLE, 'vuelve.csv', nuria), null)

    await bring(two, TABLE, 'vuelve.csv')
    const { batchId } = await bring(three, TABLE, 'vuelve.csv')
    assert.equal(await earlierBook(TABLE, 'vuelve.csv'), three)
    await undoBatch(space.domain, space.owner, batchId)
    assert.equal(await earlierBook(TABLE, 'vuelve.csv'), two)
    await deleteBook(space.domain, space.owner, two)
    assert.equal(await earlierBook(TABLE, 'vuelve.csv'), null)
  })

  it('tells of an import when it was undone, until the undo is undone', async () => {
    const { importId, batchId } = await bring(await space.book(space.owner, 'Deshecha'), TABLE, 'deshecha.csv')
    const undoneAt = async () => (await readImportState(space.domain, space.owner, importId)).undoneAt
    assert.equal(await undoneAt(), null)
    const { batchId: undo } = await undoBatch(space.domain, space.owner, batchId)
    const at = await undoneAt()
    assert.ok(at)
    const [first] = await listImports(space.domain, space.owner, { limit: 1 })
    assert.deepEqual([first?.importId, first?.undoneAt], [importId, at])
    await undoBatch(space.domain, space.owner, undo)
    assert.equal(await undoneAt(), null)
  })

  it('does after an undo what its preview says, also with people who were there before', async () => {
    const bookId = await space.book(space.owner, 'Como dice', 'shared')
    const reader = await space.member('Lectora')
    const grantee = { kind: 'member', id: reader.memberId } as const
    await setGrant(space.domain, space.owner, { bookId, grantee, allows: 'view' })
    const own = [
      { name: { full: 'Ana Ruiz' }, emails: { e: { address: 'ana@google.example' } } },
      {
        name: { full: 'Luis Sanz' },
        emails: { e: { address: 'luis@google.example' } },
        organizations: { o: { name: 'Gamma' } },
      },
      { name: { full: 'Eva Roca' }, emails: { e: { address: 'eva@google.example' } } },
    ]
    for (const card of own) await createCard(space.domain, space.owner, { bookId, card })
    for (const notes of ['private', 'shared'] as const) {
      const { batchId } = await bring(bookId, GOOGLE, 'contacts.csv', { notes })
      await undoBatch(space.domain, space.owner, batchId)
      const { counts: foreseen } = await look(GOOGLE, 'contacts.csv', { bookId, notes })
      const { counts, batchId: again } = await bring(bookId, GOOGLE, 'contacts.csv', { notes })
      assert.deepEqual({ ...foreseen }, counts)
      await undoBatch(space.domain, space.owner, again)
    }
  })

  it('tells how many rows of a new book share an e-mail or a telephone with a contact elsewhere, and nobody of the trash', async () => {
    const bookId = await space.book(space.owner, 'En otra parte')
    const rows =
      'Name,Email,Phone\nUna,una@otra.example,\nDos,,+34 600 700 800\nTres,tres@otra.example,\nCuatro,cuatro@otra.example,\n'
    const add = (card: object) => createCard(space.domain, space.owner, { bookId, card })
    await add({ name: { full: 'Una' }, emails: { e: { address: 'una@otra.example' } } })
    await add({ name: { full: 'Dos' }, phones: { p: { number: '600 700 800' } } })
    const { cardId } = (await add({ name: { full: 'Tres' }, emails: { e: { address: 'tres@otra.example' } } })).view
    await deleteCards(space.domain, space.owner, [cardId])
    assert.equal((await look(rows, 'otra.csv')).elsewhere, 2)
    assert.equal((await look(rows, 'otra.csv', { bookId })).elsewhere, 0)
    assert.equal((await look(rows, 'otra.csv', { actor: await space.member('Ajena') })).elsewhere, 0)
  })

  it('counts rows that a file repeats, alike before and after', async () => {
    const bookId = await space.book(space.owner, 'Repetidas')
    const twice = 'Name,Email\nAna Ruiz,ana@dos.example\nAna Ruiz,ana@dos.example\n'
    const { counts: foreseen } = await look(twice, 'dos.csv', { bookId })
    assert.deepEqual([foreseen.new, foreseen.unchanged, foreseen.repeated], [1, 1, 1])
    assert.deepEqual((await bring(bookId, twice, 'dos.csv')).counts, { ...foreseen })
    const again = await bring(bookId, twice, 'dos.csv')
    assert.deepEqual([again.counts['unchanged'], again.counts['repeated']], [2, 0])
  })

  it('tells before what is mended and whose work changes, and fills no position of another employer in', async () => {
    const bookId = await space.book(space.owner, 'Empleos')
    const emails = { e: { address: 'luis@empleo.example' } }
    const own = { name: { full: 'Luis Sanz' }, emails, organizations: { o: { name: 'Gamma' } } }
    const { cardId } = (await createCard(space.domain, space.owner, { bookId, card: own })).view
    const rows =
      'Name,Email,Company,Job Title,Phone\nLuis Sanz,luis@empleo.example,Beta,Jefe,+34 600 100 200\nAna,sin correo,,,\n'
    const { notes } = await look(rows, 'empleos.csv', { bookId })
    assert.deepEqual(
      notes.map(({ kind, line, remark }) => [kind, line, remark.code]),
      [
        ['job-change', 2, 'job-changed'],
        ['warning', 3, 'no-email'],
      ],
    )
    await bring(bookId, rows, 'empleos.csv')
    const { card } = await readCard(space.domain, space.owner, cardId)
    assert.deepEqual([card.organizations, card.titles], [own.organizations, undefined])
    assert.equal(Object.values(card.phones ?? {})[0]?.number, '+34 600 100 200')
  })
})
