import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createDice } from '#store/search/testing/sample-person.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { restoreCards } from '../contacts/restore-cards.ts'
import { createLabelBook } from '../labels/create-label-book.ts'
import { listCollections } from './list-collections.ts'
import { listMembers } from './list-members.ts'
import { readCollectionChanges } from './read-collection-changes.ts'

type Device = Actor & { deviceId: string }

const STEPS = 150
const LABELS = ['Padrinos', 'VIP']
const dice = createDice(29)
const pick = <T>(list: readonly T[]): T => list[Math.floor(dice() * list.length)]!

let space: TestWorkspace
let ana: Actor
const books: string[] = []
const devices: Device[] = []
const cards: string[] = []
const trashed: string[] = []

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  for (const name of ['Uno', 'Dos', 'Tres', 'Cuatro']) books.push(await space.book(ana, name))
  const labels: string[] = []
  for (const keyword of LABELS) labels.push((await createLabelBook(space.domain, ana, { keyword })).bookId)
  devices.push(await space.device(ana, 'Todo'))
  devices.push(await space.device(ana, 'Sin casa', books.slice(1)))
  devices.push(await space.device(ana, 'Libros y etiqueta', [...books.slice(2), labels[0]!]))
  devices.push(await space.device(ana, 'Etiquetas', labels))
})
after(() => space.close())

const keywordsOf = () => Object.fromEntries(LABELS.filter(() => dice() < 0.5).map((label) => [label, true as const]))

/** One change of anything, as Ana might make it anywhere. */
async function step(): Promise<void> {
  const { domain } = space
  const cardId = pick(cards)
  const [bookId, deed] = [pick(books), dice()]
  if (cards.length < 6 || deed < 0.15) {
    const card = { name: { full: 'Paz' }, keywords: keywordsOf() }
    cards.push((await createCard(domain, ana, { bookId, card })).view.cardId)
  } else if (deed < 0.3) await patchCard(domain, ana, { cardId, patch: { 'name/full': `Paz ${dice()}` } })
  else if (deed < 0.5) await patchCard(domain, ana, { cardId, patch: { keywords: keywordsOf() } })
  else if (deed < 0.7) await linkCards(domain, ana, { cardIds: [cardId], bookId })
  else if (deed < 0.8) await moveCards(domain, ana, { cardIds: [cardId], bookId })
  else if (deed < 0.92) {
    await deleteCards(domain, ana, [cardId])
    trashed.push(...cards.splice(cards.indexOf(cardId), 1))
  } else if (trashed.length > 0) {
    await restoreCards(domain, ana, [trashed[0]!])
    cards.push(trashed.shift()!)
  }
}

/** What a device is shown, by collection: names and tags. */
async function shownOn(device: Device): Promise<Map<string, Map<string, string>>> {
  const shown = new Map<string, Map<string, string>>()
  for (const { segment } of await listCollections(space.domain, device)) {
    const members = new Map<string, string>()
    await listMembers(space.domain, device, { segment }, (page) => {
      for (const { name, etag } of page) members.set(name, etag)
    })
    shown.set(segment, members)
  }
  return shown
}

/** What a device has that asks for changes alone. */
class Follower {
  readonly device: Device
  readonly known = new Map<string, { token: string | null; members: Map<string, string> }>()

  constructor(device: Device) {
    this.device = device
  }

  async follow(limit: number | null): Promise<Map<string, Map<string, string>>> {
    for (const { segment } of await listCollections(space.domain, this.device)) {
      const state = this.known.get(segment) ?? { token: null, members: new Map<string, string>() }
      this.known.set(segment, state)
      for (let isDone = false; !isDone; ) {
        const asked = { segment, since: state.token, limit }
        const { changed, gone, token, isTruncated } = await readCollectionChanges(space.domain, this.device, asked)
        for (const name of gone) state.members.delete(name)
        for (const { name, etag } of changed) state.members.set(name, etag)
        state.token = token
        isDone = !isTruncated
      }
    }
    return new Map([...this.known].map(([segment, { members }]) => [segment, members]))
  }
}

describe('whatever becomes of cards, books and labels', () => {
  it('a device is shown each card once, and one that follows the changes has what it is shown', async () => {
    const followers = devices.map((device) => new Follower(device))
    for (let i = 0; i < STEPS; i += 1) {
      await step()
      if (i % 5 !== 0) continue
      for (const [n, device] of devices.entries()) {
        const shown = await shownOn(device)
        const ids = [...shown.values()].flatMap((members) => [...members.values()].map((tag) => tag.slice(1, 13)))
        assert.equal(new Set(ids).size, ids.length, `step ${i}: a card twice on device ${n}`)
        assert.deepEqual(await followers[n]!.follow(i % 2 === 0 ? null : 2), shown, `step ${i}, device ${n}`)
      }
    }
    const everything = await shownOn(devices[0]!)
    assert.equal(everything.size, books.length, 'labels come to a device only where they are chosen')
    assert.equal(
      [...everything.values()].reduce((sum, members) => sum + members.size, 0),
      cards.length,
    )
  })
})
