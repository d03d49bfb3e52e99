import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const notice = { responsible: 'Brezo <b>S. L.</b>', purpose: 'Enviarle el catálogo.', address: 'datos@brezo.example' }
const details = { given: 'Eva', family: 'Luz', organization: '', email: 'eva@luz.example', phone: '', message: 'Hola' }

describe('the page to leave one’s details', () => {
  let server: TestServer
  let path: string
  let bookId: string

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())
  beforeEach(async () => {
    const { token } = server
    bookId = String((await server.ask('POST', '/books', { token, body: { name: 'Feria' } })).json.id)
    const made = await server.ask('POST', '/forms', { token, body: { title: 'Feria <1>', bookId, notice } })
    path = String(made.json.path)
  })

  const get = (url = path, headers: Record<string, string> = {}) => server.app.inject({ method: 'GET', url, headers })
  const send = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    server.app.inject({
      method: 'POST',
      url: path,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(form).toString(),
    })
  const stampOf = (page: string) => /name="stamp" value="([^"]+)"/.exec(page)![1]!
  const openPage = async () => {
    const stamp = stampOf((await get()).payload)
    server.clock.pass({ seconds: 5 })
    return stamp
  }
  const cardsIn = async () => {
    const told = await server.ask('GET', `/cards/summaries?book=${bookId}`, { token: server.token })
    return [...told.json.items!].map((card) => String(card.display))
  }

  it('tells who is responsible, what for and where to turn to before anything is sent', async () => {
    const { payload, headers, statusCode } = await get(path, { 'accept-language': 'en' })
    assert.equal(statusCode, 200)
    for (const text of [
      'Feria &lt;1&gt;',
      'Brezo &lt;b&gt;S. L.&lt;/b&gt;',
      'Enviarle el catálogo.',
      'mailto:datos@brezo.example',
    ])
      assert.ok(payload.includes(text), text)
    assert.ok(payload.indexOf('Who is responsible') < payload.indexOf('<button'))
    assert.equal(headers['set-cookie'], undefined)
    assert.equal(headers['cache-control'], 'no-store')
    assert.equal(/<script|style=|onload/.test(payload), false)
    assert.match((await get(`${path}?lang=es`, { 'accept-language': 'en' })).payload, /Qué pasará con sus datos/)
  })

  it('takes what is filled in and says thanks', async () => {
    const { payload, statusCode } = await send({ ...details, stamp: await openPage() })
    assert.equal(statusCode, 200)
    assert.match(payload, /Gracias, Eva/)
    assert.deepEqual(await cardsIn(), ['Eva Luz'])
  })

  it('says what is wrong beside the field, and keeps what was typed', async () => {
    const stamp = await openPage()
    const refused = await send({ ...details, email: '"><script>x', stamp })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.payload, /role="alert"[^>]*>Esto no es una dirección de correo/)
    assert.match(refused.payload, /name="email"[^>]*aria-invalid="true"/)
    assert.ok(refused.payload.includes('value="&quot;&gt;&lt;script&gt;x"'))
    assert.equal(stampOf(refused.payload), stamp)
    assert.deepEqual(await cardsIn(), [])
    assert.equal((await send({ ...details, stamp })).statusCode, 200)
  })

  it('takes nothing from machines: too fast, made up, or filled in where nobody sees', async () => {
    const fast = stampOf((await get()).payload)
    assert.match((await send({ ...details, stamp: fast })).payload, /más rápido/)
    assert.match((await send({ ...details, stamp: 'made.up' })).payload, /mucho tiempo abierta/)
    assert.equal((await send({})).statusCode, 422)
    const trapped = await send({ ...details, second_homepage: 'http://spam.example', stamp: await openPage() })
    assert.match(trapped.payload, /Gracias, Eva/)
    assert.deepEqual(await cardsIn(), [])
  })

  it('takes no more than hands can fill in, and says when to come again', async () => {
    const results = []
    for (let n = 0; n < 42; n += 1) results.push(await send({ ...details, stamp: 'x' }))
    const [last] = results.slice(-1)
    assert.equal(last!.statusCode, 429)
    assert.ok(Number(last!.headers['retry-after']) > 0)
    assert.match(last!.payload, /value="eva@luz.example"/)
    assert.equal(results.filter((told) => told.statusCode === 429).length, 2)
  })

  it('takes nothing that another site sends, nor bodies of another kind or size', async () => {
    const stamp = await openPage()
    const foreign = await send(
      { ...details, stamp },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    )
    assert.equal(foreign.statusCode, 403)
    assert.equal((await send({ ...details, message: 'x'.repeat(40_000), stamp })).statusCode, 413)
    const json = { method: 'POST', url: path, headers: { 'content-type': 'application/json' }, payload: '{}' } as const
    assert.ok((await server.app.inject(json)).statusCode >= 400)
    assert.deepEqual(await cardsIn(), [])
  })

  it('is nowhere under any other token', async () => {
    for (const token of ['x', 'x'.repeat(24), '..%2f', '%00', '%ff', "'%20or%201=1"])
      assert.ok([400, 404].includes((await get(`/leave/${token}`)).statusCode), token)
  })
})
