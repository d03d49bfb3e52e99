import assert from 'node:assert/strict'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { setGrant } from '#domain/sharing/set-grant.ts'
import { readPresentToken } from '#domain/sync/read-changes.ts'
import { createTeam } from '#domain/teams/create-team.ts'
import { fillThings, type Maker } from './support/fill-things.ts'
import { type House, openHouse, type Subject } from './support/house.ts'
import { LADDER } from './support/model.ts'
import type { Stage } from './support/stage.ts'
import type { Things } from './support/things.ts'
import { UNSEEN_CHANGES } from './support/unseen-changes.ts'
import { WAYS } from './support/ways.ts'

interface Heard {
  readonly id: string
  readonly name: string
  readonly data: string
}

/** Somebody who listens, and something they see, by which it is known that all before was heard. */
class Listener {
  readonly actor: Actor
  readonly fence: { readonly by: Maker; readonly cardId: string }
  readonly #answer: IncomingMessage
  #text = ''
  #seen = 0

  constructor(answer: IncomingMessage, actor: Actor, fence: Listener['fence']) {
    this.#answer = answer
    this.actor = actor
    this.fence = fence
    answer.setEncoding('utf8').on('data', (text: string) => {
      this.#text += text
    })
    answer.on('error', () => undefined)
  }

  get #events(): Heard[] {
    return [...this.#text.matchAll(/id: (\S+)\nevent: (\S+)\ndata: (.*)\n\n/g)].map(([, id, name, data]) => ({
      id: id!,
      name: name!,
      data: data!,
    }))
  }

  /** What was heard since the last time, as soon as there is an event that is waited for. */
  async until(isLast: (event: Heard) => boolean): Promise<Heard[]> {
    while (!this.#events.slice(this.#seen).some(isLast)) await once(this.#answer, 'data')
    const events = this.#events.slice(this.#seen)
    this.#seen += events.length
    return events
  }

  leave(): void {
    this.#answer.destroy()
  }
}

describe('live events, for every right', () => {
  let house: House
  let url: URL
  let member: Subject
  let listeners: { member: Listener; guest: Listener; stranger: Listener }

  before(async () => {
    house = await openHouse()
    const { server, stranger, subjects } = house
    url = new URL('/api/v1/live', await server.app.listen({ port: 0, host: '127.0.0.1' }))
    member = subjects.find((one) => one.member.role === 'member')!
    const guest = subjects.find((one) => one.member.role === 'guest')!
    listeners = {
      member: await listen(member, await fenceFor(member)),
      guest: await listen(guest, await fenceFor(guest)),
      stranger: await listen(stranger, { by: stranger, cardId: house.foreign.cardId }),
    }
    for (const listener of Object.values(listeners)) await listener.until(({ name }) => name === 'ready')
  })
  after(async () => {
    for (const listener of Object.values(listeners ?? {})) listener.leave()
    await house?.close()
  })

  const granted = (subject: Subject, right: (typeof LADDER)[number]) =>
    WAYS.find(({ name }) => name === 'granted to the member')!.make(house, subject, right)

  async function fenceFor(subject: Subject): Promise<Listener['fence']> {
    return { by: house.keeper, cardId: (await granted(subject, 'view')).things.cardId }
  }

  async function listen({ actor, token }: Maker, fence: Listener['fence']): Promise<Listener> {
    const asked = get(url, { headers: { authorization: `Bearer ${token}` }, agent: false })
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    return new Listener(answer, actor, fence)
  }

  async function comment({ by, cardId }: Listener['fence']): Promise<string> {
    const body = { text: 'para todos' }
    const told = await house.server.ask('POST', `/cards/${cardId}/comments`, { token: by.token, body })
    assert.equal(told.status, 201, told.text)
    return String(told.json.id)
  }

  async function change({ by, cardId }: Listener['fence']): Promise<void> {
    const body = { patch: { 'name/full': `Nieves ${house.server.domain.ids.next()}` } }
    const question = { token: by.token, body, headers: { 'if-match': '*' } }
    assert.equal((await house.server.ask('PATCH', `/cards/${cardId}`, question)).status, 200)
  }

  /** Holds that a listener heard nothing since the last time but what is done here for them to hear. */
  async function assertQuiet(listener: Listener, of: string, mayMove = false): Promise<void> {
    const { domain } = house.server
    const before = await readPresentToken(domain, listener.actor)
    await change(listener.fence)
    const token = await readPresentToken(domain, listener.actor)
    const changes = await listener.until(({ id }) => id === token)
    const commentId = await comment(listener.fence)
    const said = await listener.until(({ data }) => data.includes(commentId))
    const { cardId } = listener.fence
    const wanted = [`change ${token} {}`, `comment ${token} ${JSON.stringify({ cardId, commentId })}`]
    const told = [...changes, ...said].map(({ id, name, data }) => `${name} ${id} ${data}`)
    const heard = mayMove ? told.filter((one) => !(one.startsWith('change ') && one.endsWith(' {}'))) : told
    assert.deepEqual(heard, mayMove ? wanted.slice(1) : wanted, `${of}: before ${before}`)
  }

  for (const right of LADDER)
    it(`tell who is given a book to ${right} of it, of its cards and of what is said, and nobody else`, async () => {
      const { member: hers, guest, stranger } = listeners
      const { things } = await granted(member, right)
      const seen = { by: house.keeper, cardId: things.cardId }
      await hers.until(({ name }) => name === 'start-over')
      await change(seen)
      const token = await readPresentToken(house.server.domain, member.actor)
      const changes = await hers.until(({ id }) => id === token)
      assert.ok(changes.every(({ data }) => data === '{}'))
      const commentId = await comment(seen)
      await hers.until(({ data }) => data === JSON.stringify({ cardId: things.cardId, commentId }))
      for (const other of [guest, stranger]) await assertQuiet(other, right)
      const grantee = { kind: 'member' as const, id: member.actor.memberId }
      const { bookId } = things
      await setGrant(house.server.domain, house.keeper.actor, { bookId, grantee, allows: null })
      await hers.until(({ name }) => name === 'start-over')
      await change(seen)
      await comment(seen)
      await assertQuiet(hers, `${right} taken back`)
    })

  it('tell nobody of what they do not see, neither that it was, nor its number', async () => {
    const { server, keeper, heir } = house
    const memberIds = [keeper.actor.memberId, heir.actor.memberId]
    const { teamId } = await createTeam(server.domain, keeper.actor, { name: 'Dirección', memberIds })
    const hidden = await fillThings(server, keeper, 'Ocultavivo')
    const shown = new Map([['view' as const, { ...hidden, cardId: listeners.member.fence.cardId } as Things]])
    const phone = await server.device(keeper.actor, 'De Ana')
    const stage: Stage = { house, hidden, shown, teamId, phone }
    for (const listener of Object.values(listeners)) await assertQuiet(listener, 'what was made')
    for (const { name, movesLine = false, make } of UNSEEN_CHANGES.filter((one) => !one.isElsewhere)) {
      await make(stage)
      await server.settle()
      await assertQuiet(listeners.member, name, movesLine)
      for (const other of [listeners.guest, listeners.stranger]) await assertQuiet(other, name)
    }
  })
})
