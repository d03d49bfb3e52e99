import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../../contacts/create-card.ts'
import { readCard } from '../../contacts/read-card.ts'
import { chooseLabels } from '../../labels/choose-labels.ts'
import { findBroken } from '../../testing/find-broken.ts'
import { listCollections } from '../list-collections.ts'
import { readResources } from '../read-resources.ts'
import { SyncedPhone } from './testing/synced-phone.ts'

let space: TestWorkspace
let ana: Actor
let segment: string
let bookId: string
let books = 0

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
})
after(async () => {
  assert.deepEqual(await findBroken(space), [])
  await space.close()
})
async function prepare(): Promise<void> {
  books += 1
  segment = `libro-${books}`
  bookId = await space.book(ana, segment)
}

async function iphone(of = segment): Promise<SyncedPhone> {
  const actor = await space.device(ana, 'iPhone')
  await askOnce(space.ownerUrl, `update lazo.device set family = 'apple' where device_id = $1`, [actor.deviceId])
  return new SyncedPhone(space.domain, { actor, segment: of })
}
const create = async (full: string, keywords: Record<string, true> = {}) =>
  (await createCard(space.domain, ana, { bookId, card: { name: { full }, keywords } })).view.cardId
const cardOf = async (cardId: string) => (await readCard(space.domain, ana, cardId)).card

const vcard = (full: string, uid: string, ...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', `UID:${uid}`, `N:${full};;;;`, `FN:${full}`, ...lines, 'END:VCARD', ''].join('\r\n')
const group = (full: string, uid: string, ...members: string[]) =>
  vcard(
    full,
    uid,
    'X-ADDRESSBOOKSERVER-KIND:group',
    ...members.map((member) => `X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:${member}`),
  )
const bare = (uid: string | undefined) => uid!.replace('urn:uuid:', '')

describe('at the same moment', () => {
  beforeEach(prepare)
  it('two devices that make a group of one name end with one, which has the members of both', async () => {
    const cards = await Promise.all([create('Paz'), create('Luz')])
    const uids = await Promise.all(cards.map(async (cardId) => bare((await cardOf(cardId)).uid)))
    const phones = [await iphone(), await iphone()]
    for (const phone of phones) await phone.sync()
    await Promise.all(phones.map((phone, i) => phone.put(`g-${i}.vcf`, group('Coro', `G-${i}`, uids[i]!))))
    for (const phone of phones) {
      await phone.sync()
      assert.deepEqual(phone.groups().get('Coro')!.members, ['Luz', 'Paz'])
    }
    assert.deepEqual(phones[0]!.groups(), phones[1]!.groups())
  })

  it('a card and the group that names it come, the card has the label', async () => {
    const phone = await iphone()
    for (let i = 0; i < 5; i += 1) {
      const uid = randomUUID().toUpperCase()
      await Promise.all([
        phone.put(`c-${i}.vcf`, vcard(`Paz ${i}`, uid)),
        phone.put(`g-${i}.vcf`, group(`Coro ${i}`, `G-${i}`, uid)),
      ])
      const { found } = await readResources(space.domain, phone.actor, { segment, names: [`c-${i}.vcf`] })
      assert.deepEqual((await cardOf(found[0]!.cardId)).keywords, { [`Coro ${i}`]: true })
    }
  })

  it('a device is told of a label and another gives it a group, both end with that', async () => {
    await create('Paz', { Coro: true })
    const phones = [await iphone(), await iphone()]
    await Promise.all([phones[0]!.sync(), phones[1]!.put('g.vcf', group('Coro', 'G'))])
    for (const phone of phones) await phone.sync()
    assert.equal(phones[0]!.groups().size, 1)
    assert.deepEqual(phones[0]!.groups(), phones[1]!.groups())
  })

  it('one renames a group and another changes it, no member is lost', async () => {
    const cards = await Promise.all([create('Paz', { Coro: true }), create('Luz', { Coro: true }), create('Sol')])
    const sol = bare((await cardOf(cards[2])).uid)
    const phones = [await iphone(), await iphone()]
    for (const phone of phones) await phone.sync()
    const send = (phone: SyncedPhone, edit: (text: string) => string) => {
      const { name } = phone.groups().get('Coro')!
      return phone.put(name, edit(phone.held.get(name)!.text))
    }
    const outcomes = await Promise.allSettled([
      send(phones[0]!, (text) => text.replaceAll('Coro', 'Coral')),
      send(phones[1]!, (text) => text.replace('END:', `X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:${sol}\r\nEND:`)),
    ])
    assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 1)
    for (const cardId of cards.slice(0, 2)) assert.equal(Object.keys((await cardOf(cardId)).keywords!).length, 1)
  })
})

it('a book that follows a label has groups as well, and leaving its own group is leaving the book', async () => {
  await prepare()
  const paz = await create('Paz', { Orfeón: true, Alto: true })
  const actor = await space.device(ana, 'iPhone', [])
  await askOnce(space.ownerUrl, `update lazo.device set family = 'apple' where device_id = $1`, [actor.deviceId])
  await chooseLabels(space.domain, ana, { deviceId: actor.deviceId, keywords: ['Orfeón'] })
  const [collection] = await listCollections(space.domain, actor)
  const phone = new SyncedPhone(space.domain, { actor, segment: collection!.segment })
  await phone.sync()
  assert.deepEqual([...phone.groups().keys()].toSorted(), ['Alto', 'Orfeón'])
  const { name } = phone.groups().get('Orfeón')!
  await phone.put(name, phone.held.get(name)!.text.replace(/^X-.*MEMBER.*\r\n/m, ''))
  assert.deepEqual((await phone.sync()).gone, [`${paz}.vcf`])
  assert.deepEqual((await cardOf(paz)).keywords, { Alto: true })
})
