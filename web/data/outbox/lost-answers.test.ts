import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import type { PatchObject } from '@lazo/jscontact'
import { StorageFullError } from '../replica/storage.ts'
import { FakeServer } from '../replica/testing/fake-server.ts'
import { TestBrowser, TestTab } from '../replica/testing/test-tab.ts'

const MINUTES = 180_000

describe('the outbox, where answers are lost or only a part is done', () => {
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
    server.asked.length = 0
  })

  const edit = (patch: PatchObject, cardId = ana): Promise<number> => tab.ask('add', { kind: 'edit', cardId, patch })
  const pass = async (): Promise<void> => {
    await tab.quiet()
    for (let i = 0; i < 4; i += 1) await tab.pass(MINUTES)
  }
  const refusals = async () => (await tab.ask('refusals')).map(({ code, message }) => [code, message])

  it('goes on where an answer broke off in its body', async () => {
    server.cutsAnswers = 1
    await edit({ 'name/full': 'Ana 2' })
    await edit({ 'name/full': 'Ana 3' })
    await pass()
    assert.equal(server.document(ana).name?.full, 'Ana 3')
    assert.equal(tab.state.waiting, 0)
  })

  it('sends what waits though the disk is full', async () => {
    browser.storage.saveChanges = async () => {
      throw new StorageFullError('full')
    }
    const ids = Array.from({ length: 6 }, (_, i) => server.add({ name: { full: `Persona ${i}` } }))
    for (const id of ids) {
      await tab.card(id)
      await edit({ 'name/full': 'Otra' }, id)
    }
    await pass()
    assert.deepEqual(new Set(ids.map((id) => server.document(id).name?.full)), new Set(['Otra']))
    assert.equal(tab.state.waiting, 0)
  })

  it('tries again what failed in a way that nobody foresaw', async (t) => {
    t.mock.method(console, 'error', () => undefined)
    const { writeAlias } = browser.storage
    browser.storage.writeAlias = async () => {
      browser.storage.writeAlias = writeAlias
      throw new Error('a disk of its own mind')
    }
    const card = { '@type': 'Card', version: '1.0', uid: 'urn:uuid:new', name: { full: 'Eva' } } as const
    await tab.ask('add', { kind: 'create', cardId: 'local-1', bookId: 'home', card })
    await pass()
    assert.deepEqual([tab.state.waiting, tab.names], [0, ['Ana', 'Bea', 'Eva']])
  })

  it('keeps an edit that was made behind an undo', async () => {
    const id = await edit({ 'name/full': 'Ana 2' })
    await pass()
    server.isOffline = true
    await tab.ask('takeBack', [id])
    await edit({ 'emails/e1/address': 'ana@mar.example' })
    await tab.quiet()
    server.isOffline = false
    await pass()
    const { name, emails } = server.document(ana)
    assert.deepEqual([name?.full, emails?.e1?.address, await refusals()], ['Ana', 'ana@mar.example', []])
  })

  it('deletes what can be deleted of many, and tells what was left and why', async () => {
    server.isOffline = true
    await tab.ask('add', { kind: 'delete', cardIds: [ana, bea] })
    await tab.quiet()
    server.locked.add(bea)
    server.isOffline = false
    await pass()
    assert.deepEqual([server.cards.get(ana)?.isGone, server.cards.get(bea)?.isGone], [true, false])
    assert.deepEqual(tab.names, ['Bea'])
    assert.deepEqual(await refusals(), [['right-missing', 'One contact could not be deleted: You may not.']])
    assert.equal(tab.told.filter(({ kind }) => kind === 'refused').length, 1)
  })

  it('tells what a piece of a batch left', async () => {
    const cia = server.add({ name: { full: 'Cía' } })
    await tab.ask('catchUp')
    await pass()
    server.locked.add(bea)
    await tab.ask('add', { kind: 'delete', cardIds: [ana, bea, cia], batchId: 'batch-of-all' })
    await pass()
    assert.deepEqual(tab.names, ['Bea'])
    assert.deepEqual(
      (await refusals()).map(([code]) => code),
      ['right-missing'],
    )
  })

  it('deletes the others though one was gone before, and takes it for an own deed only where an answer was lost', async () => {
    server.isOffline = true
    await tab.ask('add', { kind: 'delete', cardIds: [ana, bea] })
    await tab.quiet()
    server.remove(bea)
    server.isOffline = false
    await pass()
    assert.equal(server.cards.get(ana)?.isGone, true)
    assert.deepEqual(
      (await refusals()).map(([code]) => code),
      ['card-not-found'],
    )
  })

  it('takes back a deletion, an edit and an own layer whose answers were lost', async () => {
    const undo = async (id: number): Promise<string> => {
      await pass()
      const taken = await tab.ask('takeBack', [id])
      await pass()
      return taken
    }
    server.losesAnswers = 1
    assert.equal(await undo(await tab.ask('add', { kind: 'delete', cardIds: [ana, bea] })), 'whole')
    assert.deepEqual([server.cards.get(ana)?.isGone, server.cards.get(bea)?.isGone], [false, false])
    server.losesAnswers = 1
    assert.equal(await undo(await edit({ 'name/full': 'Ana 2' })), 'whole')
    assert.equal(server.document(ana).name?.full, 'Ana')
    server.losesAnswers = 1
    const layer = { kind: 'layer', cardId: ana, patch: { 'notes/n1': { note: 'mía' } } } as const
    assert.equal(await undo(await tab.ask('add', layer)), 'whole')
    assert.equal(server.cards.get(ana)?.overlay, null)
    assert.deepEqual(await refusals(), [])
  })

  it('says so where a move cannot be taken back because its answer was lost', async () => {
    server.losesAnswers = 1
    const id = await tab.ask('add', { kind: 'move', cardIds: [ana], bookId: 'work' })
    await pass()
    await tab.ask('takeBack', [id])
    await pass()
    assert.deepEqual(await refusals(), [
      ['nothing-undone', 'There was nothing to take back: all is as it was already.'],
    ])
  })

  it('says so where an edit was overtaken, or was refused, or others had done the same', async () => {
    const id = await edit({ 'name/full': 'Ana 2' })
    await pass()
    server.edit(ana, { 'name/full': 'Ana 3' })
    await tab.ask('takeBack', [id])
    await pass()
    assert.deepEqual(await refusals(), [['edited-since', 'Nothing could be taken back: it was changed since.']])
    server.isOffline = true
    const same = await edit({ 'name/full': 'Bea 2' }, bea)
    await tab.quiet()
    server.edit(bea, { 'name/full': 'Bea 2' })
    server.isOffline = false
    await pass()
    assert.equal(await tab.ask('takeBack', [same]), 'nothing')
    const lost = await tab.ask('add', { kind: 'delete', cardIds: ['card-of-nobody'] })
    await pass()
    assert.equal(await tab.ask('takeBack', [lost]), 'nothing')
  })
})
