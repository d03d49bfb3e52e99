import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { makeResetLink } from '#access/one-time/reset-link.ts'
import { makeSetupCode } from '#access/one-time/set-up.ts'
import { createApiToken } from '#access/tokens/api-tokens.ts'
import { caller, PASSWORD } from '#kit/access.ts'
import { openNewServer, openTestServer, type TestServer } from '#kit/rest.ts'

const SIGN_IN = { email: 'ana@example.org', password: PASSWORD }

describe('keys at the REST door', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const signIn = (body: object = SIGN_IN, headers: Record<string, string> = {}) =>
    server.ask('POST', '/session', { body, headers })
  const cookieOf = (told: { headers: Record<string, unknown> }) => String(told.headers['set-cookie']).split(';')[0]!
  const booksAsked = (headers: Record<string, string>) => server.ask('GET', '/books', { headers })

  it('are needed', async () => {
    for (const headers of [{}, { authorization: 'Basic YTpi' }, { cookie: 'other=1' }]) {
      const told = await booksAsked(headers as Record<string, string>)
      assert.equal(told.status, 401)
      assert.equal(told.headers['www-authenticate'], 'Bearer realm="Lazo"')
    }
  })

  it('that are foreign, cut short, expired or revoked are refused alike', async () => {
    const { access, owner, clock } = server
    const short = await createApiToken(access, owner, {
      label: 'x',
      scope: 'read',
      expiresAt: new Date(clock.now().getTime() + 60_000),
    })
    clock.pass({ minutes: 2 })
    const revoked = await server.ask('POST', '/tokens', { token: server.token, body: { label: 'x' } })
    await server.ask('DELETE', `/tokens/${revoked.json.id}`, { token: server.token })
    const texts = [
      `lazo_${'A'.repeat(43)}`,
      server.token.slice(0, -1),
      short.token,
      String(revoked.json.token),
      'x',
      "' or 1=1",
    ]
    for (const token of texts) {
      const told = await server.ask('GET', '/books', { token })
      assert.equal(told.status, 401, token)
      assert.equal(String(told.json.code), 'sign-in-required')
    }
  })

  it('of a session lie in a cookie that no script and no other site can use', async () => {
    const told = await signIn()
    assert.equal(told.status, 201, told.text)
    const [kept, marked] = told.headers['set-cookie'] as string[]
    assert.match(kept!, /^lazo=[\w-]{43}; Expires=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/)
    assert.match(marked!, /^lazo-known=\w{16}\.[\w-]{43}; Max-Age=31536000; Path=\/; HttpOnly; SameSite=Lax$/)
    assert.doesNotMatch(told.text, new RegExp(cookieOf(told).slice(5)))
    const me = await server.ask('GET', '/me', { headers: { cookie: cookieOf(told) } })
    assert.equal(String(me.json.key), 'session')
    assert.equal(String(me.json.email), 'ana@example.org')
  })

  it('of a session are not sent in the open when people come by https', async () => {
    const secure = await openTestServer({ publicUrl: 'https://lazo.example' })
    try {
      const told = await secure.ask('POST', '/session', { body: SIGN_IN, headers: { origin: 'https://lazo.example' } })
      assert.match(String(told.headers['set-cookie']), /^__Host-lazo=.*; Secure$/)
      assert.match(String(told.headers['strict-transport-security']), /^max-age=/)
    } finally {
      await secure.close()
    }
  })

  it('of a session do nothing for a page of another site', async () => {
    const cookie = cookieOf(await signIn())
    const write = (headers: Record<string, string>) =>
      server.ask('POST', '/books', { body: { name: 'x' }, headers: { cookie, host: 'lazo.example', ...headers } })
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'http://lazo.example' },
    ] as Record<string, string>[]) {
      const told = await write(headers)
      assert.equal(told.status, 403, JSON.stringify(headers))
      assert.equal(String(told.json.code), 'origin-refused')
    }
    assert.equal((await write({ 'sec-fetch-site': 'same-origin' })).status, 201)
    assert.equal((await write({ origin: 'http://lazo.example' })).status, 201)
    assert.equal((await signIn(SIGN_IN, { origin: 'https://evil.example' })).status, 403)
  })

  it('of a session end: by signing out, from another browser, by time', async () => {
    const [one, two, three] = [cookieOf(await signIn()), cookieOf(await signIn()), cookieOf(await signIn())]
    const left = await server.ask('DELETE', '/session', { headers: { cookie: one } })
    assert.equal(left.status, 204)
    assert.match(String(left.headers['set-cookie']), /^lazo=; Max-Age=0/)
    assert.equal((await booksAsked({ cookie: one })).status, 401)

    const all = await server.ask('GET', '/sessions', { headers: { cookie: three } })
    const mine = [...all.json.items!].filter((session) => session.isThis as unknown as boolean)
    assert.equal(mine.length, 1)
    const twos = [...(await server.ask('GET', '/sessions', { headers: { cookie: two } })).json.items!]
    const other = twos.find((session) => session.isThis as unknown as boolean)!
    await server.ask('DELETE', `/sessions/${other.id}`, { headers: { cookie: three } })
    assert.equal((await booksAsked({ cookie: two })).status, 401)

    server.clock.pass({ days: 15 })
    assert.equal((await booksAsked({ cookie: three })).status, 401)
  })

  it('are guessed only so often', async () => {
    await server.person('tina@example.org')
    for (let i = 0; i < 10; i += 1)
      assert.equal((await signIn({ email: 'tina@example.org', password: 'wrong' })).status, 401)
    const told = await signIn({ email: 'tina@example.org', password: PASSWORD })
    assert.equal(told.status, 429)
    assert.ok(Number(told.headers['retry-after']) > 0)
  })

  it('are shut to no browser that was signed in before, whoever guesses elsewhere and wherever it is now', async () => {
    await server.person('vera@example.org')
    const from = (remoteAddress: string, password: string, cookie = '') =>
      server.app.inject({
        method: 'POST',
        url: '/api/v1/session',
        remoteAddress,
        headers: { cookie },
        payload: { email: 'vera@example.org', password },
      })
    const [, marked] = (await from('198.51.100.1', PASSWORD)).headers['set-cookie'] as string[]
    const mark = marked!.split(';')[0]!
    for (let i = 0; i < 40; i += 1) await from(`203.0.113.${i}`, 'wrong')
    assert.equal((await from('192.0.2.200', PASSWORD)).statusCode, 429)
    assert.equal((await from('192.0.2.200', PASSWORD, mark)).statusCode, 201)
    assert.equal((await from('192.0.2.202', PASSWORD, mark.replace(/\..*/, `.${'A'.repeat(43)}`))).statusCode, 429)
    const [, other] = (await signIn()).headers['set-cookie'] as string[]
    assert.equal((await from('192.0.2.203', PASSWORD, other!.split(';')[0])).statusCode, 429)
    for (let i = 0; i < 10; i += 1) assert.equal((await from('192.0.2.201', 'wrong', mark)).statusCode, 401)
    assert.equal((await from('192.0.2.201', PASSWORD, mark)).statusCode, 429)
  })

  it('say which workspace is meant when there are several', async () => {
    const { domain, members } = server
    const { account } = await server.person('dos@example.org', { workspace: 'Peñíscola' })
    await members.create({ name: 'Segunda', owner: account, door: 'rest' })
    const cookie = cookieOf(await signIn({ email: 'dos@example.org', password: PASSWORD }))
    const unsaid = await booksAsked({ cookie })
    assert.equal(String(unsaid.json.code), 'workspace-ambiguous')
    for (const name of ['segunda', encodeURIComponent('Peñíscola')])
      assert.equal((await booksAsked({ cookie, 'lazo-workspace': name })).status, 200, name)
    assert.equal(String((await booksAsked({ cookie, 'lazo-workspace': 'Otra' })).json.code), 'workspace-not-found')
    assert.equal(domain.region, 'ES')
  })

  it('change with the password, and the old sessions end', async () => {
    await server.person('pia@example.org')
    const old = cookieOf(await signIn({ email: 'pia@example.org', password: PASSWORD }))
    const change = (body: object) => server.ask('PUT', '/me/password', { body, headers: { cookie: old } })
    assert.equal(String((await change({ current: 'wrong', next: 'un caballo verde' })).json.code), 'sign-in-failed')
    assert.equal(String((await change({ current: PASSWORD, next: 'pia' })).json.code), 'password-weak')
    const done = await change({ current: PASSWORD, next: 'un caballo verde' })
    assert.equal(done.status, 204)
    assert.equal((await booksAsked({ cookie: old })).status, 401)
    assert.equal((await booksAsked({ cookie: cookieOf(done) })).status, 200)
  })

  it('come back by a one-time link, once', async () => {
    const { account } = await server.person('olga@example.org')
    const { token } = await makeResetLink(server.access, account, caller)
    const reset = () => server.ask('POST', '/password-resets', { body: { token, password: 'tres tristes tigres' } })
    assert.equal((await reset()).status, 204)
    assert.equal((await reset()).status, 403)
    assert.equal((await signIn({ email: 'olga@example.org', password: 'tres tristes tigres' })).status, 201)
  })

  it('are made by a person for programs, shown once, and listed without their text', async () => {
    const made = await server.ask('POST', '/tokens', { token: server.token, body: { label: 'script', scope: 'write' } })
    assert.equal(made.status, 201)
    assert.match(String(made.json.token), /^lazo_/)
    const listed = await server.ask('GET', '/tokens', { token: String(made.json.token) })
    assert.doesNotMatch(listed.text, /lazo_/)
    assert.ok([...listed.json.items!].some((token) => String(token.label) === 'script'))
    const read = await server.tokenOf(server.owner, 'read')
    assert.equal((await server.ask('POST', '/tokens', { token: read, body: { label: 'x' } })).status, 403)
  })
})

describe('a new server', () => {
  it('is set up once, by the code in its log', async () => {
    const server = await openNewServer()
    try {
      const state = await server.ask('GET', '/setup')
      assert.equal(state.json.isSetUp as unknown as boolean, false)
      const { code } = (await makeSetupCode(server.access))!
      const body = { code, email: 'ana@example.org', name: 'Ana', password: PASSWORD, workspace: 'Casa' }
      const wrong = await server.ask('POST', '/setup', { body: { ...body, code: 'AAAA-AAAA' } })
      assert.equal(wrong.status, 403)
      const done = await server.ask('POST', '/setup', { body })
      assert.equal(done.status, 201, done.text)
      const cookie = String(done.headers['set-cookie']).split(';')[0]!
      const me = await server.ask('GET', '/me', { headers: { cookie } })
      assert.equal(String(me.json.workspace?.name), 'Casa')
      assert.equal(String(me.json.role), 'owner')
      assert.equal((await server.ask('POST', '/setup', { body })).status, 409)
    } finally {
      await server.close()
    }
  })
})
