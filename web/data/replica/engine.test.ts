import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { ApiError } from '../api/api-error.ts'
import { KEPT_MS } from './bounds.ts'
import { FakeServer } from './testing/fake-server.ts'
import { TestBrowser, TestTab } from './testing/test-tab.ts'

const named = (full: string): { name: { full: string } } => ({ name: { full } })

describe('a replica', () => {
  it('loads all cards, and then only what changed', async () => {
    const server = new FakeServer()
    const [ana, bea] = [server.add(named('Ana')), server.add(named('Bea'))]
    const tab = await new TestTab(new TestBrowser(), server).open()
    assert.deepEqual(tab.names, ['Ana', 'Bea'])
    assert.equal(tab.state.kind, 'in-sync')
    server.edit(ana, { 'name/full': 'Anna' })
    server.remove(bea)
    server.add(named('Eva'))
    await tab.ask('catchUp')
    await tab.quiet()
    assert.deepEqual(tab.names, ['Anna', 'Eva'])
    assert.equal((await tab.card(ana)).document.name?.full, 'Anna')
    assert.equal(await tab.ask('readCard', bea), null)
  })

  it('does not say that all is in sync before the server was asked, nor while much comes in', async () => {
    const server = new FakeServer()
    const ids = Array.from({ length: 600 }, (_, i) => server.add(named(`Persona ${i}`)))
    const browser = new TestBrowser()
    const first = await new TestTab(browser, server).open()
    const kinds = () => first.told.flatMap((message) => (message.kind === 'state' ? [message.state.kind] : []))
    for (const id of ids) server.edit(id, { 'name/full': 'Otra' })
    const before = kinds().length
    await first.ask('catchUp')
    await first.quiet()
    assert.equal(kinds()[before], 'loading')
    assert.equal(kinds().at(-1), 'in-sync')
    first.close()
    const again = new TestTab(browser, server)
    await again.engine.start()
    assert.equal(again.state.kind, 'loading')
    await again.quiet()
    assert.equal(again.state.kind, 'in-sync')
  })

  it('goes on behind the last card when the answer breaks off', async () => {
    const server = new FakeServer()
    for (let i = 0; i < 1_200; i += 1) server.add(named(`Persona ${i}`))
    server.breaksAfter = 700
    const tab = await new TestTab(new TestBrowser(), server).open()
    assert.equal(tab.state.kind, 'loading')
    assert.ok(tab.state.loaded > 0.3 && tab.state.loaded < 1)
    server.add(named('Zoe'))
    server.breaksAfter = Number.POSITIVE_INFINITY
    await tab.pass(10_000)
    assert.equal(tab.lines.size, 1_201)
    assert.equal(tab.state.kind, 'in-sync')
  })

  it('shows what it keeps without the server, and takes in edits', async () => {
    const server = new FakeServer()
    const ana = server.add(named('Ana'))
    const browser = new TestBrowser()
    const first = await new TestTab(browser, server).open()
    first.close()
    server.isOffline = true
    const tab = await new TestTab(browser, server).open()
    assert.deepEqual(tab.names, ['Ana'])
    await tab.ask('add', { kind: 'edit', cardId: ana, patch: { 'name/full': 'Anna' } })
    await tab.quiet()
    assert.deepEqual(tab.lines.get(ana)?.isPending, true)
    assert.deepEqual(tab.names, ['Anna'])
    assert.deepEqual([tab.state.kind, tab.state.waiting], ['offline', 1])
    tab.close()
    const again = await new TestTab(browser, server).open()
    assert.deepEqual(again.names, ['Anna'])
    server.isOffline = false
    await again.pass(120_000)
    assert.equal(server.document(ana).name?.full, 'Anna')
    assert.deepEqual([again.state.kind, again.lines.get(ana)?.isPending], ['in-sync', false])
  })

  it('loads everything again when the server cannot go on from where it is, and drops what is gone', async () => {
    const server = new FakeServer()
    const [ana] = [server.add(named('Ana')), server.add(named('Bea'))]
    const tab = await new TestTab(new TestBrowser(), server).open()
    server.era = 2
    server.remove(ana)
    server.add(named('Eva'))
    await tab.ask('catchUp')
    await tab.quiet()
    assert.deepEqual(tab.names, ['Bea', 'Eva'])
    assert.equal(await tab.ask('readCard', ana), null)
  })

  it('is wiped after 14 days without the server', async () => {
    const server = new FakeServer()
    server.add(named('Ana'))
    const browser = new TestBrowser()
    const first = await new TestTab(browser, server).open()
    first.close()
    browser.now += KEPT_MS + 1
    server.isOffline = true
    const tab = await new TestTab(browser, server).open()
    assert.deepEqual(tab.names, [])
    assert.equal(await browser.storage.countCards(), 0)
  })

  it('keeps what no server has heard of when it is wiped, and sends it when its member comes back', async () => {
    const server = new FakeServer()
    const ana = server.add(named('Ana'))
    const browser = new TestBrowser()
    const first = await new TestTab(browser, server).open()
    server.isOffline = true
    await first.ask('add', { kind: 'edit', cardId: ana, patch: { 'name/full': 'Anna' } })
    await first.quiet()
    first.close()
    browser.now += KEPT_MS + 1
    const late = await new TestTab(browser, server).open()
    assert.equal(await browser.storage.countCards(), 0)
    assert.equal((await browser.storage.readEntries()).length, 1)
    late.close()
    server.isOffline = false
    const back = await new TestTab(browser, server).open()
    assert.equal(server.document(ana).name?.full, 'Anna')
    assert.deepEqual(back.names, ['Anna'])
  })

  it('ends when the server says that the session is over', async () => {
    const server = new FakeServer()
    server.add(named('Ana'))
    const tab = await new TestTab(new TestBrowser(), server).open()
    server.fails = new ApiError('sign-in-required', 401, 'Sign in.')
    await tab.ask('catchUp')
    await tab.quiet()
    assert.ok(tab.told.some(({ kind }) => kind === 'signed-out'))
    const asked = server.asked.length
    await tab.pass(600_000)
    assert.equal(server.asked.length, asked)
  })

  it('makes its lines anew when another country reads the phone numbers', async () => {
    const server = new FakeServer()
    const ana = server.add({ ...named('Ana'), phones: { p: { number: '612 345 678' } } })
    const browser = new TestBrowser()
    const first = await new TestTab(browser, server).open()
    first.close()
    const tab = await new TestTab(browser, server, 'FR').open()
    const line = tab.lines.get(ana)
    assert.deepEqual(line?.handles, ['phone:+33612345678'])
  })
})

describe('tabs of one browser', () => {
  it('leave to each other what was taken up lately where a browser has no locks', async () => {
    const server = new FakeServer()
    const ana = server.add(named('Ana'))
    const browser = new TestBrowser()
    browser.hasLocks = false
    const one = await new TestTab(browser, server).open()
    server.isOffline = true
    await one.ask('add', { kind: 'edit', cardId: ana, patch: { 'name/full': 'Anna' } })
    await one.quiet()
    one.close()
    await browser.storage.changeEntries([ana], ({ entries }) => ({
      put: entries.map((entry) => ({ ...entry, isSending: true, claimedAt: browser.now - 30_000 })),
    }))
    server.isOffline = false
    const other = await new TestTab(browser, server).open()
    assert.equal(server.document(ana).name?.full, 'Ana')
    await other.pass(60_000)
    assert.equal(server.document(ana).name?.full, 'Anna')
  })

  it('are told by the one that leads, and one of them leads on', async () => {
    const server = new FakeServer()
    const ana = server.add(named('Ana'))
    const browser = new TestBrowser()
    const one = await new TestTab(browser, server).open()
    const other = await new TestTab(browser, server).open()
    assert.deepEqual(other.names, ['Ana'])
    assert.equal(other.state.kind, 'in-sync')
    await other.ask('add', { kind: 'edit', cardId: ana, patch: { 'name/full': 'Anna' } })
    await other.quiet()
    assert.equal(server.document(ana).name?.full, 'Anna')
    assert.deepEqual([one.names, other.names], [['Anna'], ['Anna']])
    one.close()
    await other.quiet()
    server.add(named('Bea'))
    await other.ask('catchUp')
    await other.quiet()
    assert.deepEqual(other.names, ['Anna', 'Bea'])
    assert.equal(other.lines.get(ana)?.isPending, false)
  })
})
