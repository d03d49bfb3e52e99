import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { codeOfStep, stepAt } from '#access/second-factor/totp.ts'
import { PASSWORD } from '#kit/access.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('signing in with a second factor', () => {
  let server: TestServer

  before(async () => {
    server = await openTestServer()
  })
  after(() => server.close())

  const signIn = (email: string, more: object = {}) =>
    server.ask('POST', '/session', { body: { email, password: PASSWORD, ...more } })
  const keyOf = (told: { headers: Record<string, unknown> }) => ({
    cookie: String(told.headers['set-cookie']).split(';')[0]!,
  })

  /** What an app shows for a secret. */
  const codeNow = (secret: string) => {
    const bits = Array.from(secret, (sign) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'),
    )
    const bytes = bits
      .join('')
      .match(/.{8}/g)!
      .map((byte) => Number.parseInt(byte, 2))
    return codeOfStep(Uint8Array.from(bytes), stepAt(server.clock.now()))
  }

  /** Gives a person a second factor; gives its secret and the session. */
  async function enrol(email: string) {
    const headers = keyOf(await signIn(email))
    const begun = await server.ask('POST', '/me/second-factor', { headers, body: { password: PASSWORD } })
    assert.equal(begun.status, 201, begun.text)
    const secret = String(begun.json.secret)
    assert.ok(String(begun.json.uri).includes(`secret=${secret}&`))
    const confirmed = await server.ask('POST', '/me/second-factor/confirmation', {
      headers,
      body: { code: codeNow(secret) },
    })
    assert.equal(confirmed.json.codes?.length, 10)
    server.clock.pass({ minutes: 1 })
    return { secret, headers }
  }

  it('is set up, told, renewed and removed by a session', async () => {
    await server.person('eva@example.org')
    const { headers, secret } = await enrol('eva@example.org')
    const told = await server.ask('GET', '/me/second-factor', { headers })
    assert.deepEqual([told.json.isOn, told.json.recoveryCodesLeft], [true, 10])
    assert.equal((await server.ask('GET', '/me', { headers })).status, 200)

    const asked = await signIn('eva@example.org')
    assert.deepEqual([asked.status, asked.json.code], [401, 'second-factor-needed'])
    assert.equal(asked.headers['set-cookie'], undefined)
    assert.equal((await signIn('eva@example.org', { code: '123 45' })).status, 401)
    assert.equal((await signIn('eva@example.org', { code: codeNow(secret) })).status, 201)

    const password = { password: PASSWORD }
    const renewed = await server.ask('POST', '/me/second-factor/recovery-codes', { headers, body: password })
    assert.equal((await signIn('eva@example.org', { code: renewed.json.codes![0] })).status, 201)
    assert.equal((await server.ask('POST', '/me/second-factor/removal', { headers, body: {} })).status, 401)
    assert.equal((await server.ask('POST', '/me/second-factor/removal', { headers, body: password })).status, 204)
    assert.equal((await signIn('eva@example.org')).status, 201)
  })

  it('is a person’s own: no token sets it up or tells of it', async () => {
    for (const [method, path] of [
      ['GET', '/me/second-factor'],
      ['GET', '/sessions'],
      ['DELETE', '/sessions'],
    ] as const) {
      const told = await server.ask(method, path, { token: server.token })
      assert.deepEqual([told.status, told.json.code], [403, 'session-needed'])
    }
  })

  it('may be asked for by a workspace: who has none may only set one up', async () => {
    const owner = await enrol('ana@example.org')
    const { memberId } = await server.member('luis')
    const { account } = await server.person('luis@example.org', { workspace: null })
    assert.ok(account)
    const weak = keyOf(await signIn('luis@example.org'))
    assert.equal((await server.ask('GET', '/me', { headers: weak })).status, 200)
    const policy = { isSecondFactorRequired: true, domains: ['example.org'] }
    const change = (headers: Record<string, string>, body: object) =>
      server.ask('PUT', '/sign-in-policy', { headers, body })
    assert.equal((await change(weak, policy)).status, 403)

    const set = await change(owner.headers, policy)
    assert.equal(set.status, 200, set.text)
    assert.ok([...set.json.withoutSecondFactor!].some((one) => String(one.memberId) === memberId))
    for (const path of ['/me', '/cards', '/books', '/tokens']) {
      const told = await server.ask('GET', path, { headers: weak })
      assert.deepEqual([told.status, told.json.code], [403, 'second-factor-required'], path)
    }
    assert.equal((await server.ask('GET', '/me/second-factor', { headers: weak })).status, 200)
    assert.equal((await server.ask('GET', '/books', { token: server.token })).status, 200)
    const strong = await enrol('luis@example.org')
    assert.equal((await server.ask('GET', '/me', { headers: strong.headers })).status, 200)
    const now = await server.ask('GET', '/sign-in-policy', { headers: owner.headers })
    assert.deepEqual([...now.json.withoutSecondFactor!], [])
  })

  it('shuts nobody out of the workspace who says what it asks for', async () => {
    await server.person('sol@example.net', { workspace: 'Sol' })
    const headers = keyOf(await signIn('sol@example.net'))
    const change = (body: object, how: object = { headers }) => server.ask('PUT', '/sign-in-policy', { ...how, body })
    const open = { isSecondFactorRequired: false, domains: [] }
    assert.equal(String((await change({ ...open, isSecondFactorRequired: true })).json.code), 'second-factor-required')
    assert.equal(String((await change({ ...open, domains: ['example.org'] })).json.code), 'domain-not-allowed')
    assert.equal((await change({ ...open, domains: ['EXAMPLE.net'] })).status, 422)
    assert.equal((await change({ ...open, domains: ['example.net', 'example.com'] })).status, 200)
    assert.equal(String((await change(open, { token: server.token })).json.code), 'session-needed')
  })

  it('may be left to certain domains, and guests', async () => {
    const { account, actor } = await server.person('mar@example.net', { workspace: 'Mar' })
    assert.ok(account)
    const owner = keyOf(await signIn('mar@example.net'))
    const people = { member: 'out@example.com', guest: 'guest@example.com' } as const
    for (const [role, email] of Object.entries(people) as ['member' | 'guest', string][]) {
      await server.person(email, { workspace: null })
      await server.members.add(actor!, { email, name: role, role })
    }
    const body = { isSecondFactorRequired: false, domains: ['example.net'] }
    assert.equal((await server.ask('PUT', '/sign-in-policy', { headers: owner, body })).status, 200)
    const asked = async (email: string) => server.ask('GET', '/me', { headers: keyOf(await signIn(email)) })
    assert.equal(String((await asked(people.member)).json.code), 'domain-not-allowed')
    assert.equal((await asked(people.guest)).status, 200)
  })
})
