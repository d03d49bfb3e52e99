import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { isoDay } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { countNaming } from '#store/objectives/reader.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { addFollowUp } from '../follow-ups/change-follow-up.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { createList } from '../lists/create-list.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { changeTie } from '../ties/change-tie.ts'
import { readToday } from '../today/read-today.ts'
import {
  addObjective,
  changeObjective,
  removeObjective,
  restoreObjective,
  undoObjectiveChange,
} from './change-objective.ts'
import type { ObjectiveInput, OutcomeInput } from './objective-rules.ts'
import { listObjectives, listObjectiveVersions, showObjective } from './read-objectives.ts'
import { reportObjective } from './read-report.ts'

const NONE = { code: 'objective-not-found' }
const DAY = 86_400_000

describe('an objective', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let bookId: string
  let paz: string
  let eva: string

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    bookId = await space.book(ana, 'Clientes', 'shared')
    paz = await cardOf('Paz')
    eva = await cardOf('Eva')
    await grant('view')
  })

  const cardOf = async (full: string) =>
    (await createCard(space.domain, ana, { bookId, card: { name: { full } } })).view.cardId
  const grant = (allows: Right | null) =>
    setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
  const dayIn = (days: number) => isoDay(Math.floor(space.clock.now().getTime() / DAY) + days)
  const add = async (by: Actor, said: Omit<ObjectiveInput, 'title' | 'startsOn' | 'endsOn'> = {}) => {
    const horizon = { startsOn: dayIn(-100), endsOn: dayIn(99) }
    return (await addObjective(space.domain, by, { title: ' Entrar en Chile ', ...horizon, cardIds: [paz], ...said }))
      .objectiveId
  }
  const change = (by: Actor, objectiveId: string, said: ObjectiveInput) =>
    changeObjective(space.domain, by, { objectiveId, ...said })
  const outcome = (said: Partial<OutcomeInput> = {}): OutcomeInput => ({ kind: 'client', on: dayIn(-1), ...said })
  const talk = (by: Actor, cardIds: string[], { days = 0, minutes }: { days?: number; minutes?: number } = {}) =>
    recordInteraction(space.domain, by, {
      cardIds,
      medium: 'call',
      at: new Date(space.clock.now().getTime() + days * DAY),
      ...(minutes && { minutes }),
    })

  it('proposes whom it is about and the member lets rest, of whom no reminder comes', async () => {
    await talk(ana, [eva])
    await changeTie(space.domain, ana, { cardId: paz, isResting: true })
    const { resting, proposals } = await reportObjective(space.domain, ana, await add(ana, { cardIds: [paz, eva] }))
    assert.deepEqual(resting, [{ cardId: paz, rung: 'known', silence: null, isResting: true }])
    assert.deepEqual(proposals.find(({ code }) => code === 'wake')?.facts, { count: 1 })
    assert.equal(JSON.stringify(await readToday(space.domain, ana)).includes(paz), false)
  })

  it('is its member’s alone, stands in no journal, and names only whom they see', async () => {
    const counted = async () => (await askOnce(space.ownerUrl, 'select from lazo.audit')).length
    const acts = await counted()
    const objectiveId = await add(luis)
    assert.equal((await showObjective(space.domain, luis, objectiveId)).title, 'Entrar en Chile')
    for (const other of [ana, space.owner]) {
      assert.deepEqual(await listObjectives(space.domain, other), [])
      await assert.rejects(showObjective(space.domain, other, objectiveId), NONE)
      await assert.rejects(reportObjective(space.domain, other, objectiveId), NONE)
      await assert.rejects(change(other, objectiveId, { title: 'Otra cosa' }), NONE)
      await assert.rejects(removeObjective(space.domain, other, objectiveId), NONE)
      await assert.rejects(listObjectiveVersions(space.domain, other, objectiveId), NONE)
    }
    assert.equal(await counted(), acts)
    await grant(null)
    assert.deepEqual((await showObjective(space.domain, luis, objectiveId)).cardIds, [])
    await assert.rejects(add(luis), { code: 'card-not-found' })
  })

  it('keeps what it was, and is again what it was', async () => {
    const objectiveId = await add(ana, { target: { of: 'outcomes', kind: null, count: 3 } })
    await change(ana, objectiveId, { title: 'Entrar en Perú', outcomes: [outcome()], isClosed: true })
    const [version] = await listObjectiveVersions(space.domain, ana, objectiveId)
    assert.equal(version!.state.title, 'Entrar en Chile')
    const again = await undoObjectiveChange(space.domain, ana, { objectiveId, versionId: version!.versionId })
    assert.deepEqual(
      [again.title, again.outcomes, again.closedAt, again.target],
      ['Entrar en Chile', [], null, { of: 'outcomes', kind: null, count: 3 }],
    )
    await change(ana, objectiveId, { title: 'Entrar en Chile' })
    assert.equal((await listObjectiveVersions(space.domain, ana, objectiveId)).length, 2)
    await removeObjective(space.domain, ana, objectiveId)
    await assert.rejects(showObjective(space.domain, ana, objectiveId), NONE)
    assert.equal((await restoreObjective(space.domain, ana, objectiveId)).title, 'Entrar en Chile')
  })

  it('has a title, a horizon behind its beginning, and outcomes whose shares come to a hundred', async () => {
    const objectiveId = await add(ana)
    const share = (cardId: string, percent: number) => ({ cardId, percent })
    for (const said of [
      { title: ' ' },
      { endsOn: dayIn(-101) },
      { outcomes: [outcome({ shares: [share(paz, 60)] })] },
      { outcomes: [outcome({ shares: [share(paz, 50), share(paz, 50)] })] },
    ])
      await assert.rejects(change(ana, objectiveId, said), { code: 'input-invalid' })
    const { outcomes } = await change(ana, objectiveId, {
      outcomes: [outcome({ shares: [share(paz, 60), share(eva, 40)] })],
    })
    assert.equal(outcomes[0]!.shares.length, 2)
  })

  it('keeps the shares of people who are out of sight, and tells nothing of them', async () => {
    const shares = [
      { cardId: paz, percent: 60 },
      { cardId: eva, percent: 40 },
    ]
    const objectiveId = await add(ana, { outcomes: [outcome({ shares })] })
    await deleteCards(space.domain, ana, [eva])
    const seen = (await showObjective(space.domain, ana, objectiveId)).outcomes[0]!
    assert.deepEqual(seen.shares, [shares[0]])
    await change(ana, objectiveId, { outcomes: [outcome({ outcomeId: seen.outcomeId, kind: 'press' })] })
    await assert.rejects(
      change(ana, objectiveId, {
        outcomes: [outcome({ outcomeId: seen.outcomeId, shares: [{ cardId: paz, percent: 100 }] })],
      }),
      { code: 'input-invalid' },
    )
    const rows = await askOnce<{ outcomes: { shares: unknown[] }[] }>(
      space.ownerUrl,
      `select outcomes from lazo.objective where objective_id = '${objectiveId}'`,
    )
    assert.equal(rows[0]!.outcomes[0]!.shares.length, 2)
  })

  it('is about those it names and those its segment finds, and tells where the time with them went', async () => {
    const list = await createList(space.domain, ana, {
      name: 'Evas',
      icon: null,
      isShared: false,
      query: { text: 'Eva' },
    })
    const objectiveId = await add(ana, { listId: list.listId, budgetMinutes: 30 })
    await talk(ana, [paz, eva], { days: -3, minutes: 40 })
    await talk(ana, [await cardOf('Otro')], { days: -3, minutes: 500 })
    await talk(luis, [paz], { days: -3, minutes: 300 })
    const { people, time, proposals } = await reportObjective(space.domain, ana, objectiveId)
    assert.deepEqual(people, { count: 2, isCut: false })
    assert.equal(time.minutes, 40)
    assert.deepEqual(
      proposals.map(({ code }) => code),
      ['set-target', 'spend-less'],
    )
  })

  it('tells what paid, by the people who made it possible', async () => {
    const shares = [{ cardId: paz, percent: 100 }]
    const value = { amount: 1_200, unit: 'EUR' }
    const objectiveId = await add(ana, {
      target: { of: 'outcomes', kind: 'client', count: 1 },
      outcomes: [outcome({ value, shares })],
    })
    await talk(ana, [paz], { days: -30, minutes: 60 })
    const { attainment, returns } = await reportObjective(space.domain, ana, objectiveId)
    assert.equal(attainment!.course, 'reached')
    assert.deepEqual(returns.total[0], { unit: 'EUR', value: 1_200, perHour: 1_200 })
    assert.equal(returns.byRung[0]!.key, 'responded')
  })

  it('counts ties at a rung from the day they came to it', async () => {
    const objectiveId = await add(ana, { target: { of: 'ties', rung: 'conversation', count: 1 } })
    await talk(ana, [paz], { days: -30 })
    await talk(ana, [paz], { days: -20 })
    await talk(ana, [paz], { days: -10 })
    const { attainment } = await reportObjective(space.domain, ana, objectiveId)
    assert.deepEqual([attainment!.course, isoDay(attainment!.steps[0]!.day)], ['reached', dayIn(-20)])
  })

  it('weighs what today asks for with those it names', async () => {
    await addFollowUp(space.domain, ana, { cardId: paz, dueOn: dayIn(0), text: 'Llamar', isPromised: false })
    const reasons = async () => {
      const { doToday, plan, quickTouches } = await readToday(space.domain, ana)
      const items = [...doToday, ...plan, ...quickTouches]
      return items.find(({ cardId }) => cardId === paz)?.reasons.map(({ code }) => code) ?? []
    }
    assert.equal((await reasons()).includes('objective'), false)
    await add(ana)
    assert.equal((await reasons()).includes('objective'), true)
  })

  it('counts for those it names while it is open', async () => {
    const named = (by: Actor) => space.domain.store.read(by, async (tx) => (await countNaming(tx)).get(paz) ?? 0)
    const objectiveId = await add(ana)
    await add(ana)
    assert.deepEqual([await named(ana), await named(luis)], [2, 0])
    await change(ana, objectiveId, { isClosed: true })
    assert.equal(await named(ana), 1)
  })
})
