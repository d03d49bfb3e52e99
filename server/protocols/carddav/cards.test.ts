import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestDav, readResponses, type TestDav, type TestDevice } from '#kit/dav.ts'

let dav: TestDav
let phone: TestDevice

before(async () => {
  dav = await openTestDav()
  phone = await dav.device(dav.owner)
})
after(() => dav.close())

const vcard = (uid: string, full: string, more = '') =>
  `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${uid}\r\nFN:${full}\r\nN:${full};;;;\r\n${more}END:VCARD\r\n`
const put = (name: string, body: string | Buffer, headers: Record<string, string> = {}) =>
  phone.ask('PUT', `clientes/${name}`, { body, headers: { 'content-type': 'text/vcard; charset=utf-8', ...headers } })
/** The name of the first element in `DAV:error`, with its prefix. */
const conditionOf = (text: string) => /<D:error[^>]*><([\w:-]+)/.exec(text)?.[1]
const get = (name: string, headers: Record<string, string> = {}) => phone.ask('GET', `clientes/${name}`, { headers })

describe('PUT of a card', () => {
  it('keeps it as it came, and answers 201, then 204 (RFC 6352 §6.3.2)', async () => {
    const text = vcard('put-1', 'Ana Sanz', 'X-EXTRA;X-P=1:kept\r\n')
    const first = await put('put-1.vcf', text)
    assert.equal(first.status, 201)
    assert.equal(first.text, '')
    const read = await get('put-1.vcf')
    assert.equal(read.text, text)
    assert.equal(read.headers.etag, first.headers.etag)
    const again = await put('put-1.vcf', text.replace('kept', 'changed'), { 'if-match': String(first.headers.etag) })
    assert.equal(again.status, 204)
    assert.notEqual(again.headers.etag, first.headers.etag)
  })

  it('gives no ETag when other octets came than will be given back (RFC 6352 §6.3.2.3)', async () => {
    const latin = Buffer.from(vcard('put-latin', 'Peña'), 'latin1')
    for (const [name, headers] of [
      ['put-l1.vcf', { 'content-type': 'text/vcard; charset=ISO-8859-1' }],
      ['put-l2.vcf', {}],
    ] as const) {
      const told = await put(
        name,
        Buffer.from(latin.toString('latin1').replaceAll('put-latin', name), 'latin1'),
        headers,
      )
      assert.deepEqual([told.status, told.headers.etag], [201, undefined])
      assert.match((await get(name)).text, /FN:Peña/)
    }
  })

  it('gives a card without UID one, and then no ETag', async () => {
    const told = await put('no-uid.vcf', vcard('x', 'Sin').replace('UID:x\r\n', ''))
    assert.deepEqual([told.status, told.headers.etag], [201, undefined])
    assert.match((await get('no-uid.vcf')).text, /^UID:\S+\r$/m)
  })

  it('takes the names that clients have for vCard, and no other kind of content', async () => {
    for (const [i, type] of ['text/x-vcard', 'text/directory; profile=vCard', 'text/vcard; version="4.0"'].entries())
      assert.equal((await put(`type-${i}.vcf`, vcard(`type-${i}`, 'X'), { 'content-type': type })).status, 201, type)
    for (const type of [
      'text/calendar',
      'application/json',
      'text/vcard; version=5.0',
      'text/vcard; charset=klingon',
    ]) {
      const told = await put('type-no.vcf', vcard('type-no', 'X'), { 'content-type': type })
      assert.deepEqual([told.status, conditionOf(told.text)], [403, 'C:supported-address-data'], type)
    }
  })

  it('refuses what is no card, two cards, and nothing (RFC 6352 §6.3.2.1)', async () => {
    const two = vcard('two-1', 'A') + vcard('two-2', 'B')
    const cut = vcard('cut', 'A').replace('END:VCARD\r\n', '')
    for (const body of ['hello', two, cut, '', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n']) {
      const told = await put('bad.vcf', body)
      assert.deepEqual([told.status, conditionOf(told.text)], [403, 'C:valid-address-data'], body.slice(0, 20))
    }
    assert.equal((await get('bad.vcf')).status, 404)
  })

  it('takes out zero bytes, which no text holds (RFC 6350 §3.3), and gives no ETag then', async () => {
    const told = await put('zero.vcf', vcard('zero', 'A', 'NOTE:a\0b\r\n'))
    assert.deepEqual([told.status, told.headers.etag], [201, undefined])
    assert.equal((await get('zero.vcf')).text, vcard('zero', 'A', 'NOTE:ab\r\n'))
  })

  it('names the card that holds the uid already (RFC 6352 §6.3.2.1)', async () => {
    await put('uid-a.vcf', vcard('same-uid', 'A'))
    const told = await put('uid b.vcf', vcard('same-uid', 'B'))
    assert.deepEqual([told.status, conditionOf(told.text)], [409, 'C:no-uid-conflict'])
    assert.ok(
      told.text.includes(`<C:no-uid-conflict><D:href>${phone.home}clientes/uid-a.vcf</D:href></C:no-uid-conflict>`),
    )
  })

  it('refuses what is longer than max-resource-size', async () => {
    const told = await put('long.vcf', vcard('long', 'L', `NOTE:${'x'.repeat(21 * 2 ** 20)}\r\n`))
    assert.deepEqual([told.status, conditionOf(told.text)], [403, 'C:max-resource-size'])
    const endless = await put('long.vcf', vcard('long', 'L', `NOTE:${'x'.repeat(41 * 2 ** 20)}\r\n`))
    assert.deepEqual([endless.status, conditionOf(endless.text)], [413, 'C:max-resource-size'])
  })

  it('is done only in the state that conditions ask for (RFC 9110 §13.1)', async () => {
    const first = await put('if.vcf', vcard('if', 'A'), { 'if-none-match': '*' })
    assert.equal(first.status, 201)
    const etag = String(first.headers.etag)
    const refused: Record<string, string>[] = [
      { 'if-none-match': '*' },
      { 'if-none-match': etag },
      { 'if-match': '"unknown"' },
      { 'if-match': '"a", "b"' },
      { 'if-match': `W/${etag}` },
    ]
    for (const headers of refused)
      assert.equal((await put('if.vcf', vcard('if', 'B'), headers)).status, 412, JSON.stringify(headers))
    assert.equal((await put('if.vcf', vcard('if', 'B'), { 'if-match': `"a", ${etag}` })).status, 204)
    assert.equal((await put('if.vcf', vcard('if', 'C'), { 'if-match': '*' })).status, 204)
    const there = await put('if.vcf', vcard('if', 'D'), { 'if-none-match': '*', 'accept-language': 'es' })
    assert.match(there.text, /Ya hay un contacto con el nombre if\.vcf\./)
    for (const headers of [{ 'if-match': '*' }, { 'if-match': '"x"' }] as Record<string, string>[])
      assert.equal((await put('none.vcf', vcard('none', 'N'), headers)).status, 412)
  })

  it('heeds If-Unmodified-Since where there is no If-Match, as GET and DELETE do (RFC 9110 §13.2.2)', async () => {
    const { headers: before } = await (await put('since.vcf', vcard('since', 'A')), get('since.vcf'))
    const [now, etag] = [String(before['last-modified']), String(before.etag)]
    const earlier = new Date(Date.parse(now) - 1_000).toUTCString()
    const ask = (method: string, headers: Record<string, string>) =>
      phone.ask(method, 'clientes/since.vcf', {
        headers,
        ...(method === 'PUT' ? { body: vcard('since', 'B') } : {}),
      })
    for (const method of ['GET', 'PUT', 'DELETE']) {
      assert.equal((await ask(method, { 'if-unmodified-since': earlier })).status, 412, method)
      assert.equal((await ask(method, { 'if-match': '"x"', 'if-unmodified-since': now })).status, 412, method)
    }
    assert.equal((await ask('GET', { 'if-match': etag, 'if-unmodified-since': earlier })).status, 200)
    assert.equal((await ask('GET', { 'if-unmodified-since': 'no date' })).status, 200)
    assert.equal((await ask('PUT', { 'if-unmodified-since': now })).status, 204)
    assert.equal((await ask('DELETE', { 'if-unmodified-since': now })).status, 204)
    const absent = { 'if-unmodified-since': earlier }
    assert.equal(
      (await put('since-new.vcf', vcard('since-new', 'N'), absent)).status,
      201,
      'what is not there has no date',
    )
  })

  it('heeds the If header of WebDAV, in which no lock ever holds (RFC 4918 §10.4)', async () => {
    const { headers } = await put('wif.vcf', vcard('wif', 'A'))
    const ask = async (value: string) => (await put('wif.vcf', vcard('wif', 'B'), { if: value })).status
    assert.equal(await ask('(["x"])'), 412)
    assert.equal(await ask('(<urn:uuid:181d4fae-7d8c-11d0-a765-00a0c91e6bf2>)'), 412)
    assert.equal(await ask(`<${phone.home}clientes/none.vcf> (["x"])`), 412)
    assert.equal(await ask('["x"]'), 400)
    assert.equal(await ask(`(<DAV:no-lock>) (Not <DAV:no-lock> [${headers.etag}])`), 204)
  })

  it('cannot be where no book is (RFC 4918 §9.7.1), nor at a book', async () => {
    const body = vcard('nowhere', 'N')
    assert.equal((await phone.ask('PUT', 'nada/x.vcf', { body })).status, 409)
    const told = await phone.ask('PUT', 'clientes/', { body })
    assert.equal(told.status, 405)
    assert.match(String(told.headers.allow), /\bGET\b.*\bMKCOL\b/)
    assert.doesNotMatch(String(told.headers.allow), /PUT/)
  })

  it('takes names as clients make them', async () => {
    const names = [
      'b%20c.vcf',
      'a@b.vcf',
      '%C3%B1and%C3%BA.vcf',
      "o'neil.vcf",
      'x+y.vcf',
      'a%26b.vcf',
      '%F0%9F%98%80.vcf',
      'no-ending',
    ]
    for (const [i, name] of names.entries()) {
      assert.equal((await put(name, vcard(`name-${i}`, 'X'))).status, 201, name)
      assert.equal((await get(name)).status, 200, name)
    }
    const told = await phone.ask('PROPFIND', 'clientes/', { headers: { depth: '1' } })
    const hrefs = [...readResponses(told.text).keys()].map((href) => decodeURIComponent(href))
    for (const name of names) assert.ok(hrefs.includes(`${phone.home}clientes/${decodeURIComponent(name)}`), name)
  })
})

describe('GET of a card', () => {
  before(() => put('get.vcf', vcard('get', 'Rosa', 'TEL;TYPE=CELL:+34 600 000 001\r\n')))

  it('gives the version that is accepted (RFC 6352 §5.1.1)', async () => {
    const versions: [accept: string, version: string][] = [
      ['', '3.0'],
      ['*/*', '3.0'],
      ['text/vcard', '3.0'],
      ['text/vcard; version=4.0', '4.0'],
      ['text/vcard;version="4.0", text/vcard;version=3.0;q=0.5', '4.0'],
      ['text/vcard;version=4.0;q=0.1, text/vcard;version=3.0;q=0.5', '3.0'],
      ['text/vcard;version=5.0, text/vcard;version=4.0;q=0.5', '4.0'],
      ['application/json', '3.0'],
    ]
    for (const [accept, version] of versions) {
      const told = await get('get.vcf', accept === '' ? {} : { accept })
      assert.match(told.text, new RegExp(`^VERSION:${version}\r$`, 'm'), accept)
      const type = version === '4.0' ? 'text/vcard; version=4.0; charset=utf-8' : 'text/vcard; charset=utf-8'
      assert.equal(told.headers['content-type'], type)
    }
    const none = await get('get.vcf', { accept: 'text/vcard; version=5.0' })
    assert.deepEqual([none.status, conditionOf(none.text)], [406, 'C:supported-address-data-conversion'])
  })

  it('says nothing new when the client has it already (RFC 9110 §13.2.2)', async () => {
    const { headers } = await get('get.vcf')
    const [etag, modified] = [String(headers.etag), String(headers['last-modified'])]
    assert.equal(new Date(modified).toUTCString(), modified)
    const known: Record<string, string>[] = [
      { 'if-none-match': etag },
      { 'if-none-match': `"x", W/${etag}` },
      { 'if-none-match': '*' },
      { 'if-modified-since': modified },
    ]
    for (const conditions of known) {
      const told = await get('get.vcf', conditions)
      assert.deepEqual([told.status, told.text, told.headers.etag], [304, '', etag], JSON.stringify(conditions))
    }
    const news: Record<string, string>[] = [
      { 'if-none-match': '"x"', 'if-modified-since': modified },
      { 'if-modified-since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
      { 'if-modified-since': 'nonsense' },
    ]
    for (const conditions of news)
      assert.equal((await get('get.vcf', conditions)).status, 200, JSON.stringify(conditions))
  })

  it('is told by HEAD without its text', async () => {
    const whole = await get('get.vcf')
    const head = await phone.ask('HEAD', 'clientes/get.vcf')
    assert.deepEqual([head.status, head.text], [200, ''])
    assert.equal(head.headers.etag, whole.headers.etag)
    assert.equal(Number(head.headers['content-length']), Buffer.byteLength(whole.text))
  })

  it('finds nothing where nothing is', async () => {
    for (const path of [
      'clientes/nada.vcf',
      'nada/x.vcf',
      'clientes/get.vcf/',
      'clientes/get.vcf/x',
      'clientes/GET.VCF',
    ])
      assert.equal((await phone.ask('GET', path)).status, 404, path)
  })
})

describe('DELETE', () => {
  it('of a card heeds If-Match (RFC 9110 §13.1.1)', async () => {
    const { headers } = await put('del.vcf', vcard('del', 'D'))
    const remove = (conditions: Record<string, string>) =>
      phone.ask('DELETE', 'clientes/del.vcf', { headers: conditions })
    assert.equal((await remove({ 'if-match': '"x"' })).status, 412)
    assert.equal((await remove({ 'if-match': '' })).status, 412)
    for (const none of ['*', `W/${headers.etag}`]) assert.equal((await remove({ 'if-none-match': none })).status, 412)
    assert.equal((await remove({ 'if-match': `"x", ${headers.etag}` })).status, 204)
    assert.equal((await remove({})).status, 404)
  })

  it('of a book takes all that is in it, and nothing less', async () => {
    await phone.ask('MKCOL', 'weg/')
    await phone.ask('PUT', 'weg/a.vcf', { body: vcard('weg', 'W') })
    assert.equal((await phone.ask('DELETE', 'weg/', { headers: { depth: '0' } })).status, 400)
    assert.equal((await phone.ask('DELETE', 'weg/')).status, 204)
    for (const path of ['weg/', 'weg/a.vcf']) assert.equal((await phone.ask('GET', path)).status, 404)
    for (const path of ['', '/dav/', '/dav/addressbooks/']) assert.equal((await phone.ask('DELETE', path)).status, 405)
  })
})

describe('POST to add a member', () => {
  it('lets the server choose the address (RFC 5995)', async () => {
    const body = '<propfind xmlns="DAV:"><prop><add-member/></prop></propfind>'
    const told = await phone.ask('PROPFIND', 'clientes/', { headers: { depth: '0' }, body })
    const where = readResponses(told.text)
      .get(`${phone.home}clientes/`)!
      .props['add-member']!.inner.replace(/<[^>]*>/g, '')
    assert.equal(where, `${phone.home}clientes/?add-member`)
    const text = vcard('added', 'Añadida')
    const added = await phone.ask('POST', where, { body: text, headers: { 'content-type': 'text/vcard' } })
    assert.equal(added.status, 201)
    const read = await phone.ask('GET', String(added.headers.location))
    assert.deepEqual([read.text, read.headers.etag], [text, added.headers.etag])
    const elsewhere = await phone.ask('POST', 'clientes/', { body: text })
    assert.equal(elsewhere.status, 405)
    assert.match(String(elsewhere.headers.allow), /^COPY, (?!.*POST).*REPORT$/)
  })

  it('is not done for a page of another site, for which a browser would send the password it knows', async () => {
    for (const headers of [{ origin: 'https://elsewhere.example.org' }, { 'sec-fetch-site': 'cross-site' }] as Record<
      string,
      string
    >[])
      assert.equal((await phone.ask('POST', 'clientes/?add-member', { body: vcard('csrf', 'X'), headers })).status, 403)
  })
})

describe('COPY and MOVE', () => {
  const transfer = (method: string, from: string, destination: string, headers: Record<string, string> = {}) =>
    phone.ask(method, from, { headers: { destination, ...headers } })
  before(async () => {
    await phone.ask('MKCOL', 'otra/')
    for (const name of ['c1', 'c2', 'm1', 'm2']) await put(`${name}.vcf`, vcard(`t-${name}`, name))
  })

  it('put a card into another book (RFC 4918 §9.8, §9.9)', async () => {
    assert.equal((await transfer('COPY', 'clientes/c1.vcf', `${phone.home}otra/k1.vcf`)).status, 201)
    for (const path of ['clientes/c1.vcf', 'otra/k1.vcf'])
      assert.match((await phone.ask('GET', path)).text, /FN:c1/, 'what was answered is true')
    assert.equal((await transfer('MOVE', 'clientes/m1.vcf', `http://localhost:80${phone.home}otra/m1.vcf`)).status, 201)
    assert.equal((await phone.ask('GET', 'clientes/m1.vcf')).status, 404)
    assert.match((await phone.ask('GET', 'otra/m1.vcf')).text, /FN:m1/)
  })

  it('give it another name in its book', async () => {
    assert.equal((await transfer('MOVE', 'clientes/m2.vcf', `${phone.home}clientes/m%202.vcf`)).status, 201)
    assert.match((await get('m%202.vcf')).text, /FN:m2/)
  })

  it('replace what is there unless told not to (RFC 4918 §10.6)', async () => {
    await put('o1.vcf', vcard('o1', 'O1'))
    await phone.ask('PUT', 'otra/o2.vcf', { body: vcard('o2', 'O2') })
    const to = `${phone.home}otra/o2.vcf`
    assert.equal((await transfer('MOVE', 'clientes/o1.vcf', to, { overwrite: 'F' })).status, 412)
    assert.equal((await transfer('MOVE', 'clientes/o1.vcf', to)).status, 204)
    assert.match((await phone.ask('GET', 'otra/o2.vcf')).text, /FN:O1/)
  })

  it('refuse what cannot be, each with its status', async () => {
    const from = 'clientes/c2.vcf'
    const refused: [destination: string, status: number, condition?: string][] = [
      ['', 400],
      ['no address', 400],
      ['https://elsewhere.example.org/dav/x.vcf', 502],
      [`${phone.home}nada/x.vcf`, 409],
      [`${phone.home}clientes/c2.vcf`, 403],
      [`${phone.home}clientes/`, 403],
      ['/dav/principals/x', 403],
      ['/elsewhere', 403],
      [`/dav/addressbooks/${'0'.repeat(36)}/a/b.vcf`, 403],
      [`${phone.home}clientes/c3.vcf`, 409, 'C:no-uid-conflict'],
    ]
    for (const [destination, status, condition] of refused) {
      const told = await transfer('COPY', from, destination)
      assert.deepEqual(
        [told.status, conditionOf(told.text)],
        [status, condition ?? conditionOf(told.text)],
        destination,
      )
      if (condition) assert.equal(conditionOf(told.text), condition)
    }
    assert.equal((await phone.ask('COPY', from)).status, 400)
    assert.equal((await transfer('COPY', 'clientes/nada.vcf', `${phone.home}otra/x.vcf`)).status, 404)
    assert.equal((await transfer('MOVE', from, `${phone.home}otra/x.vcf`, { 'if-match': '"x"' })).status, 412)
  })

  it('are not done with books', async () => {
    for (const method of ['COPY', 'MOVE']) {
      const told = await transfer(method, 'clientes/', `${phone.home}copia/`)
      assert.deepEqual([told.status, conditionOf(told.text)], [403, 'C:addressbook-collection-location-ok'])
    }
  })
})
