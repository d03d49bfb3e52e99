import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { filterFor } from '#access/providers/directory.ts'
import { codeOfStep, stepAt } from '#access/second-factor/totp.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'
import { saveSignInPolicy } from '#store/identity/sign-in-policies.ts'
import { CERTIFICATE } from './certificate.table.ts'
import { type CompanyDirectory, openCompanyDirectory } from './company-directory.ts'

describe('signing in by the directory of a company', { timeout: 120_000 }, () => {
  let server: TestServer
  let company: CompanyDirectory
  let providerId: string

  before(async () => {
    server = await openTestServer()
    company = await openCompanyDirectory(['nora', 'pablo', 'teo', 'eva', 'rosa'])
    const told = await server.ask('POST', '/sign-in-providers/ldap', { token: server.token, body: usual() })
    assert.equal(told.status, 201, told.text)
    providerId = String(told.json.id)
  })
  after(async () => {
    await company?.close()
    await server.close()
  })

  const usual = () => {
    const { url, bindDn, bindPassword, baseDn } = company
    return { name: 'Acme', url, startTls: true, ca: CERTIFICATE.cert, bindDn, bindPassword, baseDn, mayJoin: true }
  }
  const change = (body: object) =>
    server.ask('PUT', `/sign-in-providers/ldap/${providerId}`, { token: server.token, body: { ...usual(), ...body } })
  const signIn = (user: string, password: string, more: object = {}) =>
    server.ask('POST', '/session/ldap', { body: { providerId, user, password, ...more } })
  const keyOf = (told: { headers: Record<string, unknown> }) => ({
    cookie: String(told.headers['set-cookie']).split(';')[0]!,
  })

  it('makes a member of who comes first by name or address, and opens this workspace alone', async () => {
    for (const user of ['nora', 'nora@example.org', 'NORA@EXAMPLE.ORG']) {
      const told = await signIn(user, 'secret of nora')
      assert.equal(told.status, 201, told.text)
      assert.equal(told.json.workspaces!.length, 1)
      const me = await server.ask('GET', '/me', { headers: keyOf(told) })
      assert.deepEqual([String(me.json.email), String(me.json.name)], ['nora@example.org', 'Nora Acme'])
    }
  })

  it('tells a wrong password from nobody else, and takes no empty one', async () => {
    for (const [user, password] of [
      ['nora', 'wrong'],
      ['nobody', 'secret of nora'],
      ['reader', 'secret of reader'],
    ] as const) {
      const told = await signIn(user, password)
      assert.deepEqual([told.status, String(told.json.code)], [401, 'sign-in-failed'], user)
    }
    assert.equal((await signIn('nora', '')).status, 422)
  })

  it('asks for what was typed and nothing else, whatever it is (RFC 4515 §3)', async () => {
    for (const user of ['*', 'nora*', 'nora)(uid=*', '*)(objectClass=*', 'nora\\2a', 'a)(|(uid=nora'])
      assert.equal(String((await signIn(user, 'secret of nora')).json.code), 'sign-in-failed', user)
    assert.equal(filterFor('(uid={user})', 'a*)(b\\$&'), '(uid=a\\2a\\29\\28b\\5c$&)')
    assert.equal(filterFor('(|(mail={user})(uid={user}))', 'é'), '(|(mail=é)(uid=é))')
  })

  it('goes by TLS, from the beginning or by StartTLS, with an authority that is named', async () => {
    assert.equal((await change({ url: company.secureUrl, startTls: false })).status, 200)
    assert.equal((await signIn('nora', 'secret of nora')).status, 201)
    const untrusted = await change({ ca: null })
    assert.equal(untrusted.status, 503)
    assert.match(String(untrusted.json.detail), /certificate is signed by itself|does not know/)
    const open = await change({ url: 'ldap://directory.example', startTls: false })
    assert.deepEqual([open.status, String(open.json.code)], [422, 'input-invalid'])
    assert.equal((await change({})).status, 200)
  })

  it('says in words what is wrong, and saves nothing then', async () => {
    const why = async (body: object) => String((await change(body)).json.detail)
    assert.match(await why({ url: 'ldap://localhost:1' }), /nothing answers there/)
    assert.match(await why({ bindPassword: 'wrong' }), /does not know the account that looks people up/)
    assert.match(await why({ baseDn: 'ou=nowhere,dc=acme,dc=example' }), /where people are looked for does not exist/)
    assert.match(await why({ baseDn: 'no name' }), /a name in its settings is none of a directory/)
    assert.equal((await signIn('nora', 'secret of nora')).status, 201)
  })

  it('is no second factor: a workspace that asks for one lets its member set it up, for itself', async () => {
    const { access, owner, clock } = server
    const ask = (isSecondFactorRequired: boolean) =>
      access.identity.ask((tx) =>
        saveSignInPolicy(tx, owner.workspaceId, { isSecondFactorRequired, domains: [] }, clock.now()),
      )
    await ask(true)
    const headers = keyOf(await signIn('teo', 'secret of teo'))
    assert.equal(String((await server.ask('GET', '/me', { headers })).json.code), 'second-factor-required')
    const { json } = await server.ask('POST', '/me/second-factor', { headers, body: {} })
    const code = () => codeNow(String(json.secret), clock.now())
    const body = { code: code() }
    assert.equal((await server.ask('POST', '/me/second-factor/confirmation', { headers, body })).status, 200)
    assert.equal((await server.ask('GET', '/me', { headers })).status, 200)
    clock.pass({ minutes: 1 })
    assert.equal(String((await signIn('teo', 'secret of teo')).json.code), 'second-factor-needed')
    assert.equal((await signIn('teo', 'secret of teo', { code: code() })).status, 201)
    await ask(false)
  })

  it('sends strangers few guesses, and shuts nobody out where they signed in before', async () => {
    assert.equal((await signIn('eva@example.org', 'secret of eva')).status, 201)
    const from = (address: string, password: string) =>
      server.app.inject({
        method: 'POST',
        url: '/api/v1/session/ldap',
        remoteAddress: address,
        payload: { providerId, user: 'eva@example.org', password },
      })
    const codes: Record<string, number> = {}
    for (let i = 0; i < 12; i += 1) {
      const { statusCode } = await from(`203.0.113.${i}`, 'wrong')
      codes[statusCode] = (codes[statusCode] ?? 0) + 1
    }
    assert.deepEqual(codes, { 401: 8, 429: 4 })
    assert.equal((await signIn('eva@example.org', 'secret of eva')).status, 201)
  })

  it('lets nobody in who was disabled or is not invited', async () => {
    await change({ mayJoin: false })
    assert.equal(String((await signIn('rosa', 'secret of rosa')).json.code), 'not-invited')
    const { memberId } = await server.member('pablo')
    assert.equal((await signIn('pablo', 'secret of pablo')).status, 201)
    await server.members.disable(server.owner, memberId)
    assert.equal(String((await signIn('pablo', 'secret of pablo')).json.code), 'account-disabled')
  })

  /** What an app shows for a secret. */
  function codeNow(secret: string, now: Date): string {
    const bits = Array.from(secret, (sign) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'),
    )
    const bytes = bits
      .join('')
      .match(/.{8}/g)!
      .map((byte) => Number.parseInt(byte, 2))
    return codeOfStep(Uint8Array.from(bytes), stepAt(now))
  }
})
