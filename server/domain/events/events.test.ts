import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import { undoInboundChange } from '../desk/change-inbound.ts'
import { acceptInbound, joinInbound } from '../desk/join-inbound.ts'
import { listInboundVersions } from '../desk/list-inbound.ts'
import { noteInbound } from '../desk/note-inbound.ts'
import { listCardInteractions } from '../interactions/list-interactions.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { changeTie } from '../ties/change-tie.ts'
import { readStanding } from '../ties/read-standing.ts'
import { showTie } from '../ties/read-tie.ts'
import { addEvent, changeEvent, removeEvent, undoEventChange } from './change-event.ts'
import { listMet, meet, unmeet } from './change-meeting.ts'
import { listEvents, listEventVersions, showEvent } from './list-events.ts'

const NONE = { code: 'event-not-found' }
const FAIR = { name: ' Feria  de Sevilla ', heldOn: '2026-01-02', place: 'Sevilla' }
const STRETCH = { since: null, until: null, before: null, limit: 10 }

describe('an event', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let bookId: string

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    bookId = await space.book(ana, 'Feria', 'shared')
  })

  it('is its member’s alone', async () => {
    const { eventId } = await addEvent(space.domain, luis, FAIR)
    for (const other of [ana, space.owner]) {
      assert.deepEqual(await listEvents(space.domain, other), [])
      await assert.rejects(showEvent(space.domain, other, eventId), NONE)
      await assert.rejects(changeEvent(space.domain, other, { eventId, name: 'Mía' }), NONE)
      await assert.rejects(removeEvent(space.domain, other, eventId), NONE)
      await assert.rejects(noteInbound(space.domain, other, { name: 'X', eventId }), NONE)
    }
    await assert.rejects(addEvent(space.domain, { ...luis, mayWrite: false }, FAIR), { code: 'scope-missing' })
    await assert.rejects(addEvent(space.domain, luis, { ...FAIR, name: ' ' }), { code: 'input-invalid' })
  })

  it('expects each person once, is changed, taken away, and comes back', async () => {
    const { eventId, name } = await addEvent(space.domain, ana, FAIR)
    assert.equal(name, 'Feria de Sevilla')
    const paz = { name: 'Paz', organization: null, cardId: null }
    const changed = await changeEvent(space.domain, ana, { eventId, expected: [paz, { ...paz, name: ' Paz ' }] })
    assert.deepEqual(changed.expected, [paz])
    await removeEvent(space.domain, ana, eventId)
    await assert.rejects(showEvent(space.domain, ana, eventId), NONE)
    const versions = await listEventVersions(space.domain, ana, eventId)
    assert.equal(versions.length, 2)
    await undoEventChange(space.domain, ana, { eventId, versionId: versions[0]!.versionId })
    assert.deepEqual((await showEvent(space.domain, ana, eventId)).expected, [paz])
    await undoEventChange(space.domain, ana, { eventId, versionId: versions[1]!.versionId })
    assert.deepEqual((await showEvent(space.domain, ana, eventId)).expected, [])
  })

  it('tells how those met there were met, and that they were', async () => {
    const { eventId } = await addEvent(space.domain, ana, FAIR)
    const { inboundId } = await noteInbound(space.domain, ana, { name: 'Paz Gil', eventId })
    const { entries, waiting } = await showEvent(space.domain, ana, eventId)
    assert.deepEqual([entries, waiting], [1, 1])
    const { cardId } = await acceptInbound(space.domain, ana, { inboundId, bookId })
    const { met } = await showTie(space.domain, ana, cardId!)
    assert.deepEqual([met.channel, met.place, met.event], ['event', 'Sevilla', 'Feria de Sevilla'])
    const [talk] = await listCardInteractions(space.domain, ana, { cardId: cardId!, ...STRETCH })
    assert.deepEqual([talk!.medium, talk!.text], ['event', 'Feria de Sevilla'])
    assert.equal((await showEvent(space.domain, ana, eventId)).waiting, 0)
  })

  it('leaves as it is how somebody was met who was known before', async () => {
    const { eventId } = await addEvent(space.domain, ana, FAIR)
    const { cardId } = (await createCard(space.domain, ana, { bookId, card: { name: { full: 'Paz' } } })).view
    await changeTie(space.domain, ana, { cardId, met: { place: 'Cádiz' } })
    const { inboundId } = await noteInbound(space.domain, ana, { name: 'Paz', eventId })
    await joinInbound(space.domain, ana, { inboundId, cardId })
    const { met } = await showTie(space.domain, ana, cardId)
    assert.deepEqual([met.place, met.event], ['Cádiz', null])
  })

  const talksWith = async (cardId: string) =>
    (await listCardInteractions(space.domain, ana, { cardId, ...STRETCH })).map(({ medium }) => medium)
  const metOf = async (cardId: string) => (await showTie(space.domain, ana, cardId)).met.event
  const known = async (full: string) =>
    (await createCard(space.domain, ana, { bookId, card: { name: { full } } })).view.cardId
  const takeBack = async (inboundId: string) => {
    const [last] = await listInboundVersions(space.domain, ana, inboundId)
    await undoInboundChange(space.domain, ana, { inboundId, versionId: last!.versionId })
  }

  it('forgets the meeting and how they met with the joining that is taken back, and remembers it when joined again', async () => {
    const { eventId } = await addEvent(space.domain, ana, FAIR)
    const cardId = await known('Paz')
    const { inboundId } = await noteInbound(space.domain, ana, { name: 'Paz', eventId })
    await joinInbound(space.domain, ana, { inboundId, cardId })
    await takeBack(inboundId)
    assert.deepEqual([await talksWith(cardId), await metOf(cardId)], [[], null])
    await joinInbound(space.domain, ana, { inboundId, cardId })
    assert.deepEqual([await talksWith(cardId), await metOf(cardId)], [['event'], 'Feria de Sevilla'])
  })

  it('leaves no meeting behind with a contact that is taken back, also when it comes out of the trash', async () => {
    const { eventId } = await addEvent(space.domain, ana, FAIR)
    const { inboundId } = await noteInbound(space.domain, ana, { name: 'Paz', eventId })
    const { cardId } = await acceptInbound(space.domain, ana, { inboundId, bookId })
    await takeBack(inboundId)
    await restoreCards(space.domain, ana, [cardId!])
    assert.deepEqual([await talksWith(cardId!), await metOf(cardId!)], [[], null])
  })

  it('keeps how they met where that was said otherwise since', async () => {
    const { eventId } = await addEvent(space.domain, ana, FAIR)
    const cardId = await known('Paz')
    const { inboundId } = await noteInbound(space.domain, ana, { name: 'Paz', eventId })
    await joinInbound(space.domain, ana, { inboundId, cardId })
    await changeTie(space.domain, ana, { cardId, met: { place: 'Triana' } })
    await takeBack(inboundId)
    assert.deepEqual([await talksWith(cardId), await metOf(cardId)], [[], 'Feria de Sevilla'])
  })

  it('was one meeting however many entries say so, until the last of them is taken back', async () => {
    const { eventId } = await addEvent(space.domain, ana, FAIR)
    const cardId = await known('Paz')
    const join = async () => {
      const { inboundId } = await noteInbound(space.domain, ana, { name: 'Paz', eventId })
      await joinInbound(space.domain, ana, { inboundId, cardId })
      return inboundId
    }
    const [first, second] = [await join(), await join()]
    assert.deepEqual(await talksWith(cardId), ['event'])
    await takeBack(first)
    assert.deepEqual(await talksWith(cardId), ['event'])
    await takeBack(second)
    assert.deepEqual(await talksWith(cardId), [])
  })

  it('ticks who was expected as met, once, and takes that back', async () => {
    const { eventId } = await addEvent(space.domain, ana, FAIR)
    const cardId = await known('Paz')
    const at = new Date('2025-05-05T10:00:00Z')
    const before = await recordInteraction(space.domain, ana, { cardIds: [cardId], medium: 'call', at })
    const lastContact = async () => (await readStanding(space.domain, ana, cardId)).lastContact
    await meet(space.domain, ana, { eventId, cardId })
    assert.equal(await lastContact(), '2026-01-02')
    await noteInbound(space.domain, ana, { name: 'Eva Sol', eventId })
    const met = await meet(space.domain, ana, { eventId, cardId })
    assert.deepEqual(met, { cardIds: [cardId], names: ['Eva Sol'] })
    assert.deepEqual([await talksWith(cardId), await metOf(cardId)], [['event', 'call'], 'Feria de Sevilla'])
    const { inboundId } = await noteInbound(space.domain, ana, { name: 'Paz', eventId })
    await joinInbound(space.domain, ana, { inboundId, cardId })
    await takeBack(inboundId)
    assert.deepEqual((await listMet(space.domain, ana, eventId)).cardIds, [cardId])
    assert.deepEqual((await unmeet(space.domain, ana, { eventId, cardId })).cardIds, [])
    assert.deepEqual([await talksWith(cardId), await metOf(cardId)], [['call'], null])
    assert.equal(await lastContact(), before.at.toISOString().slice(0, 10))
  })

  it('lets nobody else say or see whom its member met there', async () => {
    const { eventId } = await addEvent(space.domain, luis, FAIR)
    const cardId = await known('Paz')
    for (const other of [ana, space.owner]) {
      await assert.rejects(listMet(space.domain, other, eventId), NONE)
      await assert.rejects(meet(space.domain, other, { eventId, cardId }), NONE)
      await assert.rejects(unmeet(space.domain, other, { eventId, cardId }), NONE)
    }
    await assert.rejects(meet(space.domain, luis, { eventId, cardId }), { code: 'card-not-found' })
    await assert.rejects(meet(space.domain, { ...luis, mayWrite: false }, { eventId, cardId }), {
      code: 'scope-missing',
    })
  })
})
