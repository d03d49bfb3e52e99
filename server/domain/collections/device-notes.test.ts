import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { createLog } from '#base/log.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { Store } from '#store/store.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import type { Domain } from '../domain.ts'
import { deviceNotes } from './device-notes.ts'
import { listMembers } from './list-members.ts'
import { readCollectionChanges } from './read-collection-changes.ts'
import { readResources } from './read-resources.ts'

let space: TestWorkspace
let ana: Actor
let phone: Actor & { deviceId: string }
let bookId: string
let segment: string
let books = 0

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
})
after(() => space.close())

/** A device that knows nothing, and a book of three cards. */
async function begin(): Promise<string[]> {
  books += 1
  segment = `libro-${books}`
  bookId = await space.book(ana, `Libro ${books}`)
  phone = await space.device(ana, 'Teléfono')
  const cards: string[] = []
  for (let i = 0; i < 3; i += 1)
    cards.push((await createCard(space.domain, ana, { bookId, card: { name: { full: 'Paz' } } })).view.cardId)
  return cards
}

const edit = (cardId: string) =>
  patchCard(space.domain, ana, { cardId, patch: { 'name/full': `Paz ${Math.random()}` } })
const changes = (since: string | null) => readCollectionChanges(space.domain, phone, { segment, since, limit: null })
const give = (names: readonly string[], domain = space.domain) => readResources(domain, phone, { segment, names })

/** What is noted of the device once all is written. */
async function notes() {
  await deviceNotes(space.domain).flush()
  const [book] = await askOnce<{ known: number }>(
    space.ownerUrl,
    'select known_number::int as known from lazo.device_book where device_id = $1 and book_id = $2',
    [phone.deviceId, bookId],
  )
  const cards = await askOnce<{ card_id: string; revision: number }>(
    space.ownerUrl,
    'select card_id, revision::int from lazo.device_card where device_id = $1 order by card_id',
    [phone.deviceId],
  )
  return { known: book?.known ?? 0, cards: cards.map((row) => [row.card_id, row.revision]) }
}

const numberOf = (token: string) => Number(token.split('.')[2])

describe('the notes of what a device knows', () => {
  it('say a book is known up to the token that the device comes with', async () => {
    const [cardId] = await begin()
    const { token } = await changes(null)
    assert.deepEqual(await notes(), { known: 0, cards: [] })
    await edit(cardId!)
    const { token: next } = await changes(token)
    assert.deepEqual(await notes(), { known: numberOf(token), cards: [] })
    await changes(next)
    await changes(token)
    assert.deepEqual(await notes(), { known: numberOf(next), cards: [] })
  })

  it('name single cards only where they were given newer than that, until a token covers them', async () => {
    const [cardId] = await begin()
    const { token, changed } = await changes(null)
    await changes(token)
    await notes()
    await edit(cardId!)
    await give(changed.map((member) => member.name))
    assert.deepEqual(await notes(), { known: numberOf(token), cards: [[cardId, 2]] })
    const { token: next } = await changes(token)
    await edit(cardId!)
    await changes(next)
    assert.deepEqual(await notes(), { known: numberOf(next), cards: [[cardId, 2]] })
    const { token: last } = await changes(next)
    await changes(last)
    assert.deepEqual(await notes(), { known: numberOf(last), cards: [] })
  })

  it('take a first list as known once the device asks for what is in it', async () => {
    const [cardId] = await begin()
    const names: string[] = []
    await listMembers(space.domain, phone, { segment }, (page) => void names.push(...page.map((member) => member.name)))
    assert.deepEqual(await notes(), { known: 0, cards: [] })
    await edit(cardId!)
    await give(names)
    const { known, cards } = await notes()
    assert.ok(known > 0)
    assert.deepEqual(cards, [[cardId, 2]])
  })

  it('name every card for a device that was given no list', async () => {
    const cards = await begin()
    const { changed } = await readCollectionChanges(space.domain, await space.device(ana, 'Otro'), {
      segment,
      since: null,
      limit: null,
    })
    await give(changed.map((member) => member.name))
    assert.deepEqual(await notes(), { known: 0, cards: cards.map((cardId) => [cardId, 1]) })
  })

  it('are written before the store closes, and fail no request when they cannot be', async () => {
    const [cardId] = await begin()
    const { changed } = await changes(null)
    const { clock, ids } = space.domain
    const log = createLog('silent')
    const domain: Domain = {
      ...space.domain,
      store: new Store({ address: { url: space.appUrl }, clock, ids, log, connections: 2 }),
    }
    const [member] = changed.filter((one) => one.cardId === cardId)
    await give([member!.name], domain)
    await domain.store.close()
    assert.deepEqual((await notes()).cards, [[cardId, 1]])
    await askOnce(space.ownerUrl, 'alter table lazo.device_card rename to away', [])
    await edit(cardId!)
    assert.equal((await give([member!.name])).found.length, 1)
    await deviceNotes(space.domain).flush()
    await askOnce(space.ownerUrl, 'alter table lazo.away rename to device_card', [])
  })
})
