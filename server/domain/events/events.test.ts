import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { acceptInbound, joinInbound } from '../desk/join-inbound.ts'
import { noteInbound } from '../desk/note-inbound.ts'
import { listCardInteractions } from '../interactions/list-interactions.ts'
import { changeTie } from '../ties/change-tie.ts'
import { showTie } from '../ties/read-tie.ts'
import { addEvent, changeEvent, removeEvent, undoEventChange } from './change-event.ts'
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
})
