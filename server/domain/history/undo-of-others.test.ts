import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { deleteResource } from '../collections/delete-resource.ts'
import { listAlerts } from '../collections/guard/list-alerts.ts'
import { listCollections } from '../collections/list-collections.ts'
import { createCard } from '../contacts/create-card.ts'
import { readCard } from '../contacts/read-card.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { listActivity } from './list-activity.ts'
import { undoBatch } from './undo-batch.ts'

describe('a batch of a device that took cards from the books of several', () => {
  let space: TestWorkspace
  let ana: Actor
  let luis: Actor
  let batchId: string
  const shared: string[] = []
  const own: string[] = []

  before(async () => {
    space = await openTestWorkspace()
    ana = await space.member('Ana')
    luis = await space.member('Luis')
    const phone = await space.device(ana, 'Teléfono')
    const theirs = await space.book(luis, 'Clientes', 'shared')
    const mine = await space.book(ana, 'Amigos')
    await setGrant(space.domain, luis, {
      bookId: theirs,
      grantee: { kind: 'member', id: ana.memberId },
      allows: 'delete',
    })
    for (const [bookId, cards, count] of [
      [theirs, shared, 20],
      [mine, own, 3],
    ] as const) {
      const { segment } = (await listCollections(space.domain, phone)).find((book) => book.bookId === bookId)!
      for (let i = 0; i < count; i += 1) {
        const name = `${i}.vcf`
        const card = { name: { full: `Nº ${i}` } }
        cards.push((await createCard(space.domain, ana, { bookId, card, name })).view.cardId)
        await deleteResource(space.domain, phone, { segment, name })
      }
    }
    batchId = (await listAlerts(space.domain, luis, new Date(0)))[0]!.batchId
  })
  after(() => space.close())

  const isThere = (actor: Actor, cardId: string) =>
    readCard(space.domain, actor, cardId).then(
      () => true,
      () => false,
    )

  it('comes back into the book of its owner, who learns nothing of what the member has elsewhere', async () => {
    const report = await undoBatch(space.domain, luis, batchId)
    assert.equal(report.cards, 20)
    assert.deepEqual([report.left, report.leftCount], [[], 0])
    assert.ok(await isThere(luis, shared[0]!))
    assert.ok(!(await isThere(ana, own[0]!)))
    const { entries } = await listActivity(space.domain, luis, { limit: 100 })
    const titles = entries.filter((entry) => entry.batchId === report.batchId).map((entry) => entry.batchTitle)
    assert.deepEqual(titles, [''])
  })

  it('can then be taken back by the member too, with the rest', async () => {
    const report = await undoBatch(space.domain, ana, batchId)
    assert.equal(report.cards, 3)
    for (const cardId of own) assert.ok(await isThere(ana, cardId))
    await assert.rejects(undoBatch(space.domain, ana, batchId), { code: 'already-undone' })
  })
})
