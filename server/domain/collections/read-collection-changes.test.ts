import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { moveCards } from '../contacts/move-cards.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import { setGrant } from '../sharing/set-grant.ts'
import type { CollectionChanges } from './collection-changes.ts'
import { listMembers } from './list-members.ts'
import { readCollection } from './read-collection.ts'
import { readCollectionChanges } from './read-collection-changes.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let phone: Actor & { deviceId: string }
let books = 0

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  phone = await space.device(ana, 'Teléfono')
})
after(() => space.close())

const asOwner = (sql: string, values: unknown[]) => askOnce<Record<string, unknown>>(space.ownerUrl, sql, values)
const create = async (bookId: string, actor = ana) =>
  (await createCard(space.domain, actor, { bookId, card: { name: { full: 'Paz' } } })).view.cardId
const edit = (cardId: string, name: string) => patchCard(space.domain, ana, { cardId, patch: { 'name/full': name } })
const grant = (bookId: string, allows: 'view' | null) =>
  setGrant(space.domain, luis, { bookId, grantee: { kind: 'member', id: ana.memberId }, allows })

/** A new book and its segment. */
async function newBook(): Promise<{ bookId: string; segment: string }> {
  books += 1
  return { bookId: await space.book(ana, `Libro ${books}`), segment: `libro-${books}` }
}

const changes = (segment: string, since: string | null, limit: number | null = null, device: Actor = phone) =>
  readCollectionChanges(space.domain, device, { segment, since, limit })
const tokenOf = async (segment: string, device: Actor = phone) =>
  (await readCollection(space.domain, device, segment)).token

/** What a device has that only ever asks for changes: names and tags, after asking until there is no more. */
async function sync(
  segment: string,
  known: { token: string | null; members: Map<string, string> },
  limit: number | null = null,
): Promise<{ token: string; members: Map<string, string>; rounds: CollectionChanges[] }> {
  const members = new Map(known.members)
  const rounds: CollectionChanges[] = []
  for (let token = known.token; ; ) {
    const round = await changes(segment, token, limit)
    rounds.push(round)
    for (const name of round.gone) members.delete(name)
    for (const { name, etag } of round.changed) members.set(name, etag)
    token = round.token
    if (!round.isTruncated) return { token, members, rounds }
  }
}

async function truth(segment: string): Promise<Map<string, string>> {
  const members = new Map<string, string>()
  await listMembers(space.domain, phone, { segment }, (page) => {
    for (const { name, etag } of page) members.set(name, etag)
  })
  return members
}

describe('a device that asks what changed', () => {
  it('loads all at first, in parts of any size, and learns afterwards what changed meanwhile', async () => {
    const { bookId, segment } = await newBook()
    const cards: string[] = []
    for (let i = 0; i < 7; i += 1) cards.push(await create(bookId))
    for (let limit = 1; limit <= 8; limit += 1) {
      const { members, rounds, token } = await sync(segment, { token: null, members: new Map() }, limit)
      assert.deepEqual(members, await truth(segment))
      assert.ok(rounds.every((round) => round.changed.length <= limit))
      assert.equal(token, await tokenOf(segment))
    }
    const first = await changes(segment, null, 3)
    const began = await tokenOf(segment)
    assert.equal(first.token, `${began}.c${cards[2]}`)
    await edit(cards[0]!, 'Otra')
    await deleteCards(space.domain, ana, [cards[1]!, cards[5]!])
    await create(bookId)
    const known = new Map(first.changed.map(({ name, etag }) => [name, etag]))
    const rest = await sync(segment, { token: first.token, members: known })
    assert.equal(rest.token, began)
    const { members, token } = await sync(segment, rest)
    assert.deepEqual(members, await truth(segment))
    assert.equal(token, await tokenOf(segment))
  })

  it('learns what is new, other and gone, in parts that never cut a number', async () => {
    const { bookId, segment } = await newBook()
    const cards: string[] = []
    for (let i = 0; i < 5; i += 1) cards.push(await create(bookId))
    const start = await sync(segment, { token: null, members: new Map() })
    await edit(cards[0]!, 'Uno')
    await edit(cards[0]!, 'Dos')
    await deleteCards(space.domain, ana, cards.slice(1, 3))
    await deleteCards(space.domain, ana, [await create(bookId)])
    await create(bookId)
    for (const limit of [null, 1, 2, 3, 4, 5, 6]) {
      const { members, rounds } = await sync(segment, start, limit)
      assert.deepEqual(members, await truth(segment), `limit ${limit}`)
      for (const { changed, gone } of rounds) assert.ok(limit === null || changed.length + gone.length <= limit)
    }
  })

  it('is told nothing, and keeps its token, while only other books change', async () => {
    const { bookId, segment } = await newBook()
    await create(bookId)
    const token = await tokenOf(segment)
    await create((await newBook()).bookId)
    const round = await changes(segment, token)
    assert.deepEqual([round.changed, round.gone, round.token, round.isTruncated], [[], [], token, false])
    assert.equal(await tokenOf(segment), token)
  })

  it('sees a card move from one of its collections to another when its places change', async () => {
    const [home, link] = [await newBook(), await newBook()]
    const tablet = await space.device(ana, 'Tableta', [link.bookId])
    const cardId = await create(home.bookId)
    const before = { home: await tokenOf(home.segment), link: await tokenOf(link.segment) }
    const linkToken = await tokenOf(link.segment, tablet)
    await linkCards(space.domain, ana, { cardIds: [cardId], bookId: link.bookId })
    const idsOf = (round: CollectionChanges) => round.changed.map((member) => member.cardId)
    assert.deepEqual(idsOf(await changes(link.segment, before.link)), [])
    assert.deepEqual(idsOf(await changes(link.segment, linkToken, null, tablet)), [cardId])
    const after = { home: await tokenOf(home.segment), link: await tokenOf(link.segment) }
    await moveCards(space.domain, ana, { cardIds: [cardId], bookId: link.bookId })
    assert.equal((await changes(home.segment, after.home)).gone.length, 1)
    assert.deepEqual(idsOf(await changes(link.segment, after.link)), [cardId])
  })

  it('is told of its member’s layers where it shows them', async () => {
    const { bookId, segment } = await newBook()
    const cardId = await create(bookId)
    const layered = await space.device(ana, 'Con capa')
    await asOwner('update lazo.device set shows_overlay = true where device_id = $1', [layered.deviceId])
    const [plain, since] = [await tokenOf(segment), await tokenOf(segment, layered)]
    await saveOverlay(space.domain, ana, { cardId, patch: { 'notes/n1': { note: 'mía' } } })
    const round = await changes(segment, since, null, layered)
    assert.deepEqual(
      round.changed.map((member) => member.cardId),
      [cardId],
    )
    assert.equal(round.token, await tokenOf(segment, layered))
    assert.deepEqual((await changes(segment, plain)).changed, [])
  })
})

describe('a device starts over', () => {
  const startsOver = (segment: string, since: string) => assert.rejects(changes(segment, since), { code: 'start-over' })

  it('with a token that is none of ours, of another era or epoch, or of the future', async () => {
    const { bookId, segment } = await newBook()
    await create(bookId)
    const [version, era, number, epoch] = (await tokenOf(segment)).split('.')
    for (const token of [
      'http://example.org/ns/sync/5',
      '1',
      `2.${era}.${number}.${epoch}`,
      `1.${Number(era) ^ 1}.${number}.${epoch}`,
      `1.${era}.${Number(number) + 1}.${epoch}`,
      `1.${era}.${number}.${Number(epoch) + 1}`,
      `1.${era}.${number}.${epoch}.c`,
      `1.${era}.${number}.${epoch}.cxyz`,
      `${version}.${era}.${Number(number) + 1}.${epoch}.c${ana.memberId}`,
    ])
      await startsOver(segment, token)
  })

  it('when its selection changes, and when what it missed is no longer kept', async () => {
    const { bookId, segment } = await newBook()
    const cardId = await create(bookId)
    const old = await tokenOf(segment)
    await edit(cardId, 'Otra')
    await asOwner('update lazo.book_state set trimmed_to = revision where book_id = $1', [bookId])
    await startsOver(segment, old)
    const token = await tokenOf(segment)
    await changes(segment, token)
    await asOwner('update lazo.device set epoch = epoch + 1 where device_id = $1', [phone.deviceId])
    await startsOver(segment, token)
  })
})

describe('a book that its member lost', () => {
  it('is told as empty for thirty days, with nothing of what came later', async () => {
    const bookId = await space.book(luis, 'Prestado', 'shared')
    const segment = `prestado.${bookId.slice(-12)}`
    const cards = [await create(bookId, luis), await create(bookId, luis), await create(bookId, luis)]
    await grant(bookId, 'view')
    const { changed, token } = await changes(segment, null)
    await asOwner(
      'insert into lazo.device_book (workspace_id, device_id, book_id, is_chosen, chosen_at) values ($1, $2, $3, true, now())',
      [ana.workspaceId, phone.deviceId, bookId],
    )
    await grant(bookId, null)
    space.clock.pass({ seconds: 1 })
    await deleteCards(space.domain, luis, [cards[0]!])
    await deleteCards(space.domain, luis, [await create(bookId, luis)])
    await create(bookId, luis)
    const loss = await changes(segment, token)
    assert.deepEqual(loss.changed, [])
    assert.deepEqual([...loss.gone].sort(), changed.map((member) => member.name).sort())
    assert.deepEqual((await changes(segment, loss.token)).gone, [])
    const { changed: first, gone } = await changes(segment, null)
    assert.deepEqual([first, gone], [[], []])
    assert.equal((await readCollection(space.domain, phone, segment)).right, 'view')
    await grant(bookId, 'view')
    await assert.rejects(changes(segment, loss.token), { code: 'start-over' })
    await grant(bookId, null)
    space.clock.pass({ days: 31 })
    await assert.rejects(changes(segment, token), { code: 'book-not-found' })
  })
})
