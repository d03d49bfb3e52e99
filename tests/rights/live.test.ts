import assert from 'node:assert/strict'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { type House, openHouse, type Subject } from './support/house.ts'
import { rightOnCard } from './support/model.ts'
import { WAYS } from './support/ways.ts'

/** What somebody is told as it happens, of who else has a card open. */
class Ear {
  readonly #answer: IncomingMessage
  #text = ''

  constructor(answer: IncomingMessage) {
    this.#answer = answer.setEncoding('utf8').on('data', (text: string) => {
      this.#text += text
    })
    answer.on('error', () => undefined)
  }

  /** Waits until this was said, however slow the machine is; gives up after ten seconds. */
  async hears(what: string): Promise<boolean> {
    for (let i = 0; i < 500; i += 1) {
      if (this.#text.includes(what)) return true
      await pause(20)
    }
    return false
  }

  heard(what: string): boolean {
    return this.#text.includes(what)
  }

  leave(): void {
    this.#answer.destroy()
  }
}

describe('who has a card open is told as it happens', () => {
  let house: House
  let url: string
  const ears: Ear[] = []
  before(async () => {
    house = await openHouse()
    url = await house.server.app.listen({ port: 0, host: '127.0.0.1' })
  })
  after(async () => {
    for (const ear of ears) ear.leave()
    await house?.close()
  })

  async function listen(token: string): Promise<Ear> {
    const asked = get(`${url}/api/v1/live`, { headers: { authorization: `Bearer ${token}` }, agent: false })
    const ear = new Ear(((await once(asked, 'response')) as [IncomingMessage])[0])
    ears.push(ear)
    assert.ok(await ear.hears('event: ready'))
    return ear
  }

  const say = (token: string, cardId: string, doing: string) =>
    house.server.ask('PUT', `/cards/${cardId}/presence`, {
      token,
      body: { pageId: '00000000-0000-4000-8000-000000000001', doing },
    })

  const subjectOf = (role: string): Subject =>
    house.subjects.find(({ member }) => member.role === role && !member.isRemoved)!

  for (const role of ['member', 'owner', 'admin', 'guest'])
    it(`to the ${role} exactly where they see the card, and of them exactly there`, async () => {
      const subject = subjectOf(role)
      const ear = await listen(subject.token)
      // Opens every card too, and hears last of what was said before.
      const keeper = await listen(house.keeper.token)
      const wrong: string[] = []
      // Guests make no shared books of their own.
      for (const way of WAYS.filter(({ name }) => role !== 'guest' || name !== 'their own'))
        for (const right of way.rights.filter((one) => ['view', 'manage'].includes(one))) {
          const { card, things } = await way.make(house, subject, right)
          const sees = rightOnCard(card, subject.member, house.teams) !== null
          const { status } = await say(subject.token, things.cardId, 'looking')
          if (status !== (sees ? 200 : 404)) wrong.push(`${way.name}, ${right}: answers ${status}`)
          const isOpen = (await say(house.keeper.token, things.cardId, 'editing')).status === 200
          if (!isOpen) continue
          const told = `event: presence\ndata: {"cardId":"${things.cardId}"`
          if (sees && !(await ear.hears(told))) wrong.push(`${way.name}, ${right}: is not told`)
          await say(subject.token, things.cardId, 'away')
          if (sees && !(await keeper.hears(told))) wrong.push(`${way.name}, ${right}: nobody is told of them`)
          if (!sees && (ear.heard(things.cardId) || keeper.heard(things.cardId)))
            wrong.push(`${way.name}, ${right}: is told`)
          await say(house.keeper.token, things.cardId, 'away')
        }
      assert.deepEqual(wrong, [])
      assert.ok(!ear.heard(house.foreign.cardId))
    })
})
