import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { editCards } from '../contacts/edit-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { openBatch } from './into-batch.ts'
import { listActivity } from './list-activity.ts'
import { readCardHistory } from './read-history.ts'
import { undoBatch } from './undo-batch.ts'
import { undoChange } from './undo-change.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let home: string
before(async () => {
  space = await openTestWorkspace()
  ana = space.owner
  luis = await space.member('Luis')
  home = await space.book(ana, 'Casa', 'shared')
})
after(() => space.close())

const create = async (full: string) =>
  (await createCard(space.domain, ana, { bookId: home, card: { name: { full } } })).view.cardId
const rename = (cardId: string, full: string, actor = ana) =>
  patchCard(space.domain, actor, { cardId, patch: { 'name/full': full } })
const nameOf = async (cardId: string) => (await readCard(space.domain, ana, cardId)).card.name?.full
const grant = (allows: 'view' | 'edit' | null) =>
  setGrant(space.domain, ana, { bookId: home, grantee: { kind: 'member', id: luis.memberId }, allows })

async function lastOf(cardId: string): Promise<{ cardId: string; versionId: string }> {
  const [entry] = await readCardHistory(space.domain, ana, { cardId, limit: 1 })
  return { cardId, versionId: entry!.versionId }
}

/** What an undo tells but for ids. */
function told({ cards, unchanged, leftCount, reasons }: Awaited<ReturnType<typeof undoChange>>) {
  return { cards, unchanged, leftCount, reasons: reasons.map(({ reason, cards: count }) => ({ reason, cards: count })) }
}

describe('the undo of one change', () => {
  it('counts no card where others changed the same since', async () => {
    const cardId = await create('Ana')
    await rename(cardId, 'Ana 2')
    const change = await lastOf(cardId)
    await rename(cardId, 'Ana 3')
    const report = await undoChange(space.domain, ana, change)
    const reasons = [{ reason: 'edited-since', cards: 1 }]
    assert.deepEqual(told(report), { cards: 0, unchanged: 0, leftCount: 1, reasons })
    assert.equal(await nameOf(cardId), 'Ana 3')
  })

  it('counts a card as unchanged that somebody put back before', async () => {
    const cardId = await create('Ana')
    await rename(cardId, 'Ana 2')
    const change = await lastOf(cardId)
    await rename(cardId, 'Ana')
    assert.deepEqual(told(await undoChange(space.domain, ana, change)), {
      cards: 0,
      unchanged: 1,
      leftCount: 0,
      reasons: [],
    })
  })

  it('counts a card on both sides of which a part was put back and a part was left', async () => {
    const cardId = await create('Ana')
    await patchCard(space.domain, ana, { cardId, patch: { 'name/full': 'Ana 2', keywords: { feria: true } } })
    const change = await lastOf(cardId)
    await rename(cardId, 'Ana 3')
    const { cards, partly, unchanged, leftCount, reasons, left } = await undoChange(space.domain, ana, change)
    assert.deepEqual([cards, partly, unchanged, leftCount, left[0]?.paths], [1, 1, 0, 1, ['name/full']])
    assert.deepEqual(reasons, [{ reason: 'edited-since', cards: 1, partly: 1 }])
  })
})

describe('the undo of a batch', () => {
  it('counts what was put back, what was so already, and what was left and why', async () => {
    const cardIds: string[] = []
    for (const name of ['plain', 'edited', 'again', 'gone']) cardIds.push(await create(name))
    const { batchId } = await openBatch(space.domain, ana, 'Feria')
    await editCards(space.domain, ana, { cardIds, batchId, edit: { custom: { Sala: '1' } } })
    const [, edited, again, gone] = cardIds as [string, string, string, string]
    await patchCard(space.domain, ana, { cardId: edited, patch: { 'lazo.app:custom/Sala': '2' } as never })
    await patchCard(space.domain, ana, { cardId: again, patch: { 'lazo.app:custom': null } as never })
    await deleteCards(space.domain, ana, [gone])
    const report = await undoBatch(space.domain, ana, batchId)
    assert.deepEqual(told(report), {
      cards: 2,
      unchanged: 1,
      leftCount: 1,
      reasons: [{ reason: 'edited-since', cards: 1 }],
    })
    assert.deepEqual([report.isDone, report.seen, report.of], [true, 4, 4])
  })

  it('tells a member whose right was taken away what may not be put back any more', async () => {
    await grant('edit')
    const cardIds = [await create('Eva'), await create('Paz')]
    const { batchId } = await openBatch(space.domain, luis, 'Feria')
    await editCards(space.domain, luis, { cardIds, batchId, edit: { labels: { add: ['feria'] } } })
    await grant('view')
    const report = await undoBatch(space.domain, luis, batchId)
    const reasons = [{ reason: 'right-missing', cards: 2 }]
    assert.deepEqual(told(report), { cards: 0, unchanged: 0, leftCount: 2, reasons })
    await grant(null)
  })
})

describe('an undo in pieces', () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  async function deleteSome(): Promise<{ cardIds: string[]; batchId: string }> {
    const cardIds: string[] = []
    for (const name of names) cardIds.push(await create(name))
    return { cardIds, ...(await deleteCards(space.domain, ana, cardIds)) }
  }
  const step = (batchId: string, atMost?: number) => undoBatch(space.domain, ana, batchId, { atMost })

  it('tells with each how far it is, and goes on where it was, in one batch', async () => {
    const { batchId, cardIds } = await deleteSome()
    const steps = [await step(batchId, 2), await step(batchId, 2), await step(batchId, 2)]
    assert.deepEqual(
      steps.map(({ cards, seen, of, isDone }) => [cards, seen, of, isDone]),
      [
        [2, 2, 5, false],
        [4, 4, 5, false],
        [5, 5, 5, true],
      ],
    )
    assert.equal(new Set(steps.map((one) => one.batchId)).size, 1)
    for (const cardId of cardIds) assert.ok(await nameOf(cardId))
    await assert.rejects(step(batchId), { code: 'already-undone' })
  })

  it('that were asked for at the same time do each card once', async () => {
    const { batchId } = await deleteSome()
    const pieces = await Promise.all([step(batchId, 2), step(batchId, 2)])
    assert.deepEqual(pieces.map(({ seen }) => seen).sort(), [2, 4])
    assert.deepEqual(told(await step(batchId)), { cards: 5, unchanged: 0, leftCount: 0, reasons: [] })
  })

  it('stopped in the middle can be taken back itself, and then be done whole', async () => {
    const { batchId } = await deleteSome()
    const { batchId: half } = await step(batchId, 2)
    assert.equal((await step(half)).cards, 2)
    const again = await step(batchId)
    assert.deepEqual([again.cards, again.leftCount], [3, 2])
    assert.notEqual(again.batchId, half)
  })

  it('goes on for the members each with what is theirs', async () => {
    const { batchId, cardIds } = await deleteSome()
    await step(batchId, 2)
    await restoreCards(space.domain, ana, cardIds.slice(3))
    assert.deepEqual(told(await step(batchId)), { cards: 3, unchanged: 2, leftCount: 0, reasons: [] })
  })

  it('is one entry of what changed lately', async () => {
    const { batchId } = await deleteSome()
    const { batchId: undo } = await step(batchId, 2)
    await step(batchId)
    const { entries } = await listActivity(space.domain, ana, { limit: 50 })
    assert.deepEqual(
      entries.filter((entry) => entry.batchId === undo).map(({ cards, batchKind }) => [cards, batchKind]),
      [[5, 'undo']],
    )
  })
})
