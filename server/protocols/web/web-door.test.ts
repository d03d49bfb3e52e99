import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { makeResetLink } from '#access/one-time/reset-link.ts'
import { makeSetupCode } from '#access/one-time/set-up.ts'
import { caller, PASSWORD } from '#kit/access.ts'
import { openNewServer } from '#kit/rest.ts'

type Server = Awaited<ReturnType<typeof openNewServer>>

describe('the plain pages', () => {
  let server: Server

  before(async () => {
    server = await openNewServer()
  })
  after(() => server.close())

  const read = (url: string, headers: Record<string, string> = {}) => server.app.inject({ url, headers })
  const send = (url: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    server.app.inject({
      method: 'POST',
      url,
      payload: new URLSearchParams(form).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })
  const OWNER = { email: 'ana@example.org', name: 'Ana', workspace: 'Casa', password: PASSWORD }

  it('say that the server runs and has no owner, in the reader’s language', async () => {
    const spanish = await read('/', { 'accept-language': 'es-ES,es;q=0.9,en;q=0.5' })
    assert.match(spanish.payload, /<html lang="es">[\s\S]*El servidor está en marcha[\s\S]*href="\/setup"/)
    const english = await read('/', { 'accept-language': 'fr;q=0.9, en-GB;q=0.8' })
    assert.match(english.payload, /<html lang="en">[\s\S]*The server is running/)
    assert.equal(english.headers['content-language'], 'en')
  })

  it('run no script and load nothing from elsewhere', async () => {
    const { headers, payload } = await read('/')
    const policy = String(headers['content-security-policy'])
    assert.match(policy, /default-src 'none'/)
    assert.doesNotMatch(policy, /script-src|unsafe/)
    assert.doesNotMatch(payload, /<script|style="|<style|https?:\/\//)
    const style = await read('/lazo.css')
    assert.match(style.payload, /light-dark\(/)
  })

  it('label every field for who cannot see them, and for password keepers', async () => {
    const { payload } = await read('/setup')
    const inputs = payload.match(/<label>[^<]+(?:<small[\s\S]*?<\/small>)?\s*<input [^>]*autocomplete="[\w-]+"/g)
    assert.equal(inputs?.length, 5)
    for (const [, id] of payload.matchAll(/aria-describedby="([\w-]+)"/g))
      assert.match(payload, new RegExp(`id="${id}"`))
  })

  it('give back what was typed, escaped, and never the password', async () => {
    const name = '"><script>alert(1)</script>'
    const told = await send('/setup', { ...OWNER, name, code: 'AAAA-AAAA' }, { 'accept-language': 'es' })
    assert.equal(told.statusCode, 403)
    assert.match(told.payload, /role="alert">Este código no vale/)
    assert.match(told.payload, /value="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;"/)
    assert.doesNotMatch(told.payload, new RegExp(`<script|${PASSWORD}`))
  })

  it('are not sent by a page of another site', async () => {
    const told = await send('/setup', OWNER, { origin: 'https://evil.example', host: 'lazo.example' })
    assert.equal(told.statusCode, 403)
    assert.doesNotMatch(told.payload, /<form/)
    // A browser without Sec-Fetch-Site, over plain http in the house.
    const own = await send('/setup', { ...OWNER, code: 'x' }, { origin: 'http://lazo.lan:8910', host: 'lazo.lan:8910' })
    assert.match(own.payload, /<form/)
  })

  it('make the owner by the one-time code, once', async () => {
    const { code } = (await makeSetupCode(server.access))!
    const weak = await send('/setup', { ...OWNER, code, password: 'ana' })
    assert.equal(weak.statusCode, 400)
    assert.match(weak.payload, /role="alert"/)
    const done = await send('/setup', { ...OWNER, code: ` ${code.toLowerCase()} ` })
    assert.equal(done.statusCode, 201, done.payload)
    assert.equal((await send('/setup', { ...OWNER, code })).statusCode, 409)
    assert.equal((await read('/setup')).statusCode, 409)
    assert.match((await read('/', { 'accept-language': 'en' })).payload, /lazo import/)
    const signedIn = await server.ask('POST', '/session', { body: { email: OWNER.email, password: PASSWORD } })
    assert.equal(signedIn.status, 201)
  })

  it('save a password by a link, once, and keep the link’s secret to themselves', async () => {
    const { account } = await server.person('bea@example.org')
    const { token } = await makeResetLink(server.access, account, caller)
    const page = await read(`/password?token=${token}`)
    assert.match(page.payload, new RegExp(`type="hidden" name="token" value="${token}"`))
    assert.equal(page.headers['cache-control'], 'no-store')
    assert.equal(page.headers['referrer-policy'], 'same-origin')
    const done = await send('/password', { token, password: 'siete leguas de botas' })
    assert.equal(done.statusCode, 200, done.payload)
    assert.equal((await send('/password', { token, password: 'siete leguas de botas' })).statusCode, 403)
    const odd = await read('/password?token=%22%3E%3Cscript%3E')
    assert.doesNotMatch(odd.payload, /<script/)
  })

  it('answer what is not there, too long, or no form with a page', async () => {
    const missing = await read('/nothing', { 'accept-language': 'en' })
    assert.equal(missing.statusCode, 404)
    assert.match(missing.payload, /<h1>There is nothing at this address<\/h1>/)
    assert.equal((await send('/setup', { name: 'x'.repeat(100_000) })).statusCode, 413)
    const json = await server.app.inject({ method: 'POST', url: '/setup', payload: {} })
    assert.equal(json.statusCode, 415)
    assert.equal((await send('/password', {})).statusCode, 422)
  })
})
