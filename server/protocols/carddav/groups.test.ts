import assert from 'node:assert/strict'
import { after, before, it } from 'node:test'
import { listAlerts } from '#domain/collections/guard/list-alerts.ts'
import { readDeviceLog } from '#domain/collections/log/read-device-log.ts'
import { readCard } from '#domain/contacts/read-card.ts'
import { undoBatch } from '#domain/history/undo-batch.ts'
import { openTestDav, readResponses, readToken, type TestDav, type TestDevice } from '#kit/dav.ts'

const NAMESPACES = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"'
const IOS = 'iOS/17.5.1 (21F90) dataaccessd/1.0'

let dav: TestDav
let phone: TestDevice
let ana: string
let luz: string

before(async () => {
  dav = await openTestDav()
  phone = await dav.device(dav.owner)
  ana = await dav.card(dav.bookId, 'Ana', { keywords: { Coro: true } })
  luz = await dav.card(dav.bookId, 'Luz')
})
after(() => dav.close())

const ask = (method: string, name = '', headers: Record<string, string> = {}, body?: string) =>
  phone.ask(method, `clientes/${name}`, {
    headers: { 'user-agent': IOS, ...headers },
    ...(body === undefined ? {} : { body }),
  })
const labelsOf = async (cardId: string) =>
  Object.keys((await readCard(dav.domain, dav.owner, cardId)).card.keywords ?? {})
const uidOf = async (cardId: string) =>
  (await readCard(dav.domain, dav.owner, cardId)).card.uid!.replace('urn:uuid:', '')

/** The addresses and texts of all that the book holds, as multiget tells them after a listing. */
async function load(): Promise<{ name: string; etag: string; text: string }[]> {
  const listing = await ask(
    'PROPFIND',
    '',
    { depth: '1' },
    `<propfind ${NAMESPACES}><prop><getetag/></prop></propfind>`,
  )
  const hrefs = [...readResponses(listing.text).keys()].filter((href) => href.endsWith('.vcf'))
  const body = `<C:addressbook-multiget ${NAMESPACES}><prop><getetag/><C:address-data/></prop>${hrefs
    .map((href) => `<href>${href}</href>`)
    .join('')}</C:addressbook-multiget>`
  const told = readResponses((await ask('REPORT', '', {}, body)).text)
  return [...told.values()].map(({ href, props }) => ({
    name: href.slice(href.lastIndexOf('/') + 1),
    etag: props['getetag']!.text,
    text: props['address-data']!.text,
  }))
}
const loadGroup = async () => (await load()).find(({ text }) => text.includes('X-ADDRESSBOOKSERVER-KIND:group'))

async function sync(token: string) {
  const body = `<sync-collection ${NAMESPACES}><sync-token>${token}</sync-token><sync-level>1</sync-level><prop><getetag/></prop></sync-collection>`
  const { text } = await ask('REPORT', '', { depth: '1' }, body)
  return { token: readToken(text), responses: readResponses(text) }
}

it('a label is a resource like a card for Apple’s programs, in every way of asking', async () => {
  const { name, etag, text } = (await loadGroup())!
  assert.match(text, new RegExp(`X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:${await uidOf(ana)}\r\n`))
  const got = await ask('GET', name)
  assert.deepEqual([got.status, got.headers.etag, got.text], [200, etag, text])
  assert.equal((await ask('GET', name, { 'if-none-match': etag })).status, 304)
  const all = readResponses((await ask('PROPFIND', name, { depth: '0' })).text)
  const { props } = [...all.values()][0]!
  assert.deepEqual([props['getetag']!.text, props['getcontentlength']!.text], [etag, String(Buffer.byteLength(text))])
  const filter = '<C:filter><C:prop-filter name="FN"><C:text-match>coro</C:text-match></C:prop-filter></C:filter>'
  const query = `<C:addressbook-query ${NAMESPACES}><prop><getetag/></prop>${filter}</C:addressbook-query>`
  const found = readResponses((await ask('REPORT', '', { depth: '1' }, query)).text)
  assert.deepEqual([...found.keys()], [`${phone.home}clientes/${name}`])
  assert.doesNotMatch((await ask('GET', `${ana}.vcf`)).text, /^UID:urn/m)
})

it('an edit of a group is an edit of labels, under the ETag that stands', async () => {
  const { token } = await sync('')
  const { name, etag, text } = (await loadGroup())!
  const grown = text.replace('END:', `X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:${await uidOf(luz)}\r\nEND:`)
  assert.equal((await ask('PUT', name, { 'if-none-match': '*' }, grown)).status, 412)
  assert.equal((await ask('PUT', name, { 'if-match': '"other"' }, grown)).status, 412)
  const told = await ask('PUT', name, { 'if-match': etag }, grown)
  assert.deepEqual([told.status, told.headers.etag], [204, undefined])
  assert.deepEqual(await labelsOf(luz), ['Coro'])
  const { responses } = await sync(token)
  const names = [...responses.keys()].map((href) => href.slice(href.lastIndexOf('/') + 1))
  assert.deepEqual(names.toSorted(), [`${luz}.vcf`, name].toSorted())
})

it('a group that is deleted is a label less, which comes back with the batch of the device', async () => {
  const { token } = await sync('')
  const { name, etag } = (await loadGroup())!
  assert.equal((await ask('DELETE', name, { 'if-match': '"other"' })).status, 412)
  assert.equal((await ask('DELETE', name, { 'if-match': etag })).status, 204)
  assert.deepEqual([await labelsOf(ana), await labelsOf(luz)], [[], []])
  const after = await sync(token)
  assert.equal(after.responses.get(`${phone.home}clientes/${name}`)!.status, 404)
  assert.equal((await ask('DELETE', name)).status, 404)
  const { deviceId } = phone.actor
  const entries = await readDeviceLog(dav.domain, dav.owner, { deviceId, limit: 10 })
  const deleted = entries.find(({ kind }) => kind === 'group-deleted')!
  assert.deepEqual(await listAlerts(dav.domain, dav.owner, new Date(0)), [])
  await undoBatch(dav.domain, dav.owner, deleted.facts['batchId'] as string)
  assert.deepEqual([await labelsOf(ana), await labelsOf(luz)], [['Coro'], ['Coro']])
})
