import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { readCard } from '../contacts/read-card.ts'
import { createForm } from '../forms/create-form.ts'
import { leaveDetails } from '../forms/leave-details.ts'
import { openForm } from '../forms/open-form.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { readToday } from '../today/read-today.ts'
import { changeInbound, undoInboundChange } from './change-inbound.ts'
import type { InboundChange } from './inbound-rules.ts'
import { acceptInbound, joinInbound, proposeJoining } from './join-inbound.ts'
import { listInbound, listInboundVersions, readWaiting, showInbound } from './list-inbound.ts'
import { noteInbound } from './note-inbound.ts'

const ALL = { state: null, eventId: null, before: null, limit: 50 }
const NONE = { code: 'inbound-not-found' }
const PAZ = {
  name: { full: 'Paz Gil' },
  emails: { p1: { address: 'paz@gil.example' } },
  phones: { p1: { number: '+34 600 111 222' } },
}

describe('the desk', () => {
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
    bookId = await space.book(ana, 'Clientes', 'shared')
  })

  const note = async (by: Actor, said: object = { name: 'Paz Gil', text: 'Quiere colaborar' }) =>
    (await noteInbound(space.domain, by, said)).inboundId
  const change = (by: Actor, inboundId: string, said: InboundChange) =>
    changeInbound(space.domain, by, { inboundId, ...said })
  const names = async (by: Actor) => (await listInbound(space.domain, by, ALL)).entries.map(({ name }) => name)
  const undoLast = async (by: Actor, inboundId: string) => {
    const [version] = await listInboundVersions(space.domain, by, inboundId)
    return undoInboundChange(space.domain, by, { inboundId, versionId: version!.versionId })
  }
  const grant = (by: Actor, allows: 'manage' | 'edit') =>
    setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: by.memberId }, allows })
  const leave = async () => {
    const notice = { responsible: 'Brezo', purpose: 'Contacto', address: 'a@b.example' }
    const { token } = await createForm(space.domain, ana, { title: 'Feria', bookId, notice })
    const { stamp } = await openForm(space.domain, token)
    space.clock.pass({ seconds: 5 })
    const nothing = { family: 'Luz', organization: '', phone: '' }
    const details = { given: 'Eva', email: 'eva@luz.example', message: '¿Precio?', ...nothing }
    await leaveDetails(space.domain, { token, stamp, details, language: 'es' })
    return (await listInbound(space.domain, ana, ALL)).entries[0]!
  }

  it('is its member’s alone, whatever another may do', async () => {
    const inboundId = await note(luis)
    for (const other of [ana, space.owner]) {
      assert.deepEqual(await names(other), [])
      await assert.rejects(showInbound(space.domain, other, inboundId), NONE)
      await assert.rejects(change(other, inboundId, { state: 'answered' }), NONE)
      await assert.rejects(acceptInbound(space.domain, other, { inboundId, bookId }), NONE)
      await assert.rejects(listInboundVersions(space.domain, other, inboundId), NONE)
    }
    await assert.rejects(note({ ...luis, mayWrite: false }), { code: 'scope-missing' })
    await assert.rejects(note(luis, { text: ' ' }), { code: 'input-invalid' })
  })

  it('is noted once however often the same is sent, and never over what another noted', async () => {
    const inboundId = '0199a000-0000-7000-8000-00000000d3d3'
    await note(luis, { inboundId, name: 'Paz' })
    await note(luis, { inboundId, name: 'Otra' })
    assert.deepEqual(await names(luis), ['Paz'])
    await assert.rejects(note(ana, { inboundId, name: 'Mía' }), { code: 'input-invalid' })
  })

  it('puts off only until a day, calls spam only with a reason, and loses neither way back', async () => {
    const inboundId = await note(ana)
    await assert.rejects(change(ana, inboundId, { state: 'planned' }), { facts: { field: 'revisitOn' } })
    await assert.rejects(change(ana, inboundId, { state: 'spam' }), { facts: { field: 'reason' } })
    await change(ana, inboundId, { state: 'planned', revisitOn: '2027-03-01' })
    const spam = await change(ana, inboundId, { kind: 'spam', reason: 'Vende bases de datos' })
    assert.deepEqual([spam.state, spam.kind, spam.revisitOn], ['spam', 'spam', null])
    const back = await change(ana, inboundId, { state: 'new' })
    assert.deepEqual([back.state, back.kind, back.reason], ['new', 'other', null])
    await change(ana, inboundId, { state: 'answered' })
    assert.equal((await undoLast(ana, inboundId)).state, 'new')
  })

  it('waits while it is new, and again on the day it was put off to', async () => {
    const waiting = (day: string) =>
      space.domain.store.read(ana, async (tx) => (await readWaiting(tx, day)).map(({ name, since }) => [name, since]))
    const later = await note(ana, { name: 'Más tarde' })
    await change(ana, later, { state: 'planned', revisitOn: '2027-03-01' })
    await change(ana, await note(ana, { name: 'Hecho' }), { state: 'answered' })
    await note(ana, { name: 'Ahora', receivedAt: new Date('2026-01-05T10:00:00Z') })
    assert.deepEqual(await waiting('2027-02-28'), [['Ahora', '2026-01-05']])
    assert.deepEqual(await waiting('2027-03-01'), [
      ['Más tarde', '2027-03-01'],
      ['Ahora', '2026-01-05'],
    ])
  })

  it('is asked for today, until it is seen to', async () => {
    const keys = async () => (await readToday(space.domain, ana)).quickTouches.map(({ key }) => key)
    const inboundId = await note(ana, {
      name: 'Paz',
      receivedAt: new Date(space.clock.now().getTime() - 5 * 86_400_000),
    })
    assert.deepEqual(await keys(), [`inbound:${inboundId}`])
    await change(ana, inboundId, { state: 'answered' })
    assert.deepEqual(await keys(), [])
  })

  it('joins what a card lacks and nothing else unless chosen, as one step that is taken back', async () => {
    const card = { name: { full: 'Paz Gil' }, emails: { e: { address: 'PAZ@gil.example' } } }
    const { cardId } = (await createCard(space.domain, ana, { bookId, card })).view
    const inboundId = await note(ana, { details: PAZ })
    const proposed = await proposeJoining(space.domain, ana, { inboundId, cardId })
    assert.deepEqual(
      proposed.map(({ path, standing }) => [path, standing]),
      [
        ['name', 'same'],
        ['phones/p1', 'new'],
        ['emails/p1', 'same'],
      ],
    )
    const joined = await joinInbound(space.domain, ana, { inboundId, cardId })
    assert.deepEqual([joined.state, joined.cardId], ['merged', cardId])
    const now = (await readCard(space.domain, ana, cardId)).card
    assert.deepEqual([now.phones?.p1?.number, Object.keys(now.emails!)], ['+34 600 111 222', ['e']])
    await assert.rejects(joinInbound(space.domain, ana, { inboundId, cardId }), { code: 'inbound-settled' })
    assert.equal((await undoLast(ana, inboundId)).state, 'new')
    assert.equal((await readCard(space.domain, ana, cardId)).card.phones, undefined)
  })

  it('joins nothing to a card that its member may only see', async () => {
    const { cardId } = (await createCard(space.domain, ana, { bookId, card: { name: { full: 'Paz' } } })).view
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: 'view' })
    const inboundId = await note(luis, { details: PAZ })
    await assert.rejects(joinInbound(space.domain, luis, { inboundId, cardId }), { code: 'book-read-only' })
    assert.equal((await joinInbound(space.domain, luis, { inboundId, cardId, take: [] })).cardId, cardId)
  })

  it('becomes a contact with what was confirmed, and waits again when that is taken back', async () => {
    const inboundId = await note(ana, { details: PAZ })
    const details = { ...PAZ, name: { full: 'Paz Gil Soto' } }
    const { cardId } = await acceptInbound(space.domain, ana, { inboundId, bookId, details })
    assert.equal((await readCard(space.domain, ana, cardId!)).card.name?.full, 'Paz Gil Soto')
    const again = await undoLast(ana, inboundId)
    assert.deepEqual([again.state, again.cardId], ['new', null])
    await assert.rejects(readCard(space.domain, ana, cardId!), { code: 'card-not-found' })
    await assert.rejects(acceptInbound(space.domain, ana, { inboundId, bookId, details: { emails: 3 } as never }), {
      code: 'card-invalid',
    })
  })

  it('is passed by what a form brings, before its owner and who manages its book, and nobody else', async () => {
    const { inboundId, name, text, source, cardId } = await leave()
    assert.deepEqual([name, text, source], ['Eva Luz', '¿Precio?', 'form'])
    assert.ok(cardId)
    await grant(luis, 'edit')
    assert.deepEqual(await names(luis), [])
    await grant(luis, 'manage')
    assert.deepEqual(await names(luis), ['Eva Luz'])
    await change(luis, inboundId, { state: 'answered' })
    assert.equal((await showInbound(space.domain, ana, inboundId)).state, 'answered')
  })

  it('keeps spam of a form out of the book, and puts it back when it is none', async () => {
    const { inboundId, cardId } = await leave()
    const spam = await change(ana, inboundId, { state: 'spam', reason: 'Publicidad' })
    assert.equal(spam.cardId, null)
    await assert.rejects(readCard(space.domain, ana, cardId!), { code: 'card-not-found' })
    assert.equal((await change(ana, inboundId, { state: 'new' })).cardId, cardId)
    assert.equal((await readCard(space.domain, ana, cardId!)).card.name?.full, 'Eva Luz')
    await change(ana, inboundId, { state: 'spam', reason: 'Sí lo era' })
    assert.equal((await undoLast(ana, inboundId)).cardId, cardId)
    await readCard(space.domain, ana, cardId!)
  })

  it('joins what a form brought to the card that was there before, and the other goes', async () => {
    const { inboundId, cardId: fresh } = await leave()
    const { cardId } = (await createCard(space.domain, ana, { bookId, card: { name: { full: 'Eva Luz' } } })).view
    await joinInbound(space.domain, ana, { inboundId, cardId })
    assert.equal(Object.values((await readCard(space.domain, ana, cardId)).card.emails!)[0]!.address, 'eva@luz.example')
    await assert.rejects(readCard(space.domain, ana, fresh!), { code: 'card-not-found' })
    assert.equal((await undoLast(ana, inboundId)).cardId, fresh)
  })
})
