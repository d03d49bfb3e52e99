import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openNewServer } from '#kit/rest.ts'
import { routeWords } from '../route-words.table.ts'
import { routes } from '../routes.ts'

type Server = Awaited<ReturnType<typeof openNewServer>>
type Operation = {
  operationId: string
  parameters: { name: string; in: string }[]
  responses: Record<string, unknown>
  requestBody?: unknown
}
type Document = {
  openapi: string
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, object> }
}

describe('the description of the API', () => {
  let server: Server
  let document: Document

  before(async () => {
    server = await openNewServer()
    const told = await server.app.inject('/api/openapi.json')
    assert.equal(told.headers['content-type'], 'application/json; charset=utf-8')
    document = told.json()
  })
  after(() => server.close())

  const operations = () =>
    Object.entries(document.paths).flatMap(([path, item]) => Object.values(item).map((one) => ({ path, ...one })))

  it('is OpenAPI 3.1 and names every route once', () => {
    assert.match(document.openapi, /^3\.1\./)
    const names = operations().map(({ operationId }) => operationId)
    assert.equal(new Set(names).size, names.length)
    assert.deepEqual(names.toSorted(), Object.keys(routeWords).toSorted())
    assert.equal(names.length, routes.length)
  })

  it('refers only to schemas that it holds, and holds none that nobody refers to', () => {
    const text = JSON.stringify(document)
    const referred = new Set([...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!))
    const held = Object.keys(document.components.schemas)
    for (const name of referred) assert.ok(held.includes(name), `${name} is missing`)
    assert.deepEqual(
      held.filter((name) => !referred.has(name) && name !== 'Health'),
      [],
    )
    assert.doesNotMatch(text, /"\$defs"|"\$schema"/)
  })

  it('declares every part of an address', () => {
    for (const { path, parameters } of operations()) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)
      const declared = parameters.filter((one) => one.in === 'path').map(({ name }) => name)
      assert.deepEqual(declared, parts, path)
    }
  })

  it('tells how each request may fail', () => {
    for (const { operationId, responses, requestBody } of operations()) {
      const codes = Object.keys(responses)
      assert.ok(
        codes.some((code) => code.startsWith('2')),
        operationId,
      )
      if (requestBody) assert.ok(codes.includes('415') || codes.includes('413'), operationId)
    }
  })

  it('lets values with a default be missing in requests', () => {
    const book = document.components.schemas.NewBook as { required: string[] }
    assert.deepEqual(book.required, ['name'])
  })

  it('is a page for people, in both languages, without script', async () => {
    const read = (language: string) => server.app.inject({ url: '/api/docs', headers: { 'accept-language': language } })
    const [english, spanish] = [await read('en'), await read('es')]
    assert.match(english.payload, /<html lang="en">[\s\S]*What can be asked[\s\S]*card-changed/)
    assert.match(spanish.payload, /<html lang="es">[\s\S]*Lo que se puede pedir/)
    assert.doesNotMatch(english.payload, /<script|https?:\/\/|style=/)
    for (const { name } of routes) assert.ok(spanish.payload.includes(`id="${name}"`), name)
  })
})
