import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { ApiError } from '../api/api-error.ts'
import { FakeServer } from '../replica/testing/fake-server.ts'
import { TestBrowser, TestTab } from '../replica/testing/test-tab.ts'
import type { Action } from './action.ts'

const MINUTES = 180_000

describe('what waited and is refused', () => {
  let server: FakeServer
  let browser: TestBrowser
  let tab: TestTab
  let ana: string
  let bea: string

  beforeEach(async () => {
    server = new FakeServer()
    ana = server.add({ name: { full: 'Ana' }, emails: { e1: { address: 'ana@rio.example' } } })
    bea = server.add({ name: { full: 'Bea' } })
    browser = new TestBrowser()
    tab = await new TestTab(browser, server).open()
    server.isOffline = true
  })

  const edit = (patch: Record<string, unknown>, cardId = ana) =>
    tab.ask('add', { kind: 'edit', cardId, patch } as Action)

  /** Back at the server, which says no to every write with this. */
  async function refuseWith(error: ApiError): Promise<void> {
    server.isOffline = false
    server.refuses = error
    await tab.pass(MINUTES)
    server.refuses = null
  }

  for (const [name, error] of [
    ['the right was taken away', new ApiError('right-missing', 403, 'You may only look at it.')],
    ['the card is gone', new ApiError('card-not-found', 404, 'There is no such card.')],
    ['the book can only be read', new ApiError('book-read-only', 403, 'The book can only be read.')],
  ] as const) {
    it(`is told with its reason and keeps the value, when ${name} meanwhile`, async () => {
      await edit({ 'name/full': 'Anna' })
      await refuseWith(error)
      const [refusal, ...others] = await tab.ask('refusals')
      assert.deepEqual(others, [])
      assert.deepEqual([refusal?.code, refusal?.message, refusal?.display], [error.code, error.message, 'Ana'])
      assert.deepEqual(refusal?.action, { kind: 'edit', cardId: ana, patch: { 'name/full': 'Anna' } })
      assert.equal(tab.told.filter(({ kind }) => kind === 'refused').length, 1)
      assert.deepEqual([tab.state.waiting, (await tab.card(ana)).document.name?.full], [0, 'Ana'])
    })
  }

  it('outlives the tab, until it is put away', async () => {
    await edit({ 'name/full': 'Anna' })
    await refuseWith(new ApiError('right-missing', 403, 'You may not.'))
    tab.close()
    tab = await new TestTab(browser, server).open()
    const [refusal] = await tab.ask('refusals')
    assert.deepEqual(refusal?.action, { kind: 'edit', cardId: ana, patch: { 'name/full': 'Anna' } })
    await tab.ask('dismiss', refusal!.entryId)
    assert.deepEqual(await tab.ask('refusals'), [])
  })

  it('says of a deletion and a move what could not be done, to one contact as to several', async () => {
    server.locked.add(ana)
    server.isOffline = false
    await tab.ask('add', { kind: 'delete', cardIds: [ana] })
    await tab.ask('add', { kind: 'move', cardIds: [ana, bea], bookId: 'work' })
    await tab.pass(MINUTES)
    assert.deepEqual(
      (await tab.ask('refusals')).map(({ message }) => message),
      ['One contact could not be deleted: You may not.', 'One contact could not be moved: You may not.'],
    )
    assert.deepEqual(server.cards.get(bea)?.bookIds, ['work'])
  })

  it('cannot be undone, and does not stand in the way of what can', async () => {
    const lost = await edit({ 'name/full': 'Anna' })
    await refuseWith(new ApiError('right-missing', 403, 'You may not.'))
    assert.equal(await tab.ask('takeBack', [lost]), 'nothing')
    await edit({ 'name/full': 'Beatriz' }, bea)
    await tab.quiet()
    assert.equal(server.document(bea).name?.full, 'Beatriz')
  })

  it('says of an undo that it is one', async () => {
    server.isOffline = false
    const id = await tab.ask('add', { kind: 'delete', cardIds: [ana, bea] })
    await tab.quiet()
    server.refuses = new ApiError('right-missing', 403, 'You may not change the book.')
    await tab.ask('takeBack', [id])
    await tab.quiet()
    const [refusal] = await tab.ask('refusals')
    assert.equal(refusal?.message, 'Nothing could be taken back: You may not change the book.')
  })
})
