import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { listCollections } from './list-collections.ts'
import { listMembers } from './list-members.ts'
import { readCollection } from './read-collection.ts'
import { readCollectionChanges } from './read-collection-changes.ts'

type Device = Actor & { deviceId: string }

let space: TestWorkspace
let ana: Actor
let luis: Actor
let phone: Device
let home: string
let list: string
let older: string

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  phone = await space.device(ana, 'Teléfono')
  home = await space.book(luis, 'Casa')
  older = await space.book(luis, 'Antiguo')
  list = await space.book(luis, 'Lista')
  const { cardId } = (await createCard(space.domain, luis, { bookId: home, card: { name: { full: 'Paz' } } })).view
  for (const bookId of [older, list]) await linkCards(space.domain, luis, { cardIds: [cardId], bookId })
  await grant(list, 'view')
})
after(() => space.close())

const grant = (bookId: string, allows: 'view' | null) =>
  setGrant(space.domain, luis, { bookId, grantee: { kind: 'member', id: ana.memberId }, allows })

async function segmentOf(bookId: string): Promise<string> {
  return (await listCollections(space.domain, phone)).find((book) => book.bookId === bookId)!.segment
}

async function shownIn(segment: string): Promise<number> {
  let count = 0
  await listMembers(space.domain, phone, { segment }, (page) => {
    count += page.length
  })
  return count
}

/** Whether a device that asks with a token hears that it is no longer true. */
async function isToldOf(segment: string, token: string): Promise<boolean> {
  try {
    const { changed, gone } = await readCollectionChanges(space.domain, phone, { segment, since: token, limit: null })
    return changed.length + gone.length > 0
  } catch (error) {
    assert.equal((error as { code?: string }).code, 'start-over')
    return true
  }
}

describe('a card that stands in several books of which a member gets or loses one', () => {
  for (const [what, other] of [
    ['its home', () => home],
    ['an older book that links it', () => older],
  ] as const) {
    it(`leaves the book where a device had it when ${what} comes within reach, and the device is told`, async () => {
      const segment = await segmentOf(list)
      assert.equal(await shownIn(segment), 1)
      const { token } = await readCollection(space.domain, phone, segment)
      await grant(other(), 'view')
      assert.equal(await shownIn(segment), 0)
      assert.notEqual((await readCollection(space.domain, phone, segment)).token, token)
      assert.ok(await isToldOf(segment, token))
    })

    it(`comes back there when ${what} is lost, and the device is told`, async () => {
      const segment = await segmentOf(list)
      assert.equal(await shownIn(segment), 0)
      const { token } = await readCollection(space.domain, phone, segment)
      await grant(other(), null)
      assert.equal(await shownIn(segment), 1)
      assert.ok(await isToldOf(segment, token))
    })
  }
})
