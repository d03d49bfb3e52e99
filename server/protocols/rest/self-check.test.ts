import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('the self-check through the REST door', () => {
  let server: TestServer
  let luis: string
  let luisId: string

  before(async () => {
    server = await openTestServer()
    const member = await server.member('Luis')
    luisId = member.memberId
    luis = await server.tokenOf(member)
    const body = { name: { full: 'Secreta Pérez' }, bookIds: [server.bookId] }
    await server.ask('POST', '/cards', { token: server.token, body })
  })
  after(() => server.close())

  const ask = (method: 'GET' | 'POST' | 'PUT', path = '', body?: object, token = server.token) =>
    server.ask(method, `/self-check${path}`, { token, ...(body ? { body } : {}) })
  const answer = { verdict: 'act', note: 'Hojas en un disco', corrected: { members: 5, seatPrice: 24.5 } }

  it('begins, is answered and finished, and names no contact and no book', async () => {
    assert.equal((await ask('GET')).json.check, null)
    assert.equal((await ask('PUT', '/state', { isFinished: true })).json.code, 'self-check-closed')
    const begun = await ask('POST')
    assert.equal(begun.status, 200)
    assert.deepEqual([begun.json.check!.facts!.members, begun.json.check!.facts!.cards], [2, 1])
    assert.equal((await ask('PUT', '/answers', { question: 'who', answer })).status, 204)
    assert.equal((await ask('PUT', '/seats', { items: [{ memberId: luisId, needs: ['orders'] }] })).status, 204)
    assert.equal((await ask('PUT', '/state', { isFinished: true })).status, 204)
    const { text, json } = await ask('GET')
    const [told] = [...json.check!.answers!]
    assert.deepEqual([told!.note, told!.corrected], [answer.note, answer.corrected])
    assert.deepEqual(
      [...json.check!.members!].map(({ name, said }) => [name, said]).find(([name]) => String(name) === 'Luis'),
      ['Luis', ['orders']],
    )
    assert.ok(json.check!.finishedAt)
    assert.ok(!text.includes('Secreta') && !text.includes(server.bookId))
  })

  it('takes no answer that is none', async () => {
    const bad = [
      { question: 'what', answer },
      { question: 'who', answer: { ...answer, verdict: 'perhaps' } },
      { question: 'who', answer: { ...answer, corrected: { contacts: 1 } } },
      { question: 'who', answer: { ...answer, corrected: { members: -1 } } },
      { question: 'who', answer: { ...answer, note: 'x'.repeat(2_001) } },
    ]
    for (const body of bad) assert.equal((await ask('PUT', '/answers', body)).json.code, 'input-invalid')
    for (const needs of [['cars'], 'quotes'])
      assert.equal((await ask('PUT', '/seats', { items: [{ memberId: luisId, needs }] })).json.code, 'input-invalid')
  })

  it('is for owners and administrators, and tells a member what it says of them alone', async () => {
    for (const [method, path, body] of [
      ['GET', ''],
      ['POST', ''],
      ['PUT', '/answers', { question: 'who', answer }],
      ['PUT', '/seats', { items: [{ memberId: luisId, needs: [] }] }],
      ['PUT', '/state', { isFinished: false }],
    ] as const)
      assert.equal((await ask(method, path, body, luis)).json.code, 'right-missing', `${method} ${path}`)
    const { member } = (await ask('GET', '/own', undefined, luis)).json
    assert.deepEqual([member!.name, member!.said], ['Luis', ['orders']])
  })
})
