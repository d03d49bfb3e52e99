import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { readStanding } from './read-standing.ts'

let space: TestWorkspace
before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())

it('names the colleagues who let be known that they know somebody, and nothing of what is private', async () => {
  const [ana, luis] = [await space.member('Ana'), await space.member('Luis')]
  const bookId = await space.book(ana, 'Clientes', 'shared')
  const grant = (allows: 'view' | null) =>
    setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
  await grant('view')
  const { cardId } = (await createCard(space.domain, ana, { bookId, card: { name: { full: 'Paz' } } })).view
  const call = (days: number, visibility: 'private' | 'shared') =>
    recordInteraction(space.domain, luis, {
      cardIds: [cardId],
      medium: 'call',
      visibility,
      at: new Date(space.clock.now().getTime() - days * 86_400_000),
    })
  const knowers = async () => (await readStanding(space.domain, ana, cardId)).bestKnownBy
  await call(9, 'private')
  await call(5, 'private')
  assert.deepEqual(await knowers(), [])
  await call(3, 'shared')
  assert.deepEqual(await knowers(), [{ memberId: luis.memberId, name: 'Luis', rung: 'responded' }])
  assert.equal((await readStanding(space.domain, luis, cardId)).stand.place.rung, 'conversation')
  assert.deepEqual((await readStanding(space.domain, luis, cardId)).bestKnownBy, [])
  await grant(null)
  assert.deepEqual(await knowers(), [])
})
