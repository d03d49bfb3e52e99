import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { editCards } from '../contacts/edit-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { createList } from '../lists/create-list.ts'
import { addObjective } from '../objectives/change-objective.ts'
import { changeSettings } from '../settings/change-settings.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { changeTie } from '../ties/change-tie.ts'
import { showTie } from '../ties/read-tie.ts'
import { type SessionChoice, startSession } from './start-session.ts'
import { type StepInput, takeStep } from './take-step.ts'
import { endSession, undoStep } from './undo-step.ts'
import { readSession, type SessionView } from './view-session.ts'

describe('a session of cataloguing', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let bookId: string
  let paz: string
  let leo: string
  let eva: string

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    bookId = await space.book(ana, 'Clientes', 'shared')
    paz = await card('Paz', 'Directora de compras', 'Acme, S.L.')
    leo = await card('Leo', 'Técnico de ventas', 'ACME SL')
    eva = await card('Eva', 'Concejala', 'Ayuntamiento de Cádiz')
    await grant('view')
  })

  const card = async (full: string, title: string, organization: string) => {
    const made = { name: { full }, organizations: { o: { name: organization } }, titles: { t: { name: title } } }
    return (await createCard(space.domain, ana, { bookId, card: made })).view.cardId
  }
  const grant = (allows: Right | null) =>
    setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
  const start = (choice: Partial<SessionChoice> = {}, by = ana) =>
    startSession(space.domain, by, { order: 'name', filter: { book: bookId }, ...choice })
  const step = (session: SessionView, said: Partial<StepInput>, by = ana) =>
    takeStep(space.domain, by, {
      sessionId: session.sessionId,
      cardId: session.next[0]!.cardId,
      outcome: 'done',
      facets: {},
      tie: {},
      alsoFor: [],
      seconds: 4,
      title: 'Catalogar',
      ...said,
    })
  const undo = (session: SessionView, stepId: string, by = ana) =>
    undoStep(space.domain, by, { sessionId: session.sessionId, stepId })
  const order = ({ next }: SessionView) => next.map(({ cardId }) => cardId)
  const document = async (cardId: string) => (await readCard(space.domain, ana, cardId)).card

  it('shows those first who are key and of whom there is evidence, each with its reason and what their card suggests', async () => {
    await changeTie(space.domain, ana, { cardId: leo, isKey: true })
    await recordInteraction(space.domain, ana, { cardIds: [paz], medium: 'call' })
    const session = await start({ order: 'candidates' })
    assert.deepEqual(order(session), [leo, paz, eva])
    assert.deepEqual(
      session.next.map(({ reason }) => reason.code),
      ['is-key', 'has-evidence', 'no-evidence'],
    )
    const told = session.next.map(({ suggestions }) => suggestions.map(({ facet, value }) => `${facet} ${value}`))
    assert.deepEqual(told, [
      ['function sales', 'seniority specialist'],
      ['function purchasing', 'seniority director'],
      ['kind authority', 'sector government', 'seniority director'],
    ])
    assert.deepEqual(session.next[0]?.kin, [paz])
  })

  it('lets go before others whom objectives name or find, who waits for a reply, and whom the actor talks with', async () => {
    const [ada, lia, pia] = [await card('Ada', '', ''), await card('Lia', '', ''), await card('Pia', '', '')]
    const horizon = { startsOn: '2026-01-01', endsOn: '2027-01-01' }
    const query = { filter: { text: 'Concejala' } }
    const { listId } = await createList(space.domain, ana, { name: 'Ayuntamientos', query })
    await addObjective(space.domain, ana, { title: 'Permisos', ...horizon, cardIds: [paz], listId })
    await recordInteraction(space.domain, ana, {
      cardIds: [lia],
      medium: 'email',
      direction: 'inbound',
      expectsReply: true,
    })
    for (const cardId of [ada, ada, eva])
      await recordInteraction(space.domain, ana, { cardIds: [cardId], medium: 'call' })
    const session = await start({ order: 'candidates' })
    assert.deepEqual(
      session.next.map(({ cardId, reason }) => [cardId, reason.code]),
      [
        [paz, 'in-objectives'],
        [lia, 'is-waiting'],
        [eva, 'fits-objectives'],
        [ada, 'has-evidence'],
        [leo, 'no-evidence'],
        [pia, 'no-evidence'],
      ],
    )
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: 'edit' })
    const other = await start({ order: 'candidates' }, luis)
    assert.deepEqual([...new Set(other.next.map(({ reason }) => reason.code))], ['no-evidence'])
  })

  it('begins a stage on the day it is where the member is', async () => {
    const stageAt = async (timeZone: string) => {
      await changeSettings(space.domain, ana, { timeZone })
      await step(await start({ cardIds: [eva] }), { facets: { stage: [timeZone] } })
      return Object.values((await document(eva))['lazo.app:stages']!).find(({ stage }) => stage === timeZone)!.since
    }
    const now = space.clock.now().getTime()
    const dayAt = (hours: number) => new Date(now + hours * 3_600_000).toISOString().slice(0, 10)
    assert.equal(await stageAt('Pacific/Pago_Pago'), dayAt(-11))
    assert.equal(await stageAt('Pacific/Kiritimati'), dayAt(14))
  })

  it('says a card and the own tie in one step, is resumed elsewhere, and taken back step by step', async () => {
    const first = await start()
    assert.deepEqual(order(first), [eva, leo, paz])
    const facets = { kind: ['authority'], seniority: ['director'], stage: ['prospect'], place: ['Cádiz'] }
    await step(first, { facets, tie: { isKey: true, closeness: 'friend' } })
    const resumed = (await readSession(space.domain, ana))!
    assert.deepEqual([order(resumed), resumed.done, resumed.waiting, resumed.pace], [[leo, paz], 1, 2, 4])
    const said = await document(eva)
    assert.deepEqual(said['lazo.app:contactKinds'], { authority: true })
    assert.deepEqual(Object.values(said['lazo.app:stages']!)[0]?.stage, 'prospect')
    assert.equal((await showTie(space.domain, ana, eva)).isKey, true)
    const second = await step(resumed, { outcome: 'undecided' })
    assert.deepEqual([order(second), second.undecided], [[paz, leo], 1])
    assert.equal(second.next[1]?.wasPutOff, true)
    const [last, before] = second.steps
    assert.deepEqual(order(await undo(second, last!.stepId)), [leo, paz])
    await changeTie(space.domain, ana, { cardId: eva, forMe: ['permits'] })
    const back = await undo(second, before!.stepId)
    assert.deepEqual([order(back), back.done, back.steps], [[eva, leo, paz], 0, []])
    const { isKey, closeness, forMe } = await showTie(space.domain, ana, eva)
    assert.deepEqual([isKey, closeness, forMe], [false, null, ['permits']])
    const restored = await document(eva)
    assert.equal(restored['lazo.app:contactKinds'] ?? restored['lazo.app:stages'] ?? restored.addresses, undefined)
    await assert.rejects(undo(second, before!.stepId), { code: 'already-undone' })
  })

  it('says the same of others of the organization, fills what is their own by their titles, and takes all back as one', async () => {
    const session = await start({ cardIds: [paz, leo, eva], order: 'name' })
    const after_ = await step(session, {
      cardId: paz,
      facets: { kind: ['customer'], function: ['purchasing'] },
      alsoFor: [leo],
    })
    assert.deepEqual([order(after_), after_.done], [[eva], 2])
    const other = await document(leo)
    assert.deepEqual(other['lazo.app:contactKinds'], { customer: true })
    assert.deepEqual(other['lazo.app:functions'], { sales: true })
    const back = await undo(after_, after_.steps[0]!.stepId)
    assert.deepEqual([order(back), (await document(leo))['lazo.app:contactKinds']], [[eva, leo, paz], undefined])
  })

  it('learns from what was decided of others of the organization', async () => {
    const session = await start()
    const later = await step(session, { cardId: paz, facets: { sector: ['industry'], kind: ['supplier'] } })
    const found = later.next.find(({ cardId }) => cardId === leo)!.suggestions
    assert.deepEqual(
      found.map(({ facet, value, reason }) => [facet, value, reason.code]),
      [
        ['kind', 'supplier', 'as-organization'],
        ['sector', 'industry', 'as-organization'],
        ['function', 'sales', 'title-says'],
        ['seniority', 'specialist', 'title-says'],
      ],
    )
  })

  it('needs the right to edit for what all share, and none but to see for what is one’s own', async () => {
    const session = await start({}, luis)
    await assert.rejects(step(session, { facets: { kind: ['press'] } }, luis), { code: 'book-read-only' })
    const { done } = await step(session, { tie: { isResting: true } }, luis)
    assert.equal(done, 1)
    assert.equal((await showTie(space.domain, luis, eva)).isResting, true)
    assert.equal((await showTie(space.domain, ana, eva)).isResting, false)
    await grant(null)
    const gone = (await readSession(space.domain, luis))!
    assert.deepEqual([gone.next, gone.waiting, gone.done], [[], 0, 0])
    await assert.rejects(step(session, { cardId: leo }, luis), { code: 'card-not-found' })
  })

  it('is its member’s alone, and each card is catalogued once', async () => {
    const session = await start()
    await step(session, {})
    await assert.rejects(step(session, {}, luis), { code: 'catalogue-not-found' })
    await assert.rejects(undo(session, session.sessionId, luis), { code: 'catalogue-not-found' })
    assert.equal(await readSession(space.domain, luis), null)
    assert.deepEqual(order(await start()), [leo, paz])
    await assert.rejects(step(session, { cardId: leo }), { code: 'catalogue-not-found' })
    assert.deepEqual(order(await start({ cardIds: [eva] })), [eva])
    assert.deepEqual(order(await start({}, luis)), [eva, leo, paz])
    await endSession(space.domain, ana)
    assert.equal(await readSession(space.domain, ana), null)
    await assert.rejects(start({}, { ...ana, mayWrite: false }), { code: 'scope-missing' })
  })

  it('is taken back also where its changes were taken back elsewhere, edited since, or their card deleted', async () => {
    const session = await start()
    const first = await step(session, { facets: { kind: ['press'] } })
    const second = await step(first, { facets: { kind: ['press'] } })
    const third = await step(second, { facets: { kind: ['press'] } })
    const [{ batchId }] = (await askOnce<{ batchId: string }>(
      space.ownerUrl,
      `select batch_id as "batchId" from lazo.catalogue_step where step_id = '${third.steps[0]!.stepId}'`,
    )) as [{ batchId: string }]
    await undoBatch(space.domain, ana, batchId)
    await editCards(space.domain, ana, {
      cardIds: [leo],
      edit: { contactKinds: { remove: ['press'], add: ['partner'] } },
    })
    await deleteCards(space.domain, ana, [eva])
    for (const { stepId } of third.steps) await undo(third, stepId)
    assert.deepEqual((await document(leo))['lazo.app:contactKinds'], { partner: true })
    assert.deepEqual(order((await readSession(space.domain, ana))!), [leo, paz])
  })
})
