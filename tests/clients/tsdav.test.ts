import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type DAVAddressBook, DAVClient, type DAVVCard } from 'tsdav'
import { House } from './house.ts'
import { deviceCard, photoOf, picture } from './sample-cards.ts'

let house: House
let one: DAVClient
let two: DAVClient

before(async () => {
  house = await House.open()
  one = await signIn('Uno')
  two = await signIn('Dos')
})
after(() => house.close())

/** A device that has found its way from the address of the server. */
async function signIn(label: string): Promise<DAVClient> {
  const { url, user: username, password } = await house.device(label)
  const client = new DAVClient({
    serverUrl: url,
    credentials: { username, password },
    authMethod: 'Basic',
    defaultAccountType: 'carddav',
  })
  await client.login()
  return client
}

/** The one book of a device. */
async function bookOf(client: DAVClient): Promise<DAVAddressBook> {
  const books = await client.fetchAddressBooks()
  assert.equal(books.length, 1)
  return books[0]!
}

/** The one card of a book in which the words occur, as a device that has just come reads it. */
async function read(client: DAVClient, words: string): Promise<DAVVCard> {
  const cards = await client.fetchVCards({ addressBook: await bookOf(client) })
  const found = cards.filter((card) => String(card.data).includes(words))
  assert.equal(found.length, 1, `${found.length} cards have ${words}`)
  return found[0]!
}

test('finds principal, home and book by the address of the server alone', async () => {
  const book = await bookOf(one)
  assert.equal(book.displayName, 'Casa')
  assert.match(book.url, new RegExp(`^${house.url}dav/addressbooks/[^/]+/${house.segment}/$`))
  assert.ok(book.syncToken)
  assert.ok(book.reports?.includes('syncCollection'), JSON.stringify(book.reports))
})

test('gives none of it for a wrong password', async () => {
  const { url, user: username } = await house.device('Falso')
  const credentials = { username, password: 'wrong' }
  const client = new DAVClient({ serverUrl: url, credentials, authMethod: 'Basic', defaultAccountType: 'carddav' })
  await assert.rejects(client.login())
})

test('creates a card with emoji and photo, which the other device and the API have', async () => {
  const photo = picture(90)
  const text = deviceCard(
    'zoe-1',
    'Zoë 🦊 Núñez',
    `PHOTO;ENCODING=b;TYPE=PNG:${photo.toString('base64')}`,
    'CATEGORIES:Coro',
  )
  const made = await one.createVCard({ addressBook: await bookOf(one), filename: 'zoe.vcf', vCardString: text })
  assert.equal(made.status, 201)
  const got = await read(two, 'Zoë 🦊 Núñez')
  assert.deepEqual(photoOf(got.data), photo)
  assert.match(got.data, /^CATEGORIES:Coro\r?$/m)
  assert.ok((await house.card('Zoë 🦊 Núñez')).keywords?.['Coro'])
})

test('makes no card where one is already', async () => {
  const addressBook = await bookOf(one)
  const put = () => one.createVCard({ addressBook, filename: 'dos.vcf', vCardString: deviceCard('dos-1', 'Dos Veces') })
  assert.equal((await put()).status, 201)
  assert.equal((await put()).status, 412)
})

test('edits with the ETag it has, and is refused when another device changed the same since (RFC 9110 §13.1.1)', async () => {
  const text = deviceCard('iris-1', 'Iris Blanco', 'TITLE:Jefa')
  await one.createVCard({ addressBook: await bookOf(one), filename: 'iris.vcf', vCardString: text })
  const [mine, theirs] = [await read(one, 'Iris Blanco'), await read(two, 'Iris Blanco')]
  const first = await one.updateVCard({ vCard: { ...mine, data: mine.data.replace('Jefa', 'Presidenta') } })
  assert.equal(first.status, 204)
  const second = await two.updateVCard({ vCard: { ...theirs, data: theirs.data.replace('Jefa', 'Secretaria') } })
  assert.equal(second.status, 412)
  assert.match((await read(two, 'Iris Blanco')).data, /^TITLE:Presidenta\r?$/m)
})

test('edits with an ETag from before another field changed, and both edits are there', async () => {
  const text = deviceCard('olga-1', 'Olga Dos', 'TITLE:Jefa', 'ORG:Acme')
  await one.createVCard({ addressBook: await bookOf(one), filename: 'olga.vcf', vCardString: text })
  const [mine, theirs] = [await read(one, 'Olga Dos'), await read(two, 'Olga Dos')]
  await one.updateVCard({ vCard: { ...mine, data: mine.data.replace('Jefa', 'Presidenta') } })
  const second = await two.updateVCard({ vCard: { ...theirs, data: theirs.data.replace('Acme', 'Beta') } })
  assert.ok(second.ok, `answered ${second.status}`)
  const { data } = await read(one, 'Olga Dos')
  assert.match(data, /^TITLE:Presidenta\r?$/m)
  assert.match(data, /^ORG:Beta\r?$/m)
})

test('hears by sync-collection what others and the API made, changed and deleted (RFC 6578)', async () => {
  const addressBook = await bookOf(one)
  const cards = await one.fetchVCards({ addressBook })
  const objectMultiGet = one.addressBookMultiGet.bind(one)
  const put = (name: string) =>
    two.createVCard({ addressBook, filename: `${name}.vcf`, vCardString: deviceCard(`${name}-1`, name) })
  await Promise.all([put('Quedo'), put('Cambio'), put('Marcho')])
  const known = await one.smartCollectionSyncDetailed({
    collection: { ...addressBook, objects: cards, objectMultiGet },
    method: 'webdav',
  })
  assert.equal(known.objects.created.length, 3)
  const { id } = await house.card('Cambio')
  await house.patch(id, { nicknames: { n1: { name: 'Por la API' } } })
  const gone = await read(two, 'Marcho')
  assert.equal((await two.deleteVCard({ vCard: gone })).status, 204)
  await house.create({ name: { full: 'Nueva Api' } })
  const fresh = await one.smartCollectionSyncDetailed({
    collection: {
      ...addressBook,
      syncToken: known.syncToken ?? '',
      objects: [...cards, ...known.objects.created],
      objectMultiGet,
    },
    method: 'webdav',
  })
  const { created, updated, deleted } = fresh.objects
  assert.match(String(created[0]?.data), /Nueva Api/)
  assert.match(String(updated[0]?.data), /Por la API/)
  assert.deepEqual([created.length, updated.length, deleted.length], [1, 1, 1])
})
