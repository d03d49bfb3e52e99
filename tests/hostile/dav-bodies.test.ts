import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { office } from './support/office.ts'
import { type Phone, personCalled, phoneOf, putCard } from './support/phone.ts'

let phone: Phone
before(async () => {
  phone = await phoneOf(await personCalled('Berta'), 'phone')
  assert.equal((await phone.ask('MKCOL', 'casa/')).status, 201)
  await putCard(phone, 'casa/a.vcf', 'a')
})

const NAMESPACES = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"'
const query = (filter: string, prop = '<getetag/>') =>
  `<C:addressbook-query ${NAMESPACES}><prop>${prop}</prop><C:filter>${filter}</C:filter></C:addressbook-query>`
const multiget = (hrefs: string) =>
  `<C:addressbook-multiget ${NAMESPACES}><prop><getetag/><C:address-data/></prop>${hrefs}</C:addressbook-multiget>`
const match = (text: string) => `<C:prop-filter name="FN"><C:text-match>${text}</C:text-match></C:prop-filter>`

describe('XML that means harm', () => {
  const LAUGHS = Array.from({ length: 12 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
  const bodies: Readonly<Record<string, string | Buffer>> = {
    'of a billion laughs': `<!DOCTYPE p [<!ENTITY l0 "ha">${LAUGHS}]><propfind xmlns="DAV:"><prop><a>&l12;</a></prop></propfind>`,
    'of one entity of a megabyte': `<!DOCTYPE p [<!ENTITY a "${'x'.repeat(1_000_000)}">]><propfind xmlns="DAV:"><prop>${'<a>&a;</a>'.repeat(1_000)}</prop></propfind>`,
    'that names a file':
      '<!DOCTYPE p [<!ENTITY f SYSTEM "file:///etc/passwd">]><propfind xmlns="DAV:"><prop><a>&f;</a></prop></propfind>',
    'that names a server': '<!DOCTYPE p SYSTEM "http://127.0.0.1:1/x.dtd"><propfind xmlns="DAV:"><allprop/></propfind>',
    'with a DOCTYPE that says nothing': '<!DOCTYPE propfind><propfind xmlns="DAV:"><allprop/></propfind>',
    'with an entity nobody declared':
      '<propfind xmlns="DAV:"><prop><displayname>&nbsp;</displayname></prop></propfind>',
    'nested 100,000 levels deep': `${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}`,
    'that never ends': '<a>'.repeat(200_000),
    'of one endless name': `<${'a'.repeat(3_000_000)}/>`,
    'of one endless attribute': `<propfind xmlns="DAV:" a="${'x'.repeat(5_000_000)}"><allprop/></propfind>`,
    'of ten thousand attributes': `<propfind xmlns="DAV:" ${Array.from({ length: 10_000 }, (_, i) => `a${i}=""`).join(' ')}><allprop/></propfind>`,
    'of an attribute said twice': '<propfind xmlns="DAV:" a="1" a="2"><allprop/></propfind>',
    'of a prefix nobody declared': '<x:propfind><x:allprop/></x:propfind>',
    'of a comment that never ends': `<propfind xmlns="DAV:"><!--${'-'.repeat(1_000_000)}`,
    'of a million comments': `<propfind xmlns="DAV:">${'<!-- -->'.repeat(700_000)}<allprop/></propfind>`,
    'of CDATA that never ends': `<propfind xmlns="DAV:"><![CDATA[${']'.repeat(1_000_000)}`,
    'of two roots': '<propfind xmlns="DAV:"><allprop/></propfind><propfind xmlns="DAV:"/>',
    'with a zero byte': '<propfind xmlns="DAV:"><prop><a\0/></prop></propfind>',
    'with a character that may not be': '<propfind xmlns="DAV:"><prop><a>&#0;</a></prop></propfind>',
    'with half a character': '<propfind xmlns="DAV:"><prop><a>&#xd800;</a></prop></propfind>',
    'that is no UTF-8': Buffer.from('<propfind xmlns="DAV:"><prop><a\xff/></prop></propfind>', 'latin1'),
    'that is UTF-7': '<?xml version="1.0" encoding="utf-7"?>+ADw-propfind xmlns="DAV:"/>',
    'that is nothing': ' \r\n',
    'that is JSON': '{"propfind":"allprop"}',
  }
  const methods = ['PROPFIND', 'PROPPATCH', 'REPORT', 'MKCOL']

  for (const [what, body] of Object.entries(bodies))
    test(`${what} is refused by every method that takes XML, and does nothing`, async () => {
      await office.unchanged(async () => {
        for (const method of methods) {
          const path = method === 'MKCOL' ? 'neu/' : 'casa/'
          const { status, text, condition } = await phone.ask(method, path, { headers: { depth: '0' }, body })
          const isFit = [400, 413].includes(status) || (method === 'REPORT' && condition === 'D:supported-report')
          assert.ok(isFit && text.length < 1_000, `${method}: ${status} ${text.slice(0, 300)}`)
          assert.doesNotMatch(text, /root:|haha|xxxx|at \w+ \(/)
        }
      })
    })
})

describe('a report that asks for too much', () => {
  const depth = '1'
  const report = (body: string, path = 'casa/') => phone.ask('REPORT', path, { headers: { depth }, body })

  test('by a filter of ten megabytes is refused', async () => {
    for (const body of [
      query(match('x').repeat(120_000)),
      query(match('x'.repeat(10_000_000))),
      query(`<C:prop-filter name="${'x'.repeat(10_000_000)}"/>`),
      query(match('x').repeat(1_000)),
    ]) {
      const { status, text } = await report(body)
      assert.ok([400, 403, 413].includes(status), `${status} ${text.slice(0, 300)}`)
    }
  })

  test('by patterns that take long elsewhere is answered', async () => {
    const texts = [
      '(a+)+$',
      'a'.repeat(5_000),
      '%%%%_____',
      '\\\\\\',
      "' or 1=1 --",
      '*',
      '.*.*.*.*',
      '\u0130'.repeat(500),
    ]
    for (const text of texts)
      for (const collation of ['i;ascii-casemap', 'i;unicode-casemap', 'i;octet']) {
        const filter = ['FN', 'NOTE', 'UID', 'TEL', 'EMAIL', 'CATEGORIES']
          .map(
            (name) =>
              `<C:prop-filter name="${name}"><C:text-match collation="${collation}">${text}</C:text-match></C:prop-filter>`,
          )
          .join('')
        const told = await report(query(filter))
        assert.ok([207, 403].includes(told.status), `${text.slice(0, 20)}: ${told.status} ${told.text}`)
        assert.doesNotMatch(told.text, /<D:href>/)
      }
  })

  test('that is none of ours is refused with its name (RFC 3253 §3.6)', async () => {
    for (const name of ['version-tree', 'calendar-query', 'constructor', '__proto__'])
      assert.deepEqual(await report(`<${name} xmlns="DAV:"/>`).then(({ status, condition }) => [status, condition]), [
        403,
        'D:supported-report',
      ])
  })

  test('of 100,000 addresses of which one is there is answered, and others are served meanwhile', async () => {
    const hrefs = Array.from({ length: 100_000 }, (_, i) => `<href>${phone.home}casa/n${i}.vcf</href>`).join('')
    const asked = report(multiget(`<href>${phone.home}casa/a.vcf</href>${hrefs}`))
    const others = Array.from({ length: 20 }, () => phone.ask('GET', 'casa/a.vcf'))
    for (const { status } of await Promise.all(others)) assert.equal(status, 200)
    const { status, text } = await asked
    assert.equal(status, 207)
    assert.equal(text.match(/BEGIN:VCARD/g)?.length, 1)
    assert.equal(text.match(/404 Not Found/g)?.length, 100_000)
  })

  test('of more addresses than that is refused', async () => {
    const hrefs = `<href>${phone.home}casa/n.vcf</href>`.repeat(200_000)
    assert.equal((await report(multiget(hrefs))).status, 413)
  })

  test('of the same card ten thousand times tells it once', async () => {
    const { status, text } = await report(multiget(`<href>${phone.home}casa/a.vcf</href>`.repeat(10_000)))
    assert.deepEqual([status, text.match(/BEGIN:VCARD/g)?.length], [207, 1])
  })

  test('of addresses that lead elsewhere tells of each that nothing is there', async () => {
    const elsewhere = [
      'http://evil.example/dav/x.vcf',
      'file:///etc/passwd',
      '../../../etc/passwd',
      '/etc/passwd',
      '',
      '%',
      '\\\\server\\share',
      `${phone.home}casa/%00.vcf`,
      `${phone.home}casa/../casa/a.vcf`,
      'javascript:alert(1)',
      '&lt;b&gt;&amp;',
      `/dav/addressbooks/${'0'.repeat(36)}/casa/a.vcf`,
    ]
    const { status, text } = await report(multiget(elsewhere.map((href) => `<href>${href}</href>`).join('')))
    assert.equal(status, 207, text)
    assert.doesNotMatch(text, /BEGIN:VCARD|<b>/)
    assert.equal(text.match(/404 Not Found/g)?.length, elsewhere.length, text)
  })

  test('by tokens that were never given starts over (RFC 6578 §3.2)', async () => {
    const tokens = [
      'x',
      '0',
      '-1',
      'NaN',
      '1e309',
      '9'.repeat(500),
      '1.2.3.4.5.6',
      '\u0000',
      "' or 1=1",
      'https://lazo.app/ns/sync/',
      'https://lazo.app/ns/sync/1.1.99999999999999999999.1',
      'https://lazo.app/ns/sync/1.1.1.1.cx',
      'https://lazo.app/ns/sync/-1.-1.-1.-1',
    ]
    for (const token of tokens.filter((text) => text !== '\u0000')) {
      const body = `<sync-collection xmlns="DAV:"><sync-token>${token}</sync-token><sync-level>1</sync-level><prop><getetag/></prop></sync-collection>`
      const { status, condition } = await report(body)
      assert.deepEqual([status, condition], [403, 'D:valid-sync-token'], token)
    }
  })

  test('by limits and depths that are none is refused or read as one', async () => {
    for (const limit of ['0', '-1', '1e9', 'x', '9'.repeat(100), '']) {
      const body = `<sync-collection xmlns="DAV:"><sync-token/><sync-level>1</sync-level><limit><nresults>${limit}</nresults></limit><prop><getetag/></prop></sync-collection>`
      const { status } = await report(body)
      assert.ok([207, 400].includes(status), `${limit}: ${status}`)
    }
    for (const wrong of ['2', '-1', 'x', '', '1'.repeat(1_000)])
      for (const method of ['PROPFIND', 'DELETE']) {
        const { status } = await phone.ask(method, 'casa/', { headers: { depth: wrong } })
        assert.equal(status, 400, `${method} ${wrong}`)
      }
    assert.equal((await phone.ask('GET', 'casa/a.vcf')).status, 200)
  })
})
