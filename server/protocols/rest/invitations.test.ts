import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { PASSWORD } from '#kit/access.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const SECRET = /^http:\/\/lazo\.example\/join\?token=([\w-]{43})$/

describe('invitations', () => {
  let server: TestServer
  let teamId: string
  let count = 0

  before(async () => {
    server = await openTestServer({ publicUrl: 'http://lazo.example' })
    const { json } = await server.ask('POST', '/teams', { token: server.token, body: { name: 'Ventas' } })
    teamId = String(json.id)
    const grant = { token: server.token, body: { right: 'edit' } }
    await server.ask('PUT', `/books/${server.bookId}/grants/teams/${teamId}`, grant)
  })
  after(() => server.close())

  const invite = async (body: object = {}, token = server.token) => {
    const told = await server.ask('POST', '/invitations', { token, body })
    assert.equal(told.status, 201, told.text)
    return { id: String(told.json.id), secret: SECRET.exec(String(told.json.link))![1]! }
  }
  const person = (name = 'Eva Ruiz') => {
    count += 1
    return { email: `eva${count}@example.org`, name, password: PASSWORD }
  }
  const join = (token: string, who = person()) => server.ask('POST', '/joins', { body: { token, ...who } })
  const cookieOf = (told: { headers: Record<string, unknown> }) => String(told.headers['set-cookie']).split(';')[0]!
  const stateOf = async (id: string) => {
    const { json } = await server.ask('GET', '/invitations', { token: server.token })
    return [...json.items!].find((one) => String(one.id) === id) as unknown as Record<string, unknown>
  }
  const joinAsMe = (cookie: string, token: string) =>
    server.ask('POST', '/me/joins', { headers: { cookie }, body: { token } })
  const signIn = async (email: string) =>
    cookieOf(await server.ask('POST', '/session', { body: { email, password: PASSWORD } }))

  it('bring books, with no more than who invited holds when somebody joins, as a grant of theirs', async () => {
    const { ask, token, owner } = server
    const make = async (name: string) =>
      String((await ask('POST', '/books', { token, body: { name, kind: 'shared' } })).json.id)
    const [given, lowered, lost] = [await make('Dados'), await make('Rebajados'), await make('Perdidos')]
    const berta = await server.member('Berta', 'admin')
    const boss = { memberId: berta.memberId, token: await server.tokenOf(berta) }
    const grants = (id: string) => `/books/${id}/grants/members/${boss.memberId}`
    for (const [id, right] of [
      [given, 'share'],
      [lowered, 'manage'],
      [lost, 'manage'],
    ])
      await ask('PUT', grants(id!), { token, body: { right } })
    const asked = (bookId: string, right: string) =>
      ask('POST', '/invitations', { token: boss.token, body: { books: [{ bookId, right }] } })
    assert.equal((await asked(given, 'manage')).json.code, 'grant-too-high')
    assert.equal((await asked(owner.memberId, 'view')).json.code, 'book-not-found')
    const twice = [given, given].map((bookId) => ({ bookId, right: 'view' }))
    assert.equal((await ask('POST', '/invitations', { token: boss.token, body: { books: twice } })).status, 422)
    const books = [
      { bookId: given, right: 'edit' },
      { bookId: lowered, right: 'manage' },
      { bookId: lost, right: 'view' },
    ]
    const { id, secret } = await invite({ books, role: 'guest' }, boss.token)
    await ask('PUT', grants(lowered), { token, body: { right: 'share' } })
    await ask('PUT', grants(lost), { token, body: { right: 'edit' } })
    const preview = await ask('POST', '/joins/previews', { body: { token: secret } })
    assert.deepEqual(preview.json['books'], ['Dados', 'Rebajados'])
    assert.deepEqual((await stateOf(id))['books'], [
      { id: given, name: 'Dados', right: 'edit' },
      { id: lost, name: 'Perdidos', right: 'view' },
      { id: lowered, name: 'Rebajados', right: 'manage' },
    ])
    const headers = { cookie: cookieOf(await join(secret, { ...person('Rita Sol'), email: 'rita@example.org' })) }
    const held = [...(await ask('GET', '/books', { headers })).json.items!].map((book) => [book.name, book['right']])
    assert.deepEqual(held, [
      ['Dados', 'edit'],
      ['Rebajados', 'share'],
    ])
    const access = await ask('GET', `/books/${given}/access`, { token })
    const ways = [...access.json['members']!].filter((one) => String(one.name) === 'Rita Sol')
    assert.match(JSON.stringify(ways), new RegExp(boss.memberId))
  })

  it('say where they lead, and make somebody new a member with an account, a session, teams and their books', async () => {
    const { id, secret } = await invite({ email: 'Paz@Example.org', role: 'member', teamIds: [teamId] })
    const preview = await server.ask('POST', '/joins/previews', { body: { token: secret } })
    const { workspace, invitedBy, email, teams } = preview.json
    assert.deepEqual([workspace, invitedBy, email, teams], ['ana@example.org', 'ana', 'paz@example.org', ['Ventas']])
    const told = await join(secret, { email: 'paz@example.org', name: 'Paz Gil', password: PASSWORD })
    assert.equal(told.status, 201, told.text)
    const headers = { cookie: cookieOf(told) }
    const { json } = await server.ask('GET', '/me', { headers })
    assert.deepEqual([json.name, json.role, json.email], ['Paz Gil', 'member', 'paz@example.org'])
    const books = await server.ask('GET', '/books', { headers })
    assert.deepEqual(
      [...books.json.items!].map(({ id: bookId, right }) => [bookId, right]),
      [[server.bookId, 'edit']],
    )
    const { state, memberId } = await stateOf(id)
    assert.deepEqual([state, memberId], ['accepted', json.memberId])
  })

  it('work once, also for two at the same moment', async () => {
    const { secret } = await invite()
    const told = await Promise.all([join(secret), join(secret)])
    assert.deepEqual(told.map(({ status }) => status).toSorted(), [201, 403])
    assert.equal((await join(secret)).json.code, 'code-invalid')
    const sql = "select email from identity.account where email like 'eva%'"
    assert.equal((await askOnce(server.ownerUrl, sql)).length, 1, 'an account without workspace is left')
  })

  it('that are foreign, withdrawn, expired or of somebody who could not invite any more answer alike', async () => {
    const withdrawn = await invite()
    await server.ask('DELETE', `/invitations/${withdrawn.id}`, { token: server.token })
    const boss = await server.member('jefa', 'admin')
    const orphan = await invite({}, await server.tokenOf(boss))
    await server.members.disable(server.owner, boss.memberId)
    const old = await invite({ days: 1 })
    server.clock.pass({ hours: 25 })
    for (const secret of [withdrawn.secret, orphan.secret, old.secret, 'A'.repeat(43), 'x'])
      for (const told of [await join(secret), await server.ask('POST', '/joins/previews', { body: { token: secret } })])
        assert.deepEqual([told.status, told.json.code], [403, 'code-invalid'])
    assert.deepEqual([(await stateOf(withdrawn.id)).state, (await stateOf(old.id)).state], ['revoked', 'expired'])
    server.clock.pass({ hours: 1 })
  })

  it('join an account only by who is signed in with it', async () => {
    const { account } = await server.person('luis@example.org', { workspace: 'Casa de Luis' })
    const { id, secret } = await invite({ role: 'guest' })
    const told = await join(secret, { email: account.email, name: 'Impostor', password: 'another long password' })
    assert.deepEqual([told.status, told.json.code], [409, 'account-exists'])
    assert.equal((await stateOf(id)).state, 'open')
    const cookie = await signIn(account.email)
    const joined = await joinAsMe(cookie, secret)
    assert.equal(joined.status, 201, joined.text)
    const { json } = await server.ask('GET', '/me', { headers: { cookie, 'lazo-workspace': 'ana@example.org' } })
    assert.deepEqual([json.memberId, json.role, json.workspaces!.length], [joined.json.memberId, 'guest', 2])
    const again = await invite()
    assert.equal((await joinAsMe(cookie, again.secret)).json.code, 'email-taken')
    assert.equal((await stateOf(again.id)).state, 'open')
  })

  it('that are for one address are for no other', async () => {
    const { id, secret } = await invite({ email: 'nora@example.org' })
    const { json } = await join(secret)
    assert.deepEqual([json.code, (await stateOf(id)).state], ['invitation-for-other', 'open'])
    assert.equal(JSON.stringify(json).includes('nora'), false)
  })

  it('let nobody into a branch by an address that they only typed', async () => {
    const branch = await server.ask('POST', '/branches', {
      token: server.token,
      body: { name: 'Sede', domains: ['sede.example'], books: [{ bookId: server.bookId, right: 'view' }] },
    })
    assert.equal(branch.status, 201, branch.text)
    const asMember = { ...person(), email: 'boss@sede.example' }
    const cookie = cookieOf(await join((await invite()).secret, asMember))
    assert.deepEqual((await server.ask('GET', '/books', { headers: { cookie } })).json.items!.length, 0)
    const bound = await invite({ email: 'real@sede.example' })
    const other = cookieOf(await join(bound.secret, { ...person(), email: 'real@sede.example' }))
    assert.deepEqual((await server.ask('GET', '/books', { headers: { cookie: other } })).json.items!.length, 1)
  })

  it('are the business of administrators, and only owners make owners', async () => {
    const tokens: Record<string, string> = {}
    for (const role of ['admin', 'member', 'guest'] as const)
      tokens[role] = await server.tokenOf((await server.member(`of-${role}`, role)) satisfies Actor)
    const ask = (token: string, body: object) => server.ask('POST', '/invitations', { token, body })
    assert.equal((await ask(tokens.admin!, { role: 'owner' })).json.code, 'right-missing')
    assert.equal((await ask(tokens.member!, {})).json.code, 'right-missing')
    assert.equal((await server.ask('GET', '/invitations', { token: tokens.guest! })).json.code, 'right-missing')
    assert.equal((await ask(server.token, { email: 'of-guest@example.org' })).json.code, 'email-taken')
    assert.equal((await ask(server.token, { teamIds: [server.bookId] })).json.code, 'team-not-found')
  })

  it('keep no secret, are told in the audit, and are forgotten a month after their end', async () => {
    const { id, secret } = await invite({ email: 'gone@example.org', days: 1 })
    const rows = await askOnce<{ hash: string }>(
      server.ownerUrl,
      `select encode(token_hash, 'hex') as hash from lazo.invitation where invitation_id = '${id}'`,
    )
    assert.equal(rows[0]!.hash.length, 64)
    assert.equal(JSON.stringify(await stateOf(id)).includes(secret), false)
    const acts = await askOnce<{ act: string }>(server.ownerUrl, `select act from lazo.audit where subject = '${id}'`)
    assert.deepEqual(acts, [{ act: 'invitation-made' }])
    server.clock.pass({ days: 32 })
    const token = await server.tokenOf(server.owner)
    await invite({}, token)
    assert.deepEqual(await askOnce(server.ownerUrl, `select from lazo.invitation where invitation_id = '${id}'`), [])
  })

  it('cannot be guessed: tries are counted', async () => {
    const guess = () => server.ask('POST', '/joins/previews', { body: { token: 'B'.repeat(43) } })
    let told = await guess()
    for (let i = 0; i < 12 && told.status === 403; i += 1) told = await guess()
    assert.deepEqual([told.status, told.json.code], [429, 'too-many-tries'])
  })
})
