import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { NO_FACETS } from '#store/ties/tie.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { purgeTrash } from '../contacts/purge-trash.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { changeTie, undoTieChange } from './change-tie.ts'
import { listTies, listTieVersions, showTie } from './read-tie.ts'
import type { TieChange } from './tie-rules.ts'

const NO_CARD = { code: 'card-not-found' }

describe('a tie', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let bookId: string
  let paz: string
  let leo: string

  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    bookId = await space.book(ana, 'Clientes', 'shared')
    paz = await card('Paz')
    leo = await card('Leo')
    await grant('view')
  })

  const card = async (full: string) =>
    (await createCard(space.domain, ana, { bookId, card: { name: { full } } })).view.cardId
  const grant = (allows: Right | null) =>
    setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
  const say = (by: Actor, change: TieChange, cardId = paz) => changeTie(space.domain, by, { cardId, ...change })
  const read = (by: Actor, cardId = paz) => showTie(space.domain, by, cardId)
  const list = async (by: Actor, isKey = false) =>
    (await listTies(space.domain, by, { isKey, after: null, limit: 10 })).map(({ cardId }) => cardId)

  it('is its member’s alone, stands in no journal, and needs to see the card', async () => {
    const counted = async () => (await askOnce(space.ownerUrl, 'select from lazo.audit')).length
    const acts = await counted()
    await say(luis, { isKey: true, closeness: ' amigo ', forMe: ['aduanas', ' aduanas', ''] })
    const { isKey, closeness, forMe } = await read(luis)
    assert.deepEqual([isKey, closeness, forMe], [true, 'amigo', ['aduanas']])
    assert.deepEqual(await read(ana), NO_FACETS)
    assert.deepEqual([await list(luis, true), await list(ana)], [[paz], []])
    assert.equal(await counted(), acts)
    await grant(null)
    await assert.rejects(read(luis), NO_CARD)
    await assert.rejects(say(luis, { isKey: false }), NO_CARD)
    assert.deepEqual(await list(luis), [])
    await grant('view')
    assert.equal((await read(luis)).isKey, true)
    await assert.rejects(say({ ...luis, mayWrite: false }, { isKey: false }), { code: 'scope-missing' })
  })

  it('keeps what is not said, and each change is undone, down to nothing', async () => {
    await say(ana, { cadence: { idealDays: 30, maximumDays: 60 }, met: { place: 'Sevilla', channel: 'feria' } })
    await say(ana, { met: { place: 'Cádiz' }, facts: [{ kind: 'interest', text: 'Vela' }] })
    await say(ana, { met: { place: 'Cádiz' } })
    const now = await read(ana)
    assert.deepEqual([now.met.place, now.met.channel, now.cadence?.idealDays], ['Cádiz', 'feria', 30])
    const [last, first, ...more] = await listTieVersions(space.domain, ana, paz)
    assert.equal(more.length, 0)
    assert.deepEqual(await listTieVersions(space.domain, luis, paz), [])
    const undo = (versionId: string) => undoTieChange(space.domain, ana, { cardId: paz, versionId })
    assert.equal((await undo(last!.versionId)).met.place, 'Sevilla')
    assert.deepEqual(await undo(first!.versionId), NO_FACETS)
    const theirs = { cardId: paz, versionId: last!.versionId }
    await assert.rejects(undoTieChange(space.domain, luis, theirs), { code: 'version-not-found' })
    await assert.rejects(say(ana, { cadence: { idealDays: 60, maximumDays: 30 } }), { code: 'input-invalid' })
  })

  it('names who introduced them only where that card is seen', async () => {
    const rita = await (async () => {
      const mine = await space.book(ana, 'Míos')
      return (await createCard(space.domain, ana, { bookId: mine, card: { name: { full: 'Rita' } } })).view.cardId
    })()
    for (const introducerId of [rita, paz, 'x'])
      await assert.rejects(say(luis, { met: { introducerId } }), NO_CARD, introducerId)
    await say(luis, { met: { introducerId: leo } })
    await deleteCards(space.domain, ana, [leo])
    assert.equal((await read(luis)).met.introducerId, null)
    await say(luis, { met: { event: 'Feria' } })
    await restoreCards(space.domain, ana, [leo])
    assert.equal((await read(luis)).met.introducerId, leo)
    await deleteCards(space.domain, ana, [leo])
    space.clock.pass({ days: 60 })
    await purgeTrash(space.domain, space.owner)
    const { introducerId, event } = (await read(luis)).met
    assert.deepEqual([introducerId, event], [null, 'Feria'])
  })

  it('goes to the trash with its card, comes back with it, follows it to another book, and ends with it', async () => {
    await say(ana, { isKey: true })
    await moveCards(space.domain, ana, { cardIds: [paz], bookId: await space.book(ana, 'Otra') })
    assert.equal((await read(ana)).isKey, true)
    await deleteCards(space.domain, ana, [paz])
    assert.deepEqual(await list(ana), [])
    await restoreCards(space.domain, ana, [paz])
    assert.deepEqual(await list(ana), [paz])
    await deleteCards(space.domain, ana, [paz])
    space.clock.pass({ days: 60 })
    await purgeTrash(space.domain, space.owner)
    assert.equal((await askOnce(space.ownerUrl, `select from lazo.tie where card_id = '${paz}'`)).length, 0)
  })

  it('is said by two windows at once without either being lost', async () => {
    await Promise.all([say(ana, { isKey: true }), say(ana, { closeness: 'familia' }), say(ana, { isMarked: true })])
    const { isKey, closeness, isMarked } = await read(ana)
    assert.deepEqual([isKey, closeness, isMarked], [true, 'familia', true])
    assert.equal((await listTieVersions(space.domain, ana, paz)).length, 3)
  })
})
