import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { patchCard } from '../contacts/change-card.ts'
import { createCard } from '../contacts/create-card.ts'
import { deleteCards } from '../contacts/delete-cards.ts'
import { linkCards } from '../contacts/link-cards.ts'
import { saveOverlay } from '../contacts/save-overlay.ts'
import { setGrant } from '../sharing/set-grant.ts'
import { listCollections } from './list-collections.ts'
import { listMembers } from './list-members.ts'
import type { MemberEntry } from './member-entry.ts'
import { readCollection } from './read-collection.ts'
import { readResources } from './read-resources.ts'

let space: TestWorkspace
let ana: Actor
let luis: Actor
let anaBook: string
let phone: Actor & { deviceId: string }

before(async () => {
  space = await openTestWorkspace()
  ana = await space.member('Ana')
  luis = await space.member('Luis')
  anaBook = await space.book(ana, 'Amigos')
  phone = await space.device(ana, 'Teléfono')
})
after(() => space.close())

const asOwner = (sql: string, values: unknown[]) => askOnce<Record<string, unknown>>(space.ownerUrl, sql, values)
const create = async (actor: Actor, bookId: string, full = 'Paz') =>
  (await createCard(space.domain, actor, { bookId, card: { name: { full } } })).view.cardId
const share = (bookId: string, from: Actor, to: Actor) =>
  setGrant(space.domain, from, { bookId, grantee: { kind: 'member', id: to.memberId }, allows: 'view' })

async function membersOf(device: Actor, segment: string): Promise<MemberEntry[]> {
  const members: MemberEntry[] = []
  await listMembers(space.domain, device, { segment }, (page) => void members.push(...page))
  return members
}
const cardsIn = async (device: Actor, segment: string) => (await membersOf(device, segment)).map((m) => m.cardId)
const segmentOf = async (device: Actor, bookId: string) =>
  (await listCollections(space.domain, device)).find((collection) => collection.bookId === bookId)!.segment

describe('the collections of a device', () => {
  it('are all books its member reaches, by name, with the right in each', async () => {
    const shared = await space.book(luis, 'De Luis', 'shared')
    await share(shared, luis, ana)
    const collections = await listCollections(space.domain, phone)
    assert.deepEqual(
      collections.map(({ segment, right, isOwn }) => ({ segment, right, isOwn })),
      [
        { segment: 'amigos', right: 'manage', isOwn: true },
        { segment: `de-luis.${shared.slice(-12)}`, right: 'view', isOwn: false },
      ],
    )
    for (const collection of collections)
      assert.deepEqual(await readCollection(space.domain, phone, collection.segment), collection)
  })

  it('are only those chosen, when books were chosen', async () => {
    const [one] = [await space.book(ana, 'Uno'), await space.book(ana, 'Otro')]
    const tablet = await space.device(ana, 'Tableta', [one])
    assert.deepEqual(
      (await listCollections(space.domain, tablet)).map((c) => c.bookId),
      [one],
    )
    await assert.rejects(readCollection(space.domain, tablet, 'otro'), { code: 'book-not-found' })
  })

  it('are not there for who does not reach them, nor under another name', async () => {
    const hidden = await space.book(luis, 'Secreto')
    for (const segment of ['secreto', `secreto.${hidden.slice(-12)}`, `amigos.${anaBook.slice(-12)}`, 'nada', ''])
      await assert.rejects(readCollection(space.domain, phone, segment), { code: 'book-not-found' }, segment)
  })

  it('are not there for a device that is revoked, unknown or of somebody else', async () => {
    const lost = await space.device(ana, 'Perdido')
    await asOwner('update lazo.device set revoked_at = now() where device_id = $1', [lost.deviceId])
    const { deviceId: _, ...none } = phone
    for (const device of [lost, { ...phone, deviceId: ana.memberId }, { ...luis, deviceId: phone.deviceId }, none])
      await assert.rejects(listCollections(space.domain, device), { code: 'sign-in-required' })
  })
})

describe('the members of a collection', () => {
  it('are its cards, each with a tag that changes with the card', async () => {
    const bookId = await space.book(ana, 'Miembros')
    const cardIds = [await create(ana, bookId), await create(ana, bookId)]
    const before = await membersOf(phone, 'miembros')
    assert.deepEqual(
      before.map((member) => member.cardId),
      cardIds,
    )
    await patchCard(space.domain, ana, { cardId: cardIds[0]!, patch: { 'name/full': 'Otra' } })
    const after = await membersOf(phone, 'miembros')
    assert.deepEqual(
      after.map((member, i) => member.etag === before[i]!.etag),
      [false, true],
    )
    await deleteCards(space.domain, ana, [cardIds[0]!])
    assert.deepEqual(await cardsIn(phone, 'miembros'), cardIds.slice(1))
  })

  it('stand in one collection of a device: at home, else in the oldest book that links them', async () => {
    const books: string[] = []
    for (const name of ['Casa', 'Enlace uno', 'Enlace dos']) books.push(await space.book(ana, name))
    const cardId = await create(ana, books[0]!)
    for (const bookId of books.slice(1)) await linkCards(space.domain, ana, { cardIds: [cardId], bookId })
    const shownOn = async (device: Actor) => {
      const shown: string[] = []
      for (const { bookId, segment } of await listCollections(space.domain, device))
        if ((await cardsIn(device, segment)).includes(cardId)) shown.push(bookId)
      return shown
    }
    assert.deepEqual(await shownOn(phone), [books[0]])
    assert.deepEqual(await shownOn(await space.device(ana, 'Sin casa', books.slice(1))), [books[1]])
    assert.deepEqual(await shownOn(await space.device(ana, 'Solo dos', books.slice(2))), [books[2]])
  })

  it('show the member’s layer, in tag and text, only on a device that shows layers', async () => {
    const bookId = await space.book(ana, 'Capas')
    const cardId = await create(ana, bookId)
    const [plain] = await membersOf(phone, 'capas')
    const layered = await space.device(ana, 'Con capa')
    await asOwner('update lazo.device set shows_overlay = true where device_id = $1', [layered.deviceId])
    const before = await membersOf(layered, 'capas')
    const token = (await readCollection(space.domain, layered, 'capas')).token
    await saveOverlay(space.domain, ana, { cardId, patch: { 'notes/n1': { note: 'mía' } } })
    assert.notEqual((await membersOf(layered, 'capas'))[0]!.etag, before[0]!.etag)
    assert.notEqual((await readCollection(space.domain, layered, 'capas')).token, token)
    assert.deepEqual(await membersOf(phone, 'capas'), [plain])
    const textOn = async (device: Actor) =>
      (await readResources(space.domain, device, { segment: 'capas', names: [plain!.name] })).found[0]!.text
    assert.match(await textOn(layered), /mía/)
    assert.doesNotMatch(await textOn(phone), /mía/)
  })
})

describe('resources', () => {
  it('are given by name, and what is not there is left out', async () => {
    const bookId = await space.book(ana, 'Textos')
    await create(ana, bookId, 'Rosa Paz')
    const segment = await segmentOf(phone, bookId)
    const [member] = await membersOf(phone, segment)
    const { found } = await readResources(space.domain, phone, { segment, names: ['no.vcf', member!.name] })
    const [{ text, version, createdAt: _, ...entry }] = found as [(typeof found)[0]]
    assert.equal(found.length, 1)
    assert.deepEqual(entry, member)
    assert.match(text, /^BEGIN:VCARD\r\nVERSION:3.0\r\n[^]*FN:Rosa Paz\r\n/)
    assert.equal(version, '3.0')
    const asked = await readResources(space.domain, phone, { segment, names: [member!.name], version: '4.0' })
    assert.match(asked.found[0]!.text, /VERSION:4.0/)
  })

  it('come back octet by octet to the device that sent them while nothing changed, and keep its lines after that', async () => {
    const bookId = await space.book(ana, 'Fuentes')
    const cardId = await create(ana, bookId, 'Rosa Paz')
    const [{ name }] = (await membersOf(phone, 'fuentes')) as [MemberEntry]
    const sent = 'BEGIN:VCARD\r\nVERSION:3.0\r\nfn:Rosa Paz\r\nX-STRANGE:1\r\nUID:x\r\nEND:VCARD\r\n'
    await asOwner(
      `insert into lazo.card_source (workspace_id, device_id, card_id, revision, version, text) values ($1, $2, $3, 1, '3.0', $4)`,
      [ana.workspaceId, phone.deviceId, cardId, sent],
    )
    const textOn = async (device: Actor, version?: '3.0' | '4.0') =>
      (await readResources(space.domain, device, { segment: 'fuentes', names: [name], version })).found[0]!.text
    assert.equal(await textOn(phone), sent)
    assert.equal(await textOn(phone, '3.0'), sent)
    assert.match(await textOn(phone, '4.0'), /VERSION:4.0[^]*FN:Rosa Paz/)
    const other = await space.device(ana, 'Otro')
    assert.notEqual(await textOn(other), sent)
    await patchCard(space.domain, ana, { cardId, patch: { notes: { n1: { note: 'nueva' } } } })
    const after = await textOn(phone)
    assert.match(after, /fn:Rosa Paz\r\n[^]*NOTE[^\r]*:nueva/)
    assert.match(await textOn(other), /nueva/)
  })

  it('carry their photos', async () => {
    const bookId = await space.book(ana, 'Fotos')
    const gif = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
    const card = { name: { full: 'Con foto' }, media: { m1: { kind: 'photo', uri: gif } } } as const
    await createCard(space.domain, ana, { bookId, card })
    const [{ name }] = (await membersOf(phone, 'fotos')) as [MemberEntry]
    for (let i = 0; i < 2; i += 1) {
      const { found } = await readResources(space.domain, phone, { segment: 'fotos', names: [name] })
      assert.match(found[0]!.text.replaceAll('\r\n ', ''), /PHOTO[^\r]*:R0lGODlhAQABAIAAAAAAAP/)
    }
  })
})
