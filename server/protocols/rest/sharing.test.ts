import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestServer, type TestServer } from '#kit/rest.ts'

describe('sharing through the REST door', () => {
  let server: TestServer
  let luis: { token: string; memberId: string }

  before(async () => {
    server = await openTestServer()
    const actor = await server.member('Luis')
    luis = { token: await server.tokenOf(actor), memberId: actor.memberId }
  })
  after(() => server.close())

  const ask = (
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    token = server.token,
  ) => server.ask(method, path, { token, ...(body === undefined ? {} : { body }) })
  const made = async (labels: readonly string[]) => {
    const keywords = Object.fromEntries(labels.map((label) => [label, true]))
    const told = await ask('POST', '/cards', { name: { full: 'Paz' }, keywords, bookIds: [server.bookId] })
    assert.equal(told.status, 201, told.text)
    return String(told.json.id)
  }

  it('shows how a label stands, shares it in one step, and takes that back in one', async () => {
    const cardId = await made(['Clientes'])
    const before = await ask('GET', '/labels/standing?keyword=Clientes')
    assert.deepEqual([before.json.cards, before.json.shareable, before.json.books], [1, 1, []])
    const shared = await ask('POST', '/labels/shares', { keyword: 'Clientes', to: 'everyone', right: 'view' })
    assert.equal(shared.status, 201, shared.text)
    const book = shared.json.book!
    assert.deepEqual([book.name, book.keyword, shared.json.added], ['Clientes', 'Clientes', 1])
    assert.deepEqual(
      [...book.grants!].map(({ to, by }) => [to, String(by!.id)]),
      [['everyone', server.owner.memberId]],
    )
    assert.equal((await ask('GET', `/cards/${cardId}`, undefined, luis.token)).status, 200)
    assert.deepEqual(before.json.withheld, [])
    const ofLuis = (await ask('GET', '/labels/standing?keyword=Clientes', undefined, luis.token)).json
    assert.deepEqual([ofLuis.shareable, ofLuis.withheld], [0, [{ id: cardId, display: 'Paz', book: null }]])
    await ask('PUT', `/books/${server.bookId}/grants/members/${luis.memberId}`, { right: 'edit' })
    const [held] = [...(await ask('GET', '/labels/standing?keyword=Clientes', undefined, luis.token)).json.withheld!]
    assert.deepEqual([String(held!.book!.id), String(held!.book!.right)], [server.bookId, 'edit'])
    await ask('DELETE', `/books/${server.bookId}/grants/members/${luis.memberId}`)
    await ask('POST', `/batches/${String(shared.json.batchId)}/undo`)
    assert.equal((await ask('GET', `/cards/${cardId}`, undefined, luis.token)).status, 404)
    assert.equal((await ask('GET', `/books/${String(book.id)}`)).status, 404)
  })

  it('answers with nothing to who takes off the label by which alone they saw a card', async () => {
    const cardId = await made(['Feria'])
    await ask('POST', '/labels/shares', { keyword: 'Feria', to: 'member', id: luis.memberId, right: 'edit' })
    const base = String((await ask('GET', `/cards/${cardId}`, undefined, luis.token)).headers['etag'])
    const told = await ask('PATCH', `/cards/${cardId}`, { patch: { 'keywords/Feria': null }, base }, luis.token)
    assert.deepEqual([told.status, told.text], [204, ''])
    assert.equal((await ask('GET', `/cards/${cardId}`, undefined, luis.token)).status, 404)
    assert.deepEqual((await ask('GET', `/cards/${cardId}`)).json.keywords, {})
  })

  it('shares a card alone, tells with whom, and ends it', async () => {
    const cardId = await made([])
    const to = { to: 'member', id: luis.memberId }
    const shared = await ask('POST', '/cards/shares', { cardIds: [cardId], ...to, right: 'comment' })
    assert.deepEqual([shared.status, shared.json.cards], [201, 1], shared.text)
    const told = await ask('GET', `/cards/${cardId}/shares`)
    const items = [...told.json.items!].map(({ to: kind, name, right }) => [kind, name, right])
    assert.deepEqual(items, [['member', 'Luis', 'comment']])
    assert.equal((await ask('GET', `/cards/${cardId}`, undefined, luis.token)).json.right, 'comment')
    assert.equal((await ask('POST', '/cards/shares/ends', { cardIds: [cardId], ...to })).status, 201)
    assert.equal((await ask('GET', `/cards/${cardId}`, undefined, luis.token)).status, 404)
    assert.equal((await ask('POST', '/cards/shares', { cardIds: [cardId], ...to, right: 'manage' })).status, 422)
  })

  it('tells who can see a book, a card and what a member sees', async () => {
    const cardId = await made([])
    await ask('PUT', `/books/${server.bookId}/grants/members/${luis.memberId}`, { right: 'edit' })
    const ofBook = await ask('GET', `/books/${server.bookId}/access`)
    assert.deepEqual(
      [...ofBook.json.members!].map(({ right, ways }) => [right, String([...ways!][0]!.via)]),
      [
        ['manage', 'owner'],
        ['edit', 'member'],
      ],
    )
    const ofCard = await ask('GET', `/cards/${cardId}/access`)
    assert.deepEqual([[...ofCard.json.members!].length, [...ofCard.json.places!].length], [2, 1])
    const ofLuis = await ask('GET', `/members/${luis.memberId}/access`)
    assert.ok(
      [...ofLuis.json.books!].some((book) => String(book.id) === server.bookId && String(book.right) === 'edit'),
    )
    assert.equal((await ask('GET', `/cards/${cardId}/access`, undefined, luis.token)).json.code, 'right-missing')
    assert.equal((await ask('GET', `/members/${server.owner.memberId}/access`, undefined, luis.token)).status, 403)
    await ask('DELETE', `/books/${server.bookId}/grants/members/${luis.memberId}`)
  })

  it('lists a book, takes a request for it, and answers it', async () => {
    assert.equal(
      (await ask('POST', '/access-requests', { bookId: server.bookId }, luis.token)).json.code,
      'book-not-found',
    )
    assert.equal((await ask('PUT', `/books/${server.bookId}/listing`, { isListed: true })).json.isListed, true)
    const listed = await ask('GET', '/listed-books', undefined, luis.token)
    assert.deepEqual(
      [...listed.json.items!].map(({ id, ownerName }) => [String(id), typeof ownerName]),
      [[server.bookId, 'string']],
    )
    const asked = await ask(
      'POST',
      '/access-requests',
      { bookId: server.bookId, right: 'edit', message: 'Hola' },
      luis.token,
    )
    assert.equal(asked.status, 201, asked.text)
    const { toAnswer } = (await ask('GET', '/access-requests')).json
    assert.deepEqual(
      [...toAnswer!].map(({ asker, right, message }) => [String(asker!.name), right, message]),
      [['Luis', 'edit', 'Hola']],
    )
    const path = `/access-requests/${String(asked.json.id)}`
    const granted = await ask('POST', `${path}/grant`, { right: 'view' })
    assert.equal(granted.status, 201, granted.text)
    assert.equal((await ask('POST', `${path}/refusal`, {})).json.code, 'access-request-answered')
    assert.equal((await ask('DELETE', path, undefined, luis.token)).status, 409)
    await ask('POST', `/batches/${String(granted.json.batchId)}/undo`)
    assert.equal((await ask('GET', `/books/${server.bookId}`, undefined, luis.token)).status, 404)
    for (const odd of [{}, { bookId: server.bookId, memberId: luis.memberId }])
      assert.equal((await ask('POST', '/access-requests', odd)).status, 422)
  })

  it('keeps what somebody wrote for themselves on a card that they lose, and forgets it when told', async () => {
    const book = await ask('POST', '/books', { name: 'Prensa', kind: 'shared' })
    const grant = `/books/${String(book.json.id)}/grants/members/${luis.memberId}`
    await ask('PUT', grant, { right: 'view' })
    const made = await ask('POST', '/cards', { bookIds: [book.json.id], name: { full: 'Paz Ruiz' } })
    const cardId = String(made.json.id)
    const patch = { 'notes/mine': { note: 'Llamar en mayo' } }
    assert.equal((await ask('PUT', `/cards/${cardId}/overlay`, { patch }, luis.token)).status, 200)
    await ask('DELETE', grant)
    const kept = await ask('GET', '/kept-layers', undefined, luis.token)
    assert.deepEqual(
      [...kept.json.items!].map(({ id, patch: own }) => [id, own]),
      [[cardId, patch]],
    )
    assert.doesNotMatch(kept.text, /Paz/)
    const gone = await ask('DELETE', `/kept-layers/${cardId}`, undefined, luis.token)
    assert.equal(gone.status, 200, gone.text)
    assert.equal((await ask('DELETE', `/kept-layers/${cardId}`, undefined, luis.token)).status, 404)
    await ask('POST', `/batches/${String(gone.json.batchId)}/undo`, undefined, luis.token)
    assert.match((await ask('GET', '/kept-layers', undefined, luis.token)).text, /Llamar en mayo/)
  })

  it('lets who leaves a book come back, and a book change hands', async () => {
    const book = await ask('POST', '/books', { name: 'Proveedores', kind: 'shared' })
    const bookId = String(book.json.id)
    await ask('PUT', `/books/${bookId}/grants/members/${luis.memberId}`, { right: 'edit' })
    assert.equal((await ask('PUT', `/left-books/${bookId}`, undefined, luis.token)).status, 200)
    const left = await ask('GET', '/left-books', undefined, luis.token)
    assert.deepEqual(
      [...left.json.items!].map(({ id, name, right }) => [id, name, right]),
      [[bookId, 'Proveedores', 'edit']],
    )
    assert.equal((await ask('DELETE', `/left-books/${bookId}`, undefined, luis.token)).status, 200)
    assert.equal((await ask('PUT', `/left-books/${bookId}`)).json.code, 'owner-stays')
    const given = await ask('PUT', `/books/${bookId}/owner`, { memberId: luis.memberId, keeps: 'view' })
    assert.equal(given.status, 200, given.text)
    const seen = await ask('GET', `/books/${bookId}`)
    assert.deepEqual([seen.json.ownerId, seen.json.ownerName, seen.json.right], [luis.memberId, 'Luis', 'view'])
  })
})
