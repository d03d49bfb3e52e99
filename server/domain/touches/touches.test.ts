import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { cadenceKeyOf } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { changeTie } from '../ties/change-tie.ts'
import { markItem, unmarkItem } from '../today/mark-item.ts'
import { readTouches } from './read-touches.ts'

const DAY = 86_400_000

describe('touches', () => {
  let space: TestWorkspace
  let ana: Actor
  let bookId: string

  before(async () => {
    space = await openTestWorkspace()
    ana = await space.member('Ana')
    bookId = await space.book(ana, 'Clientes', 'shared')
  })
  after(() => space.close())

  const silentFor = async (days: number, card: object) => {
    const { cardId } = (await createCard(space.domain, ana, { bookId, card })).view
    const at = (day: number) => new Date(space.clock.now().getTime() - day * DAY)
    await recordInteraction(space.domain, ana, { cardIds: [cardId], medium: 'call', at: at(days) })
    await recordInteraction(space.domain, ana, {
      cardIds: [cardId],
      medium: 'email',
      at: at(days),
      direction: 'inbound',
    })
    return cardId
  }
  const nearest = async () => (await readTouches(space.domain, ana)).nearest.map(({ cardId }) => cardId)

  it('proposes who is near and silent, and leaves ties in peace that rest', async () => {
    const cardId = await silentFor(50, { name: { full: 'Paz' }, 'lazo.app:contactKinds': { customer: true } })
    assert.deepEqual(await nearest(), [cardId])
    await changeTie(space.domain, ana, { cardId, isResting: true })
    assert.deepEqual(await nearest(), [])
  })

  it('proposes nothing in the place of what was put off or is not needed', async () => {
    const cardId = await silentFor(100, { name: { full: 'Óscar' } })
    const at = new Date(space.clock.now().getTime() - 102 * DAY)
    await recordInteraction(space.domain, ana, { cardIds: [cardId], medium: 'call', at })
    const touched = async () => (await readTouches(space.domain, ana)).touches.some((one) => one.cardId === cardId)
    assert.equal(await touched(), true)
    const mark = { key: 'thanks:another', cardId, mark: 'snoozed', until: '2999-01-01' } as const
    const snoozed = await markItem(space.domain, ana, mark)
    assert.equal(await touched(), false)
    await unmarkItem(space.domain, ana, snoozed.markId)
    assert.equal(await touched(), true)
    const key = cadenceKeyOf(cardId, Math.floor((space.clock.now().getTime() - 100 * DAY) / DAY))
    await markItem(space.domain, ana, { key, cardId, mark: 'not-needed', until: null })
    assert.equal(await touched(), false)
  })
})
