import assert from 'node:assert/strict'
import { X509Certificate } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { authenticateDevice } from '#access/app-passwords/authenticate-device.ts'
import { createCard } from '#domain/contacts/create-card.ts'
import { listDevices } from '#domain/devices/list-devices.ts'
import { caller, PASSWORD } from '#kit/access.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'
import type { Reach, SigningPair } from '../../context.ts'
import { SIGNERS } from './profile/testing/signers.table.ts'

const SITE = 'https://contacts.example.org'
const LINK_OR_ACTION = /(?:href|action)="([^"]+)"/g

describe('the pages for devices', () => {
  let server: TestServer
  let cookie = ''
  let reach: Reach = 'reached'
  let pair: SigningPair | null = null

  before(async () => {
    server = await openTestServer(
      { publicUrl: SITE, language: 'en', trustedProxies: ['loopback'] },
      { checkReach: async () => reach, readSigningPair: async () => pair },
    )
    const { domain, owner, bookId } = server
    await createCard(domain, owner, { bookId, card: { name: { full: 'Vera Sanz' }, keywords: { VIP: true } } })
    cookie = String((await signIn()).headers['set-cookie']).split(';')[0]!
  })
  after(() => server.close())

  const ask = (
    method: 'GET' | 'POST',
    url: string,
    form?: Record<string, string>,
    headers: Record<string, string> = {},
  ) =>
    server.app.inject({
      method,
      url,
      headers: { cookie, ...(form ? { 'content-type': 'application/x-www-form-urlencoded' } : {}), ...headers },
      ...(form ? { payload: new URLSearchParams(form).toString() } : {}),
    })
  const signIn = (form: Record<string, string> = {}) =>
    ask('POST', '/connect/sign-in', { email: 'ana@example.org', password: PASSWORD, ...form }, { cookie: '' })
  const chosen = () => ({ [`book-${server.bookId}`]: 'on' })
  const connect = (kind: string, form: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    ask('POST', '/connect/devices', { kind, label: '', ...chosen(), ...form }, headers)
  const passwordOf = (page: string) => /class="secret">([^<]+)</.exec(page)![1]!
  const newest = async () => (await listDevices(server.domain, server.owner)).at(-1)!

  it('ask who is not signed in to sign in, and go on where they were going, never elsewhere', async () => {
    const { deviceId } = await connect('other').then(newest)
    const stranger = await ask('GET', `/connect/devices/${deviceId}`, undefined, { cookie: '' })
    assert.match(stranger.payload, /autocomplete="current-password"/)
    const next = /name="next" value="([^"]+)"/.exec(stranger.payload)![1]!
    assert.equal((await signIn({ next })).headers.location, `/connect/devices/${deviceId}`)
    for (const foreign of ['https://evil.example/', '//evil.example', '/connect/devices/../../x', '/setup'])
      assert.equal((await signIn({ next: foreign })).headers.location, '/connect')
    assert.match(
      (await ask('GET', '/connect', undefined, { cookie: '__Host-lazo=dead', host: 'localhost' })).payload,
      /current-password/,
    )
  })

  it('ask nobody for a password over plain http where https is spoken', async () => {
    const plain = await ask('GET', '/connect', undefined, { cookie: '', host: '192.168.1.20:8910' })
    assert.match(plain.payload, /href="https:\/\/contacts\.example\.org\/connect"/)
    assert.doesNotMatch(plain.payload, /type="password"/)
    for (const host of ['contacts.example.org', 'localhost:8910'])
      assert.match((await ask('GET', '/connect', undefined, { cookie: '', host })).payload, /type="password"/)
  })

  it('say what is wrong with a sign-in, and give the password back to nobody', async () => {
    const told = await signIn({ password: 'not my password' })
    assert.equal(told.statusCode, 401)
    assert.match(told.payload, /role="alert"[\s\S]*value="ana@example.org"/)
    assert.doesNotMatch(told.payload, /not my password/)
  })

  it('refuse what a page of another site sends', async () => {
    const told = await connect('other', {}, { 'sec-fetch-site': 'cross-site' })
    assert.equal(told.statusCode, 403)
    assert.doesNotMatch(told.payload, /class="secret"/)
  })

  it('make a device that holds what was chosen, and show its password this once', async () => {
    const told = await connect('thunderbird', { label: 'Ana’s <PC>', labels: 'VIP\r\n\r\n' })
    assert.equal(told.statusCode, 201)
    assert.equal(told.headers['cache-control'], 'no-store')
    assert.match(told.payload, /Connect Ana’s &lt;PC&gt;/)
    assert.match(told.payload, /https:\/\/contacts\.example\.org\/dav\//)
    const password = passwordOf(told.payload)
    const claim = { user: 'ana@example.org', password, client: 'Thunderbird/128', door: 'carddav' as const }
    const actor = await authenticateDevice(server.access, claim, caller)
    await server.settle()
    const device = await newest()
    assert.equal(actor.deviceId, device.deviceId)
    assert.equal(device.bookIds.length, 2)
    assert.ok(device.bookIds.includes(server.bookId))
    assert.equal(device.hasAllBooks, false)
    const list = await ask('GET', '/connect')
    assert.match(list.payload, /Ana’s &lt;PC&gt;[\s\S]*Thunderbird[\s\S]*Clientes, VIP/)
    assert.doesNotMatch(list.payload, new RegExp(password))
  })

  it('show a device the calendars when asked to, and say how', async () => {
    assert.doesNotMatch((await connect('android')).payload, /Tasks\.org/)
    assert.equal((await newest()).hasCalendars, false)
    const told = await connect('android', { calendars: 'on' })
    assert.match(told.payload, /Birthdays and follow-ups in its calendar[\s\S]*Tasks\.org/)
    const { deviceId, hasCalendars } = await newest()
    assert.equal(hasCalendars, true)
    assert.match((await ask('GET', `/connect/devices/${deviceId}`)).payload, /name="calendars" value="on" checked/)
  })

  it('call a device after its kind when nobody names it, and let it hold what comes later when asked to', async () => {
    await connect('android', { later: 'on' })
    const device = await newest()
    assert.equal(device.label, 'Android, with the app DAVx⁵')
    assert.equal(device.hasAllBooks, true)
  })

  it('open DAVx⁵ with everything filled in', async () => {
    const told = await connect('android')
    const password = passwordOf(told.payload)
    const link = /href="(davx5:[^"]+)"/.exec(told.payload)![1]!
    assert.equal(link, `davx5://ana%40example.org:${password}@contacts.example.org/dav/`)
    assert.match(told.payload, /<svg class="qr" role="img" aria-label="[^"]+"/)
    assert.doesNotMatch(told.payload, /style="/)
  })

  it('give iPhone and Mac a profile, with the password only for who asks for it, signed where there is a key', async () => {
    const told = await connect('iphone', { label: 'iPhone' })
    const password = passwordOf(told.payload)
    const { deviceId } = await newest()
    const path = `/connect/devices/${deviceId}/lazo.mobileconfig`
    const bare = await ask('GET', path)
    assert.equal(bare.headers['content-type'], 'application/x-apple-aspen-config')
    assert.equal(bare.headers['cache-control'], 'no-store')
    assert.match(bare.payload, /<string>contacts\.example\.org<\/string>/)
    assert.doesNotMatch(bare.payload, /CardDAVPassword/)
    const filled = await ask('POST', path, { password })
    assert.match(filled.payload, new RegExp(`<key>CardDAVPassword</key>\n<string>${password}</string>`))
    pair = SIGNERS.rsa
    const signed = (await ask('GET', path)).rawPayload
    pair = null
    assert.equal(signed[0], 0x30)
    assert.ok(signed.includes(new X509Certificate(SIGNERS.rsa.cert).raw))
    assert.ok(signed.includes(bare.rawPayload))
    assert.doesNotMatch((await ask('GET', path, undefined, { cookie: '' })).payload, /plist/)
  })

  it('write the files of vdirsyncer and khard for the books of the device', async () => {
    const told = await connect('vdirsyncer')
    assert.match(told.payload, /url = &quot;https:\/\/contacts\.example\.org\/dav\/&quot;/)
    assert.match(told.payload, /\[\[clientes\]\]\npath = ~\/\.contacts\/clientes\//)
  })

  it('keep no secret in an address', async () => {
    const told = await connect('mac')
    const password = passwordOf(told.payload)
    for (const [, address] of told.payload.matchAll(LINK_OR_ACTION)) assert.ok(!address!.includes(password), address)
  })

  it('change what a device is called and holds', async () => {
    await connect('other', { label: 'Old' })
    const { deviceId } = await newest()
    const page = await ask('GET', `/connect/devices/${deviceId}`)
    assert.match(page.payload, new RegExp(`name="book-${server.bookId}" value="on" checked`))
    const told = await ask('POST', `/connect/devices/${deviceId}`, { label: 'New' })
    assert.equal(told.headers.location, `/connect/devices/${deviceId}`)
    const changed = await newest()
    assert.deepEqual([changed.label, changed.bookIds.length], ['New', 0])
    const refused = await ask('POST', `/connect/devices/${deviceId}`, { label: 'x'.repeat(300), ...chosen() })
    assert.equal(refused.statusCode, 422)
    assert.match(refused.payload, /role="alert"/)
  })

  it('give a device another password, and lock it out when it is revoked', async () => {
    const first = passwordOf((await connect('other')).payload)
    const { deviceId } = await newest()
    const second = passwordOf((await ask('POST', `/connect/devices/${deviceId}/password`, { kind: 'other' })).payload)
    const enter = (password: string) =>
      authenticateDevice(
        server.access,
        { user: 'ana@example.org', password, client: 'x', door: 'carddav' },
        { ...caller, address: '192.0.2.77' },
      )
    await assert.rejects(enter(first))
    assert.equal((await enter(second)).deviceId, deviceId)
    assert.match((await ask('GET', `/connect/devices/${deviceId}/revoke`)).payload, /<form method="post"/)
    assert.equal((await ask('POST', `/connect/devices/${deviceId}/revoke`, {})).headers.location, '/connect')
    await assert.rejects(enter(second))
    assert.equal((await ask('GET', `/connect/devices/${deviceId}`)).statusCode, 404)
  })

  it('show nobody the devices of others, not even administrators', async () => {
    const bea = await server.person('bea@example.org', { workspace: null })
    await server.members.add(server.owner, { email: 'bea@example.org', name: 'Bea', role: 'admin' })
    await connect('other')
    const { deviceId } = await newest()
    const session = await ask(
      'POST',
      '/connect/sign-in',
      { email: bea.account.email, password: PASSWORD },
      { cookie: '' },
    )
    const hers = { cookie: String(session.headers['set-cookie']).split(';')[0]! }
    for (const path of ['', '/revoke', '/lazo.mobileconfig'])
      assert.equal((await ask('GET', `/connect/devices/${deviceId}${path}`, undefined, hers)).statusCode, 404)
    assert.equal((await ask('POST', `/connect/devices/${deviceId}/revoke`, {}, hers)).statusCode, 404)
    assert.equal((await ask('GET', '/connect/devices/%00')).statusCode, 404)
  })

  it('say what a device took away, and bring it back', async () => {
    const password = passwordOf((await connect('other', { label: 'Clumsy' })).payload)
    const { deviceId } = await newest()
    const basic = { authorization: `Basic ${Buffer.from(`ana@example.org:${password}`).toString('base64')}` }
    const dav = (method: 'PUT' | 'DELETE' | 'GET', payload?: string) =>
      server.app.inject({
        method,
        url: `/dav/addressbooks/${server.owner.memberId}/clientes/lost.vcf`,
        headers: { ...basic, 'x-forwarded-proto': 'https', 'content-type': 'text/vcard' },
        ...(payload === undefined ? {} : { payload }),
      })
    const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nUID:lost\r\nFN:Lost One\r\nN:One;Lost;;;\r\nEND:VCARD\r\n'
    assert.equal((await dav('PUT', card)).statusCode, 201)
    assert.equal((await dav('DELETE')).statusCode, 204)
    const page = await ask('GET', `/connect/devices/${deviceId}`)
    assert.match(page.payload, /It deleted “?[^”]*”? ?from “Clientes”/)
    const batch = /name="batch" value="([^"]+)"/.exec(page.payload)![1]!
    const undone = await ask('POST', `/connect/devices/${deviceId}/undo`, { batch })
    assert.match(undone.payload, /1 contact is as it was before/)
    assert.equal((await dav('GET')).statusCode, 200)
    const after = (await ask('GET', `/connect/devices/${deviceId}`)).payload
    assert.match(after, /This was undone since\./)
    assert.doesNotMatch(after, /name="batch"/)
    const again = await ask('POST', `/connect/devices/${deviceId}/undo`, { batch })
    assert.match(again.payload, /role="alert"/)
    const redo = /<code>([^<]+)<\/code>/.exec(undone.payload)![1]!
    await ask('POST', `/connect/devices/${deviceId}/undo`, { batch: redo })
    const anew = (await ask('GET', `/connect/devices/${deviceId}`)).payload
    assert.doesNotMatch(anew, /undone since/, 'what was done again stands, and can be undone again')
    const last = /name="batch" value="([^"]+)"/.exec(anew)![1]!
    assert.match((await ask('POST', `/connect/devices/${deviceId}/undo`, { batch: last })).payload, /as it was before/)
    assert.equal((await dav('GET')).statusCode, 200)
  })

  it('stay usable with hundreds of books, each with the short name of its address', async () => {
    const { workspaceId, memberId } = server.owner
    await askOnce(
      server.ownerUrl,
      `insert into lazo.book (workspace_id, book_id, owner_id, kind, name, slug, created_at)
       select $1, gen_random_uuid(), $2, 'personal', 'Many ' || n, 'many-' || n, now() from generate_series(1, 400) as n`,
      [workspaceId, memberId],
    )
    const list = (await ask('GET', '/connect')).payload
    assert.match(list, /<div class="roll">/)
    assert.match(list, /Clientes <small class="quiet">\d contacts? · <code>clientes<\/code>/)
    const all = Object.fromEntries([...list.matchAll(/name="(book-[\w-]+)"/g)].map(([, name]) => [name!, 'on']))
    assert.ok(Object.keys(all).length > 400)
    const told = await connect('other', { label: 'All', ...all })
    assert.equal(told.statusCode, 201, told.payload)
    assert.equal((await newest()).bookIds.length, Object.keys(all).length)
    assert.match((await ask('GET', '/connect')).payload, /and 39\d more/)
    await askOnce(
      server.ownerUrl,
      `delete from lazo.device_book where book_id in (select book_id from lazo.book where slug like 'many-%')`,
    )
    await askOnce(server.ownerUrl, `delete from lazo.book where slug like 'many-%'`)
  })

  it('label every field, point at hints that are there, and have one heading of the first rank', async () => {
    for (const path of ['/connect', `/connect/devices/${(await newest()).deviceId}`]) {
      const { payload } = await ask('GET', path)
      assert.equal(payload.match(/<h1>/g)?.length, 1)
      assert.doesNotMatch(payload, /<script|style="|<style/)
      for (const [, id] of payload.matchAll(/aria-describedby="([\w-]+)"/g))
        assert.match(payload, new RegExp(`id="${id}"`))
      const visible = payload.match(/<(?:input type="(?:radio|checkbox)"|input name="label"|textarea)/g)!.length
      assert.equal(payload.match(/<label[\s>]/g)!.length, visible)
    }
  })

  describe('where the public address does not answer', () => {
    const local = { host: '127.0.0.1:8910' }

    it('connect programs on the same machine alone, without code, profile and link', async () => {
      reach = 'certificate-bad'
      const page = await ask('GET', '/connect', undefined, local)
      assert.match(page.payload, /will not trust its certificate[\s\S]*programs on this machine can/)
      assert.match(page.payload, /href="\/guide\/installation"/)
      assert.doesNotMatch(page.payload, /value="(?:iphone|mac|android)"/)
      const told = await connect('other', {}, local)
      assert.match(told.payload, /http:\/\/127\.0\.0\.1:8910\/dav\//)
      const before = (await newest()).deviceId
      for (const kind of ['iphone', 'mac', 'android', 'nothing', 'toString']) {
        const refused = await connect(kind, {}, local)
        assert.equal(refused.statusCode, 422)
        assert.doesNotMatch(refused.payload, /class="(?:qr|secret)"|davx5:/)
      }
      assert.equal((await newest()).deviceId, before)
      assert.equal((await ask('GET', `/connect/devices/${before}/lazo.mobileconfig`, undefined, local)).statusCode, 404)
    })

    it('connect nothing for who is elsewhere, be it through a proxy that does not say so', async () => {
      const elsewhere: Record<string, string>[] = [
        { host: 'contacts.example.org' },
        { ...local, 'x-forwarded-for': '192.0.2.1' },
        { ...local, forwarded: 'for=192.0.2.1' },
      ]
      for (reach of [
        'no-address',
        'no-tls',
        'name-unknown',
        'no-answer',
        'certificate-bad',
        'answer-foreign',
        'proxy-unknown',
      ] as const)
        for (const headers of elsewhere) {
          const page = await ask('GET', '/connect', undefined, headers)
          assert.match(page.payload, /no password is made/)
          assert.doesNotMatch(page.payload, /name="kind"/)
          assert.equal((await connect('other', {}, headers)).statusCode, 422)
        }
    })

    it('take the word of a browser that came by it, unless its certificate is bad', async () => {
      const there = { host: 'contacts.example.org', 'x-forwarded-proto': 'https' }
      for (reach of ['no-answer', 'name-unknown'] as const)
        assert.match((await ask('GET', '/connect', undefined, there)).payload, /value="iphone"/)
      for (reach of ['certificate-bad', 'answer-foreign'] as const)
        assert.doesNotMatch((await ask('GET', '/connect', undefined, there)).payload, /value="iphone"/)
      reach = 'reached'
    })
  })

  it('let who belongs to several workspaces choose, and stay in the one that was chosen', async () => {
    const other = await server.person('cloe@example.org')
    await server.members.add(other.actor!, { email: 'ana@example.org', name: 'Ana', role: 'member' })
    const page = await ask('GET', '/connect')
    assert.equal(page.payload.match(/\/connect\?workspace=/g)?.length, 2)
    const query = `?workspace=${other.actor!.workspaceId}`
    const inside = await ask('GET', `/connect${query}`)
    assert.equal(inside.statusCode, 200)
    for (const [, address] of inside.payload.matchAll(/(?:href|action)="(\/connect\/devices[^"]*)"/g))
      assert.ok(address!.endsWith(query), address)
  })

  it('end the session', async () => {
    const told = await ask('POST', '/connect/sign-out', {})
    assert.match(String(told.headers['set-cookie']), /Max-Age=0/)
    assert.match((await ask('GET', '/connect')).payload, /current-password/)
  })
})
