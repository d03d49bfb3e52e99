import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { deleteBook } from '../books/delete-book.ts'
import { createCard } from '../contacts/create-card.ts'
import { editCards } from '../contacts/edit-cards.ts'
import { readCard } from '../contacts/read-card.ts'
import { shareLabel } from '../labels/share-label.ts'
import { handOverBook } from '../sharing/hand-over-book.ts'
import { leaveBook } from '../sharing/leave-book.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { findBroken } from '../testing/find-broken.ts'
import { deleteResource } from './delete-resource.ts'
import { listCollections } from './list-collections.ts'
import { listMembers } from './list-members.ts'
import { putResource } from './put-resource.ts'
import { readCollection } from './read-collection.ts'
import { readCollectionChanges } from './read-collection-changes.ts'
import { readResources } from './read-resources.ts'

type Device = Actor & { deviceId: string }

let space: TestWorkspace
let ana: Actor
let luis: Actor
let eva: Actor
let book: string
let cardId: string
let phone: Device

before(async () => {
  space = await openTestWorkspace()
})
after(async () => {
  assert.deepEqual(await findBroken({ domain: space.domain, ownerUrl: space.ownerUrl }), [])
  await space.close()
})
async function prepareAnew(): Promise<void> {
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  eva = await space.member('Eva')
  book = await space.book(ana, 'Casa', 'shared')
  const card = { name: { full: 'Paz' }, keywords: { VIP: true } }
  cardId = (await createCard(space.domain, ana, { bookId: book, card })).view.cardId
}

const member = (actor: Actor) => ({ kind: 'member' as const, id: actor.memberId })
const changes = (device: Device, segment: string, since: string | null) =>
  readCollectionChanges(space.domain, device, { segment, since, limit: null })
const share = (allows: Right = 'view') =>
  shareLabel(space.domain, ana, { keyword: 'VIP', grantee: member(luis), allows })
const segmentOf = async (device: Device, bookId: string) =>
  (await listCollections(space.domain, device)).find((one) => one.bookId === bookId)?.segment
const watch = async (bookId: string, by = luis) => {
  phone = await space.device(by, 'Teléfono', [bookId])
  const segment = (await segmentOf(phone, bookId))!
  const { changed, token } = await changes(phone, segment, null)
  return { segment, token, names: changed.map(({ name }) => name) }
}

const vcard = (uid: string) => `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${uid}\r\nFN:Rosa\r\nN:;Rosa;;;\r\nEND:VCARD\r\n`
const put = (device: Device, segment: string, name: string, uid: string) =>
  putResource(space.domain, device, { segment, name, text: vcard(uid) })
const namesIn = async (device: Device, segment: string) => {
  const names: string[] = []
  await listMembers(space.domain, device, { segment }, (page) => void names.push(...page.map(({ name }) => name)))
  return names
}

describe('a device whose member loses a book', () => {
  beforeEach(prepareAnew)
  const ways: Readonly<Record<string, () => Promise<{ bookId: string; lose: () => Promise<unknown>; by?: Actor }>>> = {
    'because the label is no longer shared with them': async () => {
      const { bookId } = await share()
      return { bookId, lose: () => setGrant(space.domain, ana, { bookId, grantee: member(luis), allows: null }) }
    },
    'because the label is no longer shared at all': async () => {
      const { bookId } = await share()
      return { bookId, lose: () => deleteBook(space.domain, ana, bookId) }
    },
    'because they leave it': async () => {
      await setGrant(space.domain, ana, { bookId: book, grantee: { kind: 'everyone' }, allows: 'edit' })
      return { bookId: book, lose: () => leaveBook(space.domain, luis, book) }
    },
    'because they hand it over': async () => ({
      bookId: book,
      by: ana,
      lose: () => handOverBook(space.domain, ana, { bookId: book, memberId: eva.memberId, keeps: null }),
    }),
  }
  for (const [way, prepare] of Object.entries(ways))
    it(`${way} is told for thirty days that it is empty, and everybody else that it is not there`, async () => {
      const { bookId, lose, by } = await prepare()
      const { segment, token, names } = await watch(bookId, by)
      assert.equal(names.length, 1)
      await lose()
      space.clock.pass({ seconds: 1 })
      assert.equal(await segmentOf(phone, bookId), undefined)
      const loss = await changes(phone, segment, token)
      assert.deepEqual([loss.changed, loss.gone], [[], names])
      assert.deepEqual((await changes(phone, segment, loss.token)).gone, [])
      assert.deepEqual((await changes(phone, segment, null)).gone, [])
      await assert.rejects(changes(phone, segment, 'strange'), { code: 'start-over' })
      assert.equal((await readCollection(space.domain, phone, segment)).right, 'view')
      assert.deepEqual(await namesIn(phone, segment), [])
      const asked = { segment, names }
      assert.deepEqual((await readResources(space.domain, phone, asked)).found, [])
      await assert.rejects(put(phone, segment, names[0]!, 'urn:x:2'), { code: 'book-read-only' })
      await assert.rejects(deleteResource(space.domain, phone, { segment, name: names[0]! }), {
        code: 'book-not-found',
      })
      const stranger = await space.device(by ?? luis, 'Otro')
      await assert.rejects(changes(stranger, segment, token), { code: 'book-not-found' })
      const other = await space.device(eva, 'De Eva', [])
      await assert.rejects(changes(other, segment, token), { code: 'book-not-found' })
      space.clock.pass({ days: 31 })
      await assert.rejects(changes(phone, segment, token), { code: 'book-not-found' })
    })

  it('in the moment after its first sync, and before that was noted, is told of what it was given and of nothing later', async () => {
    phone = await space.device(luis, 'Teléfono')
    const { bookId } = await share()
    const segment = (await segmentOf(phone, bookId))!
    const { changed, token } = await changes(phone, segment, null)
    const names = changed.map(({ name }) => name)
    await readResources(space.domain, phone, { segment, names })
    space.clock.pass({ seconds: 1 })
    await setGrant(space.domain, ana, { bookId, grantee: member(luis), allows: null })
    const card = { name: { full: 'Nueva' }, keywords: { VIP: true } }
    await createCard(space.domain, ana, { bookId: book, card })
    assert.equal((await readCollection(space.domain, phone, segment)).right, 'view')
    assert.deepEqual((await changes(phone, segment, token)).gone, names)
  })
})

describe('a shared label on a device', () => {
  beforeEach(prepareAnew)
  it('tells within one sync what got the label, what lost it and what was edited', async () => {
    const { bookId } = await share()
    const { segment, token } = await watch(bookId)
    const card = { name: { full: 'Nueva' }, keywords: { VIP: true } }
    const { view } = await createCard(space.domain, ana, { bookId: book, card })
    const more = await changes(phone, segment, token)
    assert.deepEqual([more.changed.map(({ name }) => name), more.gone], [[`${view.cardId}.vcf`], []])
    const labels = { add: [], remove: ['VIP'] }
    await editCards(space.domain, ana, { cardIds: [view.cardId], edit: { labels } })
    assert.deepEqual((await changes(phone, segment, more.token)).gone, [`${view.cardId}.vcf`])
  })

  it('takes nothing from who may only read, and gives nothing away', async () => {
    const { bookId } = await share()
    const { segment, names } = await watch(bookId)
    await assert.rejects(put(phone, segment, 'nueva.vcf', 'urn:x:1'), { code: 'book-read-only' })
    const { uid } = (await readCard(space.domain, ana, cardId)).card
    await assert.rejects(put(phone, segment, names[0]!, uid!), { code: 'book-read-only' })
    await assert.rejects(deleteResource(space.domain, phone, { segment, name: names[0]! }), { code: 'book-read-only' })
    assert.deepEqual(await namesIn(phone, segment), names)
  })

  it('takes a new card of who may edit, gives it the label and keeps it in a book of theirs; taking out needs more', async () => {
    const own = await space.book(luis, 'De Luis')
    const { bookId } = await share('edit')
    const { segment, names } = await watch(bookId)
    await put(phone, segment, 'rosa.vcf', 'urn:x:rosa')
    assert.deepEqual((await namesIn(phone, segment)).toSorted(), [...names, 'rosa.vcf'].sort())
    const rosa = (await changes(phone, segment, null)).changed.find(({ name }) => name === 'rosa.vcf')!
    const seen = await readCard(space.domain, luis, rosa.cardId)
    assert.deepEqual([seen.card.keywords, seen.bookIds.toSorted()], [{ VIP: true }, [own, bookId].sort()])
    await assert.rejects(deleteResource(space.domain, phone, { segment, name: names[0]! }), { code: 'right-missing' })
    await share('delete')
    await deleteResource(space.domain, phone, { segment, name: names[0]! })
    assert.deepEqual((await readCard(space.domain, ana, cardId)).card.keywords ?? {}, {})
    assert.deepEqual(await namesIn(phone, segment), ['rosa.vcf'])
  })
})
