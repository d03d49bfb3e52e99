import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import type { PatchObject } from '@lazo/jscontact'
import { ApiError } from '../api/api-error.ts'
import { FakeServer } from '../replica/testing/fake-server.ts'
import { TestBrowser, TestTab } from '../replica/testing/test-tab.ts'

const MINUTES = 180_000

describe('the outbox', () => {
  let server: FakeServer
  let browser: TestBrowser
  let tab: TestTab
  let ana: string

  beforeEach(async () => {
    server = new FakeServer()
    ana = server.add({ name: { full: 'Ana' }, emails: { e1: { address: 'ana@rio.example' } } })
    browser = new TestBrowser()
    tab = await new TestTab(browser, server).open()
    server.asked.length = 0
  })

  const edit = (patch: PatchObject, cardId = ana): Promise<number> => tab.ask('add', { kind: 'edit', cardId, patch })
  const goOnline = async (): Promise<void> => {
    server.isOffline = false
    await tab.pass(MINUTES)
  }
  const writes = (): string[] => server.asked.filter((asked) => !asked.startsWith('GET'))

  it('sends edits of one card in the order they were made, each upon the one before', async () => {
    server.isOffline = true
    await edit({ 'name/full': 'Ana G.' })
    await edit({ 'name/full': 'Ana García' })
    await edit({ 'emails/e1/address': 'ana@garcia.example' })
    await tab.quiet()
    assert.equal(tab.state.waiting, 3)
    assert.equal((await tab.card(ana)).document.name?.full, 'Ana García')
    await goOnline()
    assert.equal(tab.state.waiting, 0)
    const { name, emails } = server.document(ana)
    assert.deepEqual([name?.full, emails?.e1?.address], ['Ana García', 'ana@garcia.example'])
    assert.equal(server.cards.get(ana)?.states.length, 4)
  })

  it('lets a card go that is out of sight by the very edit', async () => {
    server.leaving.add(ana)
    await edit({ 'name/full': 'Anna' })
    await tab.quiet()
    assert.equal(server.cards.get(ana)?.states.at(-1)?.name?.full, 'Anna')
    assert.deepEqual([tab.names, tab.state.waiting, await tab.ask('refusals')], [[], 0, []])
  })

  it('merges with what others did meanwhile', async () => {
    server.isOffline = true
    await edit({ 'emails/e1/address': 'ana@garcia.example' })
    server.edit(ana, { 'name/full': 'Anna' })
    await goOnline()
    assert.equal(server.document(ana).emails?.e1?.address, 'ana@garcia.example')
    assert.equal((await tab.card(ana)).document.name?.full, 'Anna')
    assert.equal(tab.state.kind, 'in-sync')
  })

  it('merges by itself where the server has forgotten the state an edit was made on', async () => {
    server.isOffline = true
    await edit({ 'emails/e1/address': 'ana@garcia.example' })
    server.edit(ana, { 'name/full': 'Anna' })
    server.era = 2
    await goOnline()
    assert.equal(server.document(ana).emails?.e1?.address, 'ana@garcia.example')
    assert.equal(server.document(ana).name?.full, 'Anna')
  })

  it('keeps an edit that met another in the same place, with all three sides, until one is chosen', async () => {
    server.isOffline = true
    await edit({ 'name/full': 'Ana mía', 'emails/e1/address': 'mia@rio.example' })
    await edit({ 'emails/e1/label': 'casa' })
    server.edit(ana, { 'name/full': 'Ana suya' })
    await goOnline()
    assert.deepEqual([tab.state.kind, tab.state.conflicts], ['conflicts', 1])
    const { conflict, document } = await tab.card(ana)
    assert.deepEqual(conflict?.fields, [{ path: 'name/full', base: 'Ana', mine: 'Ana mía', theirs: 'Ana suya' }])
    assert.equal(document.name?.full, 'Ana mía')
    await tab.ask('resolve', conflict!.entryId, { 'name/full': 'theirs' })
    await tab.quiet()
    const { name, emails } = server.document(ana)
    assert.deepEqual([name?.full, emails?.e1], ['Ana suya', { address: 'mia@rio.example', label: 'casa' }])
    assert.equal(tab.state.kind, 'in-sync')
  })

  it('sends nothing when theirs is chosen everywhere, and mine when nothing is said', async () => {
    server.isOffline = true
    await edit({ 'name/full': 'Ana mía' })
    server.edit(ana, { 'name/full': 'Ana suya' })
    await goOnline()
    const sent = writes().length
    await tab.ask('resolve', (await tab.card(ana)).conflict!.entryId, { 'name/full': 'theirs' })
    await tab.quiet()
    assert.equal(writes().length, sent)
    assert.equal((await tab.card(ana)).document.name?.full, 'Ana suya')
    server.isOffline = true
    await edit({ 'name/full': 'Ana mía' })
    server.edit(ana, { 'name/full': 'Ana de otra' })
    await goOnline()
    await tab.ask('resolve', (await tab.card(ana)).conflict!.entryId, {})
    await tab.quiet()
    assert.equal(server.document(ana).name?.full, 'Ana mía')
  })

  it('tells what the server refuses, keeps it to be copied, and goes on', async () => {
    server.isOffline = true
    await edit({ 'name/full': 'Anna' })
    await edit({ 'emails/e1/label': 'casa' })
    server.remove(ana)
    const bea = server.add({ name: { full: 'Bea' } })
    await goOnline()
    const refusals = await tab.ask('refusals')
    assert.deepEqual(
      refusals.map(({ code, display }) => [code, display]),
      [
        ['card-not-found', 'Ana'],
        ['card-not-found', 'Ana'],
      ],
    )
    assert.equal(tab.told.filter(({ kind }) => kind === 'refused').length, 2)
    assert.deepEqual(tab.names, ['Bea'])
    await edit({ 'name/full': 'Beatriz' }, bea)
    await tab.quiet()
    assert.equal(server.document(bea).name?.full, 'Beatriz')
    for (const { entryId } of refusals) await tab.ask('dismiss', entryId)
    assert.deepEqual(await tab.ask('refusals'), [])
  })

  it('makes a card once, though its answer was lost, and gives it the id of the server', async () => {
    server.losesAnswers = 1
    const card = { '@type': 'Card', version: '1.0', uid: 'urn:uuid:new', name: { full: 'Eva' } } as const
    await tab.ask('add', { kind: 'create', cardId: 'local-1', bookId: 'home', card })
    assert.deepEqual(tab.names, ['Ana', 'Eva'])
    await edit({ 'name/full': 'Eva María' }, 'local-1')
    await tab.quiet()
    await tab.pass(MINUTES)
    assert.deepEqual(tab.names, ['Ana', 'Eva María'])
    const renamed = tab.told.find((message) => message.kind === 'renamed')!
    assert.equal(renamed.from, 'local-1')
    assert.equal(server.document(renamed.to).name?.full, 'Eva María')
    assert.equal((await tab.card('local-1')).id, renamed.to)
    assert.deepEqual([...tab.lines.keys()].includes('local-1'), false)
  })

  it('keeps an edit apart from what the own layer says, and another device wrote there', async () => {
    server.isOffline = true
    await tab.ask('add', { kind: 'layer', cardId: ana, patch: { 'notes/n1': { note: 'mía' } } })
    server.cards.get(ana)!.overlay = { 'personalInfo/p1': { kind: 'hobby', value: 'mar' } }
    assert.equal((await tab.card(ana)).document.notes?.n1?.note, 'mía')
    assert.equal((await tab.card(ana)).shared.notes, undefined)
    await goOnline()
    const { document } = await tab.card(ana)
    assert.deepEqual([document.notes?.n1?.note, document.personalInfo?.p1?.value], ['mía', 'mar'])
    assert.equal(server.document(ana).notes, undefined)
    assert.equal((await tab.card(ana)).isPending, false)
  })

  it('takes back what was not sent without a word to the server, and what was built upon it stays', async () => {
    server.isOffline = true
    const first = await edit({ 'name/full': 'Anna' })
    await edit({ 'emails/e1/label': 'casa' })
    await tab.ask('takeBack', [first])
    assert.equal((await tab.card(ana)).document.name?.full, 'Ana')
    await goOnline()
    assert.deepEqual([server.document(ana).name?.full, server.document(ana).emails?.e1?.label], ['Ana', 'casa'])
    assert.equal(server.cards.get(ana)?.states.length, 2)
  })

  it('takes back what was sent', async () => {
    const deleted = await tab.ask('add', { kind: 'delete', cardIds: [ana] })
    assert.deepEqual(tab.names, [])
    await tab.quiet()
    assert.equal(server.cards.get(ana)?.isGone, true)
    await tab.ask('takeBack', [deleted])
    await tab.quiet()
    assert.equal(server.cards.get(ana)?.isGone, false)
    assert.deepEqual(tab.names, ['Ana'])
    const layer = await tab.ask('add', { kind: 'layer', cardId: ana, patch: { 'notes/n1': { note: 'mía' } } })
    await tab.quiet()
    await tab.ask('takeBack', [layer])
    await tab.quiet()
    assert.equal(server.cards.get(ana)?.overlay, null)
  })

  it('takes back the pieces of one batch with one word', async () => {
    const bea = server.add({ name: { full: 'Bea' } })
    await tab.ask('catchUp')
    await tab.quiet()
    const batchId = 'batch-of-both'
    const one = await tab.ask('add', { kind: 'delete', cardIds: [ana], batchId })
    const other = await tab.ask('add', { kind: 'delete', cardIds: [bea], batchId })
    await tab.quiet()
    assert.deepEqual(tab.names, [])
    assert.equal(await tab.ask('takeBack', [one, other]), 'whole')
    await tab.quiet()
    assert.deepEqual(tab.names, ['Ana', 'Bea'])
    assert.equal(writes().filter((asked) => asked.endsWith('/undo')).length, 1)
  })

  it('does not say that several are back before the server has brought them', async () => {
    const bea = server.add({ name: { full: 'Bea' } })
    await tab.ask('catchUp')
    await tab.quiet()
    const both = await tab.ask('add', { kind: 'delete', cardIds: [ana, bea] })
    await tab.quiet()
    assert.equal(await tab.ask('takeBack', [both]), 'begun')
    await tab.quiet()
    assert.deepEqual(tab.names, ['Ana', 'Bea'])
  })

  it('does not work harder the more waits', async () => {
    const ids = Array.from({ length: 30 }, (_, i) => server.add({ name: { full: `Persona ${i}` } }))
    await tab.ask('catchUp')
    await tab.quiet()
    server.isOffline = true
    for (const cardId of ids) await edit({ 'name/full': `Gente ${cardId}` }, cardId)
    let reads = 0
    const { readEntries } = browser.storage
    browser.storage.readEntries = () => {
      reads += 1
      return readEntries.call(browser.storage)
    }
    await goOnline()
    assert.equal(tab.state.waiting, 0)
    assert.ok(ids.every((id) => server.document(id).name?.full === `Gente ${id}`))
    const patches = writes().filter((asked) => asked.startsWith('PATCH')).length
    assert.ok(patches <= 30 + 4, `${patches} requests for 30 edits`)
    assert.ok(reads < 30 * 4, `${reads} reads of the outbox for 30 edits`)
  })

  it('finds out by sending again whether what a closed tab was sending arrived', async () => {
    server.isOffline = true
    await edit({ 'name/full': 'Anna' })
    await browser.storage.changeEntries([ana], ({ entries }) => ({
      put: entries.map((entry) => ({ ...entry, isSending: true })),
    }))
    tab.close()
    server.isOffline = false
    server.edit(ana, { 'name/full': 'Anna' })
    tab = await new TestTab(browser, server).open()
    assert.equal(tab.state.kind, 'in-sync')
    assert.equal(server.document(ana).name?.full, 'Anna')
  })

  it('waits longer and longer while the server is in trouble, and loses nothing', async () => {
    server.fails = new ApiError('database-unavailable', 503, 'Later.')
    await edit({ 'name/full': 'Anna' })
    await tab.quiet()
    for (let i = 0; i < 60; i += 1) await tab.pass(1_000)
    assert.ok(writes().length < 10, `${writes().length} tries in a minute`)
    server.fails = null
    await tab.pass(MINUTES)
    assert.equal(server.document(ana).name?.full, 'Anna')
  })

  it('stops where the session is over, and keeps what waits', async () => {
    server.fails = new ApiError('sign-in-required', 401, 'Sign in.')
    await edit({ 'name/full': 'Anna' })
    await tab.quiet()
    const [entry] = await browser.storage.readEntries()
    assert.deepEqual([entry?.state, entry?.isSending], ['waiting', false])
  })
})
