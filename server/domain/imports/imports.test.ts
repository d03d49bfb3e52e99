import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { bytesSource } from '@lazo/archive'
import type { Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { listBooks } from '../books/list-books.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { readCard, readSomeCards } from '../contacts/read-card.ts'
import { exportCards } from '../exports/export-cards.ts'
import type { ExportFormat } from '../exports/export-formats.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { searchCards } from '../search/search-cards.ts'
import { setGrant } from '../sharing/set-grant.ts'
import type { DuplicatePolicy } from './plan/policy.ts'
import { previewImport } from './preview-import.ts'
import { cancelImport, readImportNotes, readImportState } from './read-imports.ts'
import { runImport } from './run-import.ts'
import { startImport } from './start-import.ts'

const LINKEDIN = `Notes:
"When exporting your connection data, some e-mail addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,García López,https://www.linkedin.com/in/ana-garcia,ana@example.org,Acme,Directora,05 Mar 2024
Íñigo,Muñoz de la Torre,https://www.linkedin.com/in/inigo,,Peñas S.L.,Jefe,06 Mar 2024
,,,,,,07 Mar 2024
`

describe('an import', () => {
  let space: TestWorkspace

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())

  const bytesOf = (text: string) =>
    (async function* () {
      yield Buffer.from(text)
    })()
  const start = async (
    bookId: string,
    text: string,
    options: { policy?: DuplicatePolicy; notes?: 'shared' | 'private'; actor?: Actor; fileName?: string } = {},
  ) =>
    startImport(space.domain, options.actor ?? space.owner, {
      bookId,
      fileName: options.fileName ?? 'contacts.csv',
      bytes: bytesOf(text),
      kind: 'auto',
      policy: options.policy ?? 'fill',
      isQueued: false,
      ...(options.notes ? { notes: options.notes } : {}),
    })
  const bring = async (bookId: string, text: string, options: Parameters<typeof start>[2] = {}) => {
    const { importId } = await start(bookId, text, options)
    return runImport(space.domain, options.actor ?? space.owner, { importId })
  }
  const find = async (query: string) => {
    const found = await searchCards(space.domain, space.owner, { query, limit: 10, language: 'es' })
    return readSomeCards(
      space.domain,
      space.owner,
      found.map(({ card }) => card.cardId),
    )
  }
  const exported = async (bookId: string, format: ExportFormat) => {
    const pieces = await Array.fromAsync(exportCards(space.domain, space.owner, { bookIds: [bookId], format }))
    return pieces.join('')
  }

  it('reads a LinkedIn file with its preamble, both surnames, and says which rows are nobody', async () => {
    const bookId = await space.book(space.owner, 'Red')
    const done = await bring(bookId, LINKEDIN)
    assert.equal(done.state, 'done')
    assert.deepEqual([done.counts['new'], done.counts['rejected'], done.counts['rows']], [2, 1, 3])
    const [ana] = await find('garcia ana')
    assert.equal(ana?.card.name?.full, 'Ana García López')
    const surnames = ana?.card.name?.components
      ?.filter((part) => part.kind.startsWith('surname'))
      .map((part) => part.value)
    assert.deepEqual(surnames, ['García', 'López'])
    const notes = await readImportNotes(space.domain, space.owner, {
      importId: done.importId,
      kinds: ['rejected'],
      after: 0,
      limit: 10,
    })
    assert.equal(notes[0]?.line, 7)
  })

  it('finds the same file unchanged when it is read again', async () => {
    const bookId = await space.book(space.owner, 'Otra vez')
    await bring(bookId, LINKEDIN)
    const again = await bring(bookId, LINKEDIN)
    assert.deepEqual([again.counts['new'], again.counts['unchanged']], [0, 2])
  })

  it('updates by profile when a row says something else, and reports a change of job', async () => {
    const bookId = await space.book(space.owner, 'Cambios')
    await bring(bookId, LINKEDIN)
    const changed = LINKEDIN.replace('ana@example.org,Acme,Directora', 'ana@nueva.example,Beta,Consejera')
    const done = await bring(bookId, changed)
    assert.deepEqual([done.counts['updated'], done.counts['unchanged'], done.counts['jobChanges']], [1, 1, 1])
    const [ana] = await find('ana@nueva.example')
    assert.deepEqual(
      Object.values(ana!.card.emails!).map((email) => email.address),
      ['ana@example.org', 'ana@nueva.example'],
    )
    assert.equal(Object.values(ana!.card.organizations!)[0]?.name, 'Acme')
  })

  it('meets a contact by e-mail only when it stands once in file and book and the names agree', async () => {
    const bookId = await space.book(space.owner, 'Correos')
    const first = 'Name,Email,Phone\nPaz Vega,paz@example.org,\nCasa,casa@example.org,\n'
    await bring(bookId, first)
    const second =
      'Name,Email,Phone\nPaz Vega Ruiz,paz@example.org,+34 600 111 222\nLuis Ortiz,casa@example.org,\nA,dos@example.org,\nB,dos@example.org,\n'
    const done = await bring(bookId, second, { fileName: 'other.csv' })
    assert.deepEqual([done.counts['merged'], done.counts['new']], [1, 3])
    const [paz] = await find('paz vega')
    assert.equal(paz?.card.name?.full, 'Paz Vega')
    assert.equal(Object.values(paz!.card.phones!)[0]?.number, '+34 600 111 222')
  })

  it('is taken back as one, keeping what was edited since, and says so', async () => {
    const bookId = await space.book(space.owner, 'Deshacer')
    const done = await bring(bookId, 'Name,Email\nUno Primero,uno@deshacer.example\nDos Segundo,dos@deshacer.example\n')
    const [one] = await find('uno@deshacer.example')
    await patchCard(space.domain, space.owner, { cardId: one!.cardId, patch: { 'name/full': 'Uno Editado' } })
    const report = await undoBatch(space.domain, space.owner, done.batchId)
    assert.deepEqual(
      report.left.map((part) => [part.cardId, part.reason]),
      [[one!.cardId, 'edited-since']],
    )
    assert.equal((await readCard(space.domain, space.owner, one!.cardId)).card.name?.full, 'Uno Editado')
    assert.equal((await find('dos@deshacer.example')).length, 0)
  })

  it('makes the book it goes into, which goes when it is undone, unless somebody has put a contact there since', async () => {
    const bringAnew = async (newBookName: string) => {
      const bytes = bytesOf('Name,Email\nUna Nueva,una@nueva.example\n')
      const how = { fileName: 'nueva.csv', bytes, kind: 'auto', policy: 'fill', isQueued: false } as const
      const { importId } = await startImport(space.domain, space.owner, { newBookName, ...how })
      return runImport(space.domain, space.owner, { importId })
    }
    const isThere = async (name: string) =>
      (await listBooks(space.domain, space.owner)).some((one) => one.name === name)
    const alone = await bringAnew('Solo importada')
    const used = await bringAnew('También usada')
    await createCard(space.domain, space.owner, {
      bookId: (await readImportState(space.domain, space.owner, used.importId)).bookId!,
      card: { name: { full: 'A Mano' } },
    })
    for (const { batchId } of [alone, used]) await undoBatch(space.domain, space.owner, batchId)
    assert.deepEqual([await isThere('Solo importada'), await isThere('También usada')], [false, true])
  })

  it('does not bring back what somebody deleted', async () => {
    const bookId = await space.book(space.owner, 'Borrados')
    await bring(bookId, 'Name,Email\nTrasto Viejo,trasto@example.org\n')
    const [card] = await find('trasto@example.org')
    await deleteCards(space.domain, space.owner, [card!.cardId])
    const again = await bring(bookId, 'Name,Email\nTrasto Viejo,trasto@example.org\n')
    assert.deepEqual([again.counts['new'], again.counts['unchanged']], [0, 1])
  })

  it('asks where notes belong in a book that others read, and keeps private ones private', async () => {
    const bookId = await space.book(space.owner, 'Compartida', 'shared')
    const luis = await space.member('Luis')
    await setGrant(space.domain, space.owner, {
      bookId,
      grantee: { kind: 'member', id: luis.memberId },
      allows: 'view',
    })
    const file = 'Name,Notes\nNota Secreta,Le gusta el ajedrez\n'
    await assert.rejects(start(bookId, file), {
      code: 'input-invalid',
      facts: { field: 'notes', choices: ['shared', 'private'] },
    })
    await bring(bookId, file, { notes: 'private' })
    const [mine] = await find('nota secreta')
    assert.equal(mine?.card.notes, undefined)
    assert.deepEqual(Object.values(mine!.mine!), [{ note: 'Le gusta el ajedrez' }])
    assert.equal((await readCard(space.domain, luis, mine!.cardId)).mine, null)
  })

  it('tells before what it would do', async () => {
    const bookId = await space.book(space.owner, 'Ensayo')
    const preview = await previewImport(space.domain, space.owner, {
      bookId,
      fileName: 'x.csv',
      file: bytesSource(Buffer.from(LINKEDIN)),
      kind: 'auto',
      policy: 'fill',
    })
    assert.deepEqual([preview.counts.new, preview.counts.rejected, preview.samples.length], [2, 1, 2])
    assert.equal((await exported(bookId, 'jscontact')).trim(), '[]')
  })

  it('is refused for a file that is no file of contacts, and for who may not write', async () => {
    const bookId = await space.book(space.owner, 'Nada')
    await assert.rejects(start(bookId, ''), { code: 'file-unreadable' })
    await assert.rejects(start(bookId, '\u0000\u0001\u0002 binary \u0000'.repeat(50), { fileName: 'x.bin' }), {
      code: 'file-unreadable',
    })
    const luis = await space.member('Otro')
    await assert.rejects(start(bookId, LINKEDIN, { actor: luis }), { code: 'book-not-found' })
  })

  it('goes on where it was cut short, and stops when it is cancelled', async () => {
    const bookId = await space.book(space.owner, 'Largo')
    const rows = Array.from({ length: 1_200 }, (_, i) => `Persona ${i},p${i}@largo.example`).join('\n')
    const { importId } = await start(bookId, `Name,Email\n${rows}\n`)
    let groups = 0
    const crash = runImport(space.domain, space.owner, {
      importId,
      onProgress() {
        groups += 1
        if (groups === 1) throw new Error('the process dies here')
      },
    })
    await assert.rejects(crash, /dies here/)
    space.clock.pass({ minutes: 1 })
    const done = await runImport(space.domain, space.owner, { importId })
    assert.deepEqual([done.state, done.counts['new'], done.counts['rows']], ['done', 1_200, 1_200])
    const other = await start(bookId, 'Name\nNadie Cancelado\n')
    await cancelImport(space.domain, space.owner, other.importId)
    assert.equal((await runImport(space.domain, space.owner, { importId: other.importId })).state, 'cancelled')
  })

  it('is read back whole from each format it is written in', async () => {
    const bookId = await space.book(space.owner, 'Ida y vuelta')
    await bring(bookId, LINKEDIN)
    for (const format of ['jscontact', 'csv', 'vcard4', 'vcard3'] as const) {
      const copy = await space.book(space.owner, `Copia ${format}`)
      const done = await bring(copy, await exported(bookId, format), { fileName: `copy.${format}` })
      assert.equal(done.counts['new'], 2, format)
      const [before, now] = [
        JSON.parse(await exported(bookId, 'jscontact')),
        JSON.parse(await exported(copy, 'jscontact')),
      ]
      assert.deepEqual(now.map(meaningOf), before.map(meaningOf), format)
    }
  })
})

/** A card without what may differ and mean the same: stamps, the order of an unordered name, a default that is written out. */
function meaningOf({ updated: _u, prodId: _p, ...card }: Card): unknown {
  const components = card.name?.isOrdered
    ? card.name.components
    : card.name?.components?.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))
  const titles = Object.values(card.titles ?? {}).map((title) => ({ kind: 'title', ...title }))
  return { ...card, name: { ...card.name, components }, titles }
}
