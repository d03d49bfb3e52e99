import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { readHandled } from '#store/handling/handled-cards.ts'
import { patchCard, replaceCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { readCard } from '../contacts/read-card.ts'
import { exportCards } from '../exports/export-cards.ts'
import { undoChange } from '../history/undo-change.ts'
import { searchCards } from '../search/search-cards.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { setHandler } from './set-handler.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let bookId: string
let cardId: string

before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())
async function prepare(): Promise<void> {
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  bookId = await space.book(ana, 'Clientes', 'shared')
  cardId = (await createCard(space.domain, ana, { bookId, card: { name: { full: 'Paz' } } })).view.cardId
  await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: 'comment' })
}

const hand = (by: Actor, memberId: string | null) => setHandler(space.domain, by, { cardId, memberId })
const read = async () => (await readCard(space.domain, ana, cardId)).card
const handler = async () => (await read())['lazo.app:handledBy']?.memberId ?? null

describe('who handles a card', () => {
  beforeEach(prepare)
  it('is one member at most, since when, set by who may comment', async () => {
    await hand(luis, luis.memberId)
    const { since, ...handling } = (await read())['lazo.app:handledBy']!
    assert.deepEqual(handling, { memberId: luis.memberId, name: 'Luis' })
    assert.match(since, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    const same = await hand(ana, luis.memberId)
    assert.equal(same.versionId, null)
    await hand(ana, ana.memberId)
    assert.equal(await handler(), ana.memberId)
    await hand(luis, null)
    assert.equal(await handler(), null)
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: 'view' })
    await assert.rejects(hand(luis, luis.memberId), { code: 'book-read-only' })
  })

  it('is a member who sees the card', async () => {
    const eva = await space.member('Eva')
    for (const nobody of [eva.memberId, space.domain.ids.next(), 'x'])
      await assert.rejects(hand(ana, nobody), { code: 'member-not-found' })
    await assert.rejects(hand(eva, eva.memberId), { code: 'card-not-found' })
    assert.equal(await handler(), null)
  })

  it('is changed by no other door, whatever is sent', async () => {
    const forged = { memberId: ana.memberId, name: 'x', since: '2020-01-01T00:00:00Z' }
    const made = await createCard(space.domain, ana, {
      bookId,
      card: { name: { full: 'Nueva' }, 'lazo.app:handledBy': forged },
    })
    assert.equal(made.view.card['lazo.app:handledBy'], undefined)
    await patchCard(space.domain, ana, { cardId, patch: { 'lazo.app:handledBy': forged } })
    assert.equal(await handler(), null)
    const { view } = await hand(luis, luis.memberId)
    await replaceCard(space.domain, ana, { cardId, card: { uid: view.card.uid, name: { full: 'Paz' } }, ifMatch: '*' })
    await patchCard(space.domain, ana, { cardId, patch: { 'lazo.app:handledBy': null, 'name/full': 'Paz Gil' } })
    assert.equal(await handler(), luis.memberId)
  })

  it('stands in the history, is undone there, and is found', async () => {
    await hand(ana, ana.memberId)
    const { versionId } = await hand(ana, luis.memberId)
    const found = async (memberId: string) =>
      (
        await searchCards(space.domain, ana, {
          query: 'Paz',
          language: 'es',
          filter: { handledBy: memberId },
          limit: 10,
        })
      ).length
    assert.deepEqual([await found(luis.memberId), await found(ana.memberId)], [1, 0])
    await undoChange(space.domain, ana, { cardId, versionId: versionId! })
    assert.equal(await handler(), ana.memberId)
    assert.deepEqual([await found(luis.memberId), await found(ana.memberId)], [0, 1])
  })

  it('is found among what a member handles when an undo brings them back who had it before that was kept', async () => {
    await hand(ana, ana.memberId)
    const { versionId } = await hand(ana, luis.memberId)
    await askOnce(space.ownerUrl, `delete from lazo.handled_card where member_id = '${ana.memberId}'`)
    await undoChange(space.domain, ana, { cardId, versionId: versionId! })
    assert.deepEqual(await space.domain.store.read(ana, (tx) => readHandled(tx, ana.memberId)), [cardId])
  })

  it('leaves the product in no export', async () => {
    await hand(ana, luis.memberId)
    for (const format of ['jscontact', 'vcard4', 'csv'] as const) {
      let text = ''
      for await (const chunk of exportCards(space.domain, ana, { format, cardIds: [cardId] })) text += String(chunk)
      assert.ok(text.includes('Paz') && !text.includes('handledBy') && !text.includes(luis.memberId), format)
    }
  })
})
