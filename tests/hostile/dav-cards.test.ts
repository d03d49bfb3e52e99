import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { until } from '#kit/database/embedded-folder.ts'
import { office } from './support/office.ts'
import { davCard, type Phone, personCalled, phoneOf, putCard } from './support/phone.ts'
import { transparentPng } from './support/png.ts'
import { openWire } from './support/wire.ts'

let phone: Phone
before(async () => {
  phone = await phoneOf(await personCalled('Carmen'), 'phone')
  assert.equal((await phone.ask('MKCOL', 'casa/')).status, 201)
  await putCard(phone, 'casa/a.vcf', 'a')
})

describe('a card that means harm', () => {
  const put = (body: string | Buffer, name = 'bad.vcf') => phone.ask('PUT', `casa/${name}`, { body })

  test('is refused when it is none, and nothing is kept of it', async () => {
    const endless = `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:e\r\nFN:${'x'.repeat(21_000_000)}`
    const bad = [
      'BEGIN:VCARD',
      'END:VCARD',
      'BEGIN:VCARD\r\n'.repeat(100_000),
      `${davCard('x')}${davCard('y')}`,
      '\0'.repeat(1_000_000),
      Buffer.alloc(1_000_000, 0xff),
      '\r\n'.repeat(1_000_000),
      ':'.repeat(1_000_000),
      endless,
      davCard('x', `NOTE:${'x'.repeat(21_000_000)}`),
      davCard('x', `NOTE:${'x'.repeat(41_000_000)}`),
    ]
    await office.unchanged(async () => {
      for (const body of bad) {
        const { status, condition, text } = await put(body)
        const refusal = `${status} ${condition}`
        const known = ['403 C:valid-address-data', '403 C:max-resource-size', '413 C:max-resource-size']
        assert.ok(known.includes(refusal), `${body.slice(0, 20)}: ${refusal} ${text}`)
      }
    })
  })

  const pieces: Readonly<Record<string, readonly string[]>> = {
    'of 10,000 properties': Array.from(
      { length: 10_000 },
      (_, i) => `TEL;TYPE=HOME:+34 91 ${String(i).padStart(7, '0')}`,
    ),
    'of 10,000 properties nobody knows': Array.from({ length: 10_000 }, (_, i) => `X-P${i}:v`),
    'of one property with 10,000 parameters': [`TEL${Array.from({ length: 10_000 }, (_, i) => `;P${i}=v`).join('')}:1`],
    'of 100,000 labels': [`CATEGORIES:${Array.from({ length: 100_000 }, (_, i) => `l${i}`).join(',')}`],
    'of a line without end': [`NOTE:${'x'.repeat(2_000_000)}`],
    'of 100,000 folds': [`NOTE:${'x\r\n '.repeat(100_000)}`],
    'of 1,000 cards in one another': [...Array(1_000).fill('BEGIN:VCARD'), ...Array(1_000).fill('END:VCARD')],
    'of half characters': ['NOTE:\ud800 \udfff'],
    'of zero bytes': ['NOTE:a\0b', 'X-\0:c'],
    'of quoted-printable without end': [`NOTE;ENCODING=QUOTED-PRINTABLE:${'=\r\n'.repeat(100_000)}`],
    'of base64 that is none': ['PHOTO;ENCODING=b;TYPE=JPEG:!!!!not base64!!!!'],
    'of a photo that is a script': [
      `PHOTO;ENCODING=b;TYPE=JPEG:${Buffer.from('<script>alert(1)</script>').toString('base64')}`,
    ],
    'of a photo elsewhere': ['PHOTO;VALUE=uri:file:///etc/passwd', 'PHOTO;VALUE=uri:http://127.0.0.1:1/x.png'],
    'of a photo of ours': ['PHOTO;VALUE=uri:lazo:blob/00000000-0000-7000-8000-000000000000'],
  }
  for (const [what, lines] of Object.entries(pieces))
    test(`${what} is kept as it can be, or refused as a whole`, async () => {
      const { status, condition, text } = await put(davCard(`piece-${what}`, ...lines), 'piece.vcf')
      if (status !== 201) {
        assert.equal(status, 403, text)
        assert.ok(['C:valid-address-data', 'C:max-resource-size'].includes(condition!), text)
        assert.equal((await phone.ask('GET', 'casa/piece.vcf')).status, 404)
        return
      }
      const read = await phone.ask('GET', 'casa/piece.vcf')
      assert.equal(read.status, 200)
      assert.doesNotMatch(read.text, /root:|\0/)
      assert.match(read.text, /^BEGIN:VCARD\r\n[^]*END:VCARD\r\n$/)
      for (const version of ['3.0', '4.0'])
        assert.equal(
          (await phone.ask('GET', 'casa/piece.vcf', { headers: { accept: `text/vcard; version=${version}` } })).status,
          200,
        )
      assert.equal((await phone.ask('DELETE', 'casa/piece.vcf')).status, 204)
    })

  test('of a photo that unpacks to gigabytes is told so, or kept without being unpacked', {
    timeout: 60_000,
  }, async () => {
    const bomb = (await transparentPng(30_000)).toString('base64')
    const { status, condition, text } = await put(davCard('bomb', `PHOTO;ENCODING=b;TYPE=PNG:${bomb}`), 'bomb.vcf')
    assert.ok(status === 201 || (status === 403 && condition?.startsWith('C:')), `${status} ${text}`)
    if (status === 201) {
      assert.equal((await phone.ask('GET', 'casa/bomb.vcf')).status, 200)
      assert.equal((await phone.ask('DELETE', 'casa/bomb.vcf')).status, 204)
    }
  })
})

describe('a request that breaks off', () => {
  const headOf = (method: string, path: string, length: string) =>
    [
      `${method} ${phone.home}${path} HTTP/1.1`,
      'Host: lazo.example',
      `Authorization: ${phone.authorization}`,
      length,
      '',
      '',
    ].join('\r\n')

  test('in the middle of a card leaves nothing', async () => {
    const census = await office.census()
    const card = davCard('broken', `NOTE:${'x'.repeat(200_000)}`)
    for (const end of [10, 1_000, 100_000, card.length - 1]) {
      const wire = await openWire(office.url)
      wire.socket.write(headOf('PUT', 'casa/broken.vcf', `Content-Length: ${card.length}`) + card.slice(0, end))
      await phone.ask('GET', 'casa/a.vcf')
      wire.socket.destroy()
      assert.equal((await phone.ask('GET', 'casa/broken.vcf')).status, 404)
    }
    await until(async () => isDeepStrictEqual(await office.census(), census))
  })

  test('by the hundred holds nobody up', { timeout: 60_000 }, async () => {
    const census = await office.census()
    const heads = ['PUT', 'PROPFIND', 'REPORT', 'MKCOL'].map((method) =>
      headOf(method, 'casa/slow.vcf', 'Content-Length: 1000000'),
    )
    const wires = await Promise.all(Array.from({ length: 200 }, () => openWire(office.url)))
    for (const [i, { socket }] of wires.entries()) socket.write(`${heads[i % heads.length]!}<`)
    const others = await Promise.all(Array.from({ length: 30 }, () => phone.ask('GET', 'casa/a.vcf')))
    assert.ok(others.every(({ status }) => status === 200))
    for (const { socket } of wires) socket.destroy()
    await until(async () => isDeepStrictEqual(await office.census(), census))
  })

  test('while a long answer is read costs nothing', async () => {
    const wires = await Promise.all(Array.from({ length: 20 }, () => openWire(office.url)))
    for (const { socket } of wires) {
      socket.pause()
      socket.write(`${headOf('GET', 'casa/', 'Content-Length: 0')}`)
    }
    const others = await Promise.all(
      Array.from({ length: 20 }, () => phone.ask('PROPFIND', 'casa/', { headers: { depth: '1' } })),
    )
    assert.ok(others.every(({ status }) => status === 207))
    for (const { socket } of wires) socket.destroy()
  })
})

describe('a flood', () => {
  const set = (props: string) =>
    `<propertyupdate xmlns="DAV:" xmlns:X="u:"><set><prop>${props}</prop></set></propertyupdate>`

  test('of properties is stopped where they are too many, with nothing half kept', async () => {
    let kept = 0
    let last = 207
    for (let i = 0; i < 100 && last === 207; i += 1) {
      const props = Array.from({ length: 100 }, (_, at) => `<X:p${i}-${at}>${'x'.repeat(500)}</X:p${i}-${at}>`).join('')
      last = (await phone.ask('PROPPATCH', 'casa/', { body: set(props) })).status
      if (last === 207) kept += 100
    }
    assert.equal(last, 413, `${kept} properties were taken`)
    const told = await phone.ask('PROPFIND', 'casa/', { headers: { depth: '0' } })
    assert.equal(told.text.match(/<p\d+-\d+ /g)?.length ?? 0, kept)
  })

  test('of one name without end is refused by its name', async () => {
    const { status, text } = await phone.ask('PROPPATCH', 'casa/', { body: set(`<X:${'n'.repeat(600)}/>`) })
    assert.deepEqual([status, text.match(/<D:status>[^<]*/g)], [207, ['<D:status>HTTP/1.1 507 Insufficient Storage']])
  })

  test('of books is served, and they go as they came', async () => {
    const made = await Promise.all(Array.from({ length: 60 }, (_, i) => phone.ask('MKCOL', `flut-${i}/`)))
    for (const { status, text } of made) assert.equal(status, 201, text)
    const twice = await Promise.all(Array.from({ length: 20 }, () => phone.ask('MKCOL', 'zwei/')))
    assert.deepEqual(twice.map(({ status }) => status).sort(), [201, ...Array(19).fill(405)])
    const gone = await Promise.all(Array.from({ length: 60 }, (_, i) => phone.ask('DELETE', `flut-${i}/`)))
    for (const { status } of gone) assert.equal(status, 204)
  })

  test('of puts of one card ends with one of them', async () => {
    const puts = await Promise.all(
      Array.from({ length: 30 }, (_, i) => phone.ask('PUT', 'casa/one.vcf', { body: davCard('one', `NOTE:${i}`) })),
    )
    const statuses = puts.map(({ status }) => status)
    assert.equal(statuses.filter((status) => status === 201).length, 1, statuses.join())
    assert.ok(
      statuses.every((status) => status === 201 || status === 204),
      statuses.join(),
    )
    assert.match((await phone.ask('GET', 'casa/one.vcf')).text, /^NOTE:\d+\r$/m)
  })

  test('of headers nobody knows changes nothing', async () => {
    const headers = {
      'x-http-method-override': 'DELETE',
      'x-forwarded-host': 'evil.example',
      'x-original-url': '/api/v1/me',
      'x-rewrite-url': '/api/v1/me',
      'x-requested-with': '<script>',
      forwarded: 'host=evil.example;proto=ftp',
      'apply-to-redirect-ref': 'T',
      timeout: 'Infinite',
      'lock-token': '<urn:x>',
      'schedule-reply': 'F',
    }
    const { 'x-forwarded-host': _, forwarded: __, ...private_ } = headers
    const read = await phone.ask('GET', 'casa/a.vcf', { headers: private_ })
    assert.deepEqual([read.status, read.text], [200, davCard('a')])
    const passedOn = await phone.ask('PROPFIND', 'casa/', { headers: { ...headers, depth: '0' } })
    assert.doesNotMatch(passedOn.text, /evil/)
    assert.equal((await phone.ask('GET', 'casa/a.vcf')).status, 200)
  })
})

describe('a condition', () => {
  test('that is odd is read in one way, and never loosens another', async () => {
    const etag = /^etag: (.*)$/im.exec((await phone.ask('GET', 'casa/a.vcf')).head)![1]!.trim()
    const refused: Record<string, string>[] = [
      { 'if-match': '' },
      { 'if-match': 'x' },
      { 'if-match': etag.slice(1, -1) },
      { 'if-match': `W/${etag}` },
      { 'if-match': '"' },
      { 'if-match': `"x", "${'y'.repeat(5_000)}"` },
      { 'if-match': `${etag}`, 'if-none-match': '*' },
      { 'if-none-match': etag },
      { 'if-none-match': `W/${etag}` },
      { 'if-none-match': `"x", ${etag}` },
      { if: '()' },
      { if: '(' },
      { if: '<x>' },
      { if: `([${etag}]` },
      { if: '(["x"])' },
      { if: '(<opaquelocktoken:x>)' },
      { if: '(Not Not ["x"])' },
      { if: `<http://evil.example/x> ([${etag}])` },
      { if: '(["x"])'.repeat(60) },
    ]
    for (const headers of refused) {
      const { status, text } = await phone.ask('PUT', 'casa/a.vcf', { headers, body: davCard('a', 'NOTE:changed') })
      assert.ok([400, 412].includes(status), `${JSON.stringify(headers).slice(0, 80)}: ${status} ${text}`)
    }
    assert.equal((await phone.ask('GET', 'casa/a.vcf')).text, davCard('a'))
  })

  test('on a deletion that does not hold keeps the card', async () => {
    for (const headers of [
      { 'if-match': '"x"' },
      { 'if-none-match': '*' },
      { if: '(["x"])' },
      { 'if-match': '' },
    ] as Record<string, string>[]) {
      const { status } = await phone.ask('DELETE', 'casa/a.vcf', { headers })
      assert.ok([400, 412].includes(status), `${JSON.stringify(headers)}: ${status}`)
    }
    assert.equal((await phone.ask('GET', 'casa/a.vcf')).status, 200)
  })
})
