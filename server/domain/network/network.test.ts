import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { recordInteraction } from '../interactions/record-interaction.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { changeTie } from '../ties/change-tie.ts'
import { readGraph } from './read-graph.ts'
import { readNetwork } from './read-network.ts'
import { readPortrait } from './read-portrait.ts'

const DAY = 86_400_000

describe('the picture of a network', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let shared: string
  let own: string

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    shared = await space.book(ana, 'Clientes', 'shared')
    own = await space.book(ana, 'Míos')
    await setGrant(space.domain, ana, {
      bookId: shared,
      grantee: { kind: 'member', id: luis.memberId },
      allows: 'view',
    })
  })

  const card = async (name: string, bookId: string, more: object = {}) =>
    (await createCard(space.domain, ana, { bookId, card: { name: { full: name }, ...more } })).view.cardId
  const talk = (by: Actor, cardId: string, days: number, more: object = {}) =>
    recordInteraction(space.domain, by, {
      cardIds: [cardId],
      medium: 'call',
      at: new Date(space.clock.now().getTime() - days * DAY),
      ...more,
    })

  it('holds one’s own contacts and those one has talked with, and not a whole shared book', async () => {
    const talked = await card('Paz', shared)
    await card('Otra', shared)
    await card('Mía', own)
    await talk(luis, talked, 3)
    assert.equal((await readNetwork(space.domain, ana)).people, 1)
    assert.equal((await readNetwork(space.domain, luis)).people, 1)
    await talk(ana, talked, 1)
    assert.equal((await readNetwork(space.domain, ana)).people, 2)
  })

  it('counts nothing of what a colleague had, said or catalogued for themselves', async () => {
    const paz = await card('Paz', shared)
    const leo = await card('Leo', shared)
    await talk(luis, paz, 3, { visibility: 'shared' })
    await changeTie(space.domain, luis, { cardId: paz, isKey: true, met: { introducerId: leo } })
    await talk(ana, paz, 1)
    await talk(ana, leo, 1)
    const { heat, quality } = await readNetwork(space.domain, ana)
    assert.deepEqual(heat.rows.map(({ name, total }) => [name, total]).sort(), [
      ['Leo', 1],
      ['Paz', 1],
    ])
    assert.equal(quality.keyKept.of, 0)
    assert.deepEqual((await readGraph(space.domain, ana)).edges, [])
  })

  it('joins who introduced whom, and whom a card names as related', async () => {
    const leo = await card('Leo', own, { uid: 'urn:uuid:6f1d2c1e-0000-4000-8000-000000000001' })
    const paz = await card('Paz', own, {
      relatedTo: { 'urn:uuid:6f1d2c1e-0000-4000-8000-000000000001': { relation: { spouse: true } } },
    })
    const eva = await card('Eva', own)
    await changeTie(space.domain, ana, { cardId: eva, met: { introducerId: leo } })
    const { edges } = await readGraph(space.domain, ana)
    const [from, to] = [leo, paz].sort()
    assert.deepEqual(
      edges.toSorted((one, other) => (one.kind < other.kind ? -1 : 1)),
      [
        { from: leo, to: eva, kind: 'introduced' },
        { from, to, kind: 'related' },
      ],
    )
    await deleteCards(space.domain, ana, [leo])
    assert.deepEqual((await readGraph(space.domain, ana)).edges, [])
  })

  it('takes the day of a connection, not that of the import, for when somebody came in', async () => {
    await card('Paz', own, { 'lazo.app:connectedOn': '2015-04-02' })
    const { growth } = await readNetwork(space.domain, ana)
    assert.equal(
      growth.months.reduce((sum, { added }) => sum + added, 0),
      0,
    )
    assert.deepEqual((await readPortrait(space.domain, ana)).years, [{ year: 2015, people: 1 }])
  })

  it('paints a portrait: with whom one talks, who is new somewhere, and three small acts at most', async () => {
    const now = space.clock.now()
    const begun = { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1, day: 1 }
    const paz = await card('Paz', own, {
      'lazo.app:sectors': { media: true },
      organizations: { o: { name: 'Acme' } },
      'lazo.app:positions': { p: { organizationId: 'o', name: 'Acme', from: begun } },
    })
    for (const days of [40, 20, 2]) await talk(ana, paz, days)
    const portrait = await readPortrait(space.domain, ana)
    assert.deepEqual(portrait.talksWith, [{ cardId: paz, name: 'Paz' }])
    assert.deepEqual(portrait.newJobs, [{ cardId: paz, name: 'Paz' }])
    assert.deepEqual(portrait.sectors, [{ value: 'media', people: 1, talkedWith: 1 }])
    assert.deepEqual(
      portrait.acts.map(({ kind, name }) => [kind, name]),
      [['occasion', 'Paz']],
    )
  })

  it('tells of those whom another import or an edit put somewhere else, and not of who was put somewhere for the first time', async () => {
    const eva = await card('Eva', own, { organizations: { o: { name: 'Acme' } } })
    const sol = await card('Sol', own)
    for (const cardId of [eva, sol])
      await patchCard(space.domain, ana, { cardId, patch: { organizations: { o: { name: 'Beta' } } } })
    assert.deepEqual((await readPortrait(space.domain, ana)).newJobs, [{ cardId: eva, name: 'Eva' }])
  })

  it('suggests three small acts also to whoever has only just brought contacts in', async () => {
    for (const [name, day] of Object.entries({
      Eva: '2026-02-01',
      Leo: '2026-03-01',
      Sol: '2026-01-01',
      Ada: '2019-05-05',
    }))
      await card(name, own, { 'lazo.app:connectedOn': day })
    const { acts } = await readPortrait(space.domain, ana)
    assert.deepEqual(
      acts.map(({ kind, name }) => `${kind} ${name}`),
      ['connection Leo', 'connection Eva', 'connection Sol'],
    )
  })
})
