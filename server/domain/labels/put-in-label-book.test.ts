import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { listCollections } from '../collections/list-collections.ts'
import { readCollectionChanges } from '../collections/read-collection-changes.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { readCard } from '../contacts/read-card.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { findBroken } from '../testing/find-broken.ts'
import { chooseLabels } from './choose-labels.ts'
import { putInLabelBook } from './put-in-label-book.ts'

let space: TestWorkspace
let ana: Actor
let home: string
let phone: Actor & { deviceId: string }
let label: string

before(async () => {
  space = await openTestWorkspace()
})
after(async () => {
  assert.deepEqual(await findBroken({ domain: space.domain, ownerUrl: space.ownerUrl }), [])
  await space.close()
})
async function prepare(): Promise<void> {
  ana = await space.member('Ana')
  home = await space.book(ana, 'Casa', 'personal')
  phone = await space.device(ana, 'Teléfono')
  const { bookIds } = await chooseLabels(space.domain, ana, { deviceId: phone.deviceId, keywords: ['VIP'] })
  label = bookIds[0]!
}

const put = (uid: string, name = 'nueva.vcf') =>
  space.domain.store.write(phone, (tx) =>
    putInLabelBook(
      tx,
      {
        book: { bookId: label, keyword: 'VIP', isShared: false },
        name,
        card: { '@type': 'Card', version: '1.0', uid, name: { full: 'Del teléfono' } },
      },
      { region: 'ES' },
    ),
  )
const make = async (bookId: string, uid: string, actor = ana) =>
  (await createCard(space.domain, actor, { bookId, card: { uid, name: { full: 'Paz Núñez' } } })).view.cardId
const tokensOf = async (device: Actor) =>
  new Map((await listCollections(space.domain, device)).map(({ segment, token }) => [segment, token]))
/** A device with the label alone. */
const watch = () => space.device(ana, 'Reloj', [label])
const placesOf = (cardId: string) =>
  askOnce<{ book_id: string; name: string }>(
    space.ownerUrl,
    'select book_id, name from lazo.book_card where card_id = $1 order by by_label',
    [cardId],
  )
const toldOfLabel = () =>
  askOnce<{ name: string; kind: string }>(
    space.ownerUrl,
    'select name, kind from lazo.change where book_id = $1 order by number',
    [label],
  )

describe('what a device puts into a label book', () => {
  beforeEach(prepare)
  it('gives the label to the card of this uid and keeps nothing else of what was sent', async () => {
    const cardId = await make(home, 'urn:x:1')
    assert.deepEqual(await put('urn:x:1'), { cardId, isNewCard: false })
    const { card, revision } = await readCard(space.domain, ana, cardId)
    assert.deepEqual([card.name?.full, card.keywords, revision], ['Paz Núñez', { VIP: true }, 2])
    assert.deepEqual(await placesOf(cardId), [
      { book_id: home, name: `${cardId}.vcf` },
      { book_id: label, name: 'nueva.vcf' },
    ])
    assert.deepEqual(await toldOfLabel(), [{ name: 'nueva.vcf', kind: 'put' }])
  })

  it('is told to be gone under a second name when the card has the label already', async () => {
    const cardId = await make(home, 'urn:x:1')
    await patchCard(space.domain, ana, { cardId, patch: { keywords: { VIP: true } } })
    assert.deepEqual(await put('urn:x:1'), { cardId, isNewCard: false })
    assert.equal((await readCard(space.domain, ana, cardId)).revision, 2)
    assert.deepEqual((await toldOfLabel()).slice(1), [
      { name: 'nueva.vcf', kind: 'gone' },
      { name: `${cardId}.vcf`, kind: 'put' },
    ])
  })

  it('keeps a new card with the label in the oldest own book, under the same name where that is free', async () => {
    await space.book(ana, 'Otra')
    const { cardId, isNewCard } = await put('urn:x:1')
    assert.ok(isNewCard)
    assert.deepEqual((await readCard(space.domain, ana, cardId)).card.keywords, { VIP: true })
    const named = (name: string) => [
      { book_id: home, name },
      { book_id: label, name: 'nueva.vcf' },
    ]
    assert.deepEqual(await placesOf(cardId), named('nueva.vcf'))
    const second = await put('urn:x:2')
    assert.deepEqual((await placesOf(second.cardId))[0]?.name, `${second.cardId}.vcf`)
    assert.deepEqual((await toldOfLabel()).slice(1), [{ name: `${second.cardId}.vcf`, kind: 'put' }])
  })

  it('is told to the device as gone from the label book, and as new where it shows the card', async () => {
    const cardId = await make(home, 'urn:x:1')
    const since = await tokensOf(phone)
    await put('urn:x:1')
    const later = await make(home, 'urn:x:2')
    await patchCard(space.domain, ana, { cardId: later, patch: { keywords: { VIP: true } } })
    await put('urn:x:2', 'otra.vcf')
    const told = async (segment: string) => {
      const { changed, gone } = await readCollectionChanges(space.domain, phone, {
        segment,
        since: since.get(segment)!,
        limit: null,
      })
      return { changed: changed.map((entry) => entry.name).sort(), gone: [...gone].sort() }
    }
    assert.deepEqual(await told('vip'), { changed: [], gone: [`${later}.vcf`, 'nueva.vcf', 'otra.vcf'].sort() })
    assert.deepEqual(await told('casa'), { changed: [`${cardId}.vcf`, `${later}.vcf`].sort(), gone: [] })
    const { changed } = await readCollectionChanges(space.domain, await watch(), {
      segment: 'vip',
      since: null,
      limit: null,
    })
    assert.deepEqual(changed.map((entry) => entry.name).sort(), [`${later}.vcf`, 'nueva.vcf'].sort())
  })

  it('needs the right to edit a card that the device holds', async () => {
    const luis = await space.member('Luis')
    const ofLuis = await space.book(luis, 'De Luis')
    const grantee = { kind: 'member' as const, id: ana.memberId }
    await setGrant(space.domain, luis, { bookId: ofLuis, grantee, allows: 'view' })
    const cardId = await make(ofLuis, 'urn:x:1', luis)
    await assert.rejects(put('urn:x:1'), { code: 'book-read-only' })
    await setGrant(space.domain, luis, { bookId: ofLuis, grantee, allows: 'edit' })
    assert.equal((await put('urn:x:1')).cardId, cardId)
  })

  it('finds a card in a book that the device does not hold, so that the label brings it there', async () => {
    const other = await space.book(ana, 'Archivo')
    const cardId = await make(other, 'urn:x:1')
    phone = await watch()
    assert.deepEqual(await put('urn:x:1'), { cardId, isNewCard: false })
  })

  it('is refused for a device that was revoked, and for a member without a book of their own', async () => {
    await askOnce(space.ownerUrl, 'update lazo.book set deleted_at = now() where book_id = $1', [home])
    await assert.rejects(put('urn:x:1'), { code: 'book-not-found' })
    await askOnce(space.ownerUrl, 'update lazo.device set revoked_at = now() where device_id = $1', [phone.deviceId])
    await assert.rejects(put('urn:x:1'), { code: 'sign-in-required' })
  })
})
