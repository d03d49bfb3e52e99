import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { undoBatch } from '../history/undo-batch.ts'
import { shareLabel } from '../labels/share-label.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { findBroken } from '../testing/find-broken.ts'
import { createCard } from './create-card.ts'
import { deleteCards } from './delete-cards.ts'
import { forgetKeptLayer, listKeptLayers } from './kept-layers.ts'
import { readCard } from './read-card.ts'
import { saveOverlay } from './save-overlay.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let book: string
let label: string
let cardId: string

const card = {
  name: { full: 'Paz Ruiz', components: [{ kind: 'surname', value: 'Ruiz' }] },
  phones: { p1: { number: '600 000 001' } },
  keywords: { VIP: true },
} as const
const layer = {
  'notes/mine': { note: 'Le gusta el ajedrez' },
  'keywords/Padrinos': true,
  'name/components': [
    { kind: 'given', value: 'Pacita' },
    { kind: 'surname', value: 'Ruiz' },
  ],
  'phones/p1': null,
  'lazo.app:favorite': true,
}
const told = { 'notes/mine': { note: 'Le gusta el ajedrez' }, 'keywords/Padrinos': true }

before(async () => {
  space = await openTestWorkspace()
})
after(async () => {
  assert.deepEqual(await findBroken({ domain: space.domain, ownerUrl: space.ownerUrl }), [])
  await space.close()
})
async function prepare(): Promise<void> {
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  book = await space.book(ana, 'Casa', 'shared')
  cardId = (await createCard(space.domain, ana, { bookId: book, card: structuredClone(card) as never })).view.cardId
  label = (await shareLabel(space.domain, ana, { keyword: 'VIP', grantee: toLuis(), allows: 'view' })).bookId
}

const toLuis = () => ({ kind: 'member' as const, id: luis.memberId })
const grant = (allows: Right | null) => setGrant(space.domain, ana, { bookId: label, grantee: toLuis(), allows })
const write = (patch: object, by = luis) => saveOverlay(space.domain, by, { cardId, patch: patch as never })
const kept = async (by = luis) => (await listKeptLayers(space.domain, by)).map(({ patch }) => patch)

describe('what somebody wrote for themselves on a card that they do not see any more', () => {
  beforeEach(prepare)
  it('is kept for them alone without a word of the card, and is on the card again when they see it again', async () => {
    await write(layer)
    assert.deepEqual(await kept(), [])
    await grant(null)
    await assert.rejects(readCard(space.domain, luis, cardId), { code: 'card-not-found' })
    assert.deepEqual(await kept(), [told])
    assert.deepEqual(await kept(ana), [])
    await grant('view')
    assert.deepEqual(await kept(), [])
    assert.deepEqual((await readCard(space.domain, luis, cardId)).mine, layer)
  })

  it('is nothing where a card was only a favorite, or something of it was hidden', async () => {
    await write({ 'lazo.app:favorite': true, 'phones/p1': null })
    await grant(null)
    assert.deepEqual(await kept(), [])
    await assert.rejects(forgetKeptLayer(space.domain, luis, cardId), { code: 'card-not-found' })
  })

  it('is forgotten when they say so, and is there again when that is undone', async () => {
    await write(layer)
    await grant(null)
    const { batchId } = await forgetKeptLayer(space.domain, luis, cardId)
    assert.deepEqual(await kept(), [])
    await assert.rejects(forgetKeptLayer(space.domain, luis, cardId), { code: 'card-not-found' })
    const { left } = await undoBatch(space.domain, luis, batchId)
    assert.deepEqual([left, await kept()], [[], [told]])
  })

  it('is not forgotten by others, nor on a card that is seen', async () => {
    await write(layer)
    await assert.rejects(forgetKeptLayer(space.domain, luis, cardId), { code: 'card-not-found' })
    await grant(null)
    await assert.rejects(forgetKeptLayer(space.domain, ana, cardId), { code: 'card-not-found' })
    assert.deepEqual(await kept(), [told])
  })

  it('waits for a card in the own trash, and stays with who saw it only through somebody else', async () => {
    await write(layer)
    await write(layer, ana)
    await deleteCards(space.domain, ana, [cardId])
    assert.deepEqual([await kept(ana), await kept()], [[], [told]])
  })
})
