import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { openZone } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { type MailBox, openMailBox } from '#kit/mail-box.ts'
import { openPushService, type PushService } from '#kit/push-service.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { openPush } from '#outside/push/push-door.ts'
import { createCard } from '../contacts/create-card.ts'
import type { Domain } from '../domain.ts'
import { addFollowUp } from '../follow-ups/change-follow-up.ts'
import { addSubscription, listSubscriptions, removeSubscription } from '../push/subscriptions.ts'
import { changeSettings } from '../settings/change-settings.ts'
import { isTime } from './is-time.ts'
import { tellToday } from './tell-today.ts'

describe('what members are told of their day', () => {
  let space: TestWorkspace
  let domain: Domain
  let box: MailBox
  let service: PushService
  let ana: Actor

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    box = await openMailBox()
    service = await openPushService()
    const contact = 'https://lazo.example'
    const push = openPush({ secret: Buffer.alloc(32, 1), contact, post: service.post, mayReach: () => true })
    domain = { ...space.domain, mailer: box.mailer, push, site: contact, zone: 'UTC' }
    ana = await space.member(`Ana ${domain.ids.next().slice(-6)}`)
    await moveTo('08:00')
    const bookId = await space.book(ana, 'Clientes', 'personal')
    const { view } = await createCard(domain, ana, { bookId, card: { name: { full: 'Paz Secreta' } } })
    const dueOn = domain.clock.now().toISOString().slice(0, 10)
    await addFollowUp(domain, ana, { cardId: view.cardId, dueOn, text: 'el presupuesto', isPromised: true })
  })
  afterEach(async () => {
    await changeSettings(domain, ana, { todayMail: null })
    for (const { subscriptionId } of await listSubscriptions(domain, ana))
      await removeSubscription(domain, ana, subscriptionId)
    await box.close()
    await service.close()
  })

  /** Lets the clock go on to this hour, of tomorrow where it is later. */
  async function moveTo(hour: string) {
    const now = space.clock.now()
    const then = new Date(`${now.toISOString().slice(0, 10)}T${hour}:00Z`)
    if (then <= now) then.setUTCDate(then.getUTCDate() + 1)
    space.clock.pass({ minutes: (then.getTime() - now.getTime()) / 60_000 })
  }
  const tell = (way: 'mail' | 'push') => tellToday(domain, space.owner.workspaceId, way)
  const subscribe = (name = 'ana') => addSubscription(domain, ana, { ...service.target(name), label: 'Firefox' })

  it('is nothing until they want it', async () => {
    assert.deepEqual([await tell('mail'), await tell('push')], [0, 0])
  })

  it('comes by mail once a day, in figures, and names nobody', async () => {
    await changeSettings(domain, ana, { todayMail: 'daily' })
    assert.equal(await tell('mail'), 1)
    const [{ text }] = box.letters as [MailBox['letters'][number]]
    assert.match(text, /https:\/\/lazo\.example\/today/)
    assert.doesNotMatch(text, /Paz|Secreta|presupuesto|Clientes/)
    assert.equal(await tell('mail'), 0)
    await moveTo('08:00')
    assert.equal(await tell('mail'), 1)
  })

  it('comes in their browsers as a number, sealed for them alone', async () => {
    await subscribe()
    assert.equal(await tell('push'), 1)
    const [{ text }] = service.messages as [PushService['messages'][number]]
    assert.deepEqual(JSON.parse(text), { kind: 'today', count: 1, language: domain.language })
    assert.equal(await tell('push'), 0)
  })

  it('forgets a browser that takes none any more, and tries again one that fails for now', async () => {
    await subscribe('gone')
    service.status = 503
    assert.equal(await tell('push'), 0)
    assert.equal((await listSubscriptions(domain, ana)).length, 1)
    service.status = 201
    assert.equal(await tell('push'), 1)
    await moveTo('08:00')
    service.status = 410
    assert.equal(await tell('push'), 0)
    assert.deepEqual(await listSubscriptions(domain, ana), [])
  })

  it('goes nowhere within the house, and a browser is its member’s alone', async () => {
    const { mayReach } = openPush({ secret: Buffer.alloc(32, 1), contact: 'mailto:a@b.example' })
    const guarded = { ...domain, push: { ...domain.push!, mayReach } }
    const inside = { ...service.target(), endpoint: `https://${['10', 0, 0, 1].join('.')}/x`, label: 'x' }
    await assert.rejects(addSubscription(guarded, ana, inside), { code: 'input-invalid' })
    const id = await subscribe()
    const luis = await space.member(`Luis ${domain.ids.next().slice(-6)}`)
    assert.deepEqual(await listSubscriptions(domain, luis), [])
    await assert.rejects(removeSubscription(domain, luis, id), { code: 'subscription-not-found' })
    assert.equal(await subscribe(), id)
  })
})

describe('the time to tell', () => {
  const madrid = openZone('Europe/Madrid')
  const at = (moment: string) => Date.parse(moment)
  const daily = (toldOn: string | null, moment: string) => isTime({ pace: 'daily', toldOn }, at(moment), madrid)
  const weekly = (toldOn: string | null, moment: string) => isTime({ pace: 'weekly', toldOn }, at(moment), madrid)

  it('is from seven in the morning of their own place, once a day', () => {
    assert.ok(!daily(null, '2026-07-01T04:59:00Z'))
    assert.ok(daily(null, '2026-07-01T05:00:00Z'))
    assert.ok(!daily('2026-07-01', '2026-07-01T20:00:00Z'))
    assert.ok(!daily('2026-07-01', '2026-07-01T22:30:00Z'))
    assert.ok(daily('2026-07-01', '2026-07-02T05:00:00Z'))
  })

  it('is Monday for those who want it once a week, and later that week where Monday was missed', () => {
    assert.ok(weekly(null, '2026-11-23T09:00:00Z'))
    assert.ok(!weekly(null, '2026-11-24T09:00:00Z'))
    assert.ok(!weekly('2026-11-23', '2026-11-29T09:00:00Z'))
    assert.ok(weekly('2026-11-23', '2026-11-30T09:00:00Z'))
    assert.ok(weekly('2026-11-16', '2026-11-25T09:00:00Z'))
  })
})
