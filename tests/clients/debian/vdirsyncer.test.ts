import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, beforeEach, test } from 'node:test'
import { House } from '../house.ts'
import { deviceCard, photoOf, picture } from '../sample-cards.ts'
import { Vdirsyncer } from './vdirsyncer.ts'

let house: House
let one: Vdirsyncer
let two: Vdirsyncer
let round = 0

before(async () => {
  house = await House.open()
  one = new Vdirsyncer(join(house.folder, 'one'), await house.device('Portátil'))
  two = new Vdirsyncer(join(house.folder, 'two'), await house.device('Sobremesa'))
  await Promise.all([one.discover(), two.discover()])
})
after(() => house.close())
beforeEach(() => {
  round += 1
  for (const device of [one, two]) device.obey('none')
})

/** Brings both devices to the same as the server. */
async function syncAll(): Promise<void> {
  await one.sync()
  await two.sync()
  await one.sync()
}

/** A name that no other test uses. */
const named = (name: string) => `${name} ${'ABCDEFGHIJ'[round]}`

test('finds the book by the address of the server alone', () => {
  assert.deepEqual([...one.cards(house.segment)], [])
})

test('brings a card with emoji, umlauts and a line break to the other device, and to the API', async () => {
  const full = named('Zoë 🦊 Núñez')
  one.write(
    house.segment,
    'zoe.vcf',
    deviceCard('zoe-1', full, 'NOTE:Primera línea\\nsegunda 👩‍👩‍👧', 'ORG:Ñandú S.A.'),
  )
  await syncAll()
  const text = two.card(house.segment, full)
  assert.match(text, /NOTE:Primera línea\\nsegunda 👩‍👩‍👧/)
  const card = await house.card(full)
  assert.equal(Object.values(card.notes!)[0]?.note, 'Primera línea\nsegunda 👩‍👩‍👧')
  assert.equal(Object.values(card.organizations!)[0]?.name, 'Ñandú S.A.')
})

test('brings edits of one device to the other and back, and keeps what it does not know', async () => {
  const full = named('Eva Ruiz')
  one.write(house.segment, 'eva.vcf', deviceCard('eva-1', full, 'X-SOMETHING;X-OF=mine:kept as it is', 'TITLE:Uno'))
  await syncAll()
  two.edit(house.segment, full, (text) => text.replace('TITLE:Uno', 'TITLE:Dos'))
  await two.sync()
  await one.sync()
  assert.match(one.card(house.segment, full), /^TITLE:Dos\r?$/m)
  one.edit(house.segment, full, (text) => text.replace('TITLE:Dos', 'TITLE:Tres'))
  await syncAll()
  const text = two.card(house.segment, full)
  assert.match(text, /^TITLE:Tres\r?$/m)
  assert.match(text, /^X-SOMETHING;X-OF=mine:kept as it is\r?$/m)
})

test('brings a photo to the other device and to the API, and one from there to both', async () => {
  const full = named('Pía Foto')
  const photo = picture(200)
  one.write(
    house.segment,
    'pia.vcf',
    deviceCard('pia-1', full, `PHOTO;ENCODING=b;TYPE=PNG:${photo.toString('base64')}`),
  )
  await syncAll()
  assert.deepEqual(photoOf(two.card(house.segment, full)), photo)
  const { id } = await house.card(full)
  const other = picture(10)
  await house.ask('PUT', `/cards/${id}/photo`, { bytes: other, type: 'image/png' })
  await syncAll()
  for (const device of [one, two]) assert.deepEqual(photoOf(device.card(house.segment, full)), other)
})

test('brings labels and a group with its members both ways', async () => {
  const [ana, luis] = [named('Ana Miembro'), named('Luis Miembro')]
  one.write(
    house.segment,
    'ana.vcf',
    deviceCard('urn:uuid:6b1d6ca1-3f3c-4cb2-8f70-000000000001', ana, 'CATEGORIES:Coro,Socios'),
  )
  one.write(house.segment, 'luis.vcf', deviceCard('urn:uuid:6b1d6ca1-3f3c-4cb2-8f70-000000000002', luis))
  one.write(
    house.segment,
    'grupo.vcf',
    deviceCard(
      'urn:uuid:6b1d6ca1-3f3c-4cb2-8f70-000000000003',
      named('El coro'),
      'X-ADDRESSBOOKSERVER-KIND:group',
      'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:6b1d6ca1-3f3c-4cb2-8f70-000000000001',
    ),
  )
  await syncAll()
  const group = await house.card(named('El coro'))
  assert.equal(group.kind, 'group')
  assert.equal(Object.keys(group.members!).length, 1)
  assert.deepEqual(Object.keys((await house.card(ana)).keywords!).toSorted(), ['Coro', 'Socios'])
  two.edit(house.segment, named('El coro'), (text) => text.replace(/^(.*MEMBER.*)0001(\r?\n)/m, '$10001$2$10002$2'))
  two.edit(house.segment, ana, (text) => text.replace('Coro,Socios', 'Coro'))
  await two.sync()
  await one.sync()
  assert.equal(one.card(house.segment, named('El coro')).match(/0001\r?$|0002\r?$/gm)?.length, 2)
  assert.match(one.card(house.segment, ana), /^CATEGORIES:Coro\r?$/m)
  assert.equal(Object.keys((await house.card(named('El coro'))).members!).length, 2)
})

test('brings what the API makes, changes and deletes to both devices', async () => {
  const full = named('Rita Rest')
  const cardId = await house.create({ name: { full }, emails: { e1: { address: 'rita@example.org' } } })
  await syncAll()
  for (const device of [one, two]) assert.match(device.card(house.segment, full), /rita@example\.org/)
  await house.patch(cardId, { 'emails/e1/address': 'nueva@example.org' })
  await syncAll()
  for (const device of [one, two]) assert.match(device.card(house.segment, full), /nueva@example\.org/)
  await house.ask('DELETE', `/cards/${cardId}`)
  await syncAll()
  for (const device of [one, two]) assert.throws(() => device.card(house.segment, full), /0 cards/)
})

test('takes a deletion of one device to the other, and into the trash', async () => {
  const full = named('Dora Borrada')
  one.write(house.segment, 'dora.vcf', deviceCard('dora-1', full))
  await syncAll()
  two.remove(house.segment, full)
  await two.sync()
  await one.sync()
  assert.throws(() => one.card(house.segment, full), /0 cards/)
  assert.equal((await house.cards()).filter((card) => card.name?.full === full).length, 0)
})

test('two devices that changed the same card: one of them is told, and nothing changes until a rule decides', async () => {
  const full = await haveConflict('Carla')
  const { code, output } = await two.trySync()
  assert.notEqual(code, 0)
  assert.match(output, /conflict/i)
  assert.equal(titleOf(await house.card(full)), 'De uno')
  two.obey('server wins')
  await two.sync()
  assert.match(two.card(house.segment, full), /^TITLE:De uno\r?$/m)
})

test('two devices that changed the same card: where the device wins, its text stands and the other is in the history', async () => {
  const full = await haveConflict('Celia')
  two.obey('device wins')
  await two.sync()
  await one.sync()
  for (const device of [one, two]) assert.match(device.card(house.segment, full), /^TITLE:De dos\r?$/m)
  const { id } = await house.card(full)
  const history = await house.ask<{ items: readonly unknown[] }>('GET', `/cards/${id}/history`)
  assert.ok(history.items.length >= 3, JSON.stringify(history))
})

test('a device that was wiped gets everything back', async () => {
  await syncAll()
  const expected = linesOf(two)
  one.wipe()
  await one.discover()
  await one.sync()
  assert.deepEqual(linesOf(one), expected)
})

/** The lines of each card that a device has, whatever their order. */
function linesOf(device: Vdirsyncer): string[] {
  const texts = [...device.cards(house.segment).values()]
  return texts.map((text) => text.split('\r\n').toSorted().join('\n')).toSorted()
}

/** Lets both devices change the title of one card, of which the first has told the server. */
async function haveConflict(name: string): Promise<string> {
  const full = named(name)
  one.write(house.segment, `${name}.vcf`, deviceCard(`${name}-1`, full, 'TITLE:Al principio'))
  await syncAll()
  one.edit(house.segment, full, (text) => text.replace('Al principio', 'De uno'))
  two.edit(house.segment, full, (text) => text.replace('Al principio', 'De dos'))
  await one.sync()
  return full
}

function titleOf(card: Awaited<ReturnType<House['card']>>): string | undefined {
  return Object.values(card.titles ?? {})[0]?.name
}
