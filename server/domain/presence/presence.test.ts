import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { changeSettings } from '../settings/change-settings.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { announcePresence, type PresenceParts } from './announce-presence.ts'
import { PresenceBoard } from './presence-board.ts'
import { PresenceLimit } from './presence-limit.ts'
import { packSign, readSign, type Sign } from './sign.ts'

describe('who has a card open', () => {
  let space: TestWorkspace
  let [ana, luis]: [Actor, Actor] = [] as never
  let bookId: string
  let cardId: string
  let parts: PresenceParts
  let changes: string[]

  before(async () => {
    space = await openTestWorkspace()
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    bookId = await space.book(ana, 'Clientes', 'shared')
    await allow('edit')
  })
  after(() => space.close())
  beforeEach(async () => {
    changes = []
    parts = { board: new PresenceBoard((_, ids) => changes.push(...ids)), limit: new PresenceLimit() }
    const made = await createCard(space.domain, ana, { bookId, card: { name: { full: 'Eva' } } })
    cardId = made.view.cardId
  })

  const allow = (allows: 'view' | 'edit' | null, to = luis) =>
    setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: to.memberId }, allows })

  const PAGE = '00000000-0000-4000-8000-00000000000'

  let turn = 0

  async function say(actor: Actor, doing: Sign['doing'], page = 1): Promise<string[]> {
    turn += 1
    const said = { cardId, pageId: `${PAGE}${page}`, turn, doing }
    const present = await announcePresence(space.domain, actor, said, parts)
    return present.map(({ name, doing }) => `${name} ${doing}`)
  }

  it('is told by name and by what they do, never to oneself, those first who edit', async () => {
    const eva = await space.member('Eva')
    await allow('view', eva)
    assert.deepEqual(await say(luis, 'looking'), [])
    assert.deepEqual(await say(ana, 'editing'), ['Luis looking'])
    assert.deepEqual(await say(luis, 'looking'), ['Ana editing'])
    assert.deepEqual(await say(eva, 'looking'), ['Ana editing', 'Luis looking'])
  })

  it('is over when they go, and half a minute after they were last heard of', async () => {
    await say(ana, 'editing')
    assert.deepEqual(await say(luis, 'looking'), ['Ana editing'])
    await say(ana, 'away')
    assert.deepEqual(await say(luis, 'looking'), [])
    await say(ana, 'editing')
    const expire = () => parts.board.expire(space.clock.now())
    space.clock.pass({ seconds: 29 })
    await say(luis, 'looking')
    expire()
    assert.deepEqual(await say(luis, 'looking'), ['Ana editing'])
    changes = []
    space.clock.pass({ seconds: 1 })
    expire()
    assert.deepEqual([await say(luis, 'looking'), changes], [[], [ana.memberId]])
  })

  it('is over though an older word comes late', async () => {
    await say(luis, 'looking')
    await say(ana, 'editing')
    const late = { workspaceId: ana.workspaceId, cardId, memberId: ana.memberId, pageId: `${PAGE}1`, isShown: true }
    const before = turn
    await say(ana, 'away')
    parts.board.note({ ...late, turn: before, doing: 'editing' }, space.clock.now())
    assert.deepEqual(await say(luis, 'looking'), [])
    await say(ana, 'looking')
    assert.deepEqual(await say(luis, 'looking'), ['Ana looking'])
  })

  it('is one of them however many pages they have open, and what they do most', async () => {
    await say(luis, 'looking', 1)
    await say(luis, 'editing', 2)
    assert.deepEqual(await say(ana, 'looking'), ['Luis editing'])
    await say(luis, 'away', 2)
    assert.deepEqual(await say(ana, 'looking'), ['Luis looking'])
  })

  it('edits only who may: what others keep for themselves is not told', async () => {
    await allow('view')
    await say(luis, 'editing')
    assert.deepEqual(await say(ana, 'looking'), ['Luis looking'])
    await allow('edit')
  })

  it('is not told of who does not wish it, who sees the others all the same', async () => {
    await changeSettings(space.domain, luis, { showsPresence: false })
    await say(luis, 'editing')
    assert.deepEqual(await say(ana, 'editing'), [])
    assert.deepEqual(await say(luis, 'editing'), ['Ana editing'])
    assert.ok(!changes.includes(luis.memberId))
    await changeSettings(space.domain, luis, { showsPresence: null })
    await say(luis, 'editing')
    assert.deepEqual(await say(ana, 'editing'), ['Luis editing'])
    await changeSettings(space.domain, luis, { showsPresence: false })
    await say(luis, 'editing')
    assert.deepEqual(await say(ana, 'editing'), [])
    await changeSettings(space.domain, luis, { showsPresence: null })
  })

  it('does not exist where the card does not, and lets go at once of who lost the right', async () => {
    const eva = await space.member('Berta')
    const other = await space.otherWorkspace()
    for (const stranger of [eva, other])
      for (const doing of ['editing', 'looking', 'away'] as const)
        await assert.rejects(say(stranger, doing), { code: 'card-not-found' })
    assert.deepEqual(changes, [])
    await say(luis, 'looking')
    await allow(null)
    assert.deepEqual(await say(ana, 'looking'), [], 'is filtered when it is told')
    changes = []
    await assert.rejects(say(luis, 'looking'), { code: 'card-not-found' })
    assert.deepEqual(changes, [luis.memberId])
    await allow('edit')
    assert.deepEqual(await say(ana, 'looking'), [])
  })

  it('is nobody where the card is in the trash', async () => {
    await say(luis, 'looking')
    await deleteCards(space.domain, ana, [cardId])
    await assert.rejects(say(ana, 'looking'), { code: 'card-not-found' })
  })

  it('is told by no key that only reads', async () => {
    await assert.rejects(say({ ...ana, mayWrite: false }, 'looking'), { code: 'scope-missing' })
  })

  it('is said by no page more than 240 times a minute', async () => {
    const now = space.clock.now()
    for (let i = 0; i < 240; i += 1) parts.limit.count(ana.memberId, now)
    await assert.rejects(say(ana, 'looking'), { code: 'too-many-tries', facts: { retryAfterSeconds: 60 } })
    assert.deepEqual(await say(luis, 'looking'), [])
    space.clock.pass({ seconds: 60 })
    assert.deepEqual(await say(ana, 'looking'), ['Luis looking'])
  })

  it('is let go of with the membership', async () => {
    await say(luis, 'looking')
    parts.board.forget(luis)
    assert.deepEqual(await say(ana, 'looking'), [])
  })
})

describe('a sign of presence in a notice', () => {
  const ids = { cardId: '1', memberId: '2', pageId: '3' }
  const long = Object.fromEntries(
    Object.entries(ids).map(([name, digit]) => [name, `00000000-0000-4000-8000-00000000000${digit}`]),
  ) as typeof ids

  it('comes out as it went in, without blanks', () => {
    for (const doing of ['editing', 'looking', 'away'] as const)
      for (const isShown of [true, false]) {
        const sign = { workspaceId: 'w', ...long, turn: 7, doing, isShown }
        assert.deepEqual(readSign('w', packSign(sign)), sign)
        assert.ok(!packSign(sign).includes(' '))
      }
  })

  it('is none where anything is missing', () => {
    const whole = packSign({ workspaceId: 'w', ...long, turn: 0, doing: 'looking', isShown: true })
    assert.equal(readSign('w', whole.replace('looking', 'dancing')), null)
    assert.equal(readSign('w', whole.slice(5)), null)
    assert.equal(readSign('w', ''), null)
  })
})
