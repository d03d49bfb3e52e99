import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import type { FollowUpChoice } from '#store/follow-ups/reader.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { purgeTrash } from '../contacts/purge-trash.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { addFollowUp, changeFollowUp, undoFollowUpChange } from './change-follow-up.ts'
import type { FollowUpChange } from './follow-up-rules.ts'
import { listFollowUps, listFollowUpVersions, showFollowUp } from './list-follow-ups.ts'

const ALL: FollowUpChoice = { cardId: null, state: null, until: null, after: null, limit: 50 }
const NONE = { code: 'follow-up-not-found' }

describe('a follow-up', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let bookId: string
  let paz: string

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    bookId = await space.book(ana, 'Clientes', 'shared')
    paz = (await createCard(space.domain, ana, { bookId, card: { name: { full: 'Paz' } } })).view.cardId
    await grant('view')
  })

  const grant = (allows: Right | null) =>
    setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
  const add = async (by: Actor, text: string, dueOn = '2027-01-10') =>
    (await addFollowUp(space.domain, by, { cardId: paz, dueOn, text, isPromised: false })).followUpId
  const change = (by: Actor, followUpId: string, said: FollowUpChange) =>
    changeFollowUp(space.domain, by, { followUpId, ...said })
  const list = async (by: Actor, choice: Partial<FollowUpChoice> = {}) =>
    (await listFollowUps(space.domain, by, { ...ALL, ...choice })).map(({ text }) => text)

  it('that is noted with an id of its own is there once however often it is noted, and takes nobody else’s id', async () => {
    const followUpId = '0199a000-0000-7000-8000-00000000b1b1'
    const note = (by: Actor, text: string) =>
      addFollowUp(space.domain, by, { followUpId, cardId: paz, dueOn: '2027-01-10', text, isPromised: true })
    await Promise.all([note(luis, 'Mandar la oferta'), note(luis, 'Mandar la oferta')])
    assert.equal((await note(luis, 'Otra cosa')).text, 'Mandar la oferta')
    assert.deepEqual(await list(luis), ['Mandar la oferta'])
    await assert.rejects(note(ana, 'Mía'), { code: 'input-invalid' })
    assert.deepEqual([await list(ana), await list(luis)], [[], ['Mandar la oferta']])
  })

  it('is its member’s alone, stands in no journal, and needs to see the card', async () => {
    const counted = async () => (await askOnce(space.ownerUrl, 'select from lazo.audit')).length
    const acts = await counted()
    const followUpId = await add(luis, ' Llamar ')
    assert.deepEqual([await list(luis), await list(ana)], [['Llamar'], []])
    for (const other of [ana, space.owner]) {
      await assert.rejects(showFollowUp(space.domain, other, followUpId), NONE)
      await assert.rejects(change(other, followUpId, { state: 'done' }), NONE)
      await assert.rejects(listFollowUpVersions(space.domain, other, followUpId), NONE)
    }
    assert.equal(await counted(), acts)
    await grant(null)
    assert.deepEqual(await list(luis), [])
    await assert.rejects(change(luis, followUpId, { state: 'done' }), NONE)
    await assert.rejects(add(luis, 'Otra'), { code: 'card-not-found' })
    await grant('view')
    assert.deepEqual(await list(luis), ['Llamar'])
    await assert.rejects(add(luis, '  '), { code: 'input-invalid' })
    await assert.rejects(add({ ...luis, mayWrite: false }, 'No'), { code: 'scope-missing' })
  })

  it('comes up on its day, or later when it is snoozed, and never before', async () => {
    const late = await add(ana, 'tarde', '2027-01-20')
    const soon = await add(ana, 'pronto', '2027-01-05')
    await change(ana, soon, { snoozedUntil: '2027-01-25' })
    await change(ana, late, { snoozedUntil: '2027-01-01' })
    assert.deepEqual(await list(ana), ['tarde', 'pronto'])
    assert.deepEqual(await list(ana, { until: '2027-01-20' }), ['tarde'])
    const { remindOn, dueOn } = await showFollowUp(space.domain, ana, soon)
    assert.deepEqual([remindOn, dueOn], ['2027-01-25', '2027-01-05'])
    assert.deepEqual(await list(ana, { after: { day: '2027-01-20', id: late } }), ['pronto'])
    assert.deepEqual(await list(ana, { cardId: space.owner.memberId }), [])
  })

  it('is done, cancelled and open again, and each change is undone', async () => {
    const followUpId = await add(ana, 'Llamar')
    const done = await change(ana, followUpId, { state: 'done' })
    assert.ok(done.closedAt)
    assert.deepEqual([await list(ana, { state: 'open' }), await list(ana, { state: 'done' })], [[], ['Llamar']])
    await change(ana, followUpId, { state: 'done' })
    const [version, ...more] = await listFollowUpVersions(space.domain, ana, followUpId)
    assert.equal(more.length, 0)
    const undo = { followUpId, versionId: version!.versionId }
    await assert.rejects(undoFollowUpChange(space.domain, luis, undo), NONE)
    const again = await undoFollowUpChange(space.domain, ana, undo)
    assert.deepEqual([again.state, again.closedAt], ['open', null])
    assert.equal((await change(ana, followUpId, { state: 'cancelled', text: 'Ya no' })).state, 'cancelled')
    await assert.rejects(undoFollowUpChange(space.domain, ana, { followUpId, versionId: paz }), {
      code: 'version-not-found',
    })
  })

  it('goes to the trash with its card, comes back with it, follows it to another book, and ends with it', async () => {
    const followUpId = await add(ana, 'Llamar')
    await moveCards(space.domain, ana, { cardIds: [paz], bookId: await space.book(ana, 'Otra') })
    await deleteCards(space.domain, ana, [paz])
    assert.deepEqual(await list(ana), [])
    await assert.rejects(change(ana, followUpId, { state: 'done' }), NONE)
    await restoreCards(space.domain, ana, [paz])
    assert.deepEqual(await list(ana), ['Llamar'])
    await deleteCards(space.domain, ana, [paz])
    space.clock.pass({ days: 60 })
    await purgeTrash(space.domain, space.owner)
    assert.equal((await askOnce(space.ownerUrl, `select from lazo.follow_up where card_id = '${paz}'`)).length, 0)
  })
})
