import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readXml } from '@lazo/davxml'
import { askOnce } from '#kit/database/administer.ts'
import { openTestDav, readResponses, type TestDav, type TestDevice } from '#kit/dav.ts'

let dav: TestDav
let phone: TestDevice

before(async () => {
  dav = await openTestDav()
  phone = await dav.device(dav.owner)
})
after(() => dav.close())

const NAMESPACES = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav" xmlns:X="urn:example"'
const conditionOf = (text: string) => /<D:error[^>]*><([\w:-]+)/.exec(text)?.[1]
const BOOK = '<resourcetype><collection/><C:addressbook/></resourcetype>'
const mkcol = (path: string, props?: string, headers: Record<string, string> = { 'content-type': 'application/xml' }) =>
  phone.ask(
    'MKCOL',
    path,
    props === undefined ? {} : { headers, body: `<mkcol ${NAMESPACES}><set><prop>${props}</prop></set></mkcol>` },
  )
async function propsOf(path: string, names: string) {
  const body = `<propfind ${NAMESPACES}><prop>${names}</prop></propfind>`
  const told = await phone.ask('PROPFIND', path, { headers: { depth: '0' }, body })
  return [...readResponses(told.text).values()][0]!.props
}

describe('MKCOL', () => {
  it('makes a book at the address that the client chose (RFC 4918 §9.3)', async () => {
    assert.equal((await mkcol('eins/')).status, 201)
    assert.match((await propsOf('eins/', '<resourcetype/>')).resourcetype!.inner, /addressbook/)
    assert.equal((await mkcol('zwei')).status, 201)
    assert.equal((await phone.ask('PROPFIND', 'zwei/', { headers: { depth: '0' } })).status, 207)
  })

  it('sets what is sent with it (RFC 5689 §3)', async () => {
    const props = `${BOOK}<displayname>Mis amigos ñ</displayname><C:addressbook-description>De siempre</C:addressbook-description><X:colour>red</X:colour>`
    assert.equal((await mkcol('am%20igos@%C3%A4/', props)).status, 201)
    const told = await propsOf('am%20igos@%C3%A4/', '<displayname/><C:addressbook-description/><X:colour/>')
    assert.deepEqual(
      Object.values(told).map(({ text }) => text),
      ['Mis amigos ñ', 'De siempre', 'red'],
    )
  })

  it('makes nothing when one property cannot be set (RFC 5689 §3.1)', async () => {
    const told = await mkcol('kaputt/', `${BOOK}<displayname>K</displayname><getetag>x</getetag>`)
    assert.equal(told.status, 403)
    assert.equal(readXml(told.text).name, 'mkcol-response')
    assert.match(told.text, /<D:getetag\/>.*403 Forbidden.*cannot-modify-protected-property.*<D:displayname\/>.*424/)
    const long = await mkcol('kaputt/', `${BOOK}<displayname>${'x'.repeat(5_000)}</displayname>`)
    assert.deepEqual([long.status, /409 Conflict/.test(long.text)], [403, true])
    assert.equal((await phone.ask('GET', 'kaputt/')).status, 404)
  })

  it('makes no collections of other kinds (RFC 5689 §3.3)', async () => {
    const types = [
      '<resourcetype><collection/></resourcetype>',
      '<resourcetype><collection/><X:calendar/></resourcetype>',
      '<displayname>x</displayname>',
    ]
    for (const type of types) {
      const told = await mkcol('anders/', type)
      assert.deepEqual([told.status, conditionOf(told.text)], [403, 'D:valid-resourcetype'], type)
    }
  })

  it('refuses where something is, and where nothing can be', async () => {
    const taken = await mkcol('clientes/')
    assert.deepEqual([taken.status, conditionOf(taken.text)], [405, 'D:resource-must-be-null'])
    assert.match(String(taken.headers.allow), /^COPY, (?!.*MKCOL).*REPORT$/)
    const inside = await mkcol('clientes/x')
    assert.deepEqual([inside.status, conditionOf(inside.text)], [403, 'C:addressbook-collection-location-ok'])
    for (const path of ['/dav/x/', '/dav/addressbooks/', phone.home])
      assert.ok([404, 405].includes((await mkcol(path)).status), path)
    assert.equal((await mkcol(`x.${'0'.repeat(12)}/`)).status, 422)
    assert.equal((await mkcol('lang/', BOOK, { 'content-type': 'text/plain' })).status, 415)
    assert.equal((await phone.ask('MKCOL', 'kaputt/', { body: '<mkcol' })).status, 400)
  })

  it('makes no more than 500 of one member, and says so', async () => {
    const eve = await dav.device(await dav.member('eve'))
    await askOnce(
      dav.ownerUrl,
      `insert into lazo.book (workspace_id, book_id, owner_id, kind, name, slug, created_at)
       select $1, gen_random_uuid(), $2, 'personal', 'b' || n, 'b' || n, now() from generate_series(1, 499) as n`,
      [eve.actor.workspaceId, eve.actor.memberId],
    )
    assert.equal((await eve.ask('MKCOL', 'last/')).status, 201)
    const told = await eve.ask('MKCOL', 'more/', { headers: { 'accept-language': 'es' } })
    assert.equal(told.status, 403)
    assert.match(told.text, /Ya tiene 500 libretas/)
  })

  it('lets the same address be used again after its book was deleted', async () => {
    assert.equal((await phone.ask('DELETE', 'eins/')).status, 204)
    assert.equal((await mkcol('eins/')).status, 201)
    assert.equal((await phone.ask('GET', 'eins/')).text, '')
  })
})

describe('GET of a book', () => {
  before(async () => {
    await mkcol('liste/', `${BOOK}<displayname>Mi "lista" &amp; más</displayname>`)
    for (const [i, name] of ['Ana', '<b>Böse</b>'].entries()) {
      const body = `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:l-${i}\r\nFN:${name}\r\nN:${name};;;;\r\nEND:VCARD\r\n`
      assert.equal((await phone.ask('PUT', `liste/${i}.vcf`, { body })).status, 201)
    }
  })

  it('gives all its cards in one file (RFC 6352 §5.2)', async () => {
    const told = await phone.ask('GET', 'liste/')
    assert.equal(told.headers['content-type'], 'text/vcard; charset=utf-8')
    assert.match(String(told.headers['content-disposition']), /^attachment; filename\*=UTF-8''Mi%20%22lista%22/)
    assert.deepEqual([...told.text.matchAll(/^FN:(.*)\r$/gm)].map(([, name]) => name).sort(), ['<b>Böse</b>', 'Ana'])
    const modern = await phone.ask('GET', 'liste/', { headers: { accept: 'text/vcard; version=4.0' } })
    assert.equal(modern.text.match(/^VERSION:4\.0\r$/gm)?.length, 2)
    assert.deepEqual((await phone.ask('HEAD', 'liste/')).text, '')
  })

  it('is a page for people, in their language and with nothing that runs', async () => {
    const read = (language: string) =>
      phone.ask('GET', 'liste/', {
        headers: { accept: 'text/html,application/xhtml+xml', 'accept-language': language },
      })
    const [spanish, english] = [await read('es-ES'), await read('en')]
    assert.match(spanish.text, /<html lang="es">[^]*Contactos \(2\)/)
    assert.match(english.text, /<html lang="en">[^]*Contacts \(2\)/)
    assert.match(String(english.headers['content-security-policy']), /default-src 'none'/)
    assert.match(english.text, /<h1>Mi &quot;lista&quot; &amp; más<\/h1>/)
    assert.doesNotMatch(english.text, /<b>Böse/)
    assert.match(english.text, /&lt;b&gt;Böse/)
    const link = /href="([^"]*download)"/.exec(english.text)![1]!
    assert.match((await phone.ask('GET', link, { headers: { accept: 'text/html' } })).text, /^BEGIN:VCARD/)
  })

  it('leads people from the top to their books', async () => {
    for (const [path, link] of [
      ['/dav/', '/dav/addressbooks/'],
      ['/dav/addressbooks/', phone.home],
      [phone.home, `${phone.home}liste/`],
    ]) {
      const told = await phone.ask('GET', path!, { headers: { accept: 'text/html' } })
      assert.ok(told.text.includes(`<a href="${link}">`), path)
    }
  })
})
