import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { listCardInteractions } from '../interactions/list-interactions.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { changeTie } from '../ties/change-tie.ts'
import { showTie } from '../ties/read-tie.ts'
import { readToday } from '../today/read-today.ts'
import {
  addIntroduction,
  changeIntroduction,
  type NewIntroduction,
  removeIntroduction,
  restoreIntroduction,
  undoIntroductionChange,
} from './change-introduction.ts'
import { findWaysTo } from './find-ways.ts'
import { listIntroductions, listIntroductionVersions, showIntroduction } from './list-introductions.ts'

const NONE = { code: 'introduction-not-found' }
const STRETCH = { since: null, until: null, before: null, limit: 50 }

describe('an introduction', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let bookId: string
  let paz: string
  let eva: string
  let max: string

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    bookId = await space.book(ana, 'Clientes', 'shared')
    paz = await cardOf('Paz', { uid: `urn:x:${ana.memberId}-paz` })
    eva = await cardOf('Eva', { organizations: { o: { name: 'Acme S.L.' } } })
    max = await cardOf('Max', { organizations: { o: { name: 'ACME, SL' } } })
    const grantee = { kind: 'member', id: luis.memberId } as const
    await setGrant(space.domain, ana, { bookId, grantee, allows: 'view' })
  })

  const cardOf = async (full: string, more: Partial<Card> = {}) =>
    (await createCard(space.domain, ana, { bookId, card: { name: { full }, ...more } })).view.cardId
  const add = (by: Actor, said: Partial<NewIntroduction> = {}) =>
    addIntroduction(space.domain, by, { introducerId: paz, colleagueId: null, cardId: eva, otherId: null, ...said })
  const given = async (by: Actor, cardId: string) => {
    const views = await listCardInteractions(space.domain, by, { cardId, ...STRETCH })
    return views.flatMap(({ own }) => own?.contributions.map(({ kind, direction }) => `${kind} ${direction}`) ?? [])
  }
  const talks = async (cardId: string) => (await listCardInteractions(space.domain, ana, { cardId, ...STRETCH })).length
  const daysAgo = (days: number) => new Date(space.clock.now().getTime() - days * 86_400_000).toISOString().slice(0, 10)
  const call = (by: Actor, cardIds: string[], days: number) =>
    recordInteraction(space.domain, by, {
      cardIds,
      medium: 'call',
      at: new Date(space.clock.now().getTime() - days * 86_400_000),
    })

  it('that is asked for records nothing; made, it is recorded with each of the people', async () => {
    const { introductionId, state } = await add(ana)
    assert.deepEqual([state, await given(ana, paz), await given(ana, eva)], ['asked', [], []])
    const made = await changeIntroduction(space.domain, ana, { introductionId, state: 'made' })
    assert.equal(made.interactionIds.length, 2)
    assert.deepEqual(await given(ana, paz), ['introduction received'])
    assert.deepEqual([await given(ana, eva), await talks(eva)], [[], 1])
  })

  it('is owed thanks by the member to whoever introduced them, not to whoever they came to know', async () => {
    const kinds = async () => {
      const { doToday, quickTouches, letGo, plan } = await readToday(space.domain, ana)
      return [doToday, quickTouches, letGo, plan].flat().flatMap(({ kind, cardId }) => `${kind} ${cardId}`)
    }
    await add(ana, { state: 'made', askedOn: daysAgo(30), settledOn: daysAgo(20) })
    assert.deepEqual(await kinds(), [`owed-thanks ${paz}`])
  })

  it('says in the tie who introduced them, and takes that back with itself, but not what was said by hand', async () => {
    const metBy = async () => (await showTie(space.domain, ana, eva)).met.introducerId
    const { introductionId } = await add(ana, { state: 'made' })
    assert.equal(await metBy(), paz)
    for (const _ of [1, 2]) {
      space.clock.pass({ seconds: 1 })
      await removeIntroduction(space.domain, ana, introductionId)
      assert.equal(await metBy(), null)
      space.clock.pass({ seconds: 1 })
      await restoreIntroduction(space.domain, ana, introductionId)
      assert.equal(await metBy(), paz)
    }
    await changeIntroduction(space.domain, ana, { introductionId, state: 'declined' })
    assert.equal(await metBy(), null)
    space.clock.pass({ seconds: 1 })
    await changeTie(space.domain, ana, { cardId: max, met: { introducerId: eva } })
    space.clock.pass({ seconds: 1 })
    const other = await add(ana, { introducerId: eva, cardId: max, state: 'made' })
    await removeIntroduction(space.domain, ana, other.introductionId)
    assert.equal((await showTie(space.domain, ana, max)).met.introducerId, eva)
  })

  it('of two people by the member is given to both', async () => {
    await add(ana, { introducerId: null, cardId: eva, otherId: max, state: 'made', medium: 'meeting' })
    assert.deepEqual([await given(ana, eva), await given(ana, max)], [['introduction given'], ['introduction given']])
  })

  it('that was not made after all takes back what was recorded, and the undo brings it again', async () => {
    const { introductionId } = await add(ana, { state: 'made' })
    await changeIntroduction(space.domain, ana, { introductionId, state: 'declined' })
    assert.deepEqual([await given(ana, paz), await talks(eva)], [[], 0])
    const [version] = await listIntroductionVersions(space.domain, ana, introductionId)
    await undoIntroductionChange(space.domain, ana, { introductionId, versionId: version!.versionId })
    assert.deepEqual([await given(ana, paz), await talks(eva)], [['introduction received'], 1])
    await removeIntroduction(space.domain, ana, introductionId)
    assert.deepEqual([await given(ana, paz), await talks(eva)], [[], 0])
    await assert.rejects(showIntroduction(space.domain, ana, introductionId), NONE)
    await restoreIntroduction(space.domain, ana, introductionId)
    assert.deepEqual([await given(ana, paz), await talks(eva)], [['introduction received'], 1])
  })

  it('is its member’s alone, also for administrators and for the colleague who was asked', async () => {
    const { introductionId } = await add(ana, { introducerId: null, colleagueId: luis.memberId })
    for (const other of [luis, space.owner]) {
      assert.deepEqual(await listIntroductions(space.domain, other, null), [])
      await assert.rejects(showIntroduction(space.domain, other, introductionId), NONE)
      await assert.rejects(changeIntroduction(space.domain, other, { introductionId, state: 'made' }), NONE)
      await assert.rejects(removeIntroduction(space.domain, other, introductionId), NONE)
    }
  })

  it('is among three different people whom the member sees', async () => {
    await assert.rejects(add(ana, { introducerId: eva }), { code: 'input-invalid' })
    await assert.rejects(add(ana, { introducerId: null }), { code: 'input-invalid' })
    await assert.rejects(add(ana, { otherId: max }), { code: 'input-invalid' })
    await assert.rejects(add(space.owner), { code: 'card-not-found' })
    await assert.rejects(add(ana, { introducerId: null, colleagueId: max }), { code: 'member-not-found' })
  })

  it('can come from who is related, was there together or works in the same house, with the reason', async () => {
    const uid = `urn:x:${ana.memberId}-paz`
    const ines = await cardOf('Inés', { relatedTo: { [uid]: { relation: { friend: true } } } })
    for (const days of [40, 20]) {
      await call(ana, [ines], days)
      await call(ana, [max], days)
    }
    const codes = async (to: string) =>
      (await findWaysTo(space.domain, ana, to)).map(({ who, reasons }) => [
        'cardId' in who ? who.cardId : who.name,
        reasons[0]!.code,
      ])
    assert.deepEqual(await codes(paz), [[ines, 'related']])
    assert.deepEqual(await codes(eva), [[max, 'same-organization']])
    await call(ana, [ines, eva], 10)
    assert.deepEqual((await codes(eva))[0], [ines, 'together'])
    assert.deepEqual(await codes(paz), [[ines, 'related']])
  })

  it('can come from a colleague who let it be known, and from none who kept it to themselves', async () => {
    const at = new Date(space.clock.now().getTime() - 86_400_000)
    const talk = (visibility: 'private' | 'shared') =>
      recordInteraction(space.domain, luis, { cardIds: [eva], medium: 'call', visibility, at })
    await talk('private')
    assert.deepEqual(await findWaysTo(space.domain, ana, eva), [])
    await talk('shared')
    const [way] = await findWaysTo(space.domain, ana, eva)
    assert.deepEqual(way!.who, { memberId: luis.memberId, name: 'Luis' })
    assert.deepEqual(
      way!.reasons.map(({ code }) => code),
      ['knows'],
    )
  })
})
