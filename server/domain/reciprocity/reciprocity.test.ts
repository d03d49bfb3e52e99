import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { addFollowUp } from '../follow-ups/change-follow-up.ts'
import { type NewInteraction, recordInteraction } from '../interactions/record-interaction.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { changeTie } from '../ties/change-tie.ts'
import { readKeyContacts } from '../ties/read-key-contacts.ts'
import { readReciprocity } from './read-reciprocity.ts'
import { whoCan } from './who-can.ts'

const DAY = 86_400_000

describe('what a network gives and becomes', () => {
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
    const grantee = { kind: 'member', id: luis.memberId } as const
    await setGrant(space.domain, ana, { bookId, grantee, allows: 'view' })
  })

  const cardOf = async (full: string) =>
    (await createCard(space.domain, ana, { bookId, card: { name: { full } } })).view.cardId
  const call = (by: Actor, cardId: string, contributions: NewInteraction['contributions'] = [], days = 1) =>
    recordInteraction(space.domain, by, {
      cardIds: [cardId],
      medium: 'call',
      at: new Date(space.clock.now().getTime() - days * DAY),
      contributions,
    })

  it('is balanced over all of one’s own ties, and tells who was only asked and only given to', async () => {
    await call(ana, paz, [{ kind: 'help', direction: 'asked' }])
    await call(ana, paz, [{ kind: 'advice', direction: 'received' }])
    await call(ana, eva, [{ kind: 'introduction', direction: 'given' }])
    await call(luis, eva, [{ kind: 'gift', direction: 'given' }])
    const { total, lopsided } = await readReciprocity(space.domain, ana)
    assert.deepEqual(total, { given: 1, received: 1, asked: 1 })
    assert.deepEqual(
      lopsided.map(({ cardId, side }) => [cardId, side]),
      [
        [paz, 'only-asked'],
        [eva, 'only-given'],
      ],
    )
  })

  it('is asked who knows about something, by what one noted oneself and nobody else', async () => {
    await changeTie(space.domain, ana, { cardId: paz, forMe: ['Derecho aduanero y aduanas'] })
    await changeTie(space.domain, luis, { cardId: eva, forMe: ['Aduanas'] })
    await call(ana, eva, [{ kind: 'learned', direction: 'received', text: 'Cómo pasar la aduana' }])
    await call(ana, eva, [{ kind: 'thanks', direction: 'received', text: 'Gracias por la aduana' }])
    const found = await whoCan(space.domain, ana, '¿Quién sabe de aduanas?')
    assert.deepEqual(
      found.map(({ cardId, reasons }) => [cardId, reasons.map(({ by }) => by)]),
      [
        [paz, ['can-do']],
        [eva, ['taught-me']],
      ],
    )
    assert.deepEqual(
      (await whoCan(space.domain, luis, 'aduana')).map(({ cardId }) => cardId),
      [eva],
    )
  })

  it('has key contacts, each with its way and its next conversation; what is stuck comes first', async () => {
    for (const cardId of [paz, eva]) await changeTie(space.domain, ana, { cardId, isKey: true })
    await call(ana, paz, [], 400)
    await addFollowUp(space.domain, ana, { cardId: eva, dueOn: '2027-01-10', text: 'Comer', isPromised: false })
    const keys = await readKeyContacts(space.domain, ana)
    assert.deepEqual(
      keys.map(({ cardId, movement, followUp }) => [cardId, movement, followUp?.text ?? null]),
      [
        [eva, 'stuck', 'Comer'],
        [paz, 'up', null],
      ],
    )
    assert.equal(keys[0]!.quarters.length, 6)
    assert.deepEqual(await readKeyContacts(space.domain, luis), [])
  })
})
