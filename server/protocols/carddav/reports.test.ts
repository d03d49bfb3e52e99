import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { patchCard } from '#domain/contacts/change-card.ts'
import { deleteCards } from '#domain/contacts/delete-cards.ts'
import { openTestDav, readResponses, readToken, type TestDav, type TestDevice } from '#kit/dav.ts'

let dav: TestDav
let phone: TestDevice

before(async () => {
  dav = await openTestDav()
  phone = await dav.device(dav.owner)
})
after(() => dav.close())

const NAMESPACES = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"'
const conditionOf = (text: string) => /<D:error[^>]*><([\w:-]+)/.exec(text)?.[1]
const report = (path: string, body: string, headers: Record<string, string> = {}) =>
  phone.ask('REPORT', path, { body, headers })
const putCard = (path: string, lines: string) =>
  phone.ask('PUT', path, { body: `BEGIN:VCARD\r\nVERSION:3.0\r\n${lines.replaceAll('\n', '\r\n')}\r\nEND:VCARD\r\n` })

describe('addressbook-multiget', () => {
  const multiget = (hrefs: readonly string[], props = '<getetag/><C:address-data/>') =>
    `<C:addressbook-multiget ${NAMESPACES}><prop>${props}</prop>${hrefs.map((href) => `<href>${href}</href>`).join('')}</C:addressbook-multiget>`
  const at = (name: string) => `${phone.home}viele/${name}`
  before(async () => {
    await phone.ask('MKCOL', 'viele/')
    for (const name of ['a', 'b c', 'ñ'])
      await putCard(`viele/${encodeURIComponent(name)}.vcf`, `UID:mg-${name}\nFN:${name}\nN:${name};;;;`)
  })

  it('gives cards by their addresses, and says of each other that it is not there (RFC 6352 §8.7)', async () => {
    const luis = await dav.member('luis')
    const foreign = [
      `/dav/addressbooks/${luis.memberId}/contactos/a.vcf`,
      `${phone.home}clientes/a.vcf`,
      `${phone.home}viele/`,
      'https://elsewhere.example.org/dav/a.vcf',
      '/dav/addressbooks/%2e%2e/x',
      'nonsense',
    ]
    const asked = [at('a.vcf'), at('a.vcf'), at('b%20c.vcf'), at('nada.vcf'), ...foreign]
    for (const depth of ['0', '1']) {
      const told = await report('viele/', multiget(asked), { depth })
      assert.equal(told.status, 207)
      const responses = readResponses(told.text)
      assert.deepEqual([...responses.keys()].sort(), [...new Set(asked)].sort())
      assert.match(responses.get(at('a.vcf'))!.props['address-data']!.text, /^BEGIN:VCARD\r\n[^]*FN:a\r\n/)
      for (const href of [at('nada.vcf'), ...foreign]) assert.equal(responses.get(href)!.status, 404, href)
      assert.equal(told.text.match(/<D:response>/g)!.length, asked.length - 1)
    }
  })

  it('takes absolute addresses of this server, however they are encoded', async () => {
    const told = await report('viele/', multiget([`http://localhost:80${at('%c3%b1.vcf')}`, at('%62%20c.vcf')]))
    const responses = readResponses(told.text)
    assert.deepEqual([...responses.keys()], [at('%C3%B1.vcf'), at('b%20c.vcf')])
    for (const { props } of responses.values()) assert.equal(props.getetag!.status, 200)
  })

  it('gives what DAVx5 asks: type, ETag and text in version 4.0', async () => {
    const props = '<getcontenttype/><getetag/><C:address-data content-type="text/vcard" version="4.0"/>'
    const told = await report('viele/', multiget([at('a.vcf')], props), { depth: '0' })
    const { props: given } = readResponses(told.text).get(at('a.vcf'))!
    assert.match(given['address-data']!.text, /VERSION:4\.0/)
    assert.equal(given.getcontenttype!.text, 'text/vcard; charset=utf-8')
  })

  it('gives the lines that are asked for, without values where none are wanted (RFC 6352 §10.4.2)', async () => {
    const lines = 'UID:part\nFN:P\nN:P;;;;\nitem1.EMAIL;TYPE=HOME:a@example.org\nEMAIL:b@example.org\nNOTE:no'
    await putCard('viele/part.vcf', lines)
    const part = async (wanted: string) => {
      const told = await report('viele/', multiget([at('part.vcf')], `<C:address-data>${wanted}</C:address-data>`))
      return readResponses(told.text).get(at('part.vcf'))!.props['address-data']!.text.split('\r\n').slice(2, -2)
    }
    assert.deepEqual(await part('<C:prop name="fn"/>'), ['FN:P'])
    assert.deepEqual(await part('<C:prop name="EMAIL"/>'), [
      'item1.EMAIL;TYPE=HOME:a@example.org',
      'EMAIL:b@example.org',
    ])
    assert.deepEqual(await part('<C:prop name="item1.EMAIL" novalue="yes"/>'), ['item1.EMAIL;TYPE=HOME:'])
    assert.equal((await part('<C:allprop/>')).length, 6)
  })

  it('refuses texts that cards cannot be converted to (RFC 6352 §8.7)', async () => {
    for (const attributes of ['content-type="text/calendar"', 'content-type="text/vcard" version="2.1"']) {
      const told = await report('viele/', multiget([at('a.vcf')], `<C:address-data ${attributes}/>`))
      assert.deepEqual([told.status, conditionOf(told.text)], [403, 'C:supported-address-data'])
    }
  })

  it('may be asked of a card, and then tells that one (RFC 6352 §8)', async () => {
    const told = await report('viele/a.vcf', multiget([at('a.vcf'), at('b%20c.vcf')]))
    const statuses = [...readResponses(told.text)].map(([href, { status }]) => [href, status])
    assert.deepEqual(statuses, [
      [at('a.vcf'), null],
      [at('b%20c.vcf'), 404],
    ])
  })

  it('does not tell whether a book is there that one does not see', async () => {
    assert.equal((await report('nada/', multiget([`${phone.home}nada/a.vcf`]))).status, 404)
    assert.equal((await report('nada/', multiget(['/dav/x']))).status, 404)
  })
})

describe('sync-collection', () => {
  const sync = (token: string, more = '', props = '<getetag/>') =>
    `<sync-collection ${NAMESPACES}><sync-token>${token}</sync-token><sync-level>1</sync-level>${more}<prop>${props}</prop></sync-collection>`
  const ask = async (token: string, more = '', headers: Record<string, string> = { depth: '0' }) => {
    const told = await report('sincro/', sync(token, more), headers)
    assert.equal(told.status, 207, told.text)
    const names = [...readResponses(told.text)].map(([href, { status }]) => [
      href.slice(`${phone.home}sincro/`.length),
      status,
    ])
    return { token: readToken(told.text), names: Object.fromEntries(names) }
  }
  let bookId: string
  const ids: string[] = []
  before(async () => {
    await phone.ask('MKCOL', 'sincro/')
    for (const n of [1, 2, 3, 4, 5]) await putCard(`sincro/s${n}.vcf`, `UID:s-${n}\nFN:S ${n}\nN:S;;;;`)
    const body = `<propfind ${NAMESPACES}><prop><resource-id/></prop></propfind>`
    const told = await phone.ask('PROPFIND', 'sincro/', { headers: { depth: '1' }, body })
    const [self, ...cards] = [...told.text.matchAll(/urn:uuid:([0-9a-f-]+)/g)].map(([, id]) => id!)
    bookId = self!
    ids.push(...cards)
  })

  it('gives all, then what changed, and then nothing (RFC 6578 §3.2)', async () => {
    const first = await ask('')
    assert.deepEqual(Object.keys(first.names).sort(), ['s1.vcf', 's2.vcf', 's3.vcf', 's4.vcf', 's5.vcf'])
    assert.deepEqual((await ask(first.token)).names, {})
    await patchCard(dav.domain, dav.owner, { cardId: ids[0]!, patch: { 'name/full': 'Otra' } })
    await deleteCards(dav.domain, dav.owner, [ids[1]!])
    await dav.card(bookId, 'Nueva')
    const { names, token } = await ask(first.token)
    assert.equal(Object.keys(names).length, 3)
    assert.deepEqual([names['s1.vcf'], names['s2.vcf']], [null, 404])
    assert.deepEqual(await ask(token), { token, names: {} })
  })

  it('has the token that the book tells, as its ctag moves', async () => {
    const body = `<propfind ${NAMESPACES} xmlns:S="http://calendarserver.org/ns/"><prop><sync-token/><S:getctag/></prop></propfind>`
    const told = await phone.ask('PROPFIND', 'sincro/', { headers: { depth: '0' }, body })
    const { props } = readResponses(told.text).get(`${phone.home}sincro/`)!
    assert.equal(props['sync-token']!.text, (await ask('')).token)
    assert.ok(URL.canParse(props['sync-token']!.text))
    assert.equal(props.getctag!.text, props['sync-token']!.text)
  })

  it('is cut where the client wants it, and goes on with the new token (RFC 6578 §3.6)', async () => {
    const all = Object.keys((await ask('')).names).sort()
    const seen: string[] = []
    let token = ''
    for (let round = 0; ; round += 1) {
      assert.ok(round < 10)
      const told = await report('sincro/', sync(token, '<limit><nresults>2</nresults></limit>'))
      const responses = readResponses(told.text)
      const self = responses.get(`${phone.home}sincro/`)
      if (self) assert.deepEqual([self.status, self.error], [507, 'number-of-matches-within-limits'])
      seen.push(...[...responses.keys()].filter((href) => href.endsWith('.vcf')))
      token = readToken(told.text)
      if (!self) break
    }
    assert.deepEqual([...new Set(seen)].map((href) => href.slice(`${phone.home}sincro/`.length)).sort(), all)
  })

  it('is taken at any depth and level, since Thunderbird sends Depth 1', async () => {
    const { token } = await ask('')
    for (const depth of ['0', '1', 'infinity']) assert.deepEqual((await ask(token, '', { depth })).names, {})
    const infinite = sync('').replace('<sync-level>1<', '<sync-level>infinite<')
    assert.equal((await report('sincro/', infinite)).status, 207)
    const absent = sync('').replace('<sync-token></sync-token>', '')
    assert.equal((await report('sincro/', absent)).status, 207)
  })

  it('tells the text with the change when it is asked for', async () => {
    const told = await report('sincro/', sync('', '', '<getetag/><C:address-data/>'))
    for (const [href, { props }] of readResponses(told.text))
      if (href.endsWith('.vcf')) assert.match(props['address-data']!.text, /BEGIN:VCARD/)
  })

  it('says to start over for a token that is not, or no longer, ours (RFC 6578 §3.2)', async () => {
    const { token } = await ask('')
    for (const bad of [
      'x',
      'https://elsewhere.example.org/1',
      token.replace(/\d+$/, '99'),
      `${token}0`,
      token.replace('1.', '2.'),
    ]) {
      const told = await report('sincro/', sync(bad))
      assert.deepEqual([told.status, conditionOf(told.text)], [403, 'D:valid-sync-token'], bad)
    }
  })

  it('gives a token that other requests can be bound to (RFC 6578 §5)', async () => {
    const { token } = await ask('')
    const body = 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:bound\r\nFN:B\r\nN:B;;;;\r\nEND:VCARD\r\n'
    const put = async () =>
      (await phone.ask('PUT', 'sincro/bound.vcf', { body, headers: { if: `<${phone.home}sincro/> (<${token}>)` } }))
        .status
    assert.deepEqual([await put(), await put()], [201, 412])
  })

  it('is there for books alone (RFC 6578 §3.2)', async () => {
    for (const path of ['', '/dav/', 'sincro/s1.vcf']) {
      const told = await report(path, sync(''))
      assert.deepEqual([told.status, conditionOf(told.text)], [403, 'D:supported-report'], path)
    }
  })
})

describe('addressbook-query', () => {
  const query = (filter: string, { limit = '', props = '<getetag/>' } = {}) =>
    `<C:addressbook-query ${NAMESPACES}><prop>${props}</prop><C:filter>${filter}</C:filter>${limit}</C:addressbook-query>`
  const find = async (filter: string, headers: Record<string, string> = { depth: '1' }) => {
    const told = await report('sucht/', query(filter), headers)
    assert.equal(told.status, 207, told.text)
    return [...readResponses(told.text).keys()].map((href) => href.split('/').at(-1)!.replace('.vcf', '')).sort()
  }
  before(async () => {
    await phone.ask('MKCOL', 'sucht/')
    await putCard(
      'sucht/ana.vcf',
      'UID:ana\nFN:Ana García\nN:García;Ana;;;\nitem1.EMAIL;TYPE=HOME:Ana@Example.org\nCATEGORIES:Familia,Vecinos\nNICKNAME:Anita',
    )
    await putCard(
      'sucht/ben.vcf',
      'UID:ben\nFN:Ben\nN:Ben;;;;\nEMAIL;TYPE=WORK:ben@work.example\nNOTE:uno\\, dos\\; tres\\nnueva',
    )
    await putCard('sucht/leo.vcf', 'UID:leo\nFN:Léo\nN:Léo;;;;\nTEL;TYPE=CELL:+34 600 123 456')
  })

  it('finds by each property, without heed to case, group and escapes (RFC 6352 §10.5)', async () => {
    const match = (name: string, text: string, more = '') =>
      `<C:prop-filter name="${name}"><C:text-match${more}>${text}</C:text-match></C:prop-filter>`
    const found: [filter: string, names: string[]][] = [
      ['', ['ana', 'ben', 'leo']],
      [match('FN', 'garcÍa'), ['ana']],
      [match('fn', 'LÉO', ' match-type="equals"'), ['leo']],
      [match('fn', 'LÉO', ' match-type="equals" collation="i;ascii-casemap"'), []],
      [match('FN', 'ana', ' match-type="starts-with" collation="i;octet"'), []],
      [match('FN', 'Ana', ' match-type="starts-with" collation="i;octet"'), ['ana']],
      [match('EMAIL', 'EXAMPLE.ORG', ' match-type="ends-with"'), ['ana']],
      [match('item1.email', 'ana'), ['ana']],
      [match('item2.EMAIL', 'ana'), []],
      [match('CATEGORIES', 'vecinos', ' match-type="equals"'), ['ana']],
      [match('N', 'ana', ' match-type="equals"'), ['ana']],
      [match('NOTE', 'uno, dos; tres\nnueva'), ['ben']],
      [match('TEL', '600 123'), ['leo']],
      [match('UID', 'ben', ' match-type="equals"'), ['ben']],
      [match('EMAIL', 'ana', ' negate-condition="yes"'), ['ben']],
      ['<C:prop-filter name="NICKNAME"/>', ['ana']],
      ['<C:prop-filter name="email"><C:is-not-defined/></C:prop-filter>', ['leo']],
      [
        '<C:prop-filter name="EMAIL"><C:param-filter name="type"><C:text-match>work</C:text-match></C:param-filter></C:prop-filter>',
        ['ben'],
      ],
      [
        '<C:prop-filter name="EMAIL"><C:param-filter name="TYPE"><C:text-match negate-condition="yes">work</C:text-match></C:param-filter></C:prop-filter>',
        ['ana'],
      ],
      [
        '<C:prop-filter name="EMAIL"><C:param-filter name="X-NONE"><C:text-match negate-condition="yes">x</C:text-match></C:param-filter></C:prop-filter>',
        [],
      ],
      [
        '<C:prop-filter name="EMAIL"><C:param-filter name="X-NONE"><C:is-not-defined/></C:param-filter></C:prop-filter>',
        ['ana', 'ben'],
      ],
    ]
    for (const [filter, names] of found) assert.deepEqual(await find(filter), names, filter)
  })

  it('joins conditions as test says', async () => {
    const fn = '<C:prop-filter name="FN"><C:text-match>e</C:text-match></C:prop-filter>'
    const mail = '<C:prop-filter name="EMAIL"/>'
    const ask = async (test: string) => {
      const body = query(fn + mail).replace('<C:filter>', `<C:filter test="${test}">`)
      return [...readResponses((await report('sucht/', body)).text).keys()].length
    }
    assert.deepEqual([await ask('anyof'), await ask('allof')], [3, 1])
  })

  it('searches the book without Depth, as SyncEvolution asks, nothing with Depth 0, and a card itself', async () => {
    assert.deepEqual(await find('', {}), ['ana', 'ben', 'leo'])
    assert.deepEqual(await find('', { depth: '0' }), [])
    const one = await report('sucht/ana.vcf', query('<C:prop-filter name="FN"/>'), { depth: '0' })
    assert.deepEqual([...readResponses(one.text).keys()], [`${phone.home}sucht/ana.vcf`])
  })

  it('is cut where the client wants it, and says so (RFC 6352 §8.6.2)', async () => {
    for (const props of ['<getetag/>', '<getetag/><C:address-data/>', '<getetag/><unheard-of/>']) {
      const told = await report('sucht/', query('', { props, limit: '<C:limit><C:nresults>2</C:nresults></C:limit>' }))
      const responses = readResponses(told.text)
      const self = responses.get(`${phone.home}sucht/`)
      assert.deepEqual([responses.size, self?.status, self?.error], [3, 507, 'number-of-matches-within-limits'])
    }
    const whole = await report('sucht/', query('', { limit: '<C:limit><C:nresults>3</C:nresults></C:limit>' }))
    assert.equal(readResponses(whole.text).size, 3)
  })

  it('refuses what it cannot search by (RFC 6352 §8.6)', async () => {
    const match = (more: string) => `<C:prop-filter name="FN"><C:text-match ${more}>x</C:text-match></C:prop-filter>`
    const refused: [filter: string, condition: string][] = [
      [match('collation="i;klingon"'), 'C:supported-collation'],
      [match('match-type="sounds-like"'), 'C:supported-filter'],
      ['<C:prop-filter name="FN" test="most"/>', 'C:supported-filter'],
      ['<C:prop-filter/>', 'C:supported-filter'],
    ]
    for (const [filter, condition] of refused) {
      const told = await report('sucht/', query(filter))
      assert.deepEqual([told.status, conditionOf(told.text)], [403, condition], filter)
    }
  })
})
