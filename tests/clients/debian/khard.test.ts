import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { House } from '../house.ts'
import { deviceCard } from '../sample-cards.ts'
import { Khard } from './khard.ts'
import { Vdirsyncer } from './vdirsyncer.ts'

let house: House
let sync: Vdirsyncer
let khard: Khard

before(async () => {
  house = await House.open()
  sync = new Vdirsyncer(join(house.folder, 'laptop'), await house.device('Portátil'))
  await sync.discover()
  khard = new Khard(house.folder, join(sync.books, house.segment))
})
after(() => house.close())

test('a contact made in khard arrives at the API', async () => {
  await khard.add('First name : Eva 🎻', 'Last name : Núñez', 'Email :', '    work : eva@example.org')
  await sync.sync()
  const card = await house.card('Eva 🎻 Núñez')
  assert.match(JSON.stringify(card), /eva@example\.org/)
})

test('an edit in khard changes what it changed, and nothing else', async () => {
  sync.write(
    house.segment,
    'iris.vcf',
    deviceCard('iris-1', 'Iris Blanco', 'TITLE:Jefa', 'X-CLUB;X-SINCE=1999:Ajedrez', 'CATEGORIES:Socios'),
  )
  await sync.sync()
  const before = await house.card('Iris Blanco')
  await khard.edit('Iris', (page) => page.replace(/^Title *:.*$/m, 'Title : Presidenta'))
  await sync.sync()
  const after = await house.card('Iris Blanco')
  assert.equal(Object.values(after.titles!)[0]?.name, 'Presidenta')
  const { titles: _before, ...kept } = onlyContact(before)
  const { titles: _after, ...left } = onlyContact(after)
  assert.deepEqual(left, kept)
  assert.match(sync.card(house.segment, 'Iris'), /^X-CLUB;X-SINCE=1999:Ajedrez\r?$/m)
})

test('an edit by the API shows in khard', async () => {
  const cardId = await house.create({ name: { full: 'Tomás Gil' }, nicknames: { n1: { name: 'Tomi' } } })
  await sync.sync()
  assert.match(await khard.show('Tomás'), /Tomi/)
  await house.patch(cardId, { 'nicknames/n1/name': 'Tomasín' })
  await sync.sync()
  assert.match(await khard.show('Tomás'), /Tomasín/)
})

test('a contact deleted in khard is in the trash', async () => {
  sync.write(house.segment, 'fin.vcf', deviceCard('fin-1', 'Fina Final'))
  await sync.sync()
  await khard.remove('Fina')
  await sync.sync()
  assert.equal((await house.cards()).filter((card) => card.name?.full === 'Fina Final').length, 0)
})

/** A card without what every change moves on. */
function onlyContact(card: object): Record<string, unknown> {
  const { revision: _revision, updated: _updated, updatedAt: _updatedAt, ...rest } = card as Record<string, unknown>
  return rest
}
