import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { hideBookFields } from '../../books/hide-fields.ts'
import { patchCard } from '../../contacts/change-card.ts'
import { createCard } from '../../contacts/create-card.ts'
import { linkCards } from '../../contacts/link-cards.ts'
import { readCard } from '../../contacts/read-card.ts'
import { setGrant } from '../../sharing/set-grant.ts'
import { deviceNotes } from '../device-notes.ts'
import { listCollections } from '../list-collections.ts'
import { putResource } from '../put-resource.ts'
import { readCollectionChanges } from '../read-collection-changes.ts'
import { readResources } from '../read-resources.ts'

let space: TestWorkspace
let ana: Actor
let eva: Actor
let phone: Actor & { deviceId: string }
let bookId: string
let cardId: string
let segment: string

const hide = (fields: readonly 'phones'[]) =>
  hideBookFields(space.domain, ana, { bookId, fields: [...fields], below: 'manage', fromGuests: false })

/** What the device is given of the card, once all of it is noted. */
async function give(): Promise<{ etag: string; text: string }> {
  const { token } = await readCollectionChanges(space.domain, phone, { segment, since: null, limit: null })
  const { found } = await readResources(space.domain, phone, { segment, names: [`${cardId}.vcf`] })
  await readCollectionChanges(space.domain, phone, { segment, since: token, limit: null })
  await deviceNotes(space.domain).flush()
  space.clock.pass({ seconds: 1 })
  return found[0]!
}

const put = (text: string, ifMatch?: string) =>
  putResource(space.domain, phone, { segment, name: `${cardId}.vcf`, text, ...(ifMatch && { ifMatch }) })
const withTitle = (text: string) => text.replace('END:VCARD', 'TITLE:Jefa\r\nEND:VCARD')
const withoutPhone = (text: string) => text.replace(/^(?:\S+\.)?TEL.*\r\n/m, '')
const cardNow = async () => JSON.stringify((await readCard(space.domain, ana, cardId)).card)

describe('a device that edits what it was given of a card under other rights', () => {
  before(async () => {
    space = await openTestWorkspace()
  })
  after(() => space.close())
  beforeEach(async () => {
    ana = await space.member('Ana')
    eva = await space.member('Eva')
    bookId = await space.book(ana, 'Casa', 'shared')
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: eva.memberId }, allows: 'edit' })
    const card = { name: { full: 'Paz' }, phones: { p: { number: '600111222' } } }
    cardId = (await createCard(space.domain, ana, { bookId, card })).view.cardId
    phone = await space.device(eva, 'Phone', [bookId])
    segment = (await listCollections(space.domain, phone)).find((one) => one.bookId === bookId)!.segment
  })

  for (const [way, isNamed] of [
    ['names the state', true],
    ['names none', false],
  ] as const) {
    it(`takes nothing away that it was not shown, where it ${way}`, async () => {
      await hide(['phones'])
      const { etag, text } = await give()
      assert.doesNotMatch(text, /600111222/)
      await hide([])
      await put(withTitle(text), isNamed ? etag : undefined)
      assert.match(await cardNow(), /600111222.*Jefa|Jefa.*600111222/)
    })

    it(`takes away again once it was given the card as it is shown now, where it ${way}`, async () => {
      await hide(['phones'])
      await give()
      await hide([])
      const { etag, text } = await give()
      assert.match(text, /600111222/)
      await put(withoutPhone(text), isNamed ? etag : undefined)
      assert.doesNotMatch(await cardNow(), /600111222/)
    })
  }

  for (const [way, isNamed] of [
    ['names the state', true],
    ['names none', false],
  ] as const)
    it(`takes back nothing that others changed since, where nothing is hidden and it ${way}`, async () => {
      await patchCard(space.domain, ana, { cardId, patch: { notes: { n: { note: 'Before' } } } })
      const { etag, text } = await give()
      await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: eva.memberId }, allows: 'delete' })
      await patchCard(space.domain, ana, { cardId, patch: { 'notes/n/note': 'After' } })
      await put(withTitle(text), isNamed ? etag : undefined)
      const now = await cardNow()
      assert.match(now, /Jefa/)
      assert.match(now, /After/)
      assert.doesNotMatch(now, /Before/)
    })

  it('takes nothing away that it was not shown in a book that holds the card by a link', async () => {
    const other = await space.book(ana, 'Otra', 'shared')
    await hide(['phones'])
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: eva.memberId }, allows: 'view' })
    await setGrant(space.domain, ana, { bookId: other, grantee: { kind: 'member', id: eva.memberId }, allows: 'edit' })
    await linkCards(space.domain, ana, { cardIds: [cardId], bookId: other })
    phone = await space.device(eva, 'Tablet', [other])
    segment = (await listCollections(space.domain, phone)).find((one) => one.bookId === other)!.segment
    const { text } = await give()
    assert.doesNotMatch(text, /600111222/)
    await setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: eva.memberId }, allows: 'manage' })
    await put(withTitle(text))
    assert.match(await cardNow(), /600111222.*Jefa|Jefa.*600111222/)
  })

  it('changes nothing hidden by a text from when it was shown', async () => {
    const { etag, text } = await give()
    await hide(['phones'])
    await put(withTitle(text), etag)
    const { phones } = (await readCard(space.domain, ana, cardId)).card
    assert.deepEqual(
      Object.values(phones ?? {}).map(({ number }) => number),
      ['600111222'],
    )
    assert.match(await cardNow(), /Jefa/)
  })
})
