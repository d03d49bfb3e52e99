import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { readStages } from './read-stages.ts'

let space: TestWorkspace
before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())

it('counts in each stage the talks that the member may know of, and only the time of their own', async () => {
  const [ana, luis] = [await space.member('Ana'), await space.member('Luis')]
  const bookId = await space.book(ana, 'Clientes', 'shared')
  const grant = (allows: 'view' | null) =>
    setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
  await grant('view')
  const at = (days: number) => new Date(space.clock.now().getTime() + days * 86_400_000)
  const since = (days: number) => at(days).toISOString().slice(0, 10)
  const stages = { b: { stage: 'customer', since: since(-10) }, a: { stage: 'prospect', since: since(-40) } }
  const card = { name: { full: 'Paz' }, 'lazo.app:stages': stages }
  const { cardId } = (await createCard(space.domain, ana, { bookId, card })).view
  const call = (by: typeof ana, days: number, visibility: 'private' | 'shared', minutes = 25) =>
    recordInteraction(space.domain, by, { cardIds: [cardId], medium: 'call', visibility, at: at(days), minutes })
  await call(ana, -50, 'private')
  await call(ana, -30, 'private')
  await call(luis, -20, 'private', 500)
  await call(luis, -19, 'shared', 500)
  await call(ana, -5, 'private', 40)
  await recordInteraction(space.domain, ana, { cardIds: [cardId], medium: 'note', at: at(-5), text: 'Le gusta remar' })
  const told = async (by: typeof ana) =>
    (await readStages(space.domain, by, cardId)).map(({ id, stage, days, interactions, minutes }) => [
      id,
      stage,
      days,
      interactions,
      minutes,
    ])
  assert.deepEqual(await told(ana), [
    ['a', 'prospect', 30, 2, 25],
    ['b', 'customer', 10, 1, 40],
  ])
  assert.deepEqual(await told(luis), [
    ['a', 'prospect', 30, 2, 1_000],
    ['b', 'customer', 10, 0, 0],
  ])
  await grant(null)
  await assert.rejects(told(luis), { code: 'card-not-found' })
})
