import assert from 'node:assert/strict'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { after, before, beforeEach, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { OutputOf, presenceEvent } from '@lazo/contract'
import type { Actor } from '#base/actor.ts'
import { createCard } from '#domain/contacts/create-card.ts'
import { setGrant } from '#domain/sharing/set-grant.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

type Told = OutputOf<typeof presenceEvent>

/** Waits for something that will be so soon, however slow the machine is; gives up after ten seconds. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 500; i += 1) {
    if (await isSo()) return
    await pause(20)
  }
  assert.fail('it did not happen within ten seconds')
}

/** What a reader of live events heard of who else is at a card. */
class Listener {
  readonly #answer: NodeJS.ReadableStream & { destroy(): unknown }
  #text = ''

  constructor(answer: NodeJS.ReadableStream & { destroy(): unknown }) {
    this.#answer = answer
    answer.on('data', (bytes: Buffer) => {
      this.#text += String(bytes)
    })
    answer.on('error', () => undefined)
  }

  get isReady(): boolean {
    return this.#text.includes('event: ready')
  }

  get events(): Told[] {
    return [...this.#text.matchAll(/event: presence\ndata: (.+)\n/g)].map(([, data]) => JSON.parse(data!) as Told)
  }

  /** Who is at the card now, by the last event. */
  get now(): string {
    const items = this.events.at(-1)?.items ?? []
    return items.map(({ member, doing }) => `${member.name} ${doing}`).join(', ')
  }

  leave(): void {
    this.#answer.destroy()
  }
}

describe('live events of who has a card open', () => {
  let server: TestServer
  let other: Awaited<ReturnType<TestServer['otherProcess']>>
  let [one, two] = ['', '']
  let [ana, luis, berta, stranger]: Actor[] = []
  const tokens = new Map<string, string>()
  let cardId: string
  const open: Listener[] = []

  before(async () => {
    server = await openTestServer()
    other = await server.otherProcess()
    one = await server.app.listen({ port: 0, host: '127.0.0.1' })
    two = await other.app.listen({ port: 0, host: '127.0.0.1' })
    ana = await server.member('ana.b')
    luis = await server.member('luis')
    berta = await server.member('berta')
    stranger = (await server.person('eva@example.net', { workspace: 'Walburga' })).actor!
    for (const actor of [ana, luis, berta, stranger, server.owner])
      tokens.set(actor.memberId, await server.tokenOf(actor))
    for (const actor of [ana, luis]) await allow(actor, 'edit')
  })
  after(async () => {
    for (const listener of open) listener.leave()
    await other?.close()
    await server?.close()
  })
  beforeEach(async () => {
    const card = { name: { full: 'Eva Paz' } }
    cardId = (await createCard(server.domain, server.owner, { bookId: server.bookId, card })).view.cardId
  })

  const allow = (actor: Actor, allows: 'view' | 'edit' | null) =>
    setGrant(server.domain, server.owner, {
      bookId: server.bookId,
      grantee: { kind: 'member', id: actor.memberId },
      allows,
    })

  async function listen(actor: Actor, at: string): Promise<Listener> {
    const headers = { authorization: `Bearer ${tokens.get(actor.memberId)}` }
    const [answer] = (await once(get(`${at}/api/v1/live`, { headers, agent: false }), 'response')) as [IncomingMessage]
    const listener = new Listener(answer)
    open.push(listener)
    await until(() => listener.isReady)
    return listener
  }

  async function say(actor: Actor, doing: string, at: string): Promise<{ status: number; told: string }> {
    const answer = await fetch(`${at}/api/v1/cards/${cardId}/presence`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${tokens.get(actor.memberId)}`, 'content-type': 'application/json' },
      body: JSON.stringify({ pageId: actor.memberId, doing }),
    })
    const { items = [] } = (await answer.json()) as Partial<Told>
    return { status: answer.status, told: items.map(({ member, doing }) => `${member.name} ${doing}`).join(', ') }
  }

  it('reach those who have it open in whatever process, as somebody comes, edits and goes', async () => {
    const hers = await listen(ana!, one)
    const his = await listen(luis!, two)
    assert.deepEqual(await say(luis!, 'looking', two), { status: 200, told: '' })
    await say(ana!, 'looking', one)
    await until(() => his.now === 'ana.b looking')
    await say(ana!, 'editing', one)
    await until(() => his.now === 'ana.b editing')
    // The other process heard of him too, and tells her of him at the next word.
    assert.equal((await say(ana!, 'editing', one)).told, 'luis looking')
    await say(ana!, 'away', one)
    await until(() => his.now === '')
    await say(luis!, 'away', two)
    assert.ok(hers.events.every(({ items }) => items.every(({ member }) => member.id !== ana!.memberId)))
  })

  it('reach nobody who has it not open, does not see it, or is of another workspace', async () => {
    await allow(berta!, null)
    const his = await listen(luis!, one)
    const others = [await listen(berta!, one), await listen(stranger!, one), await listen(server.owner, one)]
    for (const outside of [berta!, stranger!]) assert.equal((await say(outside, 'looking', one)).status, 404)
    await say(luis!, 'looking', one)
    await say(ana!, 'editing', two)
    await until(() => his.now === 'ana.b editing')
    await pause(100)
    assert.deepEqual(
      others.map(({ events }) => events),
      [[], [], []],
    )
    for (const [who, at] of [
      [ana!, two],
      [luis!, one],
    ] as const)
      await say(who, 'away', at)
  })

  it('reach nobody who lost the right meanwhile, and tell no more of them', async () => {
    await allow(berta!, 'view')
    const [hers, his] = [await listen(berta!, one), await listen(luis!, two)]
    await say(berta!, 'looking', one)
    await say(luis!, 'looking', two)
    await say(ana!, 'editing', two)
    await until(() => hers.now.includes('ana.b editing') && his.now.includes('berta looking'))
    await allow(berta!, null)
    // Without a word of hers: her page may be gone.
    await until(() => his.now === 'ana.b editing')
    const before = hers.events.length
    await say(ana!, 'away', two)
    await until(() => his.now === '')
    await pause(100)
    assert.equal(hers.events.length, before)
    await say(luis!, 'away', two)
  })

  it('end by themselves half a minute after the last word, in every process', async () => {
    const both = [await listen(luis!, one), await listen(luis!, two)]
    await say(luis!, 'looking', one)
    await say(ana!, 'editing', two)
    await until(() => both.every(({ now }) => now === 'ana.b editing'))
    server.clock.pass({ seconds: 29 })
    assert.equal((await say(luis!, 'looking', one)).told, 'ana.b editing')
    await until(async () => {
      server.clock.pass({ seconds: 1 })
      await say(luis!, 'looking', one)
      return both.every(({ now }) => now === '')
    })
    await say(luis!, 'away', one)
  })

  it('end with the membership', async () => {
    const gone = await server.member('marta')
    tokens.set(gone.memberId, await server.tokenOf(gone))
    await allow(gone, 'edit')
    const his = await listen(luis!, two)
    await say(luis!, 'looking', two)
    await say(gone, 'editing', one)
    await until(() => his.now === 'marta editing')
    await server.members.disable(server.owner, gone.memberId)
    await until(() => his.now === '')
  })
})
