import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { createBook } from '#domain/books/create-book.ts'
import { createCard } from '#domain/contacts/create-card.ts'
import { openTestDav, readResponses, readToken, type TestDav, type TestDevice } from '#kit/dav.ts'
import { Vdirsyncer } from './vdirsyncer.ts'

const NOTE = 'Prefiere que la llamen por la tarde'
const NAMESPACES = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"'
const RIGHTS = ['view', 'edit', 'delete'] as const

let dav: TestDav
let url: string
let folder: string

before(async () => {
  dav = await openTestDav()
  url = await dav.app.listen({ port: 0, host: '127.0.0.1' })
  folder = mkdtempSync(join(tmpdir(), 'two-people-'))
})
after(async () => {
  await dav.close()
  rmSync(folder, { recursive: true })
})

/** Two people: Ana, who shares a label, and one with whom she shares it, with a device that vdirsyncer keeps. */
interface Pair {
  readonly other: Actor
  readonly keyword: string
  readonly device: TestDevice
  readonly sync: Vdirsyncer
  readonly cardIds: Readonly<Record<'Paz Ruiz' | 'Teo Gil', string>>
  readonly ownSegment: string
}

async function openPair(name: string): Promise<Pair> {
  const other = await dav.member(name)
  const keyword = `VIP ${name}`
  const labelled = { keywords: { [keyword]: true } }
  const phones = { p1: { number: '+34 600 000 001' } }
  const cardIds = {
    'Paz Ruiz': await dav.card(dav.bookId, 'Paz Ruiz', { ...labelled, phones }),
    'Teo Gil': await dav.card(dav.bookId, 'Teo Gil', labelled),
  }
  await dav.card(dav.bookId, 'Sin Etiqueta')
  const { bookId, slug: ownSegment } = await createBook(dav.domain, other, { name: 'Lo mío' })
  await createCard(dav.domain, other, { bookId, card: { name: { full: 'Mi Prima' } } })
  const device = await dav.device(other)
  const account = { url: `${url}/`, user: other.memberId, password: device.password }
  const sync = new Vdirsyncer(join(folder, name), account)
  return { other, keyword, device, sync, cardIds, ownSegment }
}

const asked = async (
  actor: Actor,
  method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
) => {
  const headers: Record<string, string> = method === 'PATCH' ? { 'if-match': '*' } : {}
  const told = await dav.ask(method, path, { token: await dav.tokenOf(actor), headers, ...(body ? { body } : {}) })
  assert.ok(told.status < 300, `${method} ${path}: ${told.text}`)
  return told
}
const patch = (cardId: string, change: object) => asked(dav.owner, 'PATCH', `/cards/${cardId}`, { patch: change })
const cardOf = async (cardId: string) => (await asked(dav.owner, 'GET', `/cards/${cardId}`)).text

/** The books in the home set of a device, by the last parts of their addresses. */
async function homeOf(device: TestDevice): Promise<string[]> {
  const body = `<propfind ${NAMESPACES}><prop><resourcetype/></prop></propfind>`
  const told = await device.ask('PROPFIND', device.home, { headers: { depth: '1' }, body })
  const books = [...readResponses(told.text)].filter(([, { props }]) =>
    props['resourcetype']?.inner.includes('addressbook'),
  )
  return books.map(([href]) => decodeURIComponent(href.split('/').at(-2)!))
}

const propfind = (device: TestDevice, path: string) =>
  device.ask('PROPFIND', path, {
    headers: { depth: '1' },
    body: `<propfind ${NAMESPACES}><prop><getetag/><current-user-privilege-set/></prop></propfind>`,
  })
const report = (device: TestDevice, path: string, token: string) =>
  device.ask('REPORT', path, {
    body: `<sync-collection ${NAMESPACES}><sync-token>${token}</sync-token><sync-level>1</sync-level><prop><getetag/></prop></sync-collection>`,
  })

/** For everybody else the address is that of nothing. */
async function assertNothingThere(devices: readonly TestDevice[], path: string, token: string): Promise<void> {
  for (const device of devices) {
    const foreign = path.startsWith('/') ? path : device.home + path
    const answers = [propfind(device, foreign), report(device, foreign, token), device.ask('GET', foreign)]
    assert.deepEqual(
      (await Promise.all(answers)).map(({ status }) => status),
      [404, 404, 404],
    )
  }
}

describe('Ana shares a label with somebody, and takes it back', () => {
  for (const right of RIGHTS)
    test(`with the right to ${right}, of which a device with vdirsyncer sees each step`, async () => {
      const pair = await openPair(`luis-${right}`)
      const { other, keyword, device, sync, cardIds, ownSegment } = pair
      await sync.discover()
      await sync.sync()
      const own = [...sync.cards(ownSegment).values()]
      assert.equal(own.length, 1)
      const before = await homeOf(device)

      const shared = await asked(dav.owner, 'POST', '/labels/shares', {
        keyword,
        to: 'member',
        id: other.memberId,
        right,
      })
      const bookId = String(shared.json.book!.id)
      const [segment] = (await homeOf(device)).filter((one) => !before.includes(one))
      assert.ok(segment, 'the label is in the home set')
      await sync.discover()
      await sync.sync()
      assert.deepEqual(namesIn(sync, segment), ['Paz Ruiz', 'Teo Gil'])

      await asked(other, 'PUT', `/cards/${cardIds['Paz Ruiz']}/overlay`, { patch: { 'notes/mine': { note: NOTE } } })
      await tryToChange(pair, segment, right)

      await patch(cardIds['Paz Ruiz'], { titles: { t1: { name: 'Jefa de compras' } } })
      sync.obey('server wins')
      await sync.discover()
      await sync.sync()
      assert.match(sync.card(segment, 'Paz Ruiz'), /^TITLE[^:]*:Jefa de compras\r?$/m)
      const held = namesIn(sync, segment)

      const { token, names } = await readAll(device, segment)
      dav.clock.pass({ seconds: 1 })
      await asked(dav.owner, 'DELETE', `/books/${bookId}/grants/members/${other.memberId}`)
      dav.clock.pass({ seconds: 1 })
      assert.deepEqual(await homeOf(device), before)
      const path = `${device.home}${segment}/`
      const others = [await dav.device(other, 'Nuevo'), await dav.device(await dav.member(`eva-${right}`))]

      const day = async () => {
        await assertEmptyAndReadOnly(device, path, { token, names })
        await assertNothingThere(others, `${segment}/`, token)
      }
      await day()
      const { code, output } = await sync.trySync()
      assert.notEqual(code, 0)
      assert.match(output, /--force-delete/)
      assert.deepEqual(namesIn(sync, segment), held)
      await sync.syncEmptied()
      assert.deepEqual(namesIn(sync, segment), [])
      assert.deepEqual([...sync.cards(ownSegment).values()], own)
      await assertNoteIsKept(other, cardIds['Paz Ruiz'])
      assert.match(await cardOf(cardIds['Paz Ruiz']), /Paz Ruiz/)

      dav.clock.pass({ days: 29 })
      await day()
      dav.clock.pass({ days: 2 })
      await assertNothingThere([device, ...others], `${segment}/`, token)
      await assertNoteIsKept(other, cardIds['Paz Ruiz'])
    })
})

function namesIn(sync: Vdirsyncer, segment: string): string[] {
  const texts = [...sync.cards(segment).values()]
  return texts.map((text) => /^FN[^:]*:(.*?)\r?$/m.exec(text)![1]!).toSorted()
}

/** What the right allows to change on the device arrives with Ana; what it does not is refused, and the device gets it back. */
async function tryToChange({ sync, device, cardIds }: Pair, segment: string, right: (typeof RIGHTS)[number]) {
  const mayEdit = right !== 'view'
  sync.edit(segment, 'Paz Ruiz', (text) => text.replace('600 000 001', '600 000 002'))
  await expectOutcome(sync, mayEdit)
  assert.equal((await cardOf(cardIds['Paz Ruiz'])).includes('600 000 002'), mayEdit)
  const mayDelete = right === 'delete'
  sync.remove(segment, 'Teo Gil')
  await expectOutcome(sync, mayDelete)
  assert.equal((await cardOf(cardIds['Teo Gil'])).includes('VIP'), !mayDelete)
  if (mayDelete) return assert.deepEqual(namesIn(sync, segment), ['Paz Ruiz'])
  await assertLacksPrivileges(device, segment, mayEdit)
  sync.obey('only takes')
  await sync.discover()
  // First it forgets what was done on the device, then it takes what there is.
  await sync.sync()
  await sync.sync()
  assert.deepEqual(namesIn(sync, segment), ['Paz Ruiz', 'Teo Gil'])
  assert.equal(sync.card(segment, 'Paz Ruiz').includes('600 000 002'), mayEdit)
}

async function expectOutcome(sync: Vdirsyncer, isAllowed: boolean): Promise<void> {
  const { code, output } = await sync.trySync()
  if (isAllowed) assert.equal(code, 0, output)
  else {
    assert.notEqual(code, 0)
    assert.match(output, /403/)
  }
}

async function assertLacksPrivileges(device: TestDevice, segment: string, mayEdit: boolean): Promise<void> {
  const [name] = (await readAll(device, segment)).names
  const path = `${device.home}${segment}/${name!}`
  const { text } = await device.ask('GET', path)
  const refused = [await device.ask('DELETE', path)]
  const headers = { 'content-type': 'text/vcard' }
  if (!mayEdit) refused.push(await device.ask('PUT', path, { headers, body: text.replace(/^FN.*$/m, 'FN:Otra') }))
  for (const { status, text: told } of refused) {
    assert.equal(status, 403)
    assert.match(told, /need-privileges/)
  }
  assert.equal((await device.ask('GET', path)).status, 200)
}

/** All that a device gets of a book at first. */
async function readAll(device: TestDevice, segment: string): Promise<{ token: string; names: string[] }> {
  const { text } = await report(device, `${device.home}${segment}/`, '')
  return { token: readToken(text), names: [...readResponses(text).keys()].map((href) => href.split('/').at(-1)!) }
}

async function assertEmptyAndReadOnly(
  device: TestDevice,
  path: string,
  { token, names }: { token: string; names: readonly string[] },
): Promise<void> {
  const listed = await propfind(device, path)
  assert.equal(listed.status, 207)
  const responses = readResponses(listed.text)
  assert.deepEqual([...responses.keys()], [path])
  const privileges = responses.get(path)!.props['current-user-privilege-set']!.inner
  assert.match(privileges, /read/)
  assert.doesNotMatch(privileges, /write|bind|all/)
  const told = await report(device, path, token)
  const gone = [...readResponses(told.text)].map(([href, { status }]) => [href, status])
  assert.deepEqual(gone.toSorted(), names.map((name) => [path + name, 404]).toSorted())
  for (const name of names) assert.equal((await device.ask('GET', path + name)).status, 404)
  const put = await device.ask('PUT', `${path}nueva.vcf`, {
    headers: { 'content-type': 'text/vcard' },
    body: 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:n\r\nFN:N\r\nN:N;;;;\r\nEND:VCARD\r\n',
  })
  assert.equal(put.status, 403)
  assert.match(put.text, /need-privileges/)
}

async function assertNoteIsKept(other: Actor, cardId: string): Promise<void> {
  const { json, text } = await asked(other, 'GET', '/kept-layers')
  assert.deepEqual(
    [...json.items!].map(({ id, patch: own }) => [id, own]),
    [[cardId, { 'notes/mine': { note: NOTE } }]],
  )
  assert.doesNotMatch(text, /Paz|600 000|Jefa/)
}
