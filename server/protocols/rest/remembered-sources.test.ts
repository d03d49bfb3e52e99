import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const TABLE = 'Nombre;Fijo;Apodo\nAna Ruiz;913 000 001;Anita\n'
const SAID = { whereFrom: 'La feria', whyHeld: 'Nos pidieron precios', basis: 'consent' }

describe('a source that was imported before', () => {
  let server: TestServer
  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const upload = async () => {
    const { token } = server
    return (
      await server.ask('POST', '/uploads?fileName=feria.csv', {
        token,
        bytes: TABLE,
        headers: { 'content-type': 'text/csv' },
      })
    ).json
  }
  const preview = async (extra: object = {}) => {
    const { id } = await upload()
    const body = { uploadId: String(id), fileName: 'feria.csv', bookId: server.bookId, ...extra }
    return (await server.ask('POST', '/imports/previews', { token: server.token, body })).json
  }
  type Column = { readonly column: number; readonly target: string }
  const columnsOf = (told: Awaited<ReturnType<typeof preview>>) =>
    (told as unknown as { shape: { table: { mapping: Column[] } } }).shape.table.mapping

  test('is asked once where it comes from, and keeps the columns as they were put right', async () => {
    const first = await preview()
    assert.equal(first.known, null)
    const shape = structuredClone(first.shape) as unknown as { table: { mapping: Column[] } }
    const mapping = shape.table.mapping.map((one) => (one.column === 2 ? { ...one, target: 'note' } : one))
    const changed = { ...shape, table: { ...shape.table, mapping } }
    assert.equal(columnsOf(await preview({ shape: changed })).find(({ column }) => column === 2)?.target, 'note')

    const { id } = await upload()
    const body = {
      uploadId: String(id),
      fileName: 'feria.csv',
      bookId: server.bookId,
      shape: changed,
      provenance: SAID,
    }
    assert.equal((await server.ask('POST', '/imports', { token: server.token, body })).status, 201)

    const again = await preview()
    assert.deepEqual(again.known, SAID)
    assert.equal(columnsOf(again).find(({ column }) => column === 2)?.target, 'note')
  })

  test('keeps what was said of it when only the columns change', async () => {
    const { shape } = await preview()
    const { id } = await upload()
    const body = { uploadId: String(id), fileName: 'feria.csv', bookId: server.bookId, shape }
    await server.ask('POST', '/imports', { token: server.token, body })
    assert.deepEqual((await preview()).known, SAID)
  })
})
