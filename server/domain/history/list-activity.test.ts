import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import * as fc from 'fast-check'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { editCards } from '../contacts/edit-cards.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { type ActivityRequest, listActivity, mergeLines } from './list-activity.ts'
import { undoBatch } from './undo-batch.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let shared: string
let own: string

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  shared = await space.book(ana, 'De todos', 'shared')
  own = await space.book(ana, 'De Ana', 'shared')
  await setGrant(space.domain, ana, { bookId: shared, grantee: { kind: 'member', id: luis.memberId }, allows: 'edit' })
})
after(() => space.close())

const create = async (actor: Actor, bookId: string, full: string) =>
  (await createCard(space.domain, actor, { bookId, card: { name: { full } } })).view.cardId
const edit = (actor: Actor, cardId: string, full: string) =>
  patchCard(space.domain, actor, { cardId, patch: { 'name/full': full, language: 'es' } })
const list = async (actor: Actor, request: Partial<ActivityRequest> = {}) =>
  (await listActivity(space.domain, actor, { limit: 100, ...request })).entries
const actsOf = (entries: Awaited<ReturnType<typeof list>>) =>
  entries.map(({ act, display, cards }) => `${act} ${display} ${cards}`)

describe('what changed lately', () => {
  it('is told latest first, with who did it, to what, and which parts', async () => {
    const bookId = await space.book(ana, 'Primera', 'shared')
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows: 'edit' })
    const cardId = await create(ana, bookId, 'Eva')
    const { versionId } = await edit({ ...luis, door: 'carddav' }, cardId, 'Eva Luz')
    const [edited, created, ...others] = await list(ana, { bookId })
    assert.deepEqual(others, [])
    const { at, ...told } = edited!
    assert.deepEqual(told, {
      id: versionId,
      versionId,
      memberId: luis.memberId,
      memberName: 'Luis',
      door: 'carddav',
      act: 'edit',
      cardId,
      display: 'Eva Luz',
      paths: ['name/full', 'language'],
      places: null,
      cards: 1,
      batchId: null,
      batchTitle: null,
      batchKind: null,
      undoneBy: null,
    })
    assert.ok(at >= created!.at)
    assert.deepEqual([created!.act, created!.memberName, created!.paths], ['create', 'Ana', []])
    assert.deepEqual(actsOf(await list(ana, { bookId, memberId: luis.memberId })), ['edit Eva Luz 1'])
  })

  it('is one entry for what was done as one, counted as far as it is seen', async () => {
    const cardIds = [await create(ana, shared, 'Uno'), await create(ana, shared, 'Dos'), await create(ana, own, 'Tres')]
    const edits = { cardIds, edit: { labels: { add: ['Feria'] } }, title: 'A la feria' }
    const { batchId } = await editCards(space.domain, ana, edits)
    const [mine] = await list(ana)
    assert.deepEqual([mine?.act, mine?.cards, mine?.batchId, mine?.batchTitle], ['edit', 3, batchId, 'A la feria'])
    assert.deepEqual([mine?.cardId, mine?.batchKind, mine?.undoneBy], [cardIds[0], 'bulk', null])
    const [theirs] = await list(luis)
    assert.deepEqual([theirs?.id, theirs?.cards], [batchId, 2])
    const undo = await undoBatch(space.domain, ana, batchId)
    const [undone, before] = await list(luis)
    assert.deepEqual([undone?.batchKind, undone?.batchId, before?.undoneBy], ['undo', undo.batchId, undo.batchId])
  })

  it('bears the title given to it only for who did it and for administrators: it may name what others do not see', async () => {
    const cardIds = [await create(ana, shared, 'A la vista'), await create(ana, own, 'Fuera de la vista')]
    const title = 'De «De Ana» a «Despidos»'
    const { batchId } = await editCards(space.domain, ana, { cardIds, edit: { labels: { add: ['Otoño'] } }, title })
    const bookId = shared
    const admin = await space.member('Eva', 'admin')
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: admin.memberId }, allows: 'view' })
    for (const [reader, batchTitle] of [
      [ana, title],
      [admin, title],
      [luis, null],
    ] as const) {
      const [entry] = await list(reader, { bookId })
      assert.deepEqual([entry?.batchId, entry?.batchTitle], [batchId, batchTitle], reader.role)
    }
  })

  it('is not told of cards out of sight, nor of books out of sight', async () => {
    const [hidden, linked] = [await create(ana, own, 'Oculta'), await create(ana, own, 'Enlazada')]
    await edit(ana, linked, 'Enlazada antes')
    const before = actsOf(await list(luis))
    await edit(ana, hidden, 'Muy oculta')
    await deleteCards(space.domain, ana, [hidden])
    assert.deepEqual(actsOf(await list(luis)), before)
    space.clock.pass({ minutes: 1 })
    await linkCards(space.domain, ana, { cardIds: [linked], bookId: shared })
    await edit(ana, linked, 'Enlazada después')
    assert.deepEqual(actsOf(await list(luis)).slice(0, 2), ['edit Enlazada después 1', 'link Enlazada después 1'])
    assert.equal((await list(luis)).length, before.length + 2)
    await linkCards(space.domain, ana, { cardIds: [linked], bookId: await space.book(ana, 'Otro') })
    assert.equal((await list(luis)).length, before.length + 2)
    await assert.rejects(list(luis, { bookId: own }), { code: 'book-not-found' })
  })

  it('tells of cards in the trash to those who see their home, and where a card went', async () => {
    const cardId = await create(ana, shared, 'Adiós')
    const other = await space.book(ana, 'Otra casa')
    await moveCards(space.domain, ana, { cardIds: [cardId], bookId: other })
    const [moved] = await list(ana)
    assert.deepEqual(
      [moved?.places?.added?.map((place) => place.bookId), moved?.places?.removed?.map((place) => place.bookId)],
      [[other], [shared]],
    )
    await moveCards(space.domain, ana, { cardIds: [cardId], bookId: shared })
    await deleteCards(space.domain, ana, [cardId], { title: 'Fuera' })
    const [gone] = await list(luis)
    assert.deepEqual([gone?.act, gone?.display, gone?.batchTitle], ['trash', 'Adiós', null])
  })

  it('names nobody where who did it is no longer a member', async () => {
    const paz = await space.member('Paz')
    await setGrant(space.domain, ana, { bookId: shared, grantee: { kind: 'member', id: paz.memberId }, allows: 'edit' })
    await create(paz, shared, 'De quien se fue')
    await askOnce(space.ownerUrl, 'delete from lazo.member where member_id = $1', [paz.memberId])
    const [entry] = await list(ana)
    assert.deepEqual([entry?.memberId, entry?.memberName, entry?.display], [paz.memberId, null, 'De quien se fue'])
  })

  it('is the same in pages of any size', async () => {
    const all = (await list(ana)).map(({ id }) => id)
    assert.deepEqual(all, all.toSorted().toReversed())
    for (const limit of [1, 2, 3, 7]) {
      const ids: string[] = []
      for (let before: string | null | undefined; before !== null; ) {
        const page = await listActivity(space.domain, ana, { limit, ...(before ? { before } : {}) })
        ids.push(...page.entries.map(({ id }) => id))
        before = page.next
      }
      assert.deepEqual(ids, all, `pages of ${limit}`)
    }
  })
})

describe('lines of which each is known down to some id', () => {
  it('are merged page by page without one left out or told twice', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 100, max: 999 }).map(String), { maxLength: 30 })
    fc.assert(
      fc.property(
        ids,
        fc.array(fc.boolean(), { minLength: 30 }),
        fc.nat(4),
        fc.nat(6),
        (all, isFirst, most, looked) => {
          const limit = most + 1
          const lines = [all.filter((_, i) => isFirst[i]), all.filter((_, i) => !isFirst[i])]
          const told: string[] = []
          for (let before: string | null | undefined; before !== null; ) {
            const from = before
            const merged = mergeLines(
              lines.map((line) => lineOf(line, from, limit, looked + 1)),
              limit,
            )
            told.push(...merged.entries.map(({ id }) => id))
            before = merged.next
          }
          assert.deepEqual(told, all.toSorted().toReversed())
        },
      ),
    )
  })

  /** What is read of a line: `looked` entries are looked at, of which at most `limit` come back. */
  function lineOf(ids: readonly string[], before: string | undefined, limit: number, looked: number) {
    const below = ids.filter((id) => before === undefined || id < before).toSorted((a, b) => (a < b ? 1 : -1))
    const from = below[looked - 1] ?? null
    const entries = below.slice(0, looked).slice(0, limit)
    return { entries: entries.map((id) => ({ id })), end: entries.length === limit ? (entries.at(-1) ?? null) : from }
  }
})
