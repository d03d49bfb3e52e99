import assert from 'node:assert/strict'
import { buffer } from 'node:stream/consumers'
import { after, before, describe, it } from 'node:test'
import { bytesSource, writeZip } from '@lazo/archive'
import { openWorkbook, recogniseWorkbook } from '@lazo/tables'
import { runImport } from '#domain/imports/run-import.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const FILES = {
  'Connections.csv':
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAna,Gil,,,Acme,Jefa,05 Mar 2024\n,,,,,,\n',
  'messages.csv': 'FROM,TO,CONTENT\nAna,Yo,Hola\n',
  'ana.vcf': 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bea\r\nEND:VCARD\r\nBEGIN:VCARD\r\nEND:VCARD\r\n',
  'what.bin': '\0\x01\x02',
}

describe('an archive through the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const upload = async (bytes: Uint8Array, fileName: string, type: string) => {
    const { token } = server
    const path = `/uploads?fileName=${fileName}`
    const kept = await server.ask('POST', path, { token, bytes: Buffer.from(bytes), headers: { 'content-type': type } })
    assert.equal(kept.status, 201, kept.text)
    return { uploadId: kept.json.id, fileName, bookId: server.bookId }
  }

  it('is looked at, imported as it was shown, and every file in it is named in the language asked for', async () => {
    const { token, domain, owner } = server
    const packed = Object.entries(FILES).map(([path, text]) => ({ path, bytes: [Buffer.from(text)] }))
    const file = await upload(await buffer(writeZip(packed)), 'linkedin.zip', 'application/zip')
    const preview = await server.ask('POST', '/imports/previews', { token, body: file })
    assert.deepEqual([preview.status, Number(preview.json.counts?.new)], [200, 2], preview.text)
    const { shape } = preview.json
    const started = await server.ask('POST', '/imports', {
      token,
      body: { ...file, shape, rest: 'keep', notes: 'shared' },
    })
    assert.equal(started.status, 201, started.text)
    const path = `/imports/${started.json.id}`
    await runImport(domain, owner, { importId: String(started.json.id) })
    const notes = await server.ask('GET', `${path}/notes?kind=rejected`, { token })
    assert.deepEqual(
      [...notes.json.items!].map((note) => [String(note.file), Number(note.line)]),
      [['ana.vcf', 5]],
    )
    const first = await server.ask('GET', `${path}/files?limit=3`, { token, headers: { 'accept-language': 'es' } })
    const rest = await server.ask('GET', `${path}/files?limit=3&cursor=${first.json.cursor}`, { token })
    assert.deepEqual(first.json.items, [
      { path: 'Connections.csv', kind: 'linkedin', left: null, message: null },
      { path: 'ana.vcf', kind: 'vcard', left: null, message: null },
      { path: 'messages.csv', kind: null, left: 'linkedin-messages', message: 'mensajes de LinkedIn' },
    ])
    const unknown = { path: 'what.bin', kind: null, left: 'unknown', message: 'de ninguna clase conocida' }
    assert.deepEqual(rest.json, { items: [unknown], cursor: null })
  })

  it('may be a workbook, which goes out as it came in', async () => {
    const { token } = server
    const told = await server.ask('GET', '/exports?format=xlsx', { token })
    assert.equal(told.headers['content-type'], 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    assert.match(String(told.headers['content-disposition']), /lazo\.xlsx/)
    const file = await upload(Buffer.from(told.bytes), 'all.xlsx', String(told.headers['content-type']))
    const { json } = await server.ask('POST', '/imports/previews', { token, body: file })
    assert.deepEqual([String(json.shape?.kind), Number(json.counts?.new)], ['xlsx', 0])
    const workbook = await openWorkbook(bytesSource(Buffer.from(told.bytes)))
    assert.equal((await recogniseWorkbook(workbook))?.table.kind, 'lazo-csv')
  })

  it('that says it is larger than any we take is not even read', async () => {
    const { token } = server
    const headers = { 'content-type': 'application/zip', 'content-length': '10737418240' }
    const told = await server.ask('POST', '/uploads?fileName=a.zip', { token, bytes: Buffer.from('PK'), headers })
    assert.deepEqual([told.status, String(told.json.code)], [413, 'body-too-large'])
  })
})
