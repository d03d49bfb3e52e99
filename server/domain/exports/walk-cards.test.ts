import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Card } from '@lazo/jscontact'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { exportCards } from './export-cards.ts'
import { type WalkRequest, walkCards } from './walk-cards.ts'

/** More than one group. */
const MANY = 230
const GIF = `data:image/gif;base64,${Buffer.from('GIF89a with some bytes').toString('base64')}`

let space: TestWorkspace
let ana: Actor
let luis: Actor
let large: string
let small: string
/** In the order in which they were made; every third one is a customer. */
let people: string[]

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  large = await space.book(ana, 'Grande', 'shared')
  small = await space.book(ana, 'Pequeño')
  people = []
  for (let number = 0; number < MANY; number += 1)
    people.push(await create(ana, large, { name: { full: `Persona ${number}` }, ...customer(number % 3 === 0) }))
  await linkCards(space.domain, ana, { cardIds: people.slice(0, 2), bookId: small })
})
after(() => space.close())

const customer = (isOne: boolean) => (isOne ? { 'lazo.app:contactKinds': { customer: true } } : {})
const create = async (actor: Actor, bookId: string, card: object) =>
  (await createCard(space.domain, actor, { bookId, card })).view.cardId
const walk = (actor: Actor, request: WalkRequest) => Array.fromAsync(walkCards(space.domain, actor, request))
const namesOf = (cards: readonly Card[]) => cards.map((card) => Number(card.name?.full?.split(' ')[1]))
const numbers = (wanted: (number: number) => boolean) => people.map((_, number) => number).filter(wanted)

describe('a walk through cards', () => {
  it('meets all within reach once, in the order of ids', async () => {
    assert.deepEqual(
      namesOf(await walk(ana, {})),
      numbers(() => true),
    )
    assert.deepEqual(await walk(luis, {}), [])
  })

  it('meets those of some books, and refuses a book out of reach', async () => {
    assert.deepEqual(namesOf(await walk(ana, { bookIds: [small] })), [0, 1])
    assert.equal((await walk(ana, { bookIds: [small, large] })).length, MANY)
    await assert.rejects(walk(luis, { bookIds: [small] }), { code: 'book-not-found' })
  })

  it('meets those that are named, in their order, once, as far as they are seen', async () => {
    const gone = await create(ana, large, { name: { full: 'Fuera 1000' } })
    await deleteCards(space.domain, ana, [gone])
    const cardIds = [people[229]!, people[3]!, gone, people[229]!, small, people[0]!]
    assert.deepEqual(namesOf(await walk(ana, { cardIds })), [229, 3, 0])
    assert.deepEqual(await walk(luis, { cardIds }), [])
    assert.deepEqual(namesOf(await walk(ana, { cardIds: people.toReversed() })), numbers(() => true).toReversed())
    assert.deepEqual(namesOf(await walk(ana, { cardIds, bookIds: [small] })), [0])
  })

  it('meets those that answer a filter, whether an index knows them or not', async () => {
    const customers = numbers((number) => number % 3 === 0)
    const others = numbers((number) => number % 3 !== 0)
    assert.deepEqual(namesOf(await walk(ana, { filter: { contactKind: 'customer' } })), customers)
    assert.deepEqual(namesOf(await walk(ana, { filter: { not: { contactKind: 'customer' } } })), others)
    const cardIds = people.slice(0, 5)
    assert.deepEqual(namesOf(await walk(ana, { cardIds, filter: { contactKind: 'customer' } })), [0, 3])
  })

  it('gives the parts that are wanted, with the own layer and with pictures inside where they are', async () => {
    const notes = { n1: { note: 'para todos' } }
    const card = { name: { full: 'Foto 500' }, notes, media: { m1: { kind: 'photo', uri: GIF } } }
    const cardIds = [await create(ana, large, card)]
    await saveOverlay(space.domain, ana, { cardId: cardIds[0]!, patch: { 'notes/n2': { note: 'mía' } } })
    const [all] = await walk(ana, { cardIds })
    assert.deepEqual([all?.media?.m1?.uri, Object.keys(all?.notes ?? {})], [GIF, ['n1', 'n2']])
    const [some] = await walk(ana, { cardIds, fields: ['notes'] })
    assert.deepEqual([some?.media, some?.name, Object.keys(some?.notes ?? {})], [undefined, undefined, ['n1', 'n2']])
  })
})

describe('an export', () => {
  it('is written down with what was asked, and refused before its first piece', async () => {
    await setGrant(space.domain, ana, { bookId: large, grantee: { kind: 'member', id: luis.memberId }, allows: 'view' })
    const request = { format: 'csv', bookIds: [large], fields: ['names'], filter: { name: 'nobody' } } as const
    await Array.fromAsync(exportCards(space.domain, luis, request))
    const [entry] = await askOnce<{ subject: string; payload: object }>(
      space.ownerUrl,
      `select a.subject, p.payload::jsonb - 'door' as payload from lazo.audit a join lazo.audit_payload p using (workspace_id, audit_id)
        where a.act = 'cards-exported' and a.actor_id = $1`,
      [luis.memberId],
    )
    assert.deepEqual(entry, { subject: large, payload: request })
    const refused = exportCards(space.domain, luis, { format: 'csv', bookIds: [small] })
    await assert.rejects(refused.next(), { code: 'book-not-found' })
  })
})
