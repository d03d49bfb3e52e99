import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { PASSWORD } from '#kit/access.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('workspaces of one server', () => {
  let server: TestServer
  let cookie: string

  before(async () => {
    server = await openTestServer()
    cookie = await signIn('ana@example.org')
  })
  after(() => server.close())

  const signIn = async (email: string) => {
    const told = await server.ask('POST', '/session', { body: { email, password: PASSWORD } })
    return String(told.headers['set-cookie']).split(';')[0]!
  }
  const open = (name: string, headers: Record<string, string>) =>
    server.ask('POST', '/workspaces', { headers, body: { name } })

  it('are opened by who owns one, listed, and chosen by the header of a request', async () => {
    const made = await open('Segundo', { cookie })
    assert.equal(made.status, 201, made.text)
    const { json } = await server.ask('GET', '/workspaces', { headers: { cookie } })
    assert.deepEqual(
      [...json.items!].map(({ name, role }) => [name, role]),
      [
        ['ana@example.org', 'owner'],
        ['Segundo', 'owner'],
      ],
    )
    const unclear = await server.ask('GET', '/books', { headers: { cookie } })
    assert.equal(String(unclear.json.code), 'workspace-ambiguous')
    const books = async (workspace: string) =>
      (await server.ask('GET', '/books', { headers: { cookie, 'lazo-workspace': workspace } })).json.items!.length
    assert.deepEqual([await books('ana@example.org'), await books(String(made.json.workspace!.id))], [1, 0])
  })

  it('are opened by nobody who was only let into one, and by no token', async () => {
    await server.person('luis@example.org', { workspace: null })
    await server.member('luis', 'admin')
    const told = await open('Suyo', { cookie: await signIn('luis@example.org') })
    assert.equal(String(told.json.code), 'right-missing')
    const byToken = await server.ask('POST', '/workspaces', { token: server.token, body: { name: 'X' } })
    assert.equal(String(byToken.json.code), 'session-needed')
  })

  it('are renamed by administrators, and the audit tells it', async () => {
    const rename = (token: string) => server.ask('PUT', '/workspace/name', { token, body: { name: ' Casa  Ana ' } })
    const member = await server.tokenOf(await server.member('eva'))
    assert.equal(String((await rename(member)).json.code), 'right-missing')
    assert.deepEqual((await rename(server.token)).json, { name: 'Casa Ana' })
    const { json } = await server.ask('GET', '/me', { token: server.token })
    assert.deepEqual(json.workspace, { id: server.owner.workspaceId, name: 'Casa Ana', domains: [] })
    const sql = `select act from lazo.audit where act = 'workspace-renamed'`
    assert.equal((await askOnce(server.ownerUrl, sql)).length, 1)
  })
})
