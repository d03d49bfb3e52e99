import assert from 'node:assert/strict'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import type { Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { noteOpenings } from '#store/watch/openings.ts'
import { addComment } from '../comments/add-comment.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { closeDevice } from '../devices/close-device.ts'
import { exportCards } from '../exports/export-cards.ts'
import { changeFieldTemplate } from '../field-template/change-field-template.ts'
import { setHandler } from '../handling/set-handler.ts'
import { disableMember } from '../members/disable-member.ts'
import { createLink } from '../sharing/links/create-link.ts'
import { refuseRequest } from '../sharing/requests/answer-request.ts'
import { askAccess } from '../sharing/requests/ask-access.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { answerQuestion } from './answer-question.ts'
import { countFigures } from './count-figures.ts'
import type { Facts } from './figures.ts'
import { finishSelfCheck } from './finish-self-check.ts'
import { gatherSelfCheck } from './gather-self-check.ts'
import { readOwnSelfCheck, readSelfCheck } from './read-self-check.ts'
import { sayNeeds } from './say-needs.ts'

const MAIL = (address: string) => ({ emails: { e: { address } } })

describe('the self-check', () => {
  let space: TestWorkspace
  let owner: Actor
  let luis: Actor
  let sharedId: string
  beforeEach(async () => {
    space = await openTestWorkspace()
    owner = space.owner
    luis = await space.member('Luis')
    sharedId = await space.book(owner, 'Clientes', 'shared')
    await give({ kind: 'member', id: luis.memberId })
  })
  afterEach(() => space.close())

  const give = (grantee: { kind: 'member' | 'everyone'; id?: string }, allows: 'view' | 'edit' = 'edit') =>
    setGrant(space.domain, owner, { bookId: sharedId, grantee, allows } as Parameters<typeof setGrant>[2])
  const count = () => space.domain.store.read(owner, (tx) => countFigures(tx, space.domain.clock.now()))
  const facts = async <F extends keyof Facts>(...names: F[]) => {
    const all = (await count()).facts
    return names.map((name) => all[name])
  }
  const of = async ({ memberId }: Actor) => (await count()).members.find((one) => one.memberId === memberId)!
  const make = async (actor: Actor, bookId: string, full: string, rest: Partial<Card> = {}) =>
    (await createCard(space.domain, actor, { bookId, card: { name: { full }, ...rest } })).view.cardId
  const behind = (text: string, values: unknown[] = []) => askOnce(space.ownerUrl, text, values)

  it('tells who uses contacts with which programs, and forgets what is longer ago than 90 days', async () => {
    const phone = await space.device(luis, 'Teléfono')
    assert.deepEqual(await facts('members', 'withDevice', 'onlyWeb', 'idle', 'noDevice'), [2, 0, 0, 2, 1])
    const seen = `update lazo.device set seen_at = $1, family = 'android' where device_id = $2`
    await behind(seen, [space.clock.now(), phone.deviceId])
    const cardId = await make({ ...owner, door: 'web' }, sharedId, 'Paz')
    assert.deepEqual(await facts('withDevice', 'onlyWeb', 'idle', 'byAndroid', 'byWeb', 'byApple'), [1, 1, 0, 1, 1, 0])
    space.clock.pass({ days: 91 })
    assert.deepEqual(await facts('withDevice', 'onlyWeb', 'idle'), [0, 0, 2])
    assert.deepEqual((await of(luis)).silentDevices, 1)
    await space.domain.store.write(luis, (tx) => noteOpenings(tx, [{ cardId, at: tx.now }]))
    assert.deepEqual((await of(luis)).programs, ['web'])
    assert.equal((await of(luis)).openings, 1)
  })

  it('tells who keeps contacts alone: not in books that are shared, nor those that are linked into one', async () => {
    const ownId = await space.book(luis, 'Mía')
    const cardId = await make(luis, ownId, 'Sola')
    const linkedId = await make(luis, ownId, 'Enlazada')
    await make(luis, sharedId, 'De todos')
    const kept = ['cards', 'sharedCards', 'aloneCards', 'keepers', 'sharedBooks', 'aloneBooks'] as const
    assert.deepEqual(await facts(...kept), [3, 1, 2, 1, 1, 1])
    assert.equal((await of(luis)).aloneCards, 2)
    await linkCards(space.domain, luis, { bookId: sharedId, cardIds: [linkedId] })
    assert.deepEqual(await facts(...kept), [3, 2, 1, 1, 1, 1])
    await setGrant(space.domain, luis, {
      bookId: ownId,
      grantee: { kind: 'member', id: owner.memberId },
      allows: 'view',
    })
    assert.deepEqual(await facts(...kept), [3, 3, 0, 0, 2, 0])
    await deleteCards(space.domain, luis, [cardId])
    assert.deepEqual(await facts('cards', 'trashed'), [2, 1])
  })

  it('tells who made the same contact again, by name and address, and where the two stand', async () => {
    const ownId = await space.book(luis, 'Mía')
    await make(owner, sharedId, 'Paz Gil', MAIL('paz@example.org'))
    space.clock.pass({ minutes: 1 })
    await make(luis, ownId, 'PAZ GIL', MAIL('Paz@example.org'))
    // An address of an office is shared by people of different names.
    await make(luis, sharedId, 'Eva Sanz', MAIL('paz@example.org'))
    assert.deepEqual(
      await facts('doublePeople', 'doubleCards', 'doublesShared', 'doublesMixed', 'doublesAlone', 'keptApart'),
      [1, 1, 0, 1, 0, 0],
    )
    assert.deepEqual([(await of(luis)).doubles, (await of(owner)).doubles], [1, 0])
    const theirs = await space.book(owner, 'Suya')
    await make(luis, ownId, 'Noa Rey', { phones: { p: { number: '+34 600 111 222' } } })
    space.clock.pass({ minutes: 1 })
    await make({ ...owner, door: 'web' }, theirs, 'Noa Rey', { phones: { p: { number: '600111222' } } })
    assert.deepEqual(
      await facts('doublePeople', 'doublesAlone', 'keptApart', 'doublesByWeb', 'doublesByOther'),
      [1, 0, 0, 0, 1],
    )
  })

  it('tells nobody who makes a contact whether a colleague keeps the same alone, but how many there are, in whole fives', async () => {
    const [ownId, theirs] = [await space.book(luis, 'Mía'), await space.book(owner, 'Suya')]
    const told = async () => {
      const { facts: all, members } = await count()
      const { doublePeople, doubleCards, doublesShared, doublesMixed, doublesAlone, keptApart, doublesByOther } = all
      const of_ = members.map(({ doubles }) => doubles)
      return [doublePeople, doubleCards, doublesShared, doublesMixed, doublesAlone, keptApart, doublesByOther, ...of_]
    }
    const probe = async (name: string) => {
      for (const bookId of [theirs, theirs, sharedId, sharedId]) {
        space.clock.pass({ minutes: 1 })
        await make(owner, bookId, name, MAIL(`${name}@example.org`))
      }
    }
    await probe('Nadie')
    const ofNobody = await told()
    await make(luis, ownId, 'Paz', MAIL('Paz@example.org'))
    await probe('Paz')
    const ofLuis = await told()
    assert.deepEqual(
      ofLuis,
      ofNobody.map((figure) => figure * 2),
    )
    assert.ok(Math.max(...ofNobody) > 0)
    for (const name of ['Eva', 'Noa', 'Leo', 'Ana']) {
      assert.deepEqual(await facts('keptApart'), [0])
      await make(luis, ownId, name, MAIL(`${name}@example.org`))
      space.clock.pass({ minutes: 1 })
      await make(owner, theirs, name, MAIL(`${name}@example.org`))
    }
    assert.deepEqual(await facts('keptApart'), [5])
    assert.deepEqual((await told()).slice(-2), ofLuis.slice(-2))
  })

  it('tells who cannot reach what: requests, who has no shared book, and books with one editor', async () => {
    const eva = await space.member('Eva')
    const guest = await space.member('Gala', 'guest')
    assert.deepEqual(await facts('noSharedBook', 'singleEditor'), [2, 0])
    await give({ kind: 'everyone' }, 'view')
    assert.deepEqual([(await of(eva)).reaches, (await of(guest)).reaches], [true, false])
    const of_ = { memberId: owner.memberId }
    const { requestId } = await askAccess(space.domain, eva, { of: of_, wants: 'view', message: 'Por favor' })
    assert.deepEqual(await facts('openRequests', 'oldRequests', 'refusedRequests'), [1, 0, 0])
    space.clock.pass({ days: 8 })
    assert.deepEqual(await facts('openRequests', 'oldRequests'), [1, 1])
    assert.equal((await of(eva)).openRequests, 1)
    await refuseRequest(space.domain, owner, { requestId, answer: '' })
    assert.deepEqual(await facts('openRequests', 'oldRequests', 'refusedRequests'), [0, 0, 1])
    await give({ kind: 'member', id: luis.memberId }, 'view')
    assert.deepEqual(await facts('singleEditor'), [1])
  })

  it('tells where data lies: devices, links for outsiders, exports and books of former members', async () => {
    const phone = await space.device(luis, 'Teléfono')
    const holding = ['holdingDevices', 'silentDevices', 'revokedDevices'] as const
    assert.deepEqual(await facts(...holding), [0, 0, 0])
    await behind(
      `insert into lazo.device_book (workspace_id, device_id, book_id, is_chosen, chosen_at, known_number)
        values ($1, $2, $3, true, now(), 5) on conflict (workspace_id, device_id, book_id) do update set known_number = 5`,
      [owner.workspaceId, phone.deviceId, sharedId],
    )
    assert.deepEqual(await facts(...holding), [1, 1, 0])
    await closeDevice(space.domain, luis, phone.deviceId)
    assert.deepEqual(await facts(...holding), [0, 0, 1])
    const expiresAt = new Date(space.clock.now().getTime() + 86_400_000)
    const link = { title: 'Feria', of: { bookId: sharedId }, shows: [], expiresAt, language: null }
    await createLink(space.domain, owner, { ...link, passwordHash: null })
    await createLink(space.domain, owner, { ...link, passwordHash: 'x' })
    assert.deepEqual(await facts('openLinks', 'openLinksBare'), [2, 1])
    space.clock.pass({ days: 2 })
    assert.deepEqual(await facts('openLinks', 'openLinksBare'), [0, 0])
    const cardId = await make(luis, sharedId, 'Paz')
    for await (const _ of exportCards(space.domain, luis, { format: 'csv', cardIds: [cardId] })) continue
    assert.deepEqual(await facts('exports', 'exportedCards', 'exporters', 'prints'), [1, 1, 1, 0])
    await make(luis, await space.book(luis, 'Mía'), 'Sola')
    await disableMember(space.domain, owner, luis.memberId)
    assert.deepEqual(await facts('members', 'formerBooks', 'formerCards', 'exports'), [1, 1, 1, 1])
  })

  it('tells how complete contacts are, and what the workspace wants of them', async () => {
    await make(owner, sharedId, 'Paz', { ...MAIL('paz@example.org'), phones: { p: { number: '+34600111222' } } })
    await make(owner, sharedId, 'Noa')
    const complete = ['cards', 'withMail', 'withPhone', 'withPhoto', 'unreachable', 'ruledFields'] as const
    assert.deepEqual(await facts(...complete), [2, 1, 1, 0, 1, 0])
    await changeFieldTemplate(space.domain, owner, [
      { kind: 'individual', required: ['phone'], recommended: ['email'] },
    ])
    assert.deepEqual(await facts('ruledFields'), [2])
  })

  it('suggests a seat from what people do, and lets a person say otherwise and take it back', async () => {
    for (let i = 0; i < 10; i += 1) {
      const cardId = await make(owner, sharedId, `Paz ${i}`)
      await setHandler(space.domain, owner, { cardId, memberId: luis.memberId })
      if (i === 0) await addComment(space.domain, luis, { cardId, audience: { kind: 'all' }, text: 'Hola' } as never)
    }
    await gatherSelfCheck(space.domain, owner)
    const seat = async () =>
      (await readSelfCheck(space.domain, owner))!.members.find((m) => m.memberId === luis.memberId)!
    const { handled, comments, suggested, said } = await seat()
    assert.deepEqual([handled, comments, suggested, said], [10, 1, ['quotes'], null])
    await sayNeeds(space.domain, owner, [{ memberId: luis.memberId, needs: ['orders', 'campaigns'] }])
    assert.deepEqual((await seat()).said, ['orders', 'campaigns'])
    await sayNeeds(space.domain, owner, [{ memberId: luis.memberId, needs: [] }])
    assert.deepEqual((await seat()).said, [])
    await sayNeeds(space.domain, owner, [
      { memberId: luis.memberId, needs: null },
      { memberId: space.domain.ids.next(), needs: ['quotes'] },
    ])
    assert.deepEqual((await seat()).said, null)
  })
})

describe('a self-check under way', () => {
  let space: TestWorkspace
  let owner: Actor
  let luis: Actor
  const answer = { verdict: 'act' as const, note: 'Excel en el disco', corrected: { members: 3 } }
  before(async () => {
    space = await openTestWorkspace()
    owner = space.owner
    luis = await space.member('Luis')
  })
  after(() => space.close())
  const acts = async () =>
    (
      await askOnce<{ act: string }>(
        space.ownerUrl,
        `select act from lazo.audit where workspace_id = $1 and act like 'self-check-%' order by audit_id`,
        [owner.workspaceId],
      )
    ).map(({ act }) => act.slice('self-check-'.length))

  it('is answered, counted anew, finished and taken up again, each audited; answers stay', async () => {
    const { domain } = space
    assert.equal(await readSelfCheck(domain, owner), null)
    const closed = { code: 'self-check-closed' }
    await assert.rejects(answerQuestion(domain, owner, { question: 'who', answer }), closed)
    await assert.rejects(finishSelfCheck(domain, owner, true), closed)
    const { checkId } = await gatherSelfCheck(domain, owner)
    await answerQuestion(domain, owner, { question: 'who', answer })
    await space.book(owner, 'Nueva')
    const again = await gatherSelfCheck(domain, owner)
    assert.equal(again.checkId, checkId)
    assert.deepEqual(again.answers[0]!.corrected, { members: 3 })
    assert.equal(again.facts.aloneBooks, 1)
    await finishSelfCheck(domain, owner, true)
    await assert.rejects(answerQuestion(domain, owner, { question: 'who', answer: null }), closed)
    await finishSelfCheck(domain, owner, false)
    await answerQuestion(domain, owner, { question: 'who', answer: null })
    assert.deepEqual((await readSelfCheck(domain, owner))!.answers, [])
    const told = ['begun', 'answered', 'counted', 'finished', 'taken-up', 'answered', 'read']
    assert.deepEqual(await acts(), told)
  })

  it('is compared with the one before', async () => {
    await finishSelfCheck(space.domain, owner, true)
    const next = await gatherSelfCheck(space.domain, owner)
    assert.deepEqual([next.finishedAt, next.before?.facts.aloneBooks], [null, 1])
  })

  it('is begun once by two at the same moment', async () => {
    await finishSelfCheck(space.domain, owner, true)
    const [one, two] = await Promise.all([gatherSelfCheck(space.domain, owner), gatherSelfCheck(space.domain, owner)])
    assert.equal(one.checkId, two.checkId)
  })

  it('is for owners and administrators, but tells each member what it says of them', async () => {
    const { domain } = space
    const refused = { code: 'right-missing' }
    await assert.rejects(readSelfCheck(domain, luis), refused)
    await assert.rejects(gatherSelfCheck(domain, luis), refused)
    await assert.rejects(sayNeeds(domain, luis, []), refused)
    await assert.rejects(answerQuestion(domain, { ...owner, mayWrite: false }, { question: 'who', answer }), {
      code: 'scope-missing',
    })
    assert.equal((await readOwnSelfCheck(domain, luis)).member?.name, 'Luis')
    const stranger = await space.otherWorkspace()
    assert.deepEqual(await readOwnSelfCheck(domain, stranger), { gatheredAt: null, member: null })
    assert.equal(await readSelfCheck(domain, stranger), null)
  })
})
