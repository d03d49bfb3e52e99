import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { openTestDav, readResponses, readToken, type TestDav, type TestDevice } from '#kit/dav.ts'

const IOS = 'iOS/17.5.1 (21F90) dataaccessd/1.0'
type Question = NonNullable<Parameters<TestDevice['ask']>[2]>

const THUNDERBIRD = 'Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Thunderbird/128.3.1'

describe('two programs of different families that share one password', () => {
  let dav: TestDav
  let device: TestDevice
  before(async () => {
    dav = await openTestDav()
    device = await dav.device(dav.owner)
  })
  after(() => dav.close())

  const askAs = (client: string, method: string, path: string, { headers = {}, ...more }: Question = {}) =>
    device.ask(method, path, { headers: { 'user-agent': client, ...headers }, ...more })
  const get = (client: string, name: string) => askAs(client, 'GET', `clientes/${name}`)
  const sync = (client: string, token: string) =>
    askAs(client, 'REPORT', 'clientes/', {
      body: `<sync-collection xmlns="DAV:"><sync-token>${token}</sync-token><sync-level>1</sync-level><prop><getetag/></prop></sync-collection>`,
    })
  const put = async (name: string, uid: string) => {
    const text = `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:${uid}\r\nFN:Ana Sanz\r\nN:Sanz;Ana;;;\r\nEND:VCARD\r\n`
    const other = await dav.device(dav.owner, 'Otro')
    assert.equal((await other.ask('PUT', `clientes/${name}`, { body: text })).status, 201)
  }

  it('go on with their own tokens, however they take turns, and not with those of the other', async () => {
    const first = { ios: await sync(IOS, ''), mail: await sync(THUNDERBIRD, '') }
    const tokens = { ios: readToken(first.ios.text), mail: readToken(first.mail.text) }
    assert.notEqual(tokens.ios, tokens.mail)
    for (let turn = 0; turn < 3; turn += 1) {
      await put(`turn-${turn}.vcf`, `turn-${turn}`)
      for (const [key, client] of [
        ['ios', IOS],
        ['mail', THUNDERBIRD],
      ] as const) {
        const told = await sync(client, tokens[key])
        assert.deepEqual([...readResponses(told.text).keys()], [`${device.home}clientes/turn-${turn}.vcf`], client)
        tokens[key] = readToken(told.text)
      }
    }
    const foreign = await sync(IOS, tokens.mail)
    assert.equal(foreign.status, 403)
    assert.match(foreign.text, /valid-sync-token/)
  })

  it('are each shown cards in their own way, under ETags of their own (RFC 9110 §8.8.3)', async () => {
    const uid = 'urn:uuid:0b0f3a3e-6a52-4a3c-8f2a-0a4d8f1f6b01'
    await put('own.vcf', uid)
    const [ios, mail] = [await get(IOS, 'own.vcf'), await get(THUNDERBIRD, 'own.vcf')]
    assert.match(ios.text, /^UID:0b0f3a3e/m)
    assert.match(mail.text, /^UID:urn:uuid:0b0f3a3e/m)
    assert.notEqual(ios.headers.etag, mail.headers.etag)
    const again = [await get(IOS, 'own.vcf'), await get(THUNDERBIRD, 'own.vcf')]
    assert.deepEqual(
      again.map(({ text, headers }) => [text, headers.etag]),
      [ios, mail].map(({ text, headers }) => [text, headers.etag]),
    )
    const known = await askAs(IOS, 'GET', 'clientes/own.vcf', {
      headers: { 'if-none-match': String(mail.headers.etag) },
    })
    assert.equal(known.status, 200, 'what the other has is not what this one would be given')
  })

  it('edit one card after each other, with ETags from before the edit of the other', async () => {
    await put('both.vcf', 'both')
    const [ios, mail] = [await get(IOS, 'both.vcf'), await get(THUNDERBIRD, 'both.vcf')]
    const edit = (client: string, { text, headers }: typeof ios, line: string) =>
      askAs(client, 'PUT', 'clientes/both.vcf', {
        headers: { 'if-match': String(headers.etag) },
        body: text.replace('END:', `${line}\r\nEND:`),
      })
    assert.equal((await edit(IOS, ios, 'TEL;TYPE=CELL:+34600111222')).status, 204)
    assert.equal((await edit(THUNDERBIRD, mail, 'NOTE:De la feria')).status, 204)
    for (const client of [IOS, THUNDERBIRD]) {
      const { text } = await get(client, 'both.vcf')
      assert.match(text, /^TEL.*600111222/m)
      assert.match(text, /^NOTE:De la feria/m)
    }
  })

  it('take an ETag of the other for what it says of the card', async () => {
    await put('switch.vcf', 'switch')
    const { text, headers } = await get(THUNDERBIRD, 'switch.vcf')
    const edited = text.replace('END:', 'NOTE:Cambiada\r\nEND:')
    const told = await askAs(IOS, 'PUT', 'clientes/switch.vcf', {
      headers: { 'if-match': String(headers.etag) },
      body: edited,
    })
    assert.equal(told.status, 204)
  })

  it('take nothing away that the other got meanwhile, when they save without If-Match', async () => {
    await put('fair.vcf', 'fair')
    const held = (await get(THUNDERBIRD, 'fair.vcf')).text
    const other = await dav.device(dav.owner, 'Tercero')
    const withPhone = held.replace('END:VCARD', 'TEL;TYPE=CELL:+34 600 555 010\r\nEND:VCARD')
    assert.equal((await other.ask('PUT', 'clientes/fair.vcf', { body: withPhone })).status, 204)
    await sync(IOS, '')
    await get(IOS, 'fair.vcf')
    const withNote = held.replace('END:VCARD', 'NOTE:feria\r\nEND:VCARD')
    assert.equal((await askAs(THUNDERBIRD, 'PUT', 'clientes/fair.vcf', { body: withNote })).status, 204)
    const now = (await get(IOS, 'fair.vcf')).text
    assert.match(now, /^TEL.*600 555 010/m)
    assert.match(now, /^NOTE:feria/m)
  })
})
