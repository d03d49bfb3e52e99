import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { readBook } from '../books/list-books.ts'
import { createCard } from '../contacts/create-card.ts'
import type { Right } from '../sharing/right.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { deleteCollection } from './delete-collection.ts'
import { listCollections } from './list-collections.ts'
import { makeCollection } from './make-collection.ts'
import type { PropertyChange } from './property-changes.ts'
import { readCollectionChanges } from './read-collection-changes.ts'
import { readProperties } from './read-properties.ts'
import { saveProperties } from './save-properties.ts'

type Device = Actor & { deviceId: string }

let space: TestWorkspace
let ana: Actor
let luis: Actor
let phone: Device

before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())
async function prepare(): Promise<void> {
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  phone = await space.device(ana, 'Teléfono')
}

const segmentsOf = async (device: Device) => (await listCollections(space.domain, device)).map(({ segment }) => segment)
const grant = (bookId: string, allows: Right) =>
  setGrant(space.domain, ana, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
const make = (segment: string, more: object = {}, device = phone) =>
  makeCollection(space.domain, device, { segment, ...more })
const remove = (segment: string, device = phone) => deleteCollection(space.domain, device, { segment })
const say = (segment: string | undefined, what: object, device = phone) =>
  saveProperties(space.domain, device, { ...(segment === undefined ? {} : { segment }), changes: [], ...what })
const keptOn = async (bookId: string | null, device = phone) =>
  (await readProperties(space.domain, device, { bookId, cardIds: [null] })).get(null) ?? []
const colour = (value: string | null, name = 'colour'): PropertyChange => ({ namespace: 'urn:x', name, value })

describe('a collection that a client makes', () => {
  beforeEach(prepare)
  it('has the address, name and description that it asked for, and is on the device', async () => {
    const made = await make('Compañeros & C.ª', { name: 'Trabajo', description: 'De la oficina' })
    assert.deepEqual(
      [made.segment, made.name, made.description, made.isOwn],
      ['Compañeros & C.ª', 'Trabajo', 'De la oficina', true],
    )
    assert.equal((await make('sin-nombre')).name, 'sin-nombre')
    const chosen = await space.device(ana, 'Reloj', [made.bookId])
    await make('nueva', {}, chosen)
    assert.deepEqual(await segmentsOf(chosen), ['nueva', 'Compañeros & C.ª'])
  })

  it('is refused where one is, and at addresses that cannot be', async () => {
    await make('amigos')
    await assert.rejects(make('amigos'), { code: 'book-address-taken' })
    for (const segment of ['', '.', '..', 'a/b', 'a\u0000b', '\ud800', 'x'.repeat(201), 'libro.0123456789ab'])
      await assert.rejects(make(segment), { code: 'input-invalid' })
    await assert.rejects(make('x', {}, { ...phone, mayWrite: false }), { code: 'scope-missing' })
  })

  it('is made with all that is set with it or not at all (RFC 5689 §3)', async () => {
    const properties = [colour('<colour/>'), colour('x'.repeat(65_537), 'huge')]
    await assert.rejects(make('amigos', { properties }), { code: 'properties-too-large' })
    assert.deepEqual(await segmentsOf(phone), [])
    const { bookId } = await make('amigos', { properties: properties.slice(0, 1) })
    assert.deepEqual(await keptOn(bookId), [{ cardId: null, ...properties[0] }])
  })

  it('may stand where one was deleted, and nobody takes the old one’s token for its own', async () => {
    const old = await make('amigos')
    await createCard(space.domain, ana, { bookId: old.bookId, card: { name: { full: 'Paz' } } })
    const asked = { segment: 'amigos', since: null, limit: null }
    const { token } = await readCollectionChanges(space.domain, phone, asked)
    await remove('amigos')
    const { bookId } = await make('amigos')
    assert.notEqual(bookId, old.bookId)
    await assert.rejects(readCollectionChanges(space.domain, phone, { ...asked, since: token }), { code: 'start-over' })
  })
})

describe('a collection that a client deletes', () => {
  beforeEach(prepare)
  it('is the whole book when it is its own', async () => {
    const { bookId } = await make('amigos')
    await remove('amigos')
    await assert.rejects(readBook(space.domain, ana, bookId), { code: 'book-not-found' })
    await assert.rejects(remove('amigos'), { code: 'book-not-found' })
  })

  it('only leaves the device when it is another’s, whatever right one has in it', async () => {
    const { bookId } = await make('de-ana')
    await grant(bookId, 'manage')
    const [tablet, laptop] = [await space.device(luis, 'Tableta'), await space.device(luis, 'Portátil')]
    const [segment] = await segmentsOf(tablet)
    const [{ token } = { token: '' }] = await listCollections(space.domain, laptop)
    await remove(segment!, tablet)
    assert.deepEqual([await segmentsOf(tablet), await segmentsOf(laptop)], [[], [segment]])
    assert.equal((await listCollections(space.domain, laptop))[0]?.token, token)
    assert.equal((await readBook(space.domain, ana, bookId)).name, 'de-ana')
  })
})

describe('what clients say of places', () => {
  beforeEach(prepare)
  it('is kept as it was sent, by member and place, and removed', async () => {
    const { bookId, segment } = await make('amigos')
    const value = '<colour xml:lang="es" xmlns="urn:x">rojo <b/></colour>'
    await say(segment, { changes: [colour(value), colour('<other/>', 'other')] })
    await say(undefined, { changes: [colour('<home/>')] })
    assert.deepEqual(
      (await keptOn(bookId)).map((property) => property.value),
      [value, '<other/>'],
    )
    assert.deepEqual(
      (await keptOn(null)).map((property) => property.value),
      ['<home/>'],
    )
    await grant(bookId, 'view')
    assert.deepEqual(await keptOn(bookId, await space.device(luis, 'Tableta')), [])
    await say(segment, { changes: [colour(null), colour(null, 'never-there')] })
    assert.deepEqual(
      (await keptOn(bookId)).map((property) => property.name),
      ['other'],
    )
  })

  it('is written all or not at all, the last word on each counting (RFC 4918 §9.2)', async () => {
    const { bookId, segment } = await make('amigos')
    await say(segment, { changes: [colour('<one/>'), colour(null), colour('<two/>')] })
    assert.equal((await keptOn(bookId))[0]?.value, '<two/>')
    const tooMany = Array.from({ length: 100 }, (_, i) => colour('<x/>', `p${i}`))
    await assert.rejects(say(segment, { changes: tooMany }), { code: 'properties-too-large' })
    await assert.rejects(say(segment, { changes: [colour(null)], bookName: 'x'.repeat(201) }), {
      code: 'input-invalid',
    })
    assert.deepEqual(
      (await keptOn(bookId)).map((property) => property.value),
      ['<two/>'],
    )
  })

  it('renames and describes a book for all its readers, when one manages it', async () => {
    const { bookId, segment } = await make('amigos')
    await say(segment, { bookName: 'Amigas', description: 'De siempre' })
    const [{ name, description } = { name: '', description: '' }] = await listCollections(space.domain, phone)
    assert.deepEqual([name, description], ['Amigas', 'De siempre'])
    await say(segment, { description: null })
    assert.equal((await listCollections(space.domain, phone))[0]?.description, null)
    await grant(bookId, 'edit')
    const tablet = await space.device(luis, 'Tableta')
    const [theirs] = await segmentsOf(tablet)
    await assert.rejects(say(theirs, { bookName: 'Mías' }, tablet), { code: 'right-missing' })
    await assert.rejects(say(theirs, { description: 'Mías' }, tablet), { code: 'right-missing' })
    await assert.rejects(say(segment, { description: 'x'.repeat(2_001) }), { code: 'input-invalid' })
    await assert.rejects(say('ninguna', {}), { code: 'book-not-found' })
    await assert.rejects(say(segment, { name: 'nadie.vcf' }), { code: 'card-not-found' })
  })
})
