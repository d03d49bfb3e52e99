import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type CardFilter, type TieTerm, tieTermNames } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { addFeed } from '../calendars/change-feeds.ts'
import { openFeed } from '../calendars/open-feed.ts'
import { startSession } from '../cataloguing/start-session.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { walkCards } from '../exports/walk-cards.ts'
import { addFollowUp } from '../follow-ups/change-follow-up.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { createList } from '../lists/create-list.ts'
import { readSmartList } from '../lists/read-lists.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { changeTie } from '../ties/change-tie.ts'
import { listStandings } from '../ties/read-standing.ts'
import { listCards } from './list-cards.ts'
import { searchCards } from './search-cards.ts'

/** A term for each of what ties tell, which Ana's tie with Paz answers, and no card of which nothing is known. */
const TERMS: readonly TieTerm[] = [
  { rung: { atLeast: 'audience' } },
  { warmth: { over: 1 } },
  { cadence: 'warm' },
  { fading: true },
  { key: true },
  { marked: true },
  { resting: true },
  { closeness: 'amiga' },
  { oneSided: 'only-asked' },
  { forMe: 'aduanas' },
  { forThem: 'piso' },
  { metChannel: 'linkedin' },
  { metPlace: 'sevilla' },
  { metEvent: 'feria' },
  { metStage: 'universidad' },
  { lastContact: { after: '1900-01-01' } },
  { silence: { over: -1 } },
  { contacted: true },
  { interactions: { over: 0 } },
  { followUp: 'open' },
]

describe('terms about ties', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let bookId: string
  let paz: string
  let eva: string

  before(async () => {
    space = await openTestWorkspace()
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    bookId = await space.book(ana, 'Clientes', 'shared')
    paz = await card('Paz')
    eva = await card('Eva')
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: 'manage' })
  })
  after(() => space.close())

  const card = async (full: string) => {
    const birthday = { b: { kind: 'birth', date: { '@type': 'PartialDate', month: 3, day: 4 } } }
    const input = { bookId, card: { name: { full }, anniversaries: birthday } }
    return (await createCard(space.domain, ana, input)).view.cardId
  }
  const found = async (by: Actor, filter: CardFilter) =>
    (await listCards(space.domain, by, { order: 'given', limit: 50, filter })).cards.map(({ cardId }) => cardId)

  /** Everything by which a member may learn who answers a filter. */
  async function everyAnswer(by: Actor, filter: CardFilter): Promise<unknown[]> {
    const { domain } = space
    const searched = await searchCards(domain, by, { query: 'p', filter, limit: 10, language: 'es' })
    const exported = await Array.fromAsync(walkCards(domain, by, { filter }))
    const session = await startSession(domain, by, { order: 'name', filter })
    return [
      await found(by, filter),
      searched.map((one) => one.card.cardId),
      exported.map(({ uid }) => uid),
      session.waiting,
    ]
  }

  async function tieAll(by: Actor): Promise<void> {
    const met = { channel: 'LinkedIn', place: 'Sevilla', event: 'Feria', stage: 'universidad', introducerId: eva }
    const words = { closeness: 'amiga', forMe: ['aduanas'], forThem: ['piso'] }
    const { domain } = space
    await changeTie(domain, by, { cardId: paz, isKey: true, isMarked: true, isResting: true, met, ...words })
    await addFollowUp(domain, by, { cardId: paz, dueOn: '2030-01-01', text: 'llamar', isPromised: true })
    const contributions = [{ kind: 'advice' as const, direction: 'received' as const }]
    for (const visibility of ['private', 'shared', 'open'] as const)
      await recordInteraction(domain, by, { cardIds: [paz], medium: 'call', visibility, contributions })
  }

  it('are answered by one’s own ties, and nothing of them is found out by a colleague with every right', async () => {
    const asked: CardFilter[] = [...TERMS, { introducedBy: eva }]
    assert.deepEqual(new Set(asked.flatMap((one) => Object.keys(one))), new Set(tieTermNames))
    const nothing = await Promise.all(asked.map((filter) => everyAnswer(luis, filter)))
    await tieAll(ana)
    for (const [at, filter] of asked.entries()) {
      const said = JSON.stringify(filter)
      const isOver = 'fading' in filter
      assert.deepEqual(await found(ana, filter), isOver ? [] : [paz], said)
      assert.deepEqual(await everyAnswer(luis, filter), nothing[at], said)
      assert.deepEqual(await found(luis, { not: filter }), [eva, paz], said)
    }
    assert.deepEqual((await listStandings(space.domain, luis, null)).standings, [])
  })

  it('make of a shared list what each of its readers has, also where it feeds a calendar', async () => {
    const query = { filter: { key: true } }
    const { listId } = await createList(space.domain, ana, { name: 'Claves', query, isShared: true })
    const shared = await readSmartList(space.domain, luis, listId)
    assert.deepEqual(await found(luis, shared.query.filter!), [])
    const feed = { name: 'Claves', listId, hasOccasions: true, hasFollowUps: true }
    const [hers, his] = [await addFeed(space.domain, ana, feed), await addFeed(space.domain, luis, feed)]
    assert.match((await openFeed(space.domain, hers.token)).text, /Paz/)
    assert.doesNotMatch((await openFeed(space.domain, his.token)).text, /Paz|llamar/)
    await changeTie(space.domain, luis, { cardId: eva, isKey: true })
    assert.deepEqual([await found(luis, query.filter), await found(ana, query.filter)], [[eva], [paz]])
  })

  it('hold out of a list whom one no longer sees, and do not name an introducer out of sight', async () => {
    const own = await space.book(luis, 'De Luis')
    const input = { bookId: own, card: { name: { full: 'Leo' } } }
    const leo = (await createCard(space.domain, luis, input)).view.cardId
    await changeTie(space.domain, luis, { cardId: paz, isKey: true, met: { introducerId: leo } })
    assert.deepEqual(await found(luis, { introducedBy: leo }), [paz])
    await deleteCards(space.domain, luis, [leo])
    assert.deepEqual(await found(luis, { introducedBy: leo }), [])
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: null })
    assert.deepEqual(await found(luis, { key: true }), [])
    assert.deepEqual((await listStandings(space.domain, luis, [paz])).standings, [])
  })

  it('tell of fading as the days pass, and of what is due', async () => {
    assert.deepEqual(await found(ana, { followUp: 'due' }), [])
    space.clock.pass({ days: 365 * 6 })
    assert.deepEqual(await found(ana, { fading: true }), [paz])
    assert.deepEqual(await found(ana, { followUp: 'due' }), [paz])
    assert.deepEqual(await found(ana, { silence: { over: 365 } }), [paz])
    assert.deepEqual(await found(ana, { warmth: { over: 50 } }), [])
  })
})
