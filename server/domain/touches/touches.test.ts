import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { changeTie } from '../ties/change-tie.ts'
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
})
