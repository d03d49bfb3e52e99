import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { sealWorkspace } from '#domain/audit/seal-workspace.ts'
import { createBook } from '#domain/books/create-book.ts'
import { setGrant } from '#domain/sharing/set-grant.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'
import { encodeVerification } from './encode/audit.ts'

describe('the audit through the REST door', () => {
  let server: TestServer
  let luis: { memberId: string; token: string }
  let bookId: string

  before(async () => {
    server = await openTestServer()
    const actor = await server.member('Luis')
    luis = { memberId: actor.memberId, token: await server.tokenOf(actor) }
    bookId = (await createBook(server.domain, server.owner, { name: 'Clientes', kind: 'shared' })).bookId
    await createBook(server.domain, actor, { name: 'Solo mía', kind: 'personal' })
    const grantee = { kind: 'member' as const, id: luis.memberId }
    await setGrant(server.domain, server.owner, { bookId, grantee, allows: 'edit' })
    const card = { name: { full: '=Paz' }, bookIds: [bookId] }
    await server.ask('POST', '/cards', { token: luis.token, body: card })
    await server.ask('GET', `/exports?format=csv&book=${bookId}`, { token: luis.token })
  })
  after(() => server.close())

  const ask = (path: string, token = server.token) => server.ask('GET', path, { token })
  const acts = async (query: string) => {
    const told = await ask(`/audit?${query}`)
    assert.equal(told.status, 200, told.text)
    return [...told.json.items!].map(({ act }) => act)
  }

  it('lists what was done, the latest first, page by page, by member, act, thing, door and time', async () => {
    assert.deepEqual(await acts(`member=${luis.memberId}`), [
      'cards-exported',
      'card-created',
      'book-created',
      'token-created',
    ])
    assert.deepEqual(await acts(`member=${luis.memberId}&act=card-created`), ['card-created'])
    assert.deepEqual(await acts(`subject=${bookId}`), ['cards-exported', 'grant-changed', 'book-created'])
    assert.deepEqual(await acts(`member=${luis.memberId}&door=carddav`), [])
    const all = await acts('limit=200')
    const first = (await ask('/audit?limit=2')).json
    assert.equal([...first.items!].length, 2)
    assert.deepEqual(await acts(`limit=200&cursor=${String(first.cursor)}`), all.slice(2))
    const now = server.domain.clock.now().getTime()
    const [hourAgo, soon] = [new Date(now - 3_600_000).toISOString(), new Date(now + 1000).toISOString()]
    assert.deepEqual(await acts(`limit=200&from=${hourAgo}&to=${soon}`), all)
    assert.deepEqual(await acts(`to=${hourAgo}`), [])
    assert.deepEqual(await acts(`from=${soon}`), [])
  })

  it('tells the door, the name of what is shared, and facts of the office, and not what members keep to themselves', async () => {
    const { items } = (await ask(`/audit?subject=${bookId}`)).json
    const [exported, granted] = [...items!]
    const { subjectName, door, facts, isErased } = exported!
    assert.deepEqual([subjectName, door, isErased], ['Clientes', 'rest', false])
    assert.deepEqual(facts, { format: 'csv', bookIds: [bookId] })
    assert.equal((granted!.facts as { to?: string }).to, 'edit')
    assert.doesNotMatch((await ask(`/audit?member=${luis.memberId}`)).text, /Solo mía|Paz/)
  })

  it('is written as a table and as lines of JSON, which is an act itself', async () => {
    const table = (await ask(`/audit/export?format=csv&member=${luis.memberId}`)).text
    const [head, exported, ...rest] = table.trimEnd().split('\r\n')
    assert.equal(head, 'at,member,act,subject,subjectName,door,facts,position,id,memberId')
    assert.match(exported!, /,Luis,cards-exported,[^,]+,Clientes,rest,"\{""format"":""csv""/)
    assert.equal(rest.length, 3)
    const lines = (await ask(`/audit/export?format=ndjson&act=audit-exported`)).text.trimEnd().split('\n')
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as { facts: { format: string } }).facts.format),
      ['ndjson', 'csv'],
    )
  })

  it('is checked seal by seal, and says what does not fit', async () => {
    await sealWorkspace(server.domain, server.owner.workspaceId, 'wait')
    const sound = (await ask('/audit/verification')).json
    assert.deepEqual([sound.isSound, [...sound.problems!].length], [true, 0])
    const sealed = Number(sound.sealed)
    assert.ok(sealed > 5)
    assert.match(String(sound.head!.hash), /^[0-9a-f]{64}$/)
    const problems = [{ kind: 'act-altered' as const, position: 3, auditId: null }]
    const report = { workspaceId: server.owner.workspaceId, sealed, waiting: 0, erased: 0, head: null, problems }
    const broken = encodeVerification(report)
    assert.deepEqual([broken.isSound, broken.problems], [false, [{ kind: 'act-altered', position: 3, id: null }]])
  })

  it('is for owners and administrators alone', async () => {
    for (const path of ['/audit', '/audit/export?format=csv', '/audit/verification'])
      assert.deepEqual([(await ask(path, luis.token)).status], [403], path)
  })
})
