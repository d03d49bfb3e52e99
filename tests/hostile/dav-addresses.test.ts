import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { setGrant } from '#domain/sharing/set-grant.ts'
import { office } from './support/office.ts'
import { askDav, colleagueOf, davCard, type Phone, personCalled, phoneOf, putCard } from './support/phone.ts'

let phone: Phone
before(async () => {
  phone = await phoneOf(await personCalled('Dora'), 'phone')
  assert.equal((await phone.ask('MKCOL', 'casa/')).status, 201)
  await putCard(phone, 'casa/a.vcf', 'a')
})

describe('an address of a device', () => {
  const nowhere = [
    'casa/../../../../etc/passwd',
    'casa/..',
    'casa/.',
    'casa/%2e%2e/%2e%2e/x.vcf',
    'casa/%2e%2e%2fa.vcf',
    'casa%2fa.vcf',
    'casa/a.vcf%2f',
    'casa/a.vcf%00',
    'casa/a.vcf%00.vcf',
    'casa/%0d%0aX-Smuggled:%20yes',
    'casa/%c0%ae%c0%ae/a.vcf',
    'casa/%c0%afa.vcf',
    'casa/%e0%80%af.vcf',
    'casa/%f0%80%80%af.vcf',
    'casa/%ed%a0%80.vcf',
    'casa/%ff%fe.vcf',
    'casa/%',
    'casa/%zz.vcf',
    'casa/%u0061.vcf',
    'casa/A.VCF',
    'casa/a.vcf/',
    'casa/a.vcf/x',
    'CASA/a.vcf',
    'casa%20/a.vcf',
    'casa./a.vcf',
    `casa/${'x'.repeat(9_000)}.vcf`,
    `${'x'.repeat(9_000)}/a.vcf`,
    '__proto__/constructor',
    "casa/'%20or%201=1--.vcf",
  ]
  const methods = ['GET', 'HEAD', 'PROPFIND', 'REPORT', 'PROPPATCH', 'DELETE', 'COPY', 'MOVE']

  test('that plays tricks is nowhere, and nothing comes of it', async () => {
    await office.unchanged(async () => {
      for (const path of nowhere)
        for (const method of methods) {
          const headers = { depth: '0', destination: `${phone.home}casa/b.vcf` }
          const { status, head, text } = await phone.ask(method, path, { headers })
          assert.ok([400, 404, 405].includes(status), `${method} ${path.slice(0, 80)}: ${status} ${text.slice(0, 300)}`)
          assert.doesNotMatch(head + text, /smuggled|root:|node:internal|\/server\//i)
        }
    })
  })

  test('at which nothing can be takes nothing', async () => {
    const names = [
      '%2e%2e',
      '%2e',
      '..%2fb.vcf',
      'b%2fc.vcf',
      'b%00.vcf',
      '%ff.vcf',
      '%c0%ae.vcf',
      '%1b.vcf',
      '%7f.vcf',
    ]
    const long = [`${'x'.repeat(256)}`, `${'%C3%B1'.repeat(256)}`, `${'x'.repeat(9_000)}.vcf`]
    await office.unchanged(async () => {
      for (const name of [...names, ...long]) {
        const put = await phone.ask('PUT', `casa/${name}`, { body: davCard('b') })
        assert.ok([400, 404, 422].includes(put.status), `PUT ${name.slice(0, 40)}: ${put.status} ${put.text}`)
        const made = await phone.ask('MKCOL', `${name}/`)
        assert.ok(
          [400, 403, 404, 409, 422].includes(made.status),
          `MKCOL ${name.slice(0, 40)}: ${made.status} ${made.text}`,
        )
      }
    })
  })

  test('may hold every character that a name may hold, and is told as it was given', async () => {
    const names = [
      ' ',
      "'",
      '"',
      '<b>&amp;',
      '%25',
      '%2f',
      '\\',
      '..\\x',
      '...',
      '-',
      '~',
      '?',
      '#',
      ';x',
      '=',
      '\u2044',
      'ﬀ',
      'e\u0301',
      '\u202e',
      '👩‍👩‍👧',
      'x'.repeat(255),
    ]
    for (const [i, name] of names.entries()) {
      const path = `casa/${encodeURIComponent(name)}`
      assert.equal((await phone.ask('PUT', path, { body: davCard(`name-${i}`) })).status, 201, name)
      const read = await phone.ask('GET', path)
      assert.deepEqual([read.status, read.text], [200, davCard(`name-${i}`)], name)
    }
    const listed = await phone.ask('PROPFIND', 'casa/', { headers: { depth: '1' } })
    const told = [...listed.text.matchAll(/<D:href>([^<]*)<\/D:href>/g)].map(([, href]) => decodeURIComponent(href!))
    for (const name of names) assert.ok(told.includes(`${phone.home}casa/${name}`), name)
    for (const name of names) assert.equal((await phone.ask('DELETE', `casa/${encodeURIComponent(name)}`)).status, 204)
  })

  test('of a book may hold such characters too', async () => {
    for (const segment of ['<i>', 'a&b', "o'neil", '..x', 'ñ 😀', 'a;b=c', 'x'.repeat(200)]) {
      const path = `${encodeURIComponent(segment)}/`
      assert.equal((await phone.ask('MKCOL', path)).status, 201, segment)
      const page = await phone.ask('GET', path, { headers: { accept: 'text/html' } })
      assert.equal(page.status, 200)
      assert.doesNotMatch(page.text, /<i>/)
      assert.equal((await phone.ask('DELETE', path)).status, 204)
    }
  })
})

describe('a destination', () => {
  const places: Readonly<Record<string, number>> = {
    '': 400,
    '%': 400,
    'casa/b.vcf': 400,
    'b.vcf': 400,
    '//evil.example/dav/x.vcf': 400,
    'https://evil.example/dav/addressbooks/x/y/z.vcf': 502,
    'https://lazo.example@evil.example{home}casa/b.vcf': 502,
    'https://lazo.example.evil.example{home}casa/b.vcf': 502,
    'file:///etc/passwd': 400,
    'javascript:alert(1)': 400,
    '/': 403,
    '/etc/passwd': 403,
    '/dav/': 403,
    '/dav/principals/x/': 403,
    '{home}': 403,
    '{home}casa/': 403,
    '{home}casa/b.vcf/': 403,
    '{home}casa/b.vcf/c': 403,
    '{home}casa/..': 403,
    '{home}casa/../../x/y/z.vcf': 403,
    '{home}casa/%2e%2e': 403,
    '{home}casa/b%00.vcf': 403,
    '{home}casa/%c0%af.vcf': 403,
    '{home}casa/a.vcf': 403,
    '{home}nada/b.vcf': 409,
    '/dav/addressbooks/00000000-0000-7000-8000-000000000000/casa/b.vcf': 403,
  }
  for (const method of ['COPY', 'MOVE'])
    test(`of a ${method} that cannot be is refused, and the card stays`, async () => {
      await office.unchanged(async () => {
        const told: Record<string, number> = {}
        for (const place of Object.keys(places)) {
          const destination = place.replace('{home}', phone.home)
          told[place] = (await phone.ask(method, 'casa/a.vcf', { headers: { destination } })).status
        }
        assert.deepEqual(told, places)
      })
      assert.equal((await phone.ask('GET', 'casa/a.vcf')).text, davCard('a'))
    })

  test('of a move onto itself under another spelling is still itself', async () => {
    for (const destination of [
      `${phone.home}casa/%61.vcf`,
      `http://lazo.example${phone.home}casa/a.vcf`,
      `${phone.home}c%61sa//a.vcf`,
    ])
      for (const method of ['COPY', 'MOVE']) {
        const { status } = await phone.ask(method, 'casa/a.vcf', { headers: { destination } })
        assert.equal(status, 403, destination)
      }
    assert.equal((await phone.ask('GET', 'casa/a.vcf')).status, 200)
  })
})

describe('what belongs to others', () => {
  /** A member, a book and a card that are there, and their like that never were. */
  interface Place {
    readonly member: string
    readonly book: string
    readonly card: string
  }
  const NEVER = '00000000-0000-7000-8000-000000000000'
  let victim: Phone
  let spies: Readonly<Record<string, Phone>>

  before(async () => {
    const actor = await personCalled('Vera')
    victim = await phoneOf(actor, 'phone')
    for (const book of ['privado', 'otro']) assert.equal((await victim.ask('MKCOL', `${book}/`)).status, 201)
    await putCard(victim, 'privado/v.vcf', 'v')
    const { domain } = office.context
    const books = await domain.store.read(actor, (tx) =>
      tx.sql.selectFrom('book').select(['book_id', 'slug']).execute(),
    )
    const { book_id: otherId } = books.find(({ slug }) => slug === 'otro')!
    const colleague = await phoneOf(await colleagueOf(actor, 'Carla'), 'phone')
    assert.equal((await colleague.ask('MKCOL', 'propio/')).status, 201)
    assert.equal((await phone.ask('MKCOL', 'propio/')).status, 201)
    spies = {
      'a colleague': colleague,
      'a stranger': phone,
      'another device of hers, which does not hold that book': await phoneOf(actor, 'tablet', [otherId]),
    }
  })

  const multiget = (href: string) =>
    `<C:addressbook-multiget xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><prop><getetag/><C:address-data/></prop><href>${href}</href></C:addressbook-multiget>`
  const asked: Readonly<
    Record<
      string,
      (
        place: string,
        spy: Phone,
      ) => readonly [method: string, path: string, headers?: Record<string, string>, body?: string]
    >
  > = {
    GET: (path) => ['GET', path],
    HEAD: (path) => ['HEAD', path],
    OPTIONS: (path) => ['OPTIONS', path],
    PUT: (path) => ['PUT', path, {}, davCard('v')],
    'PUT of any state': (path) => ['PUT', path, { 'if-match': '*' }, davCard('v')],
    'PUT of none': (path) => ['PUT', path, { 'if-none-match': '*' }, davCard('v')],
    'PUT of two states': (path) => ['PUT', path, { 'if-match': '"a", "b"' }, davCard('v')],
    'PUT of what is no card': (path) => ['PUT', path, {}, 'x'],
    POST: (path) => ['POST', `${path}?add-member`, {}, davCard('v')],
    DELETE: (path) => ['DELETE', path],
    'DELETE of a state': (path) => ['DELETE', path, { 'if-match': '"x"' }],
    PROPFIND: (path) => ['PROPFIND', path, { depth: '0' }],
    'PROPFIND of members': (path) => ['PROPFIND', path, { depth: '1' }],
    PROPPATCH: (path) => [
      'PROPPATCH',
      path,
      {},
      '<propertyupdate xmlns="DAV:"><set><prop><x xmlns="u:"/></prop></set></propertyupdate>',
    ],
    'sync-collection': (path) => [
      'REPORT',
      path,
      { depth: '0' },
      '<sync-collection xmlns="DAV:"><sync-token/><prop><getetag/></prop></sync-collection>',
    ],
    multiget: (path) => ['REPORT', path, { depth: '0' }, multiget(path)],
    query: (path) => [
      'REPORT',
      path,
      { depth: '1' },
      '<C:addressbook-query xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><prop><getetag/></prop><C:filter/></C:addressbook-query>',
    ],
    'expand-property': (path) => [
      'REPORT',
      path,
      {},
      '<expand-property xmlns="DAV:"><property name="owner"><property name="displayname"/></property></expand-property>',
    ],
    'COPY from it': (path, { home }) => ['COPY', path, { destination: `${home}propio/x.vcf` }],
    'MOVE from it': (path, { home }) => ['MOVE', path, { destination: `${home}propio/x.vcf` }],
    'a condition on it': (path, { home }) => ['PROPFIND', home, { depth: '0', if: `<${path}> (Not ["x"])` }],
    'a condition on its state': (path, { home }) => ['PROPFIND', home, { depth: '0', if: `<${path}> (["x"])` }],
    'multiget from elsewhere': (path, { home }) => ['REPORT', `${home}propio/`, { depth: '0' }, multiget(path)],
    LOCK: (path) => ['LOCK', path],
    ACL: (path) => ['ACL', path],
  }
  const shapes: Readonly<Record<string, (place: Place) => string>> = {
    'a member': ({ member }) => `/dav/principals/${member}/`,
    'a home': ({ member }) => `/dav/addressbooks/${member}/`,
    'a book': ({ member, book }) => `/dav/addressbooks/${member}/${book}/`,
    'a card': ({ member, book, card }) => `/dav/addressbooks/${member}/${book}/${card}`,
  }

  test('does not exist for a colleague, a stranger, and a device that does not hold it', async () => {
    for (const [who, spy] of Object.entries(spies)) {
      const isHers = spy.actor.memberId === victim.actor.memberId
      const there = { member: victim.actor.memberId, book: 'privado', card: 'v.vcf' }
      const none = { member: isHers ? victim.actor.memberId : NEVER, book: 'nadano_', card: 'n.vcf' }
      for (const [what, question] of Object.entries(asked))
        for (const [where, shape] of Object.entries(shapes)) {
          if (isHers && (where === 'a member' || where === 'a home')) continue
          const told = async (place: Place) => {
            const [method, path, headers = {}, body] = question(shape(place), spy)
            const { status, head, text } = await spy.ask(method, path, {
              headers,
              ...(body === undefined ? {} : { body }),
            })
            const plain = (part: string) => Object.values(place).reduce((left, id) => left.replaceAll(id, '…'), part)
            return [status, plain(head).replace(/^(?:x-request-id|date): .*\r\n/gim, ''), plain(text)]
          }
          assert.deepEqual(await told(there), await told(none), `${what} of ${where} by ${who}`)
        }
    }
    assert.equal((await victim.ask('GET', 'privado/v.vcf')).text, davCard('v'))
  })

  test('cannot be written to by copying and moving', async () => {
    for (const [who, spy] of Object.entries(spies)) {
      if (spy.actor.memberId === victim.actor.memberId) continue
      await putCard(spy, 'propio/mine.vcf', 'mine')
      const told = (member: string, book: string) =>
        spy.ask('MOVE', 'propio/mine.vcf', { headers: { destination: `/dav/addressbooks/${member}/${book}/v.vcf` } })
      const [there, none] = [await told(victim.actor.memberId, 'privado'), await told(NEVER, 'nada')]
      assert.deepEqual([there.status, there.text], [none.status, none.text], who)
      assert.equal(there.status, 403)
    }
  })

  test('is not found by asking for all principals, nor by their e-mail addresses', async () => {
    const search = (text: string) =>
      `<principal-property-search xmlns="DAV:"><property-search><prop><displayname/></prop><match>${text}</match></property-search><prop><displayname/></prop></principal-property-search>`
    for (const spy of [spies['a colleague']!, phone]) {
      const listed = await spy.ask('PROPFIND', '/dav/principals/', { headers: { depth: '1' } })
      const found = await spy.ask('REPORT', '/dav/principals/', { headers: { depth: '0' }, body: search('Vera') })
      for (const { text } of [listed, found]) assert.ok(!text.includes(victim.actor.memberId) && !text.includes('Vera'))
      const byMail = await spy.ask('PROPFIND', '/dav/addressbooks/vera@example.com/', { headers: { depth: '0' } })
      assert.equal(byMail.status, 404)
    }
  })

  test('is not opened by a password of somebody else', async () => {
    const { authorization } = spies['a colleague']!
    const [, password] = Buffer.from(authorization.slice(6), 'base64').toString().split(':') as [string, string]
    const asVictim = `Basic ${Buffer.from(`${victim.actor.memberId}:${password}`).toString('base64')}`
    const told = await askDav('PROPFIND', victim.home, { headers: { authorization: asVictim, depth: '0' } })
    assert.equal(told.status, 401)
  })
})

describe('a book that one may only see', () => {
  let reader: Phone
  let book: string

  before(async () => {
    const { domain } = office.context
    const owner = await personCalled('Berta')
    const hers = await phoneOf(owner, 'phone')
    assert.equal((await hers.ask('MKCOL', 'buch/')).status, 201)
    await putCard(hers, 'buch/v.vcf', 'v')
    const [row] = await domain.store.read(owner, (tx) => tx.sql.selectFrom('book').select('book_id').execute())
    const colleague = await colleagueOf(owner, 'Raquel')
    const grantee = { kind: 'member' as const, id: colleague.memberId }
    await setGrant(domain, owner, { bookId: row!.book_id, grantee, allows: 'view' })
    reader = await phoneOf(colleague, 'phone')
    assert.equal((await reader.ask('MKCOL', 'mio/')).status, 201)
    await putCard(reader, 'mio/m.vcf', 'm')
    book = `buch.${row!.book_id.slice(-12)}`
  })

  test('is changed by no method, and the card that was to go there stays (RFC 3744 §7.1.1)', async () => {
    const into = (name: string) => ({ destination: `${reader.home}${book}/${name}` })
    const rename =
      '<propertyupdate xmlns="DAV:"><set><prop><displayname>Mine</displayname></prop></set></propertyupdate>'
    const asked: (readonly [method: string, path: string, headers?: Record<string, string>, body?: string])[] = [
      ['PUT', `${book}/v.vcf`, {}, davCard('v', 'NOTE:changed')],
      ['PUT', `${book}/v.vcf`, { 'if-match': '*' }, davCard('v', 'NOTE:changed')],
      ['PUT', `${book}/n.vcf`, {}, davCard('n')],
      ['POST', `${book}/?add-member`, {}, davCard('n')],
      ['DELETE', `${book}/v.vcf`],
      ['COPY', 'mio/m.vcf', into('m.vcf')],
      ['MOVE', 'mio/m.vcf', into('m.vcf')],
      ['MOVE', 'mio/m.vcf', into('v.vcf')],
      ['MOVE', `${book}/v.vcf`, into('w.vcf')],
      ['MOVE', `${book}/v.vcf`, { destination: `${reader.home}mio/v.vcf` }],
      ['PROPPATCH', `${book}/`, {}, rename],
    ]
    await office.unchanged(async () => {
      for (const [method, path, headers = {}, body] of asked) {
        const told = await reader.ask(method, path, { headers, ...(body === undefined ? {} : { body }) })
        assert.deepEqual([told.status, told.condition], [403, 'D:need-privileges'], `${method} ${path}: ${told.text}`)
      }
    })
    for (const path of ['mio/m.vcf', `${book}/v.vcf`]) assert.equal((await reader.ask('GET', path)).status, 200)
  })
})
