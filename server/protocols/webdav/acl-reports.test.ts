import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { readXml } from '@lazo/davxml'
import { openTestDav, readResponses, type TestDav, type TestDevice } from '#kit/dav.ts'

let dav: TestDav
let phone: TestDevice
let me: string

before(async () => {
  dav = await openTestDav()
  phone = await dav.device(dav.owner)
  me = `/dav/principals/${dav.owner.memberId}/`
  await dav.member('luis')
})
after(() => dav.close())

const NAMESPACES = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav" xmlns:S="http://calendarserver.org/ns/"'
const report = (path: string, name: string, inner: string, attributes = '') =>
  phone.ask('REPORT', path, { body: `<${name} ${NAMESPACES}${attributes}>${inner}</${name}>`, headers: { depth: '0' } })
const found = async (told: { status: number; text: string } | Promise<{ status: number; text: string }>) => {
  const { status, text } = await told
  assert.equal(status, 207, text)
  return [...readResponses(text).keys()]
}

describe('principal-property-search', () => {
  const search = (property: string, match: string, attributes = '') =>
    `<property-search${attributes}><prop>${property}</prop><match>${match}</match></property-search>`
  const ask = (inner: string, path = '/dav/principals/', attributes = '') =>
    report(path, 'principal-property-search', `${inner}<prop><displayname/></prop>`, attributes)

  it('finds who asks, and never anybody else (RFC 3744 §9.4)', async () => {
    const byName = search('<displayname/>', 'AN')
    const byMail = search('<S:email-address-set/>', 'ana@example')
    assert.deepEqual(await found(ask(byName)), [me])
    assert.deepEqual(await found(ask(byName + byMail)), [me])
    assert.deepEqual(await found(ask(search('<displayname/>', 'luis'))), [])
    assert.deepEqual(await found(ask(byName + search('<displayname/>', 'x'))), [])
    assert.deepEqual(await found(ask(byName + search('<displayname/>', 'x'), '/dav/principals/', ' test="anyof"')), [
      me,
    ])
    assert.deepEqual(await found(ask(search('<resourcetype/>', 'principal'))), [])
  })

  it('looks elsewhere only when it is told to look where principals are', async () => {
    const byName = search('<displayname/>', 'an')
    assert.deepEqual(await found(ask(byName, phone.home)), [])
    assert.deepEqual(await found(ask(`${byName}<apply-to-principal-collection-set/>`, phone.home)), [me])
  })
})

describe('principal-match', () => {
  it('finds who asks among principals, and what is theirs elsewhere (RFC 3744 §9.3)', async () => {
    assert.deepEqual(await found(report('/dav/principals/', 'principal-match', '<self/>')), [me])
    assert.deepEqual(await found(report(phone.home, 'principal-match', '<self/>')), [])
    const owned = '<principal-property><owner/></principal-property><prop><displayname/></prop>'
    assert.deepEqual(await found(report(phone.home, 'principal-match', owned)), [`${phone.home}clientes/`])
  })
})

describe('the other reports of ACL', () => {
  it('tell the properties of whom an access list names (RFC 3744 §9.2)', async () => {
    const told = await report(`${phone.home}clientes/`, 'acl-principal-prop-set', '<prop><displayname/></prop>')
    const names = [...readResponses(told.text)].map(([href, { props }]) => [href, props.displayname!.text])
    assert.deepEqual(names, [[me, 'ana']])
    assert.equal((await report(`${phone.home}nada/`, 'acl-principal-prop-set', '')).status, 404)
  })

  it('tell by what principals can be searched (RFC 3744 §9.5)', async () => {
    const told = await report('/dav/principals/', 'principal-search-property-set', '')
    assert.equal(told.status, 200)
    assert.equal(readXml(told.text).name, 'principal-search-property-set')
    assert.match(told.text, /<D:prop><D:displayname\/><\/D:prop><D:description xml:lang="en">Name</)
  })
})

describe('expand-property', () => {
  it('tells of what properties point to (RFC 3253 §3.8)', async () => {
    const inner =
      '<property name="current-user-principal"><property name="displayname"/><property name="none"/><property name="addressbook-home-set" namespace="urn:ietf:params:xml:ns:carddav"><property name="displayname"/></property></property><property name="nothing"/>'
    const told = await report(`${phone.home}clientes/`, 'expand-property', inner)
    assert.equal(told.status, 207)
    const text = told.text.replaceAll('\n', '')
    assert.match(
      text,
      /<D:current-user-principal><D:response><D:href>[^<]*principals[^<]*<\/D:href>.*<D:displayname>ana</,
    )
    assert.match(text, /<C:addressbook-home-set><D:response><D:href>[^<]*addressbooks/)
    assert.match(text, /<D:prop><D:nothing\/><\/D:prop><D:status>HTTP\/1.1 404/)
    readXml(told.text)
  })

  it('leaves addresses that lead nowhere as they are', async () => {
    const told = await report(
      me,
      'expand-property',
      '<property name="alternate-URI-set"><property name="displayname"/></property>',
    )
    assert.match(told.text, /<D:alternate-URI-set><D:href>mailto:ana@example.org<\/D:href><\/D:alternate-URI-set>/)
  })
})

describe('a report that is not there', () => {
  it('is refused by name (RFC 3253 §3.6)', async () => {
    for (const [path, name] of [
      [me, 'sync-collection'],
      ['/dav/', 'version-tree'],
      [phone.home, 'C:addressbook-multiget'],
    ]) {
      const told = await report(path!, name!, '<href>/x</href><prop/>')
      assert.equal(told.status, 403)
      assert.match(told.text, /<D:supported-report\/>/)
    }
    assert.equal((await phone.ask('REPORT', me)).status, 400)
  })
})
