import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { openTestDav, type TestDav, type TestDevice } from '#kit/dav.ts'

let dav: TestDav
let phone: TestDevice
let port: number

before(async () => {
  dav = await openTestDav()
  phone = await dav.device(dav.owner)
  port = Number(new URL(await dav.app.listen({ port: 0, host: '127.0.0.1' })).port)
})
after(() => dav.close())

const conditionOf = (text: string) => /<D:error[^>]*><([\w:-]+)/.exec(text)?.[1]

/** Sends bytes as they are, with a password, and gives the status of what comes back and its text. */
function send(
  method: string,
  target: string,
  { headers = [] as string[], body = '' } = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    const chunks: Buffer[] = []
    const lines = [
      `${method} ${target} HTTP/1.1`,
      'Host: localhost',
      `Authorization: ${phone.authorization}`,
      'Connection: close',
    ]
    const length = Buffer.byteLength(body)
    socket.write([...lines, ...headers, ...(length > 0 ? [`Content-Length: ${length}`] : []), '', body].join('\r\n'))
    socket.on('data', (chunk: Buffer) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString()
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), text })
    })
  })
}

describe('addresses that play tricks', () => {
  it('are nowhere, and say nothing of what is elsewhere', async () => {
    const home = phone.home
    const tricks = [
      `${home}../../../etc/passwd`,
      `${home}%2e%2e/%2e%2e/x`,
      `${home}clientes/..%2f..%2fetc%2fpasswd`,
      `${home}clientes%2fx.vcf`,
      `${home}clientes/x%00.vcf`,
      `${home}clientes/%0d%0aSet-Cookie:%20x`,
      `${home}clientes/%ff%fe.vcf`,
      `${home}clientes/%E0%80%AF.vcf`,
      `${home}clientes/%`,
      `${home}clientes/%zz.vcf`,
      `${home}clientes/${'x'.repeat(5_000)}.vcf`,
      `${home}clientes/a/b/c/d.vcf`,
      `/dav/addressbooks/${'%'.repeat(200)}/`,
      '/dav/addressbooks/\u00e9/'.normalize(),
      '/dav/addressbooks/__proto__/x',
      '/dav/constructor/',
      '/dav/../dav/addressbooks/x/',
      '/dav/;/',
    ]
    for (const target of tricks)
      for (const method of ['GET', 'PROPFIND', 'DELETE', 'REPORT', 'MKCOL', 'COPY']) {
        const { status, text } = await send(method, Buffer.from(target).toString('latin1'), {
          headers: ['Depth: 0', `Destination: ${home}clientes/y.vcf`],
        })
        const fits = [400, 404, 405, ...(method === 'MKCOL' ? [403] : [])]
        assert.ok(fits.includes(status), `${method} ${target.slice(0, 80)}: ${status} ${text.slice(0, 300)}`)
        assert.doesNotMatch(text, /Set-Cookie|root:|at \w+ \(|server\//)
      }
  })

  it('put nothing where it does not belong', async () => {
    const body = 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:t\r\nFN:T\r\nN:T;;;;\r\nEND:VCARD\r\n'
    for (const name of ['..%2fx.vcf', '%2e%2e', 'x%00.vcf', `${'x'.repeat(300)}.vcf`, '%ff.vcf', '%1b.vcf']) {
      const { status } = await send('PUT', `${phone.home}clientes/${name}`, { body })
      assert.ok([400, 404, 422].includes(status), `${name}: ${status}`)
    }
    assert.equal((await phone.ask('GET', 'clientes/')).text, '')
  })

  it('mean what they say when they hold slashes twice or the whole URI', async () => {
    for (const target of ['/dav//addressbooks/', `http://localhost${phone.home}`, '/dav/addressbooks//'])
      assert.equal((await send('PROPFIND', target, { headers: ['Depth: 0'] })).status, 207, target)
  })
})

describe('bodies that mean harm', () => {
  const report = (body: string) => phone.ask('REPORT', 'clientes/', { body, headers: { depth: '1' } })
  const NAMESPACES = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"'

  it('open no entities and read no files', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]><propfind xmlns="DAV:"><prop><displayname/>&c;</prop></propfind>`
    const file = '<!DOCTYPE a SYSTEM "file:///etc/passwd"><propfind xmlns="DAV:"><allprop/></propfind>'
    for (const body of [
      bomb,
      file,
      '<a>&x;</a>',
      '<?xml version="1.0" encoding="klingon"?><a/>',
      '\u0000',
      '<a',
      '<a></b>',
    ]) {
      const told = await phone.ask('PROPFIND', 'clientes/', { body, headers: { depth: '0' } })
      assert.equal(told.status, 400, body)
      assert.doesNotMatch(told.text, /root:|bbbb/)
    }
  })

  it('are refused when they are too deep, too long or ask for too much', async () => {
    const deep = `${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}`
    const filter = `<C:addressbook-query ${NAMESPACES}><prop><getetag/></prop><C:filter>${'<C:prop-filter name="FN"><C:text-match>x</C:text-match></C:prop-filter>'.repeat(150_000)}</C:filter></C:addressbook-query>`
    const names = `<propfind xmlns="DAV:"><prop>${Array.from({ length: 5_000 }, (_, i) => `<p${i}/>`).join('')}</prop></propfind>`
    assert.equal((await report(deep)).status, 400)
    assert.ok([400, 403, 413].includes((await report(filter)).status))
    assert.equal((await phone.ask('PROPFIND', 'clientes/', { body: names, headers: { depth: '0' } })).status, 400)
    const many = `<C:addressbook-query ${NAMESPACES}><prop><getetag/></prop><C:filter>${'<C:prop-filter name="FN"><C:text-match>x</C:text-match></C:prop-filter>'.repeat(500)}</C:filter></C:addressbook-query>`
    const told = await report(many)
    assert.deepEqual([told.status, conditionOf(told.text)], [403, 'C:supported-filter'])
  })

  it('may not be compressed', async () => {
    const told = await phone.ask('PROPFIND', 'clientes/', {
      body: 'x',
      headers: { depth: '0', 'content-encoding': 'gzip' },
    })
    assert.equal(told.status, 415)
  })
})

describe('methods that are not there', () => {
  it('are refused with those that are', async () => {
    for (const method of ['LOCK', 'UNLOCK', 'ACL', 'MKCALENDAR', 'PATCH', 'POST', 'SEARCH', 'BIND']) {
      const told = await send(method, `${phone.home}clientes/x.vcf`)
      assert.equal(told.status, 405, method)
      assert.match(
        told.text,
        /^allow: COPY, DELETE, GET, HEAD, MKCOL, MOVE, OPTIONS, PROPFIND, PROPPATCH, PUT, REPORT\r$/im,
      )
    }
  })
})

describe('others', () => {
  it('cannot be told from nobody, whatever is asked of them', async () => {
    const luis = await dav.member('luis')
    const tablet = await dav.device(luis)
    await tablet.ask('MKCOL', 'privado/')
    await tablet.ask('PUT', 'privado/a.vcf', {
      body: 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:p\r\nFN:P\r\nN:P;;;;\r\nEND:VCARD\r\n',
    })
    const sync = '<sync-collection xmlns="DAV:"><sync-token/><prop><getetag/></prop></sync-collection>'
    const asked: [method: string, headers?: Record<string, string>, body?: string][] = [
      ['GET'],
      ['HEAD'],
      ['PUT', { 'if-match': '*' }, 'x'],
      ['DELETE'],
      ['PROPFIND', { depth: '0' }],
      [
        'PROPPATCH',
        {},
        '<propertyupdate xmlns="DAV:"><set><prop><displayname>x</displayname></prop></set></propertyupdate>',
      ],
      ['REPORT', { depth: '0' }, sync],
      ['COPY', { destination: `${phone.home}clientes/z.vcf` }],
      ['MOVE', { destination: `${phone.home}clientes/z.vcf` }],
      ['MKCOL'],
    ]
    const nobody = '00000000-0000-7000-8000-000000000000'
    for (const [method, headers = {}, body] of asked)
      for (const path of ['privado/', 'privado/a.vcf', 'nada/', 'nada/a.vcf', '']) {
        const ask = async (memberId: string) => {
          const told = await phone.ask(method, `/dav/addressbooks/${memberId}/${path}`, {
            headers,
            ...(body === undefined ? {} : { body }),
          })
          return [told.status, told.text, told.headers.etag]
        }
        assert.deepEqual(await ask(luis.memberId), await ask(nobody), `${method} ${path}`)
      }
  })
})
