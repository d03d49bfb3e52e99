import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Medium } from '@lazo/ties'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import { addFollowUp } from '../follow-ups/change-follow-up.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { changeTie } from '../ties/change-tie.ts'
import { setLabelCadences } from '../ties/label-cadences.ts'
import { readTouches } from '../touches/read-touches.ts'
import { readToday } from './read-today.ts'

const DAY = 86_400_000
const PEOPLE = 24
const MEDIA: readonly Medium[] = ['email', 'call', 'message', 'meeting', 'comment']
const KINDS = ['customer', 'press', 'colleague']

describe('what today looks at', () => {
  let space: TestWorkspace
  let ana: Actor

  before(async () => {
    space = await openTestWorkspace()
    ana = await space.member('Ana')
    await fill(await space.book(ana, 'Todos', 'shared'))
  })
  after(() => space.close())

  const ago = (days: number) => new Date(space.clock.now().getTime() - days * DAY)

  /** People of all sorts: by each digit of their number they are of another one. */
  const fill = async (bookId: string) => {
    for (let i = 0; i < PEOPLE; i++) {
      const { view } = await createCard(space.domain, ana, { bookId, card: personOf(i) })
      await happen(view.cardId, i)
      if (i % 5 === 0) await changeTie(space.domain, ana, { cardId: view.cardId, isKey: i % 10 === 0, isMarked: true })
      if (i % 7 === 0) await changeTie(space.domain, ana, { cardId: view.cardId, isResting: true })
      if (i === 9) await overlay(view.cardId)
      if (i % 11 === 3)
        await addFollowUp(space.domain, ana, { cardId: view.cardId, dueOn: '2027-03-01', text: 'x', isPromised: true })
    }
    await setLabelCadences(space.domain, ana, [{ label: 'club', idealDays: 20, maximumDays: 40 }])
  }
  const personOf = (i: number) => ({
    name: { full: ['Ana', 'Pedro', 'Wolf'][i % 3]! },
    keywords: i % 6 === 0 ? { club: true } : {},
    anniversaries: { b: { kind: i % 4 === 3 ? 'wedding' : 'birth', date: { month: 1 + (i % 12), day: 1 + i } } },
    'lazo.app:contactKinds': { [KINDS[i % 3]!]: true },
  })
  const happen = async (cardId: string, i: number) => {
    for (let talk = 0; talk < i % 5; talk++)
      await recordInteraction(space.domain, ana, {
        cardIds: [cardId],
        medium: MEDIA[(i + talk) % 5]!,
        at: ago(10 + 31 * talk + i),
        direction: talk % 2 ? 'inbound' : 'outbound',
        expectsReply: i % 8 === 1,
        contributions: i % 9 === 2 ? [{ kind: 'help', direction: 'received' }] : [],
      })
  }
  const overlay = (cardId: string) =>
    saveOverlay(space.domain, ana, {
      cardId,
      patch: { anniversaries: { b: { '@type': 'Anniversary', kind: 'birth', date: { month: 8, day: 17 } } } },
    })

  const throughTheYear = async () => {
    const told = []
    for (let days = 0; days < 366; days += 6) {
      const now = new Date(space.clock.now().getTime() + days * DAY)
      const later = { ...space.domain, clock: { now: () => now } }
      const { nearest, touches, meetings } = await readTouches(later, ana)
      told.push({ days, ...(await readToday(later, ana)), nearest, touches, meetings })
    }
    return told
  }

  it('is all that the rules would ask for if they were asked about everybody, on each day of a year', async () => {
    const hinted = await throughTheYear()
    assert.ok(hinted.some(({ letGo, plan }) => letGo.length + plan.length > 0))
    await askOnce(space.ownerUrl, 'update lazo.card set hints = null')
    await askOnce(space.ownerUrl, 'update lazo.tie_state set basis = null, history = null')
    assert.deepEqual(hinted, await throughTheYear())
  })
})
