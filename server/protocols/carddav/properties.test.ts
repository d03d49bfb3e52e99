import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { setGrant } from '#domain/sharing/set-grant.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestDav, readResponses, type TestDav, type TestDevice } from '#kit/dav.ts'

let dav: TestDav
let phone: TestDevice
let bookId: string

before(async () => {
  dav = await openTestDav()
  phone = await dav.device(dav.owner)
  bookId = dav.bookId
  await phone.ask('PUT', 'clientes/a.vcf', {
    body: 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:a\r\nFN:A\r\nN:A;;;;\r\nEND:VCARD\r\n',
  })
})
after(() => dav.close())

const NAMESPACES =
  'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav" xmlns:S="http://calendarserver.org/ns/" xmlns:X="urn:example"'
const conditionOf = (text: string) => /<D:error[^>]*><([\w:-]+)/.exec(text)?.[1]
const card = () => `${phone.home}clientes/a.vcf`
const book = () => `${phone.home}clientes/`

async function propsOf(path: string, asked: string, headers: Record<string, string> = {}, who = phone) {
  const body = `<propfind ${NAMESPACES}>${asked}</propfind>`
  const told = await who.ask('PROPFIND', path, { headers: { depth: '0', ...headers }, body })
  assert.equal(told.status, 207, told.text)
  return [...readResponses(told.text).values()][0]!.props
}
const prop = (names: string) => `<prop>${names}</prop>`
/** The local names of the elements inside a property, in order. */
const namesIn = (xml: string) => [...xml.matchAll(/<([\w-]+)/g)].map(([, name]) => name!)

describe('PROPFIND', () => {
  it('tells what is asked for by name, and what is not there (RFC 4918 §9.1)', async () => {
    const props = await propsOf(card(), prop('<getetag/><getcontenttype/><getcontentlength/><resourcetype/><X:none/>'))
    assert.deepEqual(
      Object.entries(props).map(([name, { status }]) => [name, status]),
      [
        ['getetag', 200],
        ['getcontenttype', 200],
        ['getcontentlength', 200],
        ['resourcetype', 200],
        ['none', 404],
      ],
    )
    const { headers, text } = await phone.ask('GET', card())
    assert.equal(props.getetag!.text, headers.etag)
    assert.equal(Number(props.getcontentlength!.text), Buffer.byteLength(text))
    assert.equal(props.resourcetype!.inner, '')
  })

  it('leaves out what is not there for who wants little (RFC 8144 §2.1)', async () => {
    for (const headers of [
      { brief: 't' },
      { prefer: 'return=minimal' },
      { prefer: 'wait=5, return="minimal"' },
    ] as Record<string, string>[]) {
      const props = await propsOf(card(), prop('<getetag/><X:none/>'), headers)
      assert.deepEqual(Object.keys(props), ['getetag'])
      assert.deepEqual(await propsOf(card(), prop('<X:none/>'), headers), {})
    }
  })

  it('tells what is common to allprop, and more when it is included (RFC 4918 §14.2)', async () => {
    const common = ['resourcetype', 'getetag', 'getcontenttype', 'getlastmodified', 'creationdate', 'getcontentlength']
    assert.deepEqual(Object.keys(await propsOf(card(), '<allprop/>')), common)
    const told = await phone.ask('PROPFIND', card(), { headers: { depth: '0' } })
    assert.deepEqual(Object.keys([...readResponses(told.text).values()][0]!.props), common)
    const more = await propsOf(book(), '<allprop/><include><sync-token/><acl/></include>')
    assert.deepEqual(Object.keys(more), ['resourcetype', 'displayname', 'creationdate', 'sync-token', 'acl'])
  })

  it('tells the names of all there are (RFC 4918 §14.16)', async () => {
    const props = await propsOf(book(), '<propname/>')
    for (const name of ['displayname', 'sync-token', 'getctag', 'supported-address-data', 'acl', 'max-image-size'])
      assert.deepEqual(props[name], { status: 200, inner: '', text: '' }, name)
  })

  it('is not done to endless depth, nor with a body that says nothing (RFC 4918 §9.1)', async () => {
    for (const headers of [{}, { depth: 'infinity' }] as Record<string, string>[]) {
      const told = await phone.ask('PROPFIND', book(), { headers })
      assert.deepEqual([told.status, conditionOf(told.text)], [403, 'D:propfind-finite-depth'])
    }
    assert.equal((await phone.ask('PROPFIND', book(), { headers: { depth: '2' } })).status, 400)
    for (const body of ['<propfind xmlns="DAV:"/>', '<x/>', '<propfind xmlns="DAV:">', 'nonsense'])
      assert.equal((await phone.ask('PROPFIND', book(), { headers: { depth: '0' }, body })).status, 400, body)
  })
})

describe('live properties', () => {
  it('of a book tell what it is and takes (RFC 6352 §6.2)', async () => {
    const names =
      '<resourcetype/><C:supported-address-data/><C:max-resource-size/><C:max-image-size/><C:supported-collation-set/><resource-id/><owner/><current-user-principal/><principal-collection-set/>'
    const props = await propsOf(book(), prop(names))
    assert.deepEqual(namesIn(props.resourcetype!.inner), ['collection', 'addressbook'])
    assert.deepEqual(
      [...props['supported-address-data']!.inner.matchAll(/version="([\d.]+)"/g)].map(([, v]) => v),
      ['3.0', '4.0'],
    )
    assert.match(props['supported-collation-set']!.inner, /i;ascii-casemap.*i;unicode-casemap/)
    assert.equal(Number(props['max-resource-size']!.text), 20 * 2 ** 20)
    assert.ok(props['resource-id']!.inner.includes(`urn:uuid:${bookId}`))
    assert.ok(props.owner!.inner.includes(`/dav/principals/${dav.owner.memberId}/`))
    assert.ok(props['principal-collection-set']!.inner.includes('/dav/principals/'))
  })

  it('name the reports of each kind of resource (RFC 3253 §3.1.5, RFC 6352 §8, RFC 3744 §9)', async () => {
    const reportsOf = async (path: string) => {
      const { 'supported-report-set': set } = await propsOf(path, prop('<supported-report-set/>'))
      return namesIn(set!.inner).filter((name) => !['supported-report', 'report'].includes(name))
    }
    const common = ['expand-property', 'acl-principal-prop-set']
    const ofCollections = ['principal-match', 'principal-property-search', 'principal-search-property-set']
    assert.deepEqual(await reportsOf(card()), [...common, 'addressbook-multiget', 'addressbook-query'])
    assert.deepEqual(await reportsOf(book()), [
      ...common,
      ...ofCollections,
      'addressbook-query',
      'addressbook-multiget',
      'sync-collection',
    ])
    assert.deepEqual(await reportsOf('/dav/principals/'), [...common, ...ofCollections])
    assert.deepEqual(await reportsOf(`/dav/principals/${dav.owner.memberId}/`), common)
  })

  it('of the principal tell who it is (RFC 3744 §4, Calendar Server)', async () => {
    const names =
      '<displayname/><resourcetype/><principal-URL/><alternate-URI-set/><group-membership/><group-member-set/><S:email-address-set/><resource-id/>'
    const props = await propsOf(`/dav/principals/${dav.owner.memberId}/`, prop(names))
    assert.equal(props.displayname!.text, 'ana')
    assert.match(props.resourcetype!.inner, /<principal /)
    assert.ok(props['principal-URL']!.inner.includes(`/dav/principals/${dav.owner.memberId}/`))
    assert.match(props['alternate-URI-set']!.inner, /mailto:ana@example.org/)
    assert.match(props['email-address-set']!.inner, /<email-address[^>]*>ana@example.org</)
    assert.deepEqual([props['group-membership']!.status, props['group-membership']!.inner], [200, ''])
  })

  it('tell by name what the cards take and what room is left, one pair for home and books (RFC 4331)', async () => {
    const quota = prop('<quota-available-bytes/><quota-used-bytes/>')
    const before = await propsOf(book(), quota)
    const [available, used] = [before['quota-available-bytes']!, before['quota-used-bytes']!]
    assert.equal(available.status, 404, 'nobody knows the disk of a database elsewhere')
    assert.ok(Number(used.text) > 0)
    Object.assign(dav.domain, { room: { left: async () => 12_345 } })
    await phone.ask('PUT', 'clientes/quota.vcf', {
      body: 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:quota\r\nFN:Q\r\nN:Q;;;;\r\nEND:VCARD\r\n',
    })
    for (const path of [book(), phone.home]) {
      const { 'quota-available-bytes': left, 'quota-used-bytes': now } = await propsOf(path, quota)
      assert.deepEqual([left!.text, now!.text], ['12345', used.text], 'counted once an hour')
    }
    await phone.ask('DELETE', 'clientes/quota.vcf')
    dav.clock.pass({ hours: 1 })
    assert.ok(Number((await propsOf(book(), quota))['quota-used-bytes']!.text) > Number(used.text))
    assert.equal((await propsOf(book(), '<allprop/>'))['quota-used-bytes'], undefined)
    assert.equal((await propsOf(card(), quota))['quota-used-bytes']!.status, 404)
  })
})

describe('privileges', () => {
  const privilegesOf = async (who: TestDevice, path: string) => {
    const props = await propsOf(path, prop('<current-user-privilege-set/><acl/><owner/>'), {}, who)
    const held = namesIn(props['current-user-privilege-set']!.inner).filter((name) => name !== 'privilege')
    return { held, acl: props.acl!.inner, owner: props.owner!.inner }
  }
  const reading = ['read', 'read-acl', 'read-current-user-privilege-set']

  it('are all parts of write for who manages a book, also on its cards (RFC 3744 §5.4)', async () => {
    const all = [...reading, 'write-content', 'bind', 'unbind', 'write-properties', 'write']
    for (const path of [book(), card()]) assert.deepEqual((await privilegesOf(phone, path)).held, all)
  })

  it('are those of the right that was granted, and no name of an owner is told (RFC 3744 §5.1)', async () => {
    const luis = await dav.member('luis')
    const tablet = await dav.device(luis)
    const path = `${tablet.home}clientes.${bookId.slice(-12)}/`
    const ladder: [right: 'view' | 'edit' | 'delete', held: string[]][] = [
      ['view', reading],
      ['edit', [...reading, 'write-content', 'bind']],
      ['delete', [...reading, 'write-content', 'bind', 'unbind']],
    ]
    for (const [allows, held] of ladder) {
      await setGrant(dav.domain, dav.owner, { bookId, grantee: { kind: 'member', id: luis.memberId }, allows })
      const told = await privilegesOf(tablet, path)
      assert.deepEqual(told.held, held)
      assert.equal(told.owner, '')
      assert.ok(told.acl.includes(`/dav/principals/${luis.memberId}/`))
      assert.ok(!told.acl.includes(dav.owner.memberId))
    }
  })

  it('are named when they are missing (RFC 3744 §7.1.1)', async () => {
    const rosa = await dav.member('rosa')
    const tablet = await dav.device(rosa)
    await setGrant(dav.domain, dav.owner, { bookId, grantee: { kind: 'member', id: rosa.memberId }, allows: 'view' })
    const path = `${tablet.home}clientes.${bookId.slice(-12)}/`
    const body = 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:n\r\nFN:N\r\nN:N;;;;\r\nEND:VCARD\r\n'
    const refused: [method: string, at: string, privilege: string, body?: string][] = [
      ['PUT', `${path}n.vcf`, 'write-content', body],
      ['DELETE', `${path}a.vcf`, 'unbind'],
      [
        'PROPPATCH',
        path,
        'write-properties',
        `<propertyupdate ${NAMESPACES}><set><prop><displayname>Mía</displayname></prop></set></propertyupdate>`,
      ],
    ]
    for (const [method, at, privilege, sent] of refused) {
      const told = await tablet.ask(method, at, sent === undefined ? {} : { body: sent })
      assert.equal(told.status, 403, `${method} ${told.text}`)
      const resource = `<D:resource><D:href>${at}</D:href><D:privilege><D:${privilege}/></D:privilege></D:resource>`
      assert.ok(told.text.includes(`<D:need-privileges>${resource}</D:need-privileges>`), told.text)
    }
  })

  it('there are, are told as a tree (RFC 3744 §5.3), and the list says how it may be used (RFC 3744 §5.6)', async () => {
    const props = await propsOf(book(), prop('<supported-privilege-set/><acl-restrictions/><inherited-acl-set/>'))
    const names = namesIn(props['supported-privilege-set']!.inner).filter(
      (name) => !['supported-privilege', 'description', 'privilege'].includes(name),
    )
    assert.deepEqual(names, [
      'all',
      'abstract',
      'read',
      'read-acl',
      'read-current-user-privilege-set',
      'write',
      'write-properties',
      'write-content',
      'bind',
      'unbind',
    ])
    assert.deepEqual(namesIn(props['acl-restrictions']!.inner), ['grant-only', 'no-invert'])
    assert.equal(props['inherited-acl-set']!.inner, '')
  })
})

describe('PROPPATCH', () => {
  const patch = async (path: string, steps: string, headers: Record<string, string> = {}) => {
    const body = `<propertyupdate ${NAMESPACES}>${steps}</propertyupdate>`
    const told = await phone.ask('PROPPATCH', path, { body, headers })
    assert.equal(told.status, 207, told.text)
    return [...readResponses(told.text).values()][0]!.props
  }
  const set = (props: string) => `<set><prop>${props}</prop></set>`
  const statuses = (props: Awaited<ReturnType<typeof patch>>) =>
    Object.fromEntries(Object.entries(props).map(([name, { status }]) => [name, status]))

  it('names and describes a book for all who see it', async () => {
    const told = await patch(
      book(),
      set(
        '<displayname>Gente &amp; más</displayname><C:addressbook-description xml:lang="es">Los de casa</C:addressbook-description>',
      ),
    )
    assert.deepEqual(statuses(told), { displayname: 200, 'addressbook-description': 200 })
    const props = await propsOf(book(), prop('<displayname/><C:addressbook-description/>'))
    assert.deepEqual([props.displayname!.text, props['addressbook-description']!.text], ['Gente & más', 'Los de casa'])
    assert.deepEqual(statuses(await patch(book(), '<remove><prop><C:addressbook-description/></prop></remove>')), {
      'addressbook-description': 200,
    })
    assert.equal((await propsOf(book(), prop('<C:addressbook-description/>')))['addressbook-description']!.status, 404)
    assert.deepEqual(statuses(await patch(book(), set('<displayname> </displayname><X:a/>'))), {
      displayname: 409,
      a: 424,
    })
  })

  it('keeps what it does not know to the letter, with its language (RFC 4918 §4.3)', async () => {
    const value = '<X:a xml:lang="fr-CA" one="1">tête <X:b xmlns:Y="urn:y" Y:z="&lt;"><Y:c/>  </X:b>&amp;</X:a>'
    for (const path of [phone.home, book(), card()]) {
      assert.deepEqual(statuses(await patch(path, set(value))), { a: 200 })
      const told = await phone.ask('PROPFIND', path, {
        headers: { depth: '0' },
        body: `<propfind ${NAMESPACES}>${prop('<X:a/>')}</propfind>`,
      })
      assert.match(
        told.text,
        /<a xmlns="urn:example" xml:lang="fr-CA" one="1">tête <b [^>]*z="&lt;"[^>]*><c xmlns="urn:y"\/> {2}<\/b>&amp;<\/a>/,
      )
      assert.equal((await propsOf(path, '<allprop/>')).a!.status, 200)
      assert.deepEqual((await propsOf(path, '<propname/>')).a, { status: 200, inner: '', text: '' })
    }
    const listed = await phone.ask('PROPFIND', book(), {
      headers: { depth: '1' },
      body: `<propfind ${NAMESPACES}>${prop('<X:a/>')}</propfind>`,
    })
    for (const { props } of readResponses(listed.text).values()) assert.equal(props.a!.status, 200)
    assert.deepEqual(statuses(await patch(card(), '<remove><prop><X:a/></prop></remove>')), { a: 200 })
    assert.equal((await propsOf(card(), prop('<X:a/>'))).a!.status, 404)
  })

  it('are told of all cards of a book, also where clients keep more than can be held at once', async () => {
    const laden = await dav.device(dav.owner)
    const { workspaceId, memberId } = laden.actor
    for (const name of ['l1', 'l2'])
      await laden.ask('PUT', `clientes/${name}.vcf`, {
        body: `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${name}\r\nFN:${name}\r\nN:${name};;;;\r\nEND:VCARD\r\n`,
      })
    await askOnce(
      dav.ownerUrl,
      `insert into lazo.dav_property (workspace_id, member_id, book_id, card_id, namespace, name, value)
       select $1, $2, p.book_id, p.card_id, 'urn:example', 'n' || n, '<n' || n || ' xmlns="urn:example">' || repeat('x', 60000) || '</n' || n || '>'
       from lazo.book_card p, generate_series(1, 100) as n where p.name in ('l1.vcf', 'l2.vcf')`,
      [workspaceId, memberId],
    )
    const told = await laden.ask('PROPFIND', 'clientes/', {
      headers: { depth: '1' },
      body: `<propfind ${NAMESPACES}><allprop/></propfind>`,
    })
    assert.ok(told.text.length > 12_000_000)
    assert.equal(told.text.match(/<n100 [^>]*>x{60000}</g)?.length, 2)
    const count = (pattern: RegExp) => told.text.match(pattern)!.length
    assert.equal(count(/<D:getetag>/g), count(/<D:getcontentlength>/g), 'with what only their texts tell')
    for (const name of ['l1', 'l2']) await laden.ask('DELETE', `clientes/${name}.vcf`)
  })

  it('keeps which card is one’s own where the Mac puts it', async () => {
    const told = await patch(phone.home, set(`<S:me-card><href>${card()}</href></S:me-card>`))
    assert.deepEqual(statuses(told), { 'me-card': 200 })
    assert.ok((await propsOf(phone.home, prop('<S:me-card/>')))['me-card']!.inner.includes(card()))
  })

  it('keeps on the principal which card is theirs (RFC 6352 §7.1.2)', async () => {
    const me = `/dav/principals/${dav.owner.memberId}/`
    const address = `<C:principal-address><href>${card()}</href></C:principal-address>`
    assert.equal((await propsOf(me, prop('<C:principal-address/>')))['principal-address']!.status, 404)
    assert.deepEqual(statuses(await patch(me, set(address))), { 'principal-address': 200 })
    assert.ok((await propsOf(me, prop('<C:principal-address/>')))['principal-address']!.inner.includes(card()))
    assert.deepEqual(statuses(await patch(me, set('<displayname>x</displayname>'))), { displayname: 403 })
  })

  it('does all or nothing: what is protected fails, and the rest with it (RFC 4918 §9.2.1)', async () => {
    for (const name of ['getetag', 'resourcetype', 'acl', 'sync-token', 'supported-report-set', 'owner']) {
      const told = await patch(book(), set(`<X:never>1</X:never><${name}/>`))
      assert.deepEqual(statuses(told), { [name]: 403, never: 424 })
    }
    assert.equal((await propsOf(book(), prop('<X:never/>'))).never!.status, 404)
    const text = (
      await phone.ask('PROPPATCH', card(), {
        body: `<propertyupdate ${NAMESPACES}>${set('<getetag/>')}</propertyupdate>`,
      })
    ).text
    assert.match(text, /<D:error><D:cannot-modify-protected-property\/><\/D:error>/)
    for (const path of ['/dav/', '/dav/principals/', '/dav/addressbooks/'])
      assert.deepEqual(statuses(await patch(path, set('<X:a/>'))), { a: 403 })
  })

  it('takes the last word on each property (RFC 4918 §9.2)', async () => {
    await patch(
      book(),
      `${set('<X:last>1</X:last>')}<remove><prop><X:last/></prop></remove>${set('<X:last>3</X:last>')}`,
    )
    assert.equal((await propsOf(book(), prop('<X:last/>'))).last!.text, '3')
  })

  it('says nothing of what went well to who wants little (RFC 8144 §2.2)', async () => {
    assert.deepEqual(await patch(book(), set('<X:last>4</X:last>'), { prefer: 'return=minimal' }), {})
  })

  it('refuses what is too much to keep (507)', async () => {
    assert.deepEqual(statuses(await patch(book(), set(`<X:big>${'x'.repeat(70_000)}</X:big><X:b/>`))), {
      big: 507,
      b: 424,
    })
  })
})
