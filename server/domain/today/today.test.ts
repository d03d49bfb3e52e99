import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { addFollowUp } from '../follow-ups/change-follow-up.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { systemActor } from '../members/system-actor.ts'
import { changeSettings } from '../settings/change-settings.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { changeTie } from '../ties/change-tie.ts'
import { setLabelCadences } from '../ties/label-cadences.ts'
import { forgetMarks } from './forget-marks.ts'
import { markItem, unmarkItem } from './mark-item.ts'
import { readToday } from './read-today.ts'

const DAY = 86_400_000

describe('today', () => {
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
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: 'view' })
  })

  const card = async (name: string, more: object = {}) =>
    (await createCard(space.domain, ana, { bookId, card: { name: { full: name }, ...more } })).view.cardId
  const ago = (days: number) => new Date(space.clock.now().getTime() - days * DAY)
  const write = (cardId: string, days: number, more: object = {}) =>
    recordInteraction(space.domain, ana, { cardIds: [cardId], medium: 'email', at: ago(days), ...more })
  const asked = (cardId: string, days: number) => write(cardId, days, { direction: 'inbound', expectsReply: true })
  /** What is asked of somebody, by kind and card, wherever it stands. */
  const items = async (by: Actor) => {
    const { doToday, putOff, plan, quickTouches, letGo } = await readToday(space.domain, by)
    return [...doToday, ...putOff.map(({ item }) => item), ...plan, ...quickTouches, ...letGo]
  }
  const kinds = async (by: Actor) => (await items(by)).map(({ kind }) => kind)

  it('asks for the reply owed until it is given, with what it answers and why', async () => {
    const paz = await card('Paz')
    await changeTie(space.domain, ana, { cardId: paz, isKey: true })
    const { interactionId } = await asked(paz, 2)
    const [item, ...more] = (await readToday(space.domain, ana)).doToday
    assert.deepEqual(
      [more.length, item!.kind, item!.cardId, item!.interactionId],
      [0, 'owed-reply', paz, interactionId],
    )
    assert.deepEqual(item!.reasons.map(({ code }) => code).sort(), ['key', 'owed-reply', 'rung'])
    await write(paz, 0)
    assert.deepEqual(await kinds(ana), [])
  })

  it('asks for thanks a week after what was received, and not for what was thanked for', async () => {
    const help = { kind: 'help' as const, direction: 'received' as const }
    await write(await card('Paz'), 8, { direction: 'inbound', contributions: [help] })
    await write(await card('Leo'), 8, { direction: 'inbound', contributions: [{ ...help, isThanked: true }] })
    await write(await card('Eva'), 6, { direction: 'inbound', contributions: [help] })
    assert.deepEqual(await kinds(ana), ['owed-thanks'])
  })

  it('asks for a step that is due, and for no other of its days', async () => {
    const paz = await card('Paz')
    const { followUpId } = await addFollowUp(space.domain, ana, {
      cardId: paz,
      dueOn: new Date(space.clock.now()).toISOString().slice(0, 10),
      text: 'Llamar',
      isPromised: true,
    })
    const [item] = (await readToday(space.domain, ana)).doToday
    assert.deepEqual([item!.kind, item!.followUpId, item!.urgency], ['follow-up', followUpId, 1])
  })

  it('greets on a birthday by card, layer and kind, and nobody who died', async () => {
    const now = space.clock.now()
    const born = { month: now.getUTCMonth() + 1, day: now.getUTCDate(), year: 1980 }
    const anniversaries = { b: { kind: 'birth', date: born } }
    const [paz, leo] = [await card('Paz', { anniversaries }), await card('Leo', { anniversaries })]
    const gone = await card('Eva', { anniversaries: { ...anniversaries, d: { kind: 'death', date: { year: 2020 } } } })
    for (const cardId of [paz, leo, gone])
      await changeTie(space.domain, ana, { cardId, isKey: true, muted: ['name-day'] })
    const greeted = async () =>
      (await items(ana)).filter(({ kind }) => kind === 'occasion').map(({ cardId, occasion }) => [cardId, occasion])
    const birthday = { kind: 'birthday', years: now.getUTCFullYear() - 1980 }
    assert.deepEqual(
      (await greeted()).sort(),
      [
        [paz, birthday],
        [leo, birthday],
      ].sort(),
    )
    await changeTie(space.domain, ana, { cardId: leo, muted: ['birthday', 'name-day'] })
    assert.deepEqual(await greeted(), [[paz, birthday]])
    await changeSettings(space.domain, ana, { mutedOccasions: ['birthday'] })
    assert.deepEqual(await greeted(), [])
  })

  it('keeps name days where the card or the member speaks Spanish', async () => {
    const casimiro = await card('Casimiro', { name: { components: [{ kind: 'given', value: 'Casimiro' }] } })
    await changeTie(space.domain, ana, { cardId: casimiro, isKey: true })
    const named = async () => (await items(ana)).map(({ occasion }) => occasion?.kind)
    assert.deepEqual(await named(), ['name-day'])
    await changeSettings(space.domain, ana, { culture: 'none' })
    assert.deepEqual(await named(), [])
  })

  it('is over for what is done, put off or not needed, and each mark is taken back', async () => {
    const paz = await card('Paz')
    const { interactionId } = await asked(paz, 3)
    const key = `reply:${interactionId}`
    const tomorrow = new Date(space.clock.now().getTime() + DAY).toISOString().slice(0, 10)
    const { markId } = await markItem(space.domain, ana, { key, cardId: paz, mark: 'snoozed', until: tomorrow })
    assert.deepEqual(await kinds(ana), [])
    await assert.rejects(unmarkItem(space.domain, luis, markId), { code: 'mark-not-found' })
    const other = await markItem(space.domain, ana, { key, cardId: paz, mark: 'not-needed', until: null })
    await unmarkItem(space.domain, ana, other.markId)
    assert.deepEqual(await kinds(ana), [])
    await unmarkItem(space.domain, ana, markId)
    assert.deepEqual(await kinds(ana), ['owed-reply'])
    await recordInteraction(space.domain, ana, { cardIds: [paz], medium: 'note', does: [key] })
    assert.deepEqual(await kinds(ana), [])
    await assert.rejects(markItem(space.domain, ana, { key, cardId: paz, mark: 'snoozed', until: null }), {
      code: 'input-invalid',
    })
    await assert.rejects(
      markItem(space.domain, ana, { key, cardId: space.owner.memberId, mark: 'not-needed', until: null }),
      {
        code: 'card-not-found',
      },
    )
  })

  it('keeps a mark once that is told twice, and apart from those of others', async () => {
    const paz = await card('Paz')
    const { interactionId } = await asked(paz, 3)
    const mark = { key: `reply:${interactionId}`, cardId: paz, mark: 'not-needed', until: null } as const
    const markId = space.domain.ids.next()
    const first = await markItem(space.domain, ana, { ...mark, markId })
    assert.deepEqual(await markItem(space.domain, ana, { ...mark, markId }), first)
    await markItem(space.domain, luis, { ...mark, markId })
    await unmarkItem(space.domain, luis, markId)
    assert.deepEqual(await kinds(ana), [])
    await unmarkItem(space.domain, ana, markId)
    assert.deepEqual(await kinds(ana), ['owed-reply'])
  })

  it('asks for key contacts, and for those with a label, by the cadence that is strictest', async () => {
    const label = `vip-${bookId}`
    const paz = await card('Paz', { keywords: { [label]: true, otra: true } })
    await setLabelCadences(space.domain, ana, [
      { label, idealDays: 10, maximumDays: 20 },
      { label: 'otra', idealDays: 100, maximumDays: 200 },
    ])
    await write(paz, 21)
    const [item] = await items(ana)
    assert.deepEqual([item!.kind, item!.cardId], ['cadence', paz])
    assert.deepEqual(item!.reasons[0], { code: 'cooling', facts: { days: 21, ideal: 10, maximum: 20 } })
    assert.deepEqual(await kinds(luis), [])
    await changeTie(space.domain, ana, { cardId: paz, cadence: { idealDays: 30, maximumDays: 60 } })
    assert.deepEqual(await kinds(ana), [])
  })

  it('leaves a tie in peace that rests, but for what is owed', async () => {
    const now = space.clock.now()
    const born = { month: now.getUTCMonth() + 1, day: now.getUTCDate() }
    const paz = await card('Paz', { anniversaries: { b: { kind: 'birth', date: born } } })
    await changeTie(space.domain, ana, { cardId: paz, isKey: true, cadence: { idealDays: 10, maximumDays: 20 } })
    await write(paz, 30)
    await write(paz, 25, { direction: 'inbound', contributions: [{ kind: 'help', direction: 'received' }] })
    assert.deepEqual((await kinds(ana)).sort(), ['cadence', 'occasion', 'owed-thanks'])
    await changeTie(space.domain, ana, { cardId: paz, isResting: true })
    assert.deepEqual(await kinds(ana), ['owed-thanks'])
  })

  it('is the day of the member’s own zone', async () => {
    const at = (timeZone: string) => changeSettings(space.domain, ana, { timeZone })
    const day = async () => (await readToday(space.domain, ana)).day
    await at('Pacific/Kiritimati')
    const east = await day()
    await at('Pacific/Pago_Pago')
    assert.ok(east > (await day()))
    await at('Nowhere/None')
    assert.equal((await readToday(space.domain, ana)).zone, 'UTC')
  })

  it('tells nobody else, and nothing of cards out of sight', async () => {
    const paz = await card('Paz')
    await asked(paz, 3)
    await recordInteraction(space.domain, luis, {
      cardIds: [paz],
      medium: 'email',
      direction: 'inbound',
      expectsReply: true,
    })
    assert.deepEqual([await kinds(luis), await kinds(space.owner)], [['owed-reply'], []])
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: null })
    assert.deepEqual(await kinds(luis), [])
    await deleteCards(space.domain, ana, [paz])
    assert.deepEqual(await kinds(ana), [])
  })

  it('tells of a new job that an edit told, of whom one is near and who looks, for three weeks', async () => {
    const work = (name: string) => ({ organizations: { o: { name } } })
    const [paz, leo] = [await card('Paz', work('Acme')), await card('Leo', work('Acme'))]
    for (const by of [ana, luis]) await changeTie(space.domain, by, { cardId: paz, isKey: true })
    await changeTie(space.domain, ana, { cardId: leo, closeness: 'vecino' })
    space.clock.pass({ days: 30 })
    for (const cardId of [paz, leo])
      await patchCard(space.domain, ana, { cardId, patch: { 'organizations/o/name': 'Brezo' } })
    const news = async (by: Actor) =>
      (await items(by)).flatMap(({ occasion, cardId }) => (occasion?.kind === 'new-job' ? [cardId] : []))
    assert.deepEqual([await news(ana), await news(luis), await news(space.owner)], [[paz], [paz], []])
    space.clock.pass({ days: 20 })
    assert.deepEqual(await news(ana), [paz])
    space.clock.pass({ days: 2 })
    assert.deepEqual(await news(ana), [])
  })

  it('forgets marks that say nothing any more after their days, and never that a reply is not needed', async () => {
    const paz = await card('Paz')
    const { interactionId } = await asked(paz, 2)
    const mark = (key: string, until: string | null) =>
      markItem(space.domain, ana, { key, cardId: paz, mark: until ? 'snoozed' : 'not-needed', until })
    await mark(`reply:${interactionId}`, space.clock.now().toISOString().slice(0, 10))
    await mark(`reply:${interactionId}`, null)
    await mark(`occasion:${paz}:birthday:2026`, null)
    await mark(`follow-up:${paz}`, '2999-01-01')
    const kept = async () => {
      await forgetMarks(space.domain, systemActor(ana.workspaceId, 'job'))
      return askOnce<{ mark: string }>(
        space.ownerUrl,
        'select mark from lazo.agenda_mark where card_id = $1 order by mark_id',
        [paz],
      )
    }
    assert.equal((await kept()).length, 4)
    space.clock.pass({ days: 31 })
    assert.deepEqual(
      (await kept()).map(({ mark: said }) => said),
      ['not-needed', 'not-needed', 'snoozed'],
    )
    space.clock.pass({ days: 400 })
    assert.deepEqual(
      (await kept()).map(({ mark: said }) => said),
      ['not-needed', 'snoozed'],
    )
    assert.deepEqual(await kinds(ana), [])
  })

  it('asks to congratulate on a child or an achievement that was noted, for their weeks and nobody else', async () => {
    const [near, far] = [await card('Noa'), await card('Lejos')]
    const noted = (cardId: string, kind: 'child' | 'achievement', days: number) =>
      changeTie(space.domain, ana, {
        cardId,
        facts: [{ kind, text: 'Dicho', on: ago(days).toISOString().slice(0, 10) }],
      })
    await noted(near, 'child', 20)
    await noted(far, 'achievement', 20)
    const asked = async (actor: Actor) => {
      const { doToday, plan, quickTouches, letGo } = await readToday(space.domain, actor)
      return [...doToday, ...plan, ...quickTouches, ...letGo].flatMap(({ key, cardId, kind }) =>
        kind === 'occasion' && (cardId === near || cardId === far) ? [`${cardId === near} ${key.split(':')[2]}`] : [],
      )
    }
    assert.deepEqual(await asked(ana), ['true child'])
    assert.deepEqual(await asked(luis), [])
    await noted(far, 'achievement', 14)
    assert.deepEqual((await asked(ana)).sort(), ['false achievement', 'true child'])
    await changeTie(space.domain, ana, { cardId: far, muted: ['achievement'] })
    assert.deepEqual(await asked(ana), ['true child'])
  })
})
