import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { after, before, describe, it } from 'node:test'
import { bytesSource, openZip, writeZip } from '@lazo/archive'
import { type Card, positionsOf } from '@lazo/jscontact'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { sweepPassingBlobs } from '#store/blobs/sweeper.ts'
import { readImport } from '#store/imports/reader.ts'
import { exportCards } from '../../exports/export-cards.ts'
import { undoBatch } from '../../history/undo-batch.ts'
import { keepUpload, openUpload } from '../keep-upload.ts'
import { previewImport } from '../preview-import.ts'
import { readImportNotes } from '../read-imports.ts'
import { runImport } from '../run-import.ts'
import { type ImportRequest, startImport } from '../start-import.ts'
import type { Bundle } from './incoming.ts'
import { recogniseIncoming } from './recognise-incoming.ts'

const CONNECTIONS = `First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Gil,https://www.linkedin.com/in/ana-gil,ana@example.org,Acme,Jefa,05 Mar 2024
,,,,,,07 Mar 2024
`
const card = (name: string, mail: string) =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nN:;${name};;;\r\nEMAIL:${mail}\r\nEND:VCARD\r\n`
const TAKEOUT = {
  'Takeout/Contacts/All Contacts/All Contacts.vcf':
    card('Lucía', 'lucia@example.org') + card('Iñaki', 'inaki@example.org'),
  'Takeout/Contacts/Family/Family.vcf': card('Lucía', 'lucia@example.org'),
  'Takeout/Mail/all.mbox': 'From a@example.org\n',
}

const zipOf = (contents: Readonly<Record<string, string | Uint8Array>>) =>
  buffer(writeZip(Object.entries(contents).map(([path, text]) => ({ path, bytes: [Buffer.from(text as string)] }))))

describe('an archive', () => {
  let space: TestWorkspace

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())

  const begin = async (bookId: string, zip: Uint8Array, more: Partial<ImportRequest> = {}) =>
    startImport(space.domain, space.owner, {
      bookId,
      fileName: 'things.zip',
      bytes: bytesSource(zip),
      kind: 'auto',
      policy: 'fill',
      isQueued: false,
      ...more,
    })
  const bring = async (...args: Parameters<typeof begin>) => {
    const { importId } = await begin(...args)
    return runImport(space.domain, space.owner, { importId })
  }
  const countsOf = ({ counts }: { counts: Record<string, number> }) =>
    ['new', 'updated', 'unchanged', 'merged', 'rejected'].map((name) => counts[name])
  const cardsIn = async (bookId: string) => {
    const pieces = await Array.fromAsync(
      exportCards(space.domain, space.owner, { bookIds: [bookId], format: 'jscontact' }),
    )
    return (JSON.parse(pieces.join('')) as { name: { full?: string } }[]).length
  }
  const keptFiles = async (importId: string) => {
    const { blobId } = (await space.domain.store.read(space.owner, (tx) => readImport(tx, importId)))!
    const archive = await openZip(await openUpload(space.domain, space.owner, blobId!))
    return archive.files.map(({ path }) => path)
  }

  it('is one batch, which one undo takes back', async () => {
    const bookId = await space.book(space.owner, 'Takeout')
    const done = await bring(bookId, await zipOf({ ...TAKEOUT, 'LinkedIn/Connections.csv': CONNECTIONS }))
    assert.equal(done.state, 'done')
    assert.deepEqual(countsOf(done), [3, 0, 1, 0, 1])
    const undone = await undoBatch(space.domain, space.owner, done.batchId)
    assert.deepEqual([undone.cards, undone.leftCount, await cardsIn(bookId)], [3, 0, 0])
  })

  it('tells before what it would do, and of each note in which file', async () => {
    const bookId = await space.book(space.owner, 'Antes')
    const zip = await zipOf({ ...TAKEOUT, 'LinkedIn/Connections.csv': CONNECTIONS })
    const request = { fileName: 'things.zip', file: bytesSource(zip), kind: 'auto', policy: 'fill' } as const
    const preview = await previewImport(space.domain, space.owner, { bookId, ...request })
    const done = await bring(bookId, zip)
    assert.deepEqual(countsOf(preview as never), countsOf(done))
    const page = { importId: done.importId, kinds: ['rejected'] as const, after: 0, limit: 10 }
    const notes = await readImportNotes(space.domain, space.owner, page)
    const places = [...notes, ...preview.notes].map(({ file, line }) => `${file}:${line}`)
    assert.deepEqual(places, ['LinkedIn/Connections.csv:3', 'LinkedIn/Connections.csv:3'])
  })

  it('tells before as unchanged what would write nothing new, and as updated what an earlier file told otherwise', async () => {
    const bookId = await space.book(space.owner, 'Otra vez')
    await bring(bookId, Buffer.from(CONNECTIONS), { fileName: 'Connections.csv' })
    const withUid = (name: string) => card(name, `${name}@example.org`).replace('\r\nFN', '\r\nUID:one\r\nFN')
    const zip = await zipOf({
      'ana.vcf': card('Ana', 'ana@example.org'),
      'b.vcf': withUid('bea'),
      'c.vcf': withUid('Beatriz'),
    })
    const request = { fileName: 'things.zip', file: bytesSource(zip), kind: 'auto', policy: 'fill' } as const
    const preview = await previewImport(space.domain, space.owner, { bookId, ...request })
    assert.deepEqual(countsOf(preview as never), [1, 1, 1, 0, 0])
    assert.deepEqual(countsOf(await bring(bookId, zip)), [1, 1, 1, 0, 0])
  })

  it('tells before the same of doubled rows as it does then, within a file, across files and across kinds', async () => {
    const google = `First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Value\nAna,Gil,Acme,Jefa,ana@example.org\nIvo,Mar,,,ivo@example.org\n`
    const twice = `${CONNECTIONS}${CONNECTIONS.split('\n')[1]}\n`
    const uploads: Record<string, Record<string, string>> = {
      'the same file twice': { 'a/Connections.csv': CONNECTIONS, 'b/Connections.csv': CONNECTIONS },
      'a row twice in a file': { 'Connections.csv': twice },
      'another mail in the second file': {
        'a/Connections.csv': CONNECTIONS,
        'b/Connections.csv': CONNECTIONS.replace('ana@example.org', 'ana@rio.example'),
      },
      'two kinds': { 'Connections.csv': CONNECTIONS, 'google.csv': google },
      'two kinds, all doubled': {
        'a/Connections.csv': CONNECTIONS,
        'b/Connections.csv': CONNECTIONS.replace('Acme,Jefa', 'Acme,Socia'),
        'c/google.csv': google,
        'd/google.csv': google,
        'e/ana.vcf': card('Ana', 'ana@example.org'),
      },
    }
    for (const [what, files] of Object.entries(uploads))
      for (const policy of ['fill', 'skip', 'overwrite', 'new'] as const) {
        const bookId = await space.book(space.owner, `${what} ${policy}`)
        const zip = await zipOf(files)
        const request = { fileName: 'things.zip', file: bytesSource(zip), kind: 'auto', policy } as const
        const preview = await previewImport(space.domain, space.owner, { bookId, ...request })
        assert.deepEqual(preview.counts, (await bring(bookId, zip, { policy })).counts, `${what}, ${policy}`)
        // Once it is there, it is the same again.
        const again = await previewImport(space.domain, space.owner, { bookId, ...request })
        assert.deepEqual(again.counts, (await bring(bookId, zip, { policy })).counts, `${what}, ${policy}, again`)
      }
  })

  it('keeps a second job of the same upload as a place of its own, and tells no move', async () => {
    const bookId = await space.book(space.owner, 'Dos puestos')
    const done = await bring(
      bookId,
      await zipOf({
        'a/Connections.csv': CONNECTIONS,
        'b/Connections.csv': CONNECTIONS.replace('Acme,Jefa', 'Río SL,Consejera'),
      }),
    )
    assert.deepEqual([countsOf(done), done.counts['jobChanges']], [[1, 1, 0, 0, 2], 0])
    const exported = exportCards(space.domain, space.owner, { bookIds: [bookId], format: 'jscontact' })
    const [ana] = JSON.parse((await Array.fromAsync(exported)).join('')) as [Card]
    const places = positionsOf(ana).map(({ name, title }) => `${title}, ${name}`)
    assert.deepEqual(places, ['Jefa, Acme', 'Consejera, Río SL'])
    const moved = CONNECTIONS.replace('Acme,Jefa', 'Sol SA,Socia')
    const later = await bring(bookId, Buffer.from(moved), { fileName: 'Connections.csv' })
    assert.equal(later.counts['jobChanges'], 1)
  })

  it('is of the same source as its files by themselves', async () => {
    const bookId = await space.book(space.owner, 'Igual')
    await bring(bookId, Buffer.from(CONNECTIONS), { fileName: 'Connections.csv' })
    const again = await bring(bookId, await zipOf({ 'Connections.csv': CONNECTIONS, 'messages.csv': 'a,b\n' }))
    assert.deepEqual(countsOf(again), [0, 0, 1, 0, 1])
    const mixed = await bring(
      bookId,
      await zipOf({ 'Connections.csv': CONNECTIONS, 'ana.vcf': card('Ana', 'ana@example.org') }),
    )
    assert.deepEqual(countsOf(mixed), [0, 0, 2, 0, 1])
  })

  it('is brought together where two of its files tell of one person in different ways', async () => {
    const bookId = await space.book(space.owner, 'Juntos')
    const done = await bring(
      bookId,
      await zipOf({ 'Connections.csv': CONNECTIONS, 'ana.vcf': card('Ana', 'ana@example.org') }),
    )
    assert.equal(await cardsIn(bookId), 1)
    assert.deepEqual(countsOf(done), [1, 0, 1, 0, 1])
  })

  it('goes on where a process died in the middle of it', async () => {
    const bookId = await space.book(space.owner, 'Corte')
    const many = Array.from({ length: 700 }, (_, i) => card(`P${i}`, `p${i}@example.org`)).join('')
    const { importId } = await begin(bookId, await zipOf({ 'a.vcf': many, 'b.vcf': card('Z', 'z@example.org') }))
    const stop = () => {
      throw new Error('killed')
    }
    await assert.rejects(runImport(space.domain, space.owner, { importId, onProgress: stop }), /killed/)
    await askOnce(space.ownerUrl, `update lazo.import_job set lease_until = null where import_id = '${importId}'`)
    const done = await runImport(space.domain, space.owner, { importId })
    assert.deepEqual([done.state, countsOf(done), await cardsIn(bookId)], ['done', [701, 0, 0, 0, 0], 701])
  })

  it('leaves nothing of files without contacts in the data, unless they are to be kept', async () => {
    const bookId = await space.book(space.owner, 'Resto')
    const zip = await zipOf(TAKEOUT)
    const left = await bring(bookId, zip)
    assert.ok(!(await keptFiles(left.importId)).some((path) => path.endsWith('.mbox')))
    const kept = await bring(bookId, zip, { rest: 'keep' })
    assert.ok((await keptFiles(kept.importId)).includes('Takeout/Mail/all.mbox'))
    for (const column of ['lazo.blob set created_at', 'lazo.import_job set finished_at'])
      await askOnce(space.ownerUrl, `update ${column} = '2000-01-01'`)
    await space.domain.store.write(space.owner, sweepPassingBlobs)
    assert.equal((await keptFiles(kept.importId)).length, 3)
    await assert.rejects(keptFiles(left.importId), { code: 'blob-not-found' })
    await undoBatch(space.domain, space.owner, kept.batchId)
    await space.domain.store.write(space.owner, sweepPassingBlobs)
    await assert.rejects(keptFiles(kept.importId), { code: 'blob-not-found' })
  })

  it('keeps no link, no device and nothing that may not be read, also where the rest is kept', async () => {
    const bookId = await space.book(space.owner, 'Enlaces')
    const bundle: Bundle = {
      files: [
        { path: 'ana.vcf', size: 100 },
        { path: 'closed/', size: 0, isDenied: true },
        { path: 'link.vcf', size: 0, isSpecial: true },
        { path: 'list.bin', size: 1 },
      ],
      read: async function* ({ path }) {
        assert.ok(path === 'ana.vcf' || path === 'list.bin', path)
        yield Buffer.from(path === 'ana.vcf' ? card('Ana', 'ana@example.org') : '?')
      },
    }
    const done = await bring(bookId, new Uint8Array(), { bytes: bundle, rest: 'keep' })
    assert.deepEqual(await keptFiles(done.importId), ['ana.vcf', 'list.bin'])
  })

  it('that comes as a stream, or lies uploaded, is read like any other', async () => {
    const bookId = await space.book(space.owner, 'Modos')
    const zip = await zipOf(TAKEOUT)
    const chunks = async function* () {
      for (let at = 0; at < zip.length; at += 100) yield zip.subarray(at, at + 100)
    }
    assert.deepEqual(countsOf(await bring(bookId, zip, { bytes: chunks() })), [2, 0, 1, 0, 0])
    const { uploadId } = await keepUpload(space.domain, space.owner, chunks())
    const upload = await openUpload(space.domain, space.owner, uploadId)
    assert.deepEqual(countsOf(await bring(bookId, zip, { bytes: upload, uploadId })), [0, 0, 3, 0, 0])
  })

  it('is read as a person chose, as far as it is sound', async () => {
    const bookId = await space.book(space.owner, 'Elegido')
    const zip = await zipOf({ 'a.csv': 'Nombre,Correo,Alias\nAna,ana@example.org,Anita\n' })
    const shape = structuredClone(await recogniseIncoming(bytesSource(zip), 'a.zip', 'auto'))
    assert.match(JSON.stringify(shape), /"Alias"/)
    assert.equal((await bring(bookId, zip, { shape })).state, 'done')
    const part = { path: 'a.csv', shape: { kind: 'vcard' } } as const
    const often = await bring(bookId, zip, {
      shape: { kind: 'bundle', parts: Array.from({ length: 500 }, () => part) },
    })
    assert.equal(often.counts['rejected'], 1)
    const other = await zipOf({ 'b.csv': 'x' })
    await assert.rejects(begin(bookId, other.subarray(0, -30), { shape }), { code: 'file-unreadable' })
  })
})

describe('a workbook', () => {
  it('goes out and comes back as it was', async () => {
    const space = await openTestWorkspace()
    const [one, other] = [await space.book(space.owner, 'Uno'), await space.book(space.owner, 'Dos')]
    const request = { fileName: 'c.vcf', kind: 'auto', policy: 'fill', isQueued: false } as const
    const bytes = bytesSource(Buffer.from(card('Lucía', 'lucia@example.org')))
    const { importId } = await startImport(space.domain, space.owner, { ...request, bookId: one, bytes })
    await runImport(space.domain, space.owner, { importId })
    const workbook = exportCards(space.domain, space.owner, { bookIds: [one], format: 'xlsx' })
    const file = bytesSource(Buffer.concat((await Array.fromAsync(workbook)) as Uint8Array[]))
    const again = await startImport(space.domain, space.owner, {
      ...request,
      fileName: 'c.xlsx',
      bookId: other,
      bytes: file,
    })
    assert.equal((await runImport(space.domain, space.owner, again)).counts['new'], 1)
    const told = await Promise.all(
      [one, other].map(async (bookId) =>
        (await Array.fromAsync(exportCards(space.domain, space.owner, { bookIds: [bookId], format: 'csv' }))).join(''),
      ),
    )
    assert.equal(told[0], told[1])
    await space.close()
  })
})
