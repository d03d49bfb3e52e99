import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { type MailBox, openMailBox } from '#kit/mail-box.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import type { Domain } from '../domain.ts'
import { setHandler } from '../handling/set-handler.ts'
import { changeSettings } from '../settings/change-settings.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { listNotifications, markNotifications } from './list-notifications.ts'
import { sendDigests } from './send-digests.ts'

describe('what members are told by mail', () => {
  let space: TestWorkspace
  let domain: Domain
  let box: MailBox
  let ana: Actor
  let luis: Actor
  let bookId: string

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    box = await openMailBox()
    domain = { ...space.domain, mailer: box.mailer, site: 'https://lazo.example' }
    const end = domain.ids.next().slice(-6)
    ana = await space.member(`Ana ${end}`)
    luis = await space.member(`Luis ${end}`)
    bookId = await space.book(ana, 'Clientes', 'shared')
    await grant('comment')
  })
  afterEach(() => box.close())

  const grant = (allows: 'comment' | null) =>
    setGrant(domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
  const hand = async () => {
    const { view } = await createCard(domain, ana, { bookId, card: { name: { full: 'Paz Secreta' } } })
    await setHandler(domain, ana, { cardId: view.cardId, memberId: luis.memberId })
  }
  const send = (pace: 'daily' | 'at-once' = 'daily') => sendDigests(domain, space.owner.workspaceId, pace)

  it('is what they have not read, once, with who did it and a link, and no contact by name', async () => {
    await hand()
    assert.equal(await send(), 1)
    const [{ text }] = box.letters as [MailBox['letters'][number]]
    assert.match(text, /https:\/\/lazo\.example\/notifications/)
    assert.ok(text.includes('Ana') && text.includes('Luis'), text)
    assert.doesNotMatch(text, /Paz|Clientes/)
    assert.equal(await send(), 0)
    space.clock.pass({ minutes: 1 })
    await hand()
    assert.equal(await send(), 1)
  })

  it('is nothing when they have read it, may not see it any more, or want none', async () => {
    await markNotifications(domain, luis, { ids: null, isRead: true })
    assert.equal(await send(), 0)
    await hand()
    await grant(null)
    assert.equal(await send(), 0)
    await grant('comment')
    await changeSettings(domain, luis, { mailDigest: 'off' })
    assert.deepEqual([await send(), await send('at-once')], [0, 0])
  })

  it('comes at once to who wants it so, and daily to nobody else', async () => {
    await changeSettings(domain, luis, { mailDigest: 'at-once', language: 'en' })
    await hand()
    assert.deepEqual([await send(), await send('at-once')], [0, 1])
    assert.match(box.letters[0]!.text, /handed you a contact/)
  })

  it('waits where the mail server takes none, and troubles nobody else', async () => {
    await hand()
    await box.close()
    assert.equal(await send(), 0)
    box = await openMailBox()
    domain = { ...domain, mailer: box.mailer }
    assert.equal(await send(), 1)
    assert.equal((await listNotifications(domain, luis)).unread, 2)
  })

  it('is nothing on a server that sends no letters', async () => {
    await hand()
    assert.equal(await sendDigests(space.domain, space.owner.workspaceId, 'daily'), 0)
  })
})
