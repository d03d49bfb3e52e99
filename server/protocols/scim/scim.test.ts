import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { createApiToken } from '#access/tokens/api-tokens.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const USER = 'urn:ietf:params:scim:schemas:core:2.0:User'
const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group'
const PATCH = { schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'] }

/** What SCIM answered, as a test looks into it. */
interface Told {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly json: Record<string, unknown> & {
    id: string
    Resources: Told['json'][]
    members: { value: string }[]
    meta: { location: string }
  }
}

describe('members and teams kept up to date by SCIM', () => {
  let server: TestServer
  let token: string

  before(async () => {
    server = await openTestServer()
    const made = await server.ask('POST', '/scim-token', { token: server.token })
    assert.equal(made.status, 201, made.text)
    assert.equal(String(made.json.url), 'http://localhost/scim/v2')
    token = String(made.json.token)
  })
  after(() => server.close())

  async function ask(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
    key = token,
  ): Promise<Told> {
    const headers = { authorization: `Bearer ${key}`, ...(body ? { 'content-type': 'application/scim+json' } : {}) }
    const payload = body ? { payload: JSON.stringify(body) } : {}
    const {
      statusCode,
      headers: told,
      payload: text,
    } = await server.app.inject({
      method,
      url: `/scim/v2${path}`,
      headers,
      ...payload,
    })
    if (text !== '') assert.match(String(told['content-type']), /^application\/scim\+json/)
    return { status: statusCode, headers: told, json: text === '' ? {} : JSON.parse(text) }
  }
  const patch = (path: string, ...Operations: object[]) => ask('PATCH', path, { ...PATCH, Operations })
  const found = async (path: string, filter: string) =>
    (await ask('GET', `${path}?filter=${encodeURIComponent(filter)}&startIndex=1&count=100`)).json.Resources
  const userOf = async (name: string) => {
    const { status, json } = await ask('POST', '/Users', {
      schemas: [USER],
      userName: `${name}@example.org`,
      active: true,
    })
    assert.equal(status, 201, JSON.stringify(json))
    return json
  }

  it('needs the key of a workspace, and no other', async () => {
    const { token: api } = await createApiToken(server.access, server.owner, { label: 'x', scope: 'write' })
    for (const key of ['', 'x', api, `${token}x`, token.toUpperCase(), `lazo-scim_${'A'.repeat(43)}`]) {
      const told = await ask('GET', '/Users', undefined, key)
      assert.deepEqual([told.status, told.json['status']], [401, '401'], key)
      assert.deepEqual(told.json['schemas'], ['urn:ietf:params:scim:api:messages:2.0:Error'])
    }
    assert.equal((await server.ask('GET', '/books', { token })).status, 401)
    const member = await server.tokenOf(await server.member('luis'))
    assert.equal((await server.ask('POST', '/scim-token', { token: member })).status, 403)
  })

  it('makes a user as Okta sends it, finds it and tells it is there already', async () => {
    assert.deepEqual(await found('/Users', 'userName eq "nora@example.org"'), [])
    const body = {
      schemas: [USER],
      userName: 'Nora@Example.org',
      name: { givenName: 'Nora', familyName: 'Paz' },
      emails: [{ primary: true, value: 'nora@example.org', type: 'work' }],
      displayName: 'Nora Paz',
      locale: 'es-ES',
      externalId: '00u1',
      groups: [],
      password: '1mz050nq',
      active: true,
    }
    const made = await ask('POST', '/Users', body)
    assert.equal(made.status, 201, JSON.stringify(made.json))
    assert.equal(made.headers['location'], made.json.meta.location)
    assert.deepEqual(
      [made.json['userName'], made.json['displayName'], made.json['active'], made.json['externalId']],
      ['nora@example.org', 'Nora Paz', true, '00u1'],
    )
    for (const filter of [
      'userName eq "NORA@example.org"',
      'externalId eq "00u1"',
      'emails[type eq "work"].value eq "nora@example.org"',
    ])
      assert.deepEqual(
        (await found('/Users', filter)).map(({ id }) => id),
        [made.json.id],
        filter,
      )
    const again = await ask('POST', '/Users', body)
    assert.deepEqual([again.status, again.json['scimType']], [409, 'uniqueness'])
    assert.equal((await ask('GET', '/Users?filter=userName%20co%20%22a%22')).json['scimType'], 'invalidFilter')
    const member = (await server.ask('GET', '/members', { token: server.token })).json.items!
    assert.equal(String([...member].find(({ id }) => String(id) === made.json.id)?.role), 'member')
  })

  it('makes a user as Entra ID sends it, whose name is no address', async () => {
    const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
    const made = await ask('POST', '/Users', {
      schemas: [USER, enterprise],
      externalId: 'tpaz',
      userName: 'tpaz',
      active: true,
      emails: [{ primary: true, type: 'work', value: 'teo.paz@example.org' }],
      meta: { resourceType: 'User' },
      name: { formatted: 'Teo Paz', familyName: 'Paz', givenName: 'Teo' },
      [enterprise]: { department: 'Sales' },
    })
    assert.equal(made.status, 201, JSON.stringify(made.json))
    assert.equal(made.json['userName'], 'teo.paz@example.org')
  })

  it('shuts a user out and lets them in again, as Okta and Entra ID say it', async () => {
    const { id } = await userOf('eva')
    const off = [
      { op: 'replace', value: { active: false } },
      { op: 'Replace', path: 'active', value: 'False' },
    ]
    for (const operation of off) {
      const told = await patch(`/Users/${id}`, operation)
      assert.deepEqual([told.status, told.json['active']], [200, false])
      const on = await patch(`/Users/${id}`, { op: 'replace', path: 'active', value: true })
      assert.equal(on.json['active'], true)
    }
    await patch(
      `/Users/${id}`,
      { op: 'Add', path: 'externalId', value: 'e1' },
      { op: 'Replace', path: 'title', value: 'x' },
    )
    const put = await ask('PUT', `/Users/${id}`, { schemas: [USER], userName: 'eva@example.org', active: false })
    assert.deepEqual([put.status, put.json['active'], put.json['externalId']], [200, false, undefined])
    const members = (await server.ask('GET', '/members', { token: server.token })).json.items!
    assert.notEqual([...members].find((one) => String(one.id) === id)!.disabledAt, null)
  })

  it('touches no owner, and changes nobody’s address', async () => {
    const { memberId } = server.owner
    assert.equal((await patch(`/Users/${memberId}`, { op: 'replace', value: { active: true } })).status, 200)
    assert.equal((await patch(`/Users/${memberId}`, { op: 'replace', value: { active: false } })).status, 403)
    assert.equal((await ask('DELETE', `/Users/${memberId}`)).status, 403)
    const { id } = await userOf('rosa')
    const moved = await patch(`/Users/${id}`, { op: 'replace', path: 'userName', value: 'ana@example.org' })
    assert.deepEqual([moved.status, moved.json['scimType']], [400, 'mutability'])
  })

  it('removes a user, whose books pass to an owner', async () => {
    const { id } = await userOf('sara')
    const { account } = await server.person('sara@example.org', { workspace: null })
    const sara = { ...server.owner, memberId: id, accountId: account.accountId, role: 'member' as const }
    const key = await server.tokenOf(sara)
    const book = await server.ask('POST', '/books', { token: key, body: { name: 'De Sara', kind: 'shared' } })
    await server.ask('POST', '/cards', { token: key, body: { bookIds: [String(book.json.id)], name: { full: 'Bea' } } })
    assert.equal((await ask('DELETE', `/Users/${id}`)).status, 204)
    assert.equal((await ask('GET', `/Users/${id}`)).status, 404)
    assert.equal((await server.ask('GET', '/books', { token: key })).status, 401)
    const kept = await server.ask('GET', `/books/${String(book.json.id)}`, { token: server.token })
    assert.equal(kept.status, 200, kept.text)
  })

  it('keeps teams as groups: made, filled, renamed and removed, as Okta and Entra ID say it', async () => {
    const [one, two] = [await userOf('uno'), await userOf('dos')]
    const made = await ask('POST', '/Groups', {
      schemas: [GROUP],
      externalId: 'g1',
      displayName: 'Ventas',
      members: [{ value: one.id }],
    })
    assert.equal(made.status, 201, JSON.stringify(made.json))
    const path = `/Groups/${made.json.id}`
    const membersNow = async () => (await ask('GET', path)).json.members.map(({ value }) => value).toSorted()
    await patch(path, { op: 'Add', path: 'members', value: [{ value: two.id }] })
    assert.deepEqual(await membersNow(), [one.id, two.id].toSorted())
    assert.equal((await found('/Groups', `id eq "${made.json.id}" and members eq "${two.id}"`)).length, 1)
    await patch(path, { op: 'remove', path: `members[value eq "${one.id}"]` })
    await patch(path, { op: 'Remove', path: 'members', value: [{ value: two.id }] })
    assert.deepEqual(await membersNow(), [])
    await patch(path, { op: 'replace', value: { id: made.json.id, displayName: 'Comercial' } })
    assert.equal((await found('/Groups', 'displayName eq "comercial"'))[0]?.['externalId'], 'g1')
    const put = await ask('PUT', path, { schemas: [GROUP], displayName: 'Ventas', members: [{ value: two.id }] })
    assert.deepEqual([put.json['displayName'], await membersNow()], ['Ventas', [two.id]])
    const taken = await ask('POST', '/Groups', { schemas: [GROUP], displayName: 'Ventas' })
    assert.deepEqual([taken.status, taken.json['scimType']], [409, 'uniqueness'])
    const stranger = await patch(path, {
      op: 'add',
      path: 'members',
      value: [{ value: '00000000-0000-7000-8000-000000000000' }],
    })
    assert.equal(stranger.status, 404)
    assert.equal((await ask('DELETE', path)).status, 204)
    assert.equal((await ask('GET', path)).status, 404)
  })

  it('lists in parts, says what it can do, and is closed with its key', async () => {
    const all = await ask('GET', '/Users')
    const part = await ask('GET', '/Users?startIndex=2&count=1')
    assert.equal(part.json['totalResults'], all.json['totalResults'])
    assert.deepEqual(part.json.Resources, all.json.Resources.slice(1, 2))
    assert.equal((await ask('GET', '/ServiceProviderConfig', undefined, '')).status, 200)
    assert.equal((await ask('GET', '/ResourceTypes', undefined, '')).json.Resources.length, 2)
    assert.equal((await ask('GET', '/Nothing')).status, 404)
    const renewed = await server.ask('POST', '/scim-token', { token: server.token })
    assert.equal((await ask('GET', '/Users')).status, 401)
    assert.equal((await ask('GET', '/Users', undefined, String(renewed.json.token))).status, 200)
    assert.notEqual((await server.ask('GET', '/scim-token', { token: server.token })).json.token!.usedAt, null)
    assert.equal((await server.ask('DELETE', '/scim-token', { token: server.token })).status, 204)
    assert.equal((await ask('GET', '/Users', undefined, String(renewed.json.token))).status, 401)
  })

  it('knows nothing of other workspaces, and answers no nonsense with a failure', async () => {
    const other = (await server.person('otra@example.org')).actor!
    const key = String((await server.ask('POST', '/scim-token', { token: await server.tokenOf(other) })).json.token)
    const theirs = await ask('GET', '/Users', undefined, key)
    assert.equal(theirs.json['totalResults'], 1)
    assert.equal((await ask('GET', `/Users/${server.owner.memberId}`, undefined, key)).status, 404)
    assert.equal((await ask('DELETE', `/Users/${server.owner.memberId}`, undefined, key)).status, 404)
    for (const body of [
      [],
      { userName: 7 },
      { userName: 'no address' },
      { Operations: 'x' },
      { emails: ['x'], userName: 'x' },
    ])
      assert.equal((await ask('POST', '/Users', body, key)).status, 400, JSON.stringify(body))
  })
})
