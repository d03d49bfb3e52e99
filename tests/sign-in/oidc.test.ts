import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { PASSWORD } from '#kit/access.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'
import { saveSignInPolicy } from '#store/identity/sign-in-policies.ts'
import { type CompanyProvider, openCompanyProvider, Wanderer } from './company-provider.ts'

describe('signing in by the OpenID provider of a company', { timeout: 120_000 }, () => {
  let server: TestServer
  let company: CompanyProvider
  let url: string
  let providerId: string

  before(async () => {
    server = await openTestServer()
    url = (await server.app.listen({ host: 'localhost', port: 0 })).replace(/127\.0\.0\.1|\[::1\]/, 'localhost')
    company = await openCompanyProvider(`${url}/api/v1/session/oidc/return`)
    const told = await save(usual())
    assert.equal(told.status, 201, told.text)
    providerId = String(told.json.id)
    assert.equal(String(told.json.oidc!.redirectUri), 'http://localhost/api/v1/session/oidc/return')
  })
  after(async () => {
    await company?.close()
    await server.close()
  })

  const usual = () => {
    const { issuer, clientId, clientSecret } = company
    return { name: 'Acme', issuer, clientId, clientSecret, domains: ['example.org'], mayJoin: true }
  }
  const save = (body: object, token = server.token) => server.ask('POST', '/sign-in-providers/oidc', { token, body })
  const change = (body: object) =>
    server.ask('PUT', `/sign-in-providers/oidc/${providerId}`, { token: server.token, body: { ...usual(), ...body } })

  /** Walks to the provider and back as somebody; gives where it ends, and the browser. */
  async function come(login: string, wanderer = new Wanderer()) {
    const left = await wanderer.ask(`${url}/api/v1/session/oidc/${providerId}/start?next=/people`)
    assert.equal(left.status, 303, await left.clone().text())
    const back = await wanderer.passProvider(left.headers.get('location')!, company.issuer, login)
    const arrived = await wanderer.ask(back)
    assert.equal(arrived.status, 303, await arrived.clone().text())
    const went = new URL(arrived.headers.get('location')!, url)
    return { wanderer, back, went, problem: went.searchParams.get('problem') }
  }
  const api = async (wanderer: Wanderer, path: string) => {
    const answer = await wanderer.ask(`${url}/api/v1${path}`)
    return { status: answer.status, json: (await answer.json()) as Record<string, unknown> }
  }

  it('is offered to everybody, or to the addresses of its domains', async () => {
    const ways = async (query: string) =>
      [...(await server.ask('GET', `/session/ways${query}`)).json.providers!].map(({ name }) => String(name))
    assert.deepEqual(await ways(''), ['Acme'])
    await change({ isListed: false })
    assert.deepEqual(await ways(''), [])
    assert.deepEqual(await ways('?email=nobody@example.org'), ['Acme'])
    assert.deepEqual(await ways('?email=nobody@example.net'), [])
    await change({ isOn: false })
    assert.deepEqual(await ways('?email=nobody@example.org'), [])
    await change({})
  })

  it('makes a member of who comes first, and knows them again when their address is another', async () => {
    company.employees.set('e1', { email: 'Nora@Example.org', isVerified: true, name: 'Nora Paz' })
    const first = await come('e1')
    assert.equal(first.went.pathname, '/people')
    const me = await api(first.wanderer, '/me')
    assert.deepEqual([me.json['email'], me.json['name'], me.json['role']], ['nora@example.org', 'Nora Paz', 'member'])
    company.employees.set('e1', { email: 'nora.paz@example.org', isVerified: true })
    const again = await api((await come('e1')).wanderer, '/me')
    assert.equal(again.json['memberId'], me.json['memberId'])
  })

  it('lets a member in who was there before, by the address that the provider vouches for', async () => {
    const { memberId } = await server.member('pablo')
    company.employees.set('e2', { email: 'pablo@example.org', isVerified: false })
    assert.equal((await come('e2')).problem, 'email-unverified')
    company.employees.set('e2', { email: 'pablo@example.org', isVerified: true })
    const { wanderer } = await come('e2')
    assert.equal((await api(wanderer, '/me')).json['memberId'], memberId)
  })

  it('takes the word of a provider for its own domains only where that was said', async () => {
    company.employees.set('e3', { email: 'rosa@example.org' })
    company.employees.set('e4', { email: 'rosa@example.net' })
    assert.equal((await come('e3')).problem, 'email-unverified')
    await change({ trustsEmail: true })
    assert.equal((await come('e3')).problem, null)
    assert.equal((await come('e4')).problem, 'email-unverified')
    await change({})
  })

  it('brings nobody in whom nobody invited, nor who was removed or disabled', async () => {
    company.employees.set('e5', { email: 'teo@example.org', isVerified: true })
    company.employees.set('e6', { email: 'teo@example.net', isVerified: true })
    await change({ mayJoin: false })
    assert.equal((await come('e5')).problem, 'not-invited')
    await change({})
    assert.equal((await come('e6')).problem, 'not-invited')
    const { wanderer } = await come('e5')
    const memberId = String((await api(wanderer, '/me')).json['memberId'])
    await server.members.disable(server.owner, memberId)
    assert.equal((await come('e5')).problem, 'account-disabled')
    await server.members.enable(server.owner, memberId)
    assert.equal((await api(wanderer, '/me')).status, 200)
  })

  it('opens the workspace that trusts it, and nothing else of the account', async () => {
    const { account } = await server.person('sara@example.org', { workspace: 'Sara' })
    await server.members.add(server.owner, { email: account.email, name: 'Sara', role: 'member' })
    company.employees.set('e7', { email: account.email, isVerified: true })
    const { wanderer } = await come('e7')
    const me = await api(wanderer, '/me')
    assert.equal((me.json['workspaces'] as unknown[]).length, 1)
    assert.equal((await api(wanderer, '/cards?workspace=Sara')).json['code'], 'workspace-not-found')
    const own = await server.ask('POST', '/session', { body: { email: account.email, password: PASSWORD } })
    const cookie = String(own.headers['set-cookie']).split(';')[0]!
    assert.equal([...(await server.ask('GET', '/sessions', { headers: { cookie } })).json.items!].length, 2)
    const seen = (await api(wanderer, '/sessions')).json['items'] as { way: string }[]
    assert.deepEqual(
      seen.map(({ way }) => way),
      ['oidc'],
    )
    assert.deepEqual((await api(wanderer, '/me/passkeys')).json['items'], [])
  })

  it('counts as a second factor, since the workspace chose the provider', async () => {
    const { access, owner, clock } = server
    const ask = (isSecondFactorRequired: boolean) =>
      access.identity.ask((tx) =>
        saveSignInPolicy(tx, owner.workspaceId, { isSecondFactorRequired, domains: [] }, clock.now()),
      )
    await ask(true)
    assert.equal((await api((await come('e1')).wanderer, '/me')).status, 200)
    await ask(false)
  })

  it('takes nobody’s word who did not leave from here, or came back before', async () => {
    const { wanderer, back } = await come('e1')
    const again = await wanderer.ask(back)
    assert.match(again.headers.get('location')!, /problem=trip-lost/)
    const other = await new Wanderer().ask(back)
    assert.match(other.headers.get('location')!, /problem=trip-lost/)
    const left = await new Wanderer().ask(`${url}/api/v1/session/oidc/${providerId}/start?next=//evil.example`)
    const cookie = left.headers.getSetCookie()[0]!.split(';')[0]!
    const forged = await fetch(`${back.replace(/code=[^&]*/, 'code=stolen')}`, {
      redirect: 'manual',
      headers: { cookie },
    })
    assert.match(forged.headers.get('location')!, /problem=provider-refused/)
    assert.equal(
      forged.headers.getSetCookie().some((line) => /^lazo=[^;]/.test(line)),
      false,
    )
  })

  it('says in words what is wrong with a provider, and saves none that cannot be asked', async () => {
    const why = async (body: object) => {
      const told = await save({ ...usual(), ...body })
      assert.deepEqual([told.status, String(told.json.code)], [503, 'provider-unreachable'], told.text)
      return String(told.json.detail)
    }
    const hostCalled = (number: string) => `http://${number}`
    assert.match(await why({ issuer: 'http://localhost:1' }), /nothing answers there/)
    assert.match(await why({ issuer: 'https://nobody.invalid' }), /its name leads nowhere/)
    assert.match(await why({ issuer: `${company.issuer}/elsewhere` }), /not OpenID Connect|not what was expected/)
    assert.match(await why({ issuer: company.issuer.replace('localhost', '127.0.0.1') }), /calls itself otherwise/)
    assert.match(await why({ issuer: hostCalled('169.254.169.254') }), /its address leads to no server/)
    assert.match(await why({ issuer: hostCalled('192.0.2.1') }), /not asked by https/)
    assert.equal([...(await server.ask('GET', '/sign-in-providers', { token: server.token })).json.items!].length, 1)
  })

  it('tells the secret to nobody, and is changed by owners alone', async () => {
    const listed = await server.ask('GET', '/sign-in-providers', { token: server.token })
    assert.equal(listed.text.includes(company.clientSecret), false)
    const admin = await server.tokenOf(await server.member('admin', 'admin'))
    assert.equal((await server.ask('GET', '/sign-in-providers', { token: admin })).status, 200)
    assert.equal((await save(usual(), admin)).status, 403)
    const path = `/sign-in-providers/${providerId}`
    assert.equal((await server.ask('DELETE', path, { token: admin })).status, 403)
    const { wanderer } = await come('e1')
    assert.equal((await api(wanderer, '/me')).status, 200)
    const wrong = await change({ clientSecret: 'not the one we agreed on, but long' })
    assert.equal(wrong.status, 200)
    const { went } = await come('e1')
    assert.equal(went.searchParams.get('problem'), 'provider-refused')
    assert.match(went.searchParams.get('why')!, /invalid_client/)
    assert.equal((await server.ask('DELETE', path, { token: server.token })).status, 204)
    assert.equal((await api(wanderer, '/me')).status, 401)
    assert.equal((await server.ask('DELETE', path, { token: server.token })).status, 404)
  })
})
