import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { basic, openTestDav, readResponses, type TestDav, type TestDevice } from '#kit/dav.ts'

let dav: TestDav
let phone: TestDevice

before(async () => {
  dav = await openTestDav()
  phone = await dav.device(dav.owner)
})
after(() => dav.close())

const ASK_WHO = '<propfind xmlns="DAV:"><prop><current-user-principal/></prop></propfind>'
const principal = () => `/dav/principals/${dav.owner.memberId}/`

describe('where clients begin to look', () => {
  it('leads a GET of the well-known address on, without asking who (RFC 6764 §5)', async () => {
    for (const url of ['/.well-known/carddav', '/.well-known/carddav/']) {
      const told = await dav.app.inject({ method: 'GET', url })
      assert.deepEqual([told.statusCode, told.headers.location], [301, '/dav/'])
    }
  })

  it('answers PROPFIND in place wherever it is asked, since iOS stops at a redirect that asks for a password', async () => {
    for (const path of ['/.well-known/carddav', '/.well-known/carddav/', '/', '/dav', '/dav/']) {
      const told = await phone.ask('PROPFIND', path, { headers: { depth: '0' }, body: ASK_WHO })
      const [response] = readResponses(told.text).values()
      assert.equal(response!.href, path)
      assert.equal(response!.props['current-user-principal']!.inner, `<href xmlns="DAV:">${principal()}</href>`)
    }
  })

  it('says to OPTIONS what is spoken here, also before a password is shown (RFC 4918 §10.1, RFC 6352 §6.1)', async () => {
    for (const url of ['/', '/.well-known/carddav', '/dav/', principal(), phone.home, `${phone.home}clientes/`]) {
      const told = await dav.app.inject({ method: 'OPTIONS', url })
      assert.equal(told.statusCode, 200, url)
      assert.equal(told.headers.dav, '1, 3, access-control, addressbook, calendar-access, extended-mkcol')
      assert.match(String(told.headers.allow), /\bOPTIONS, (POST, )?PROPFIND, PROPPATCH/)
    }
  })

  it('leads from the principal to the home of its books (RFC 6352 §7.1.1)', async () => {
    const body = `<propfind xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><prop><C:addressbook-home-set/></prop></propfind>`
    const told = await phone.ask('PROPFIND', principal(), { headers: { depth: '0' }, body })
    const set = readResponses(told.text).get(principal())!.props['addressbook-home-set']!
    assert.deepEqual([set.status, set.inner], [200, `<href xmlns="DAV:">${phone.home}</href>`])
  })

  it('lists what is below each passage with Depth 1', async () => {
    const below = async (path: string) => {
      const told = await phone.ask('PROPFIND', path, { headers: { depth: '1' }, body: ASK_WHO })
      return [...readResponses(told.text).keys()]
    }
    assert.deepEqual(await below('/dav/'), ['/dav/', '/dav/principals/', '/dav/addressbooks/', '/dav/calendars/'])
    assert.deepEqual(await below('/dav/principals/'), ['/dav/principals/', principal()])
    assert.deepEqual(await below('/dav/addressbooks/'), ['/dav/addressbooks/', phone.home])
    assert.deepEqual(await below(phone.home), [phone.home, `${phone.home}clientes/`])
  })
})

describe('who asks', () => {
  it('is asked for by a realm that never changes', async () => {
    for (const headers of [{}, { authorization: 'Bearer x' }, { authorization: basic('ana@example.org', 'wrong') }]) {
      const told = await dav.app.inject({ method: 'PROPFIND' as 'GET', url: '/dav/', headers })
      assert.equal(told.statusCode, 401)
      assert.equal(told.headers['www-authenticate'], 'Basic realm="Lazo", charset="UTF-8"')
    }
  })

  it('is known by e-mail address and by member id', async () => {
    for (const user of ['ana@example.org', 'ANA@example.org', dav.owner.memberId]) {
      const headers = { authorization: basic(user, phone.password), depth: '0' }
      assert.equal((await phone.ask('PROPFIND', '/dav/', { headers })).status, 207, user)
    }
  })

  it('is led from an e-mail address in place of the id to the id, and finds nobody else', async () => {
    const told = await phone.ask('PROPFIND', '/dav/addressbooks/ana%40example.org/clientes/x.vcf')
    assert.deepEqual([told.status, told.headers.location], [301, `${phone.home}clientes/x.vcf`])
    const luis = await dav.member('luis')
    for (const who of [luis.memberId, 'luis@example.org', 'nadie@example.org', 'x'])
      for (const path of [`/dav/principals/${who}/`, `/dav/addressbooks/${who}/`, `/dav/addressbooks/${who}/a/b.vcf`]) {
        const elsewhere = await phone.ask('PROPFIND', path, { headers: { depth: '0' } })
        const nowhere = await phone.ask('PROPFIND', '/dav/nada/', { headers: { depth: '0' } })
        assert.deepEqual([elsewhere.status, elsewhere.text], [404, nowhere.text], path)
      }
  })

  it('is not asked over a line that others read', async () => {
    const ask = (headers: Record<string, string>, remoteAddress: string) =>
      dav.app.inject({ method: 'PROPFIND' as 'GET', url: '/dav/', headers: { depth: '0', ...headers }, remoteAddress })
    const { authorization } = phone
    assert.equal((await ask({ authorization }, '192.0.2.7')).statusCode, 403)
    assert.equal((await ask({}, '192.0.2.7')).statusCode, 403)
    // Behind a proxy that nobody named, what it says of itself counts for nothing.
    const passedOn = { authorization, 'x-forwarded-for': '192.0.2.7', 'x-forwarded-proto': 'https' }
    assert.match((await ask(passedOn, '127.0.0.1')).payload, /LAZO_TRUST_PROXY/)
    assert.equal((await ask({ authorization }, '127.0.0.1')).statusCode, 207)
  })

  it('may come through a trusted proxy that was reached by TLS', async () => {
    const behind = await openTestDav({ trustedProxies: ['loopback'] })
    const device = await behind.device(behind.owner)
    const ask = async (proto: string) => {
      const headers = { depth: '0', 'x-forwarded-for': '192.0.2.7', 'x-forwarded-proto': proto }
      return (await device.ask('PROPFIND', '/dav/', { headers })).status
    }
    assert.deepEqual([await ask('https'), await ask('http')], [207, 403])
    await behind.close()
  })
})
