import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import type { CardView } from '../contacts/card-view.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { insertCards } from '../contacts/insert-cards.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { readSomeCards } from '../contacts/read-card.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { readChanges, readPresentToken } from './read-changes.ts'
import { readReplica } from './read-replica.ts'

/** More than one group, with one card over. */
const MANY = 501

let space: TestWorkspace
let ana: Actor
let luis: Actor
let anaBook: string
let luisBook: string

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  anaBook = await space.book(ana, 'De Ana', 'shared')
  luisBook = await space.book(luis, 'De Luis')
})
after(() => space.close())

const create = async (actor: Actor, bookId: string) =>
  (await createCard(space.domain, actor, { bookId, card: { name: { full: 'Paz' } } })).view.cardId
const edit = (actor: Actor, cardId: string, name: string) =>
  patchCard(space.domain, actor, { cardId, patch: { 'name/full': name } })
const note = (actor: Actor, cardId: string) =>
  saveOverlay(space.domain, actor, { cardId, patch: { 'notes/n1': { note: 'mía' } } })

const createMany = (actor: Actor, bookId: string, count: number) =>
  space.domain.store.write(actor, async (tx) => {
    const card: Card = { '@type': 'Card', version: '1.0', uid: '', name: { full: 'Paz' } }
    const cards = Array.from({ length: count }, () => {
      const cardId = space.domain.ids.next()
      return { cardId, bookId, document: { ...card, uid: `urn:uuid:${cardId}` } }
    })
    await insertCards(tx, cards, { region: space.domain.region })
  })

interface Load {
  readonly cards: number
  readonly after?: string | null
  readonly since?: number
}

/** What the audit holds of copies that this member loaded. */
async function loadsOf({ memberId }: Actor): Promise<Load[]> {
  const rows = await askOnce<{ payload: Load }>(
    space.ownerUrl,
    `select p.payload::jsonb - 'door' as payload from lazo.audit join lazo.audit_payload p using (workspace_id, audit_id)
      where act = 'replica-loaded' and actor_id = $1 order by audit_id`,
    [memberId],
  )
  return rows.map(({ payload }) => payload)
}

interface Copy {
  readonly token: string
  readonly cards: readonly CardView[]
  readonly gone: readonly string[]
}

async function load(actor: Actor, asked: { since?: string; after?: string } = {}): Promise<Copy> {
  const { token, groups } = await readReplica(space.domain, actor, asked)
  const all = await Array.fromAsync(groups)
  const cards = all.flatMap((group) => group.cards).map((view) => ({ ...view, card: JSON.parse(view.card) }))
  return { token, cards, gone: all.flatMap((group) => group.gone) }
}

const idsOf = (copy: Copy) => copy.cards.map(({ cardId }) => cardId)

describe('a copy of all cards within reach', () => {
  it('holds each card once, in the order of ids, as who reads one card sees it', async () => {
    const other = await space.book(ana, 'Otro')
    const [first, second] = [await create(ana, anaBook), await create(ana, anaBook)]
    await linkCards(space.domain, ana, { cardIds: [first], bookId: other })
    await note(ana, second)
    await deleteCards(space.domain, ana, [await create(ana, anaBook)])
    await create(luis, luisBook)
    const copy = await load(ana)
    assert.deepEqual(idsOf(copy), [first, second].toSorted())
    assert.deepEqual(copy.cards, await readSomeCards(space.domain, ana, idsOf(copy)))
    assert.deepEqual(copy.gone, [])
  })

  it('is complete in groups, however it is cut, and goes on behind a card', async () => {
    const actor = await space.member('Muchos')
    const bookId = await space.book(actor, 'Grande')
    await Promise.all(Array.from({ length: MANY }, () => create(actor, bookId)))
    const all = idsOf(await load(actor))
    assert.equal(all.length, MANY)
    assert.deepEqual(all, [...new Set(all)].toSorted())
    for (const cut of [0, 248, 249, 250, 499, 500])
      assert.deepEqual(idsOf(await load(actor, { after: all[cut]! })), all.slice(cut + 1))
    const { cards } = await readReplica(space.domain, actor, { after: all[399]! })
    assert.equal(cards, MANY - 400)
  })

  it('keeps few cards in memory where they are long, and leaves none out', async () => {
    const actor = await space.member('Largos')
    const bookId = await space.book(actor, 'Largos')
    const since = await readPresentToken(space.domain, actor)
    const card = { notes: { n1: { note: 'x'.repeat(1_000_000) } } }
    const made: string[] = []
    for (let i = 0; i < 10; i += 1) made.push((await createCard(space.domain, actor, { bookId, card })).view.cardId)
    for (const asked of [{}, { since }]) {
      const groups = await Array.fromAsync((await readReplica(space.domain, actor, asked)).groups)
      assert.deepEqual(
        groups.map(({ cards }) => cards.length),
        [4, 4, 2],
      )
      assert.deepEqual(groups.flatMap(({ cards }) => cards.map(({ cardId }) => cardId)).toSorted(), made.toSorted())
    }
  })

  it('begins with a moment after which nothing is missed, whatever happens while it is read', async () => {
    const actor = await space.member('Ocupada')
    const bookId = await space.book(actor, 'Suyo')
    const [kept, lost] = [await create(actor, bookId), await create(actor, bookId)]
    const { token, groups } = await readReplica(space.domain, actor, {})
    await edit(actor, kept, 'Cambiada')
    await deleteCards(space.domain, actor, [lost])
    const late = await create(actor, bookId)
    await Array.fromAsync(groups)
    const since = await load(actor, { since: token })
    assert.deepEqual(idsOf(since).toSorted(), [kept, late].toSorted())
    assert.deepEqual(since.gone, [lost])
  })

  it('is written down however it is loaded, from the beginning or behind any id, before its first card comes', async () => {
    const actor = await space.member('Leída')
    const cardId = await create(actor, await space.book(actor, 'Leída'))
    const first = '00000000-0000-0000-0000-000000000000'
    const { token } = await load(actor)
    await readReplica(space.domain, actor, { after: first })
    await load(actor, { after: cardId })
    const loads = [
      { after: null, cards: 1 },
      { after: first, cards: 1 },
      { after: cardId, cards: 0 },
    ]
    assert.deepEqual(await loadsOf(actor), loads)
    await load(actor, { since: token })
    assert.deepEqual(await loadsOf(actor), loads)
  })

  it('is written down too when changes bring more than a thousand cards', async () => {
    const actor = await space.member('Desde antes')
    const bookId = await space.book(actor, 'Desde antes')
    const since = await readPresentToken(space.domain, actor)
    await createMany(actor, bookId, 1_000)
    assert.equal((await load(actor, { since })).cards.length, 1_000)
    assert.deepEqual(await loadsOf(actor), [])
    await create(actor, bookId)
    assert.equal((await load(actor, { since })).cards.length, 1_001)
    const [loaded, ...others] = await loadsOf(actor)
    assert.deepEqual([loaded?.cards, others], [1_001, []])
    assert.equal(typeof loaded?.since, 'number')
  })
})

describe('what a copy is brought up to date with', () => {
  it('is each card that changed, once, as it is now', async () => {
    const other = await space.book(ana, 'Tercero')
    const since = await readPresentToken(space.domain, ana)
    const [often, linked, layered, both] = [
      await create(ana, anaBook),
      await create(ana, anaBook),
      await create(ana, anaBook),
      await create(ana, anaBook),
    ]
    for (const name of ['Uno', 'Dos', 'Tres']) await edit(ana, often, name)
    await linkCards(space.domain, ana, { cardIds: [linked], bookId: other })
    const between = await readPresentToken(space.domain, ana)
    await note(ana, layered)
    await edit(ana, both, 'Dos veces')
    await note(ana, both)
    const all = await load(ana, { since })
    assert.deepEqual(idsOf(all).toSorted(), [often, linked, layered, both].toSorted())
    assert.deepEqual(all.cards, await readSomeCards(space.domain, ana, idsOf(all)))
    assert.deepEqual(idsOf(await load(ana, { since: between })).toSorted(), [layered, both].toSorted())
  })

  it('names a card as gone only when no book within reach holds it any more', async () => {
    const other = await space.book(ana, 'Cuarto')
    const [moved, away, deleted] = [await create(ana, anaBook), await create(ana, anaBook), await create(ana, anaBook)]
    await setGrant(space.domain, luis, {
      bookId: luisBook,
      grantee: { kind: 'member', id: ana.memberId },
      allows: 'edit',
    })
    const since = await readPresentToken(space.domain, ana)
    const sinceLuis = await readPresentToken(space.domain, luis)
    await moveCards(space.domain, ana, { cardIds: [moved], bookId: other })
    await moveCards(space.domain, ana, { cardIds: [away], bookId: luisBook })
    await deleteCards(space.domain, ana, [deleted])
    const mine = await load(ana, { since })
    assert.deepEqual([idsOf(mine).toSorted(), mine.gone], [[moved, away].toSorted(), [deleted]])
    const theirs = await load(luis, { since: sinceLuis })
    assert.deepEqual([idsOf(theirs), theirs.gone], [[away], []])
  })

  it('is the same that the feed of changes names, in many groups', async () => {
    const actor = await space.member('Larga')
    const bookId = await space.book(actor, 'Larga')
    const since = await readPresentToken(space.domain, actor)
    const cardIds = await Promise.all(Array.from({ length: MANY }, () => create(actor, bookId)))
    await Promise.all(cardIds.slice(0, 20).map((cardId) => edit(actor, cardId, 'Otra vez')))
    await deleteCards(space.domain, actor, cardIds.slice(10, 30))
    const copy = await load(actor, { since })
    assert.deepEqual(idsOf(copy).toSorted(), [...cardIds.slice(0, 10), ...cardIds.slice(30)].toSorted())
    assert.deepEqual(copy.gone.toSorted(), cardIds.slice(10, 30).toSorted())
    const told = await readChanges(space.domain, actor, { since, limit: 10_000 })
    assert.equal(told.token, copy.token)
    assert.deepEqual([...idsOf(copy), ...copy.gone].toSorted(), told.changes.map((change) => change.cardId).toSorted())
  })

  it('is nothing, under the same token, while nothing changes', async () => {
    const { token } = await load(ana)
    await create(luis, await space.book(luis, 'Aparte'))
    assert.deepEqual(await load(ana, { since: token }), { token, cards: [], gone: [] })
  })

  it('is refused when rights changed, before the first card and midway', async () => {
    const { token } = await load(ana)
    await edit(ana, await create(ana, anaBook), 'Nueva')
    const { groups } = await readReplica(space.domain, ana, { since: token })
    await setGrant(space.domain, luis, {
      bookId: luisBook,
      grantee: { kind: 'member', id: ana.memberId },
      allows: null,
    })
    await assert.rejects(Array.fromAsync(groups), { code: 'start-over' })
    for (const since of [token, '', 'x', '1.1.1.1']) await assert.rejects(load(ana, { since }), { code: 'start-over' })
  })
})
