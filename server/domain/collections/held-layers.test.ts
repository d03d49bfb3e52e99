import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Card } from '@lazo/jscontact'
import type { Actor, DeviceFamily } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { createCard } from '../contacts/create-card.ts'
import { readCard } from '../contacts/read-card.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import { changeDevice } from '../devices/change-device.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { findBroken } from '../testing/find-broken.ts'
import { listCollections } from './list-collections.ts'
import { putResource } from './put-resource.ts'
import { readCollection } from './read-collection.ts'
import { readResources } from './read-resources.ts'

const FAMILIES: readonly DeviceFamily[] = ['apple', 'android', 'thunderbird', 'evolution', 'plain']

let space: TestWorkspace
let ana: Actor
let luis: Actor
let phone: Actor & { deviceId: string }
let bookId: string
let segment: string
let cardId: string
let name: string

const card = {
  name: { full: 'Paz Ruiz', components: [{ kind: 'given', value: 'Paz' }] },
  phones: { p1: { number: '+34 600 000 001' } },
  notes: { n1: { note: 'Cliente desde 2019' } },
} as const
const layer = {
  'phones/own': { number: '+34 699 888 777' },
  'notes/mine': { note: 'Prima de Carmen' },
  'notes/more': { note: 'Le gusta el ajedrez' },
}
const SECRET = /699|Carmen|ajedrez/

before(async () => {
  space = await openTestWorkspace()
})
after(async () => {
  assert.deepEqual(await findBroken({ domain: space.domain, ownerUrl: space.ownerUrl }), [])
  await space.close()
})
async function prepare(): Promise<void> {
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  bookId = await space.book(ana, 'Casa', 'shared')
  const grantee = { kind: 'member', id: luis.memberId } as const
  await setGrant(space.domain, ana, { bookId, grantee, allows: 'edit' })
  const made = await createCard(space.domain, ana, { bookId, card: structuredClone(card) as unknown as Card })
  cardId = made.view.cardId
  name = `${cardId}.vcf`
  await saveOverlay(space.domain, luis, { cardId, patch: layer as never })
  phone = await space.device(luis, 'Teléfono', [bookId])
  await show(true)
  segment = (await listCollections(space.domain, phone))[0]!.segment
}

const show = (showsOverlay: boolean) => changeDevice(space.domain, luis, { deviceId: phone.deviceId, showsOverlay })
const get = async () => (await readResources(space.domain, phone, { segment, names: [name] })).found[0]!
const put = (text: string, options: { ifMatch?: string; name?: string } = {}, by = phone) =>
  putResource(space.domain, by, { segment, name, ...options, text })
const sharedText = async () => JSON.stringify((await readCard(space.domain, ana, cardId)).card)
const own = async (id = cardId) => (await readCard(space.domain, luis, id)).mine ?? {}
const withoutIds = (text: string) => text.replaceAll(/;PROP-ID=[^;:\r\n]*/gi, '')

describe('a device on which its member switches their layer on and off', () => {
  beforeEach(prepare)
  it('starts over each time, with other ETags, and is given what it is to show', async () => {
    const { token } = await readCollection(space.domain, phone, segment)
    const shown = await get()
    assert.match(shown.text, /TEL[^\r\n]*:\+34 699 888 777/)
    assert.match(
      shown.text.replaceAll('\r\n ', ''),
      /NOTE.*:Cliente desde 2019\\n--- Solo para mí \/ only for me ---\\nPrima/,
    )
    await show(false)
    const hidden = await get()
    assert.doesNotMatch(hidden.text, SECRET)
    assert.notEqual(hidden.etag, shown.etag)
    assert.notEqual((await readCollection(space.domain, phone, segment)).token, token)
    await assert.rejects(put(shown.text, { ifMatch: shown.etag }), { code: 'condition-failed' })
  })

  it('is told by a new token and a new ETag that the layer changed, and others are not', async () => {
    const other = await space.device(luis, 'Sin capa', [bookId])
    const before = [
      await readCollection(space.domain, phone, segment),
      await readCollection(space.domain, other, segment),
    ]
    const { etag } = await get()
    await saveOverlay(space.domain, luis, { cardId, patch: { ...layer, 'keywords/Familia': true } as never })
    const after = [
      await readCollection(space.domain, phone, segment),
      await readCollection(space.domain, other, segment),
    ]
    assert.notEqual(after[0]!.token, before[0]!.token)
    assert.equal(after[1]!.token, before[1]!.token)
    const now = await get()
    assert.notEqual(now.etag, etag)
    assert.match(now.text, /CATEGORIES:Familia/)
  })
})

describe('what a device still holds of a layer that is not shown on it any more', () => {
  beforeEach(prepare)
  for (const family of FAMILIES)
    it(`goes to nobody else when it sends that back as ${family}, whatever state it says it has`, async () => {
      const asFamily = { ...phone, family }
      const shown = await get()
      await show(false)
      await put(withoutIds(shown.text).replace('600 000 001', '600 000 002'), {}, asFamily)
      assert.doesNotMatch(await sharedText(), SECRET)
      assert.deepEqual(await own(), layer)
      const { found } = await readResources(space.domain, asFamily, { segment, names: [name] })
      await put(shown.text, { ifMatch: found[0]!.etag }, asFamily)
      assert.doesNotMatch(await sharedText(), SECRET)
      assert.match(JSON.stringify(await own()), /699 888 777.*Carmen.*ajedrez/)
    })

  it('nor when it was taken out of the layer meanwhile, shown or not', async () => {
    const shown = await get()
    await saveOverlay(space.domain, luis, { cardId, patch: {} })
    await put(withoutIds(shown.text), { ifMatch: (await get()).etag })
    assert.doesNotMatch(await sharedText(), SECRET)
    await show(false)
    await put(withoutIds(shown.text), { ifMatch: (await get()).etag })
    assert.doesNotMatch(await sharedText(), SECRET)
  })

  it('nor when the program makes another card of it', async () => {
    const shown = await get()
    for (const isShown of [true, false]) {
      await show(isShown)
      const uid = `copy-${String(isShown)}`
      const text = withoutIds(shown.text).replace(/^UID:.*$/m, `UID:${uid}`)
      await put(text, { name: `${uid}.vcf` })
      const { found } = await readResources(space.domain, phone, { segment, names: [`${uid}.vcf`] })
      const copy = found[0]!.cardId
      const { card: seen } = await readCard(space.domain, ana, copy)
      assert.doesNotMatch(JSON.stringify(seen), SECRET)
      assert.match(JSON.stringify(seen), /600 000 001.*Cliente desde 2019|Cliente desde 2019.*600 000 001/)
      assert.match(JSON.stringify(await own(copy)), SECRET)
    }
  })

  it('while what it says anew goes to all', async () => {
    await show(false)
    const { text, etag } = await get()
    await put(text.replace('600 000 001', '600 000 009'), { ifMatch: etag })
    assert.match(await sharedText(), /600 000 009/)
    assert.deepEqual(await own(), layer)
  })
})
