import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { readCard } from '../contacts/read-card.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import { changeDevice } from '../devices/change-device.ts'
import { deviceNotes } from './device-notes.ts'
import { putResource } from './put-resource.ts'
import { readCollection } from './read-collection.ts'
import { readCollectionChanges } from './read-collection-changes.ts'
import { readResources } from './read-resources.ts'

const segment = 'amigos'

let space: TestWorkspace
let ana: Actor
let phone: Actor & { deviceId: string }

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  await space.book(ana, 'Amigos')
  phone = await space.device(ana, 'Teléfono')
  await changeDevice(space.domain, ana, { deviceId: phone.deviceId, showsOverlay: true })
})
after(() => space.close())

// Spelt as nobody else would.
const vcard = (uid: string) =>
  [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:${uid}`,
    'fn:Paz Ruiz',
    'N:Ruiz;Paz',
    'tel;TYPE=cell:600 1',
    'END:VCARD',
    '',
  ].join('\r\n')

const put = (name: string, text: string) => putResource(space.domain, phone, { segment, name, text })

async function get(name: string) {
  const { found } = await readResources(space.domain, phone, { segment, names: [name] })
  return found[0]!
}

async function layer(name: string, patch: Record<string, unknown>): Promise<void> {
  const { cardId } = await get(name)
  await saveOverlay(space.domain, ana, { cardId, patch } as never)
}

describe('a card on which its member has a layer, put by a device that shows it', () => {
  it('has no ETag told to a device that sends what it sent before the layer came', async () => {
    const text = vcard('late')
    await put('late.vcf', text)
    await layer('late.vcf', { 'notes/n1': { note: 'Le gusta el té' } })
    const { text: given } = await get('late.vcf')
    assert.notEqual(given, text)
    const { etag } = await put('late.vcf', text)
    assert.equal(etag, null)
    const { cardId } = await get('late.vcf')
    const view = await readCard(space.domain, ana, cardId)
    assert.match(JSON.stringify(view), /té/)
  })

  it('is given back to the octet where an ETag was told, also when the layer was emptied', async () => {
    await put('empty.vcf', vcard('empty'))
    await layer('empty.vcf', { 'notes/n1': { note: 'Le gusta el té' } })
    await layer('empty.vcf', {})
    const text = vcard('empty').replace('600 1', '600 2').replaceAll('\r\n', '\n')
    const { etag } = await put('empty.vcf', text)
    const given = await get('empty.vcf')
    assert.equal(etag === given.etag, given.text === text)
  })

  it('keeps a layer that came after what the device was told last, whatever else it edits', async () => {
    await put('edit.vcf', vcard('edit'))
    await layer('edit.vcf', { 'titles/t1': { name: 'Cuñado' } })
    await put('edit.vcf', vcard('edit').replace('600 1', '600 3'))
    const { cardId, text } = await get('edit.vcf')
    assert.match(text, /600 3/)
    assert.match(text, /TITLE.*:Cuñado/)
    const { card } = await readCard(space.domain, ana, cardId)
    assert.doesNotMatch(JSON.stringify(card), /Cuñado/)
  })

  it('lets a device take away of the layer what it was told of', async () => {
    await put('told.vcf', vcard('told'))
    await layer('told.vcf', { 'titles/t1': { name: 'Cuñado' } })
    const { token } = await readCollection(space.domain, phone, segment)
    await readCollectionChanges(space.domain, phone, { segment, since: token, limit: null })
    await deviceNotes(space.domain).flush()
    await put('told.vcf', vcard('told').replace('600 1', '600 3'))
    assert.doesNotMatch((await get('told.vcf')).text, /TITLE/)
  })
})
