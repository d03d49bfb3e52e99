import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { systemActor } from '../members/system-actor.ts'
import { listCards } from './list-cards.ts'
import { renewIndex } from './renew-index.ts'

const CARDS = 250

let space: TestWorkspace

before(async () => {
  space = await openTestWorkspace()
  const bookId = await space.book(space.owner, 'Cards')
  for (let n = 0; n < CARDS; n += 1) {
    const card = { name: { full: `Ana ${n}` }, organizations: { o1: { name: 'Acme' } } }
    const { view } = await createCard(space.domain, space.owner, { bookId, card })
    if (n === 0) await deleteCards(space.domain, space.owner, [view.cardId])
  }
})
after(() => space.close())

const people = async () => {
  const filter = { worksAt: { name: 'Acme' } }
  return (await listCards(space.domain, space.owner, { order: 'family', filter, limit: 500 })).cards.length
}

/** As a version that knew nothing of this has left it. */
async function forget(): Promise<void> {
  await askOnce(space.ownerUrl, `update lazo.workspace set settings = '{"other": 1}'`)
  await askOnce(space.ownerUrl, `delete from lazo.search`)
}

it('finds again what an older version did not index, once', async () => {
  await forget()
  assert.equal(await people(), 0)
  const actor = systemActor(space.owner.workspaceId, 'job')
  await renewIndex(space.domain, actor)
  assert.equal(await people(), CARDS - 1)
  const [settings] = await askOnce<{ text: string }>(
    space.ownerUrl,
    `select settings::text as text from lazo.workspace`,
  )
  assert.deepEqual(JSON.parse(settings!.text), { other: 1, indexForm: 6 })
  await askOnce(space.ownerUrl, `delete from lazo.search`)
  await renewIndex(space.domain, actor)
  assert.equal(await people(), 0)
})

it('finds nothing that is in the trash', async () => {
  await forget()
  await renewIndex(space.domain, systemActor(space.owner.workspaceId, 'job'))
  const trashed = await askOnce(
    space.ownerUrl,
    `select from lazo.search s join lazo.card c using (workspace_id, card_id) where c.deleted_at is not null`,
  )
  assert.equal(trashed.length, 0)
})
