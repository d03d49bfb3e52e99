import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { runImport } from '#domain/imports/run-import.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const CSV = `Name,Given Name,Family Name,E-mail 1 - Value,Notes
Ana García,Ana,García,ana@example.org,"Le gusta el té, dice"
Luis Pérez,Luis,Pérez,luis@example.org,
`
const VCARD = `BEGIN:VCARD
VERSION:3.0
FN:María José Núñez
N:Núñez;María José;;;
TEL;TYPE=CELL:+34 612 345 678
END:VCARD
`
/** A picture of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

describe('files through the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const upload = (bytes: string | Buffer, type = 'text/csv', fileName = 'contactos.csv') =>
    server.ask('POST', `/uploads?fileName=${encodeURIComponent(fileName)}`, {
      token: server.token,
      bytes,
      headers: { 'content-type': type },
    })

  it('are looked at, imported, told of, and taken back', async () => {
    const { token, bookId, domain, owner } = server
    const kept = await upload(CSV, 'text/csv', 'señores.csv')
    assert.equal(kept.status, 201, kept.text)
    assert.equal(Number(kept.json.size), Buffer.byteLength(CSV))
    const file = { uploadId: kept.json.id, fileName: kept.json.fileName, bookId }
    const preview = await server.ask('POST', '/imports/previews', { token, body: file })
    assert.equal(preview.status, 200, preview.text)
    assert.equal(Number(preview.json.counts?.new), 2)
    const provenance = { whereFrom: 'Google', whyHeld: 'Clientes', basis: 'contract' }
    const started = await server.ask('POST', '/imports', {
      token,
      body: { ...file, shape: preview.json.shape, provenance, notes: 'shared' },
    })
    assert.equal(started.status, 201, started.text)
    assert.equal(started.headers.location, `/api/v1/imports/${started.json.id}`)
    await runImport(domain, owner, { importId: String(started.json.id) })
    const state = await server.ask('GET', `/imports/${started.json.id}`, { token })
    assert.equal(String(state.json.state), 'done', state.text)
    assert.equal(Number(state.json.counts?.new), 2)
    const notes = await server.ask('GET', `/imports/${started.json.id}/notes?kind=rejected`, { token })
    assert.equal(notes.json.items?.length, 0)
    const undone = await server.ask('POST', `/batches/${state.json.batchId}/undo`, { token })
    assert.equal(Number(undone.json.cards), 2)
    const listed = await server.ask('GET', '/imports?limit=1', { token })
    assert.equal(String(listed.json.items?.[0]?.id), String(started.json.id))
  })

  it('are taken whatever they call themselves, and refused when they are no contacts', async () => {
    const { token, bookId } = server
    const preview = async (bytes: string | Buffer, type: string) => {
      const kept = await upload(bytes, type, 'x')
      return server.ask('POST', '/imports/previews', { token, body: { uploadId: kept.json.id, fileName: 'x', bookId } })
    }
    assert.equal(Number((await preview(VCARD, 'application/octet-stream')).json.counts?.new), 1)
    const card = JSON.stringify([{ '@type': 'Card', version: '1.0', uid: 'a', name: { full: 'Eva' } }])
    assert.equal(Number((await preview(card, 'application/json')).json.counts?.new), 1)
    for (const bytes of [PNG, Buffer.from([0, 1, 2, 3]), ' '])
      assert.equal(String((await preview(bytes, 'text/csv')).json.code), 'file-unreadable')
  })

  it('are stopped on request', async () => {
    const { token, bookId } = server
    const kept = await upload(VCARD, 'text/vcard', 'x.vcf')
    const body = { uploadId: kept.json.id, fileName: 'x.vcf', bookId, notes: 'shared' }
    const started = await server.ask('POST', '/imports', { token, body })
    const stopped = await server.ask('POST', `/imports/${started.json.id}/cancellation`, { token })
    assert.equal(String(stopped.json.state), 'cancelled')
  })

  it('of others do not exist', async () => {
    const { token, bookId } = server
    const kept = await upload(CSV)
    const started = await server.ask('POST', '/imports', {
      token,
      body: { uploadId: kept.json.id, fileName: 'x.csv', bookId, notes: 'shared' },
    })
    const strange = await server.tokenOf((await server.person('eva@example.net')).actor!)
    const colleague = await server.tokenOf(await server.member('bea'))
    for (const other of [strange, colleague]) {
      assert.equal((await server.ask('GET', `/imports/${started.json.id}`, { token: other })).status, 404)
      assert.equal((await server.ask('POST', `/imports/${started.json.id}/cancellation`, { token: other })).status, 404)
    }
    const body = { uploadId: kept.json.id, fileName: 'x.csv' }
    const stolen = await server.ask('POST', '/imports/previews', { token: strange, body })
    assert.equal(String(stolen.json.code), 'blob-not-found')
    assert.equal(
      (await server.ask('POST', '/imports/previews', { token, body: { ...body, uploadId: bookId } })).status,
      404,
    )
  })

  it('with a shape that nobody can read are refused', async () => {
    const { token, bookId } = server
    const kept = await upload(CSV)
    const table = {
      kind: 'csv',
      encoding: 'klingon',
      delimiter: ',',
      headerLine: 1,
      columns: [],
      mapping: [],
      reasons: [],
    }
    const body = { uploadId: kept.json.id, fileName: 'x.csv', bookId, shape: { kind: 'table', table } }
    const told = await server.ask('POST', '/imports', { token, body })
    assert.equal(String(told.json.facts?.field), 'shape/table/encoding')
    const odd = { ...table, mapping: [{ column: 0, name: 'x', target: 'constructor', reason: '' }] }
    const refused = await server.ask('POST', '/imports', {
      token,
      body: { ...body, shape: { kind: 'table', table: odd } },
    })
    assert.equal(refused.status, 422)
  })

  it('come out in every format, and fail as a problem before they begin', async () => {
    const { token, bookId } = server
    await server.ask('POST', '/cards', { token, body: { name: { full: 'Ñusta "la" Grande' }, bookIds: [bookId] } })
    for (const [format, type, mark] of [
      ['vcard4', 'text/vcard', 'VERSION:4.0'],
      ['vcard3', 'text/vcard', 'VERSION:3.0'],
      ['jscontact', 'application/json', '"@type":"Card"'],
      ['jcard', 'application/vcard\\+json', '["vcard",'],
      ['ldif', 'text/x-ldif', 'objectClass: inetOrgPerson'],
      ['csv', 'text/csv', 'Ñusta'],
      ['google-csv', 'text/csv', 'Ñusta'],
      ['outlook-csv', 'text/csv', 'Ñusta'],
    ] as const) {
      const told = await server.ask('GET', `/exports?format=${format}&book=${bookId}`, { token })
      assert.equal(told.status, 200, format)
      assert.match(String(told.headers['content-type']), new RegExp(`^${type}`))
      assert.match(String(told.headers['content-disposition']), /^attachment; filename="clientes\.\w+"/)
      assert.ok(told.text.includes(mark), told.text.slice(0, 300))
    }
    const missing = await server.ask('GET', `/exports?format=csv&book=${server.owner.memberId}`, { token })
    assert.equal(missing.status, 404)
    assert.equal(missing.headers['content-disposition'], undefined)
    assert.equal((await server.ask('GET', '/exports?format=docx', { token })).status, 422)
  })

  it('come out with chosen cards, and the parts of them that are wanted', async () => {
    const { token, bookId } = server
    const make = async (full: string, email: string) => {
      const card = { name: { full }, emails: { e1: { address: email } }, bookIds: [bookId] }
      return String((await server.ask('POST', '/cards', { token, body: card })).json.id)
    }
    const cardIds = [await make('Beatriz', 'bea@example.org'), await make('Aitor', 'aitor@example.org'), bookId]
    const write = (body: object) =>
      server.ask('POST', '/exports', { token, body: { format: 'jscontact', bookIds: [bookId], ...body } })
    const picked = await write({ cardIds, fields: ['names'] })
    assert.match(String(picked.headers['content-disposition']), /filename="clientes\.json"/)
    const names = [...picked.json].map(({ name, emails }) => [String(name?.full), emails])
    assert.deepEqual(names, [
      ['Beatriz', undefined],
      ['Aitor', undefined],
    ])
    const found = await write({ filter: { email: 'aitor@example.org' } })
    assert.equal(String([...found.json][0]?.name?.full), 'Aitor')
    assert.equal(String((await write({ filter: { nothing: true } })).json.code), 'filter-invalid')
    assert.equal((await write({ fields: ['shoes'] })).status, 422)
    assert.equal((await write({ bookIds: [cardIds[0]] })).status, 404)
    assert.equal((await write({ cardIds: Array(50_001).fill(bookId) })).status, 422)
  })

  it('that are photos are kept, scaled and known again', async () => {
    const { token, bookId } = server
    const made = await server.ask('POST', '/cards', { token, body: { name: { full: 'Foto' }, bookIds: [bookId] } })
    const path = `/cards/${made.json.id}/photo`
    assert.equal((await server.ask('GET', path, { token })).status, 404)
    const saved = await server.ask('PUT', path, { token, bytes: PNG, headers: { 'content-type': 'image/png' } })
    assert.equal(saved.status, 200, saved.text)
    const whole = await server.ask('GET', path, { token })
    assert.equal(whole.headers['content-type'], 'image/png')
    assert.deepEqual(whole.bytes, PNG)
    const headers = { accept: 'image/webp,*/*' }
    const small = await server.ask('GET', `${path}?size=96`, { token, headers })
    assert.equal(small.headers['content-type'], 'image/webp')
    assert.equal(small.headers.vary, 'Accept')
    const known = { ...headers, 'if-none-match': String(small.headers.etag) }
    assert.equal((await server.ask('GET', `${path}?size=96`, { token, headers: known })).status, 304)
    const uri = String(saved.json.media?.photo?.uri)
    assert.match(uri, /^lazo:blob\//)
    const direct = await server.ask('GET', `/photos/${uri.slice('lazo:blob/'.length)}?size=96&format=jpeg`, { token })
    assert.equal(direct.headers['content-type'], 'image/jpeg')
    const again = await server.ask('PUT', path, { token, bytes: PNG, headers: { 'content-type': 'image/png' } })
    assert.deepEqual(Object.keys(again.json.media!), ['photo'])
    const stranger = await server.tokenOf(await server.member('carla'))
    assert.equal(
      (await server.ask('GET', `/photos/${uri.slice('lazo:blob/'.length)}`, { token: stranger })).status,
      404,
    )
  })

  it('that are no photos, or too long ones, are refused', async () => {
    const { token, bookId } = server
    const made = await server.ask('POST', '/cards', { token, body: { name: { full: 'Foto' }, bookIds: [bookId] } })
    const put = (bytes: Buffer) =>
      server.ask('PUT', `/cards/${made.json.id}/photo`, { token, bytes, headers: { 'content-type': 'image/png' } })
    assert.equal(String((await put(Buffer.from('<svg onload=alert(1)>'))).json.code), 'image-unreadable')
    assert.equal((await put(Buffer.alloc(21 * 1024 * 1024, PNG))).status, 413)
  })
})
