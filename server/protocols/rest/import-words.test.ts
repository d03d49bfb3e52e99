import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { runImport } from '#domain/imports/run-import.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const LIST = 'Nombre,Correo,Edad\nAna,sin correo,7\n,,8\n'

interface Remark {
  code: string
  message: string
}

describe('what is said of a file through the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const ask = (method: 'GET' | 'POST', path: string, language: string, body?: object) =>
    server.ask(method, path, {
      token: server.token,
      headers: { 'accept-language': language },
      ...(body ? { body } : {}),
    })
  const upload = async (bytes: string, fileName: string) => {
    const headers = { 'content-type': 'text/csv' }
    const { json } = await server.ask('POST', `/uploads?fileName=${fileName}`, { token: server.token, bytes, headers })
    return { uploadId: json.id, fileName, bookId: server.bookId }
  }

  it('is said in the language asked for, with one code in all', async () => {
    const file = await upload(LIST, 'lista.csv')
    const preview = async (language: string) => {
      const { json } = await ask('POST', '/imports/previews', language, file)
      const { table } = json.shape as unknown as { table: { mapping: { reason: Remark }[]; reasons: Remark[] } }
      const notes = json.notes as unknown as Remark[]
      return [...table.mapping.map(({ reason }) => reason), ...table.reasons, ...notes]
    }
    const [english, spanish] = [await preview('en'), await preview('es')]
    assert.deepEqual(
      english.map(({ code }) => code),
      spanish.map(({ code }) => code),
    )
    assert.equal(english[2]?.message, 'not understood: kept under its name')
    assert.equal(spanish[2]?.message, 'no se entiende: se guarda con su nombre')
    assert.equal(spanish.at(-1)?.message, 'no es un contacto: sin nombre ni correo')
  })

  it('holds for notes of imports, and the words of a shape that comes back count for nothing', async () => {
    const { domain, owner } = server
    const file = await upload(LIST, 'lista-2.csv')
    const { shape } = (await ask('POST', '/imports/previews', 'en', file)).json
    const { json } = await ask('POST', '/imports', 'es', { ...file, shape, notes: 'shared' })
    await runImport(domain, owner, { importId: String(json.id) })
    const messages = async (language: string) => {
      const told = await ask('GET', `/imports/${json.id}/notes`, language)
      return (told.json.items as unknown as Remark[]).map(({ message }) => message)
    }
    assert.deepEqual(await messages('es'), [
      '«sin correo» en Correo no es una dirección de correo; se guarda como campo propio',
      'no es un contacto: sin nombre ni correo',
    ])
    assert.match((await messages('en'))[0] ?? '', /^“sin correo” in Correo is no e-mail address/)
  })

  it('holds for files that cannot be read', async () => {
    const file = await upload(' ', 'nada.csv')
    const { json } = await ask('POST', '/imports/previews', 'es', { ...file, kind: 'linkedin' })
    assert.match(String(json.detail), /^nada\.csv no se puede leer: no es ni vCard/)
  })

  it('holds for imports that fail on the way', async () => {
    const { domain, owner } = server
    const file = await upload('{"account":{"uuid":"a"', 'cuenta.json')
    const { json } = await ask('POST', '/imports', 'es', { ...file, kind: 'monica', notes: 'shared' })
    await runImport(domain, owner, { importId: String(json.id) })
    const failure = async (language: string) => (await ask('GET', `/imports/${json.id}`, language)).json.failure
    assert.equal(
      String(await failure('es')),
      'El archivo no se puede leer: empieza como una cuenta de Monica y no se puede leer como tal.',
    )
    assert.equal(String(await failure('en')), 'It begins as an account of Monica and is none.')
  })
})
