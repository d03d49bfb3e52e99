import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { PASSWORD } from '#kit/access.ts'
import { type MailBox, openMailBox } from '#kit/mail-box.ts'
import { openTestServer, type TestServer } from '#kit/rest.ts'

const RESET = /http:\/\/lazo\.example\/\S*?([\w-]{43})/

describe('letters', () => {
  let box: MailBox
  let server: TestServer

  before(async () => {
    box = await openMailBox({
      onRcptTo: ({ address }, _session, done) =>
        address.startsWith('nobody') ? done(new Error('no such mailbox')) : done(),
    })
    server = await openTestServer({ publicUrl: 'http://lazo.example' }, { mailer: box.mailer })
  })
  after(async () => {
    await server.close()
    await box.close()
  })

  const invite = (email: string | null, headers = {}) =>
    server.ask('POST', '/invitations', { token: server.token, headers, body: { email } })
  const ask = (email: string) => server.ask('POST', '/password-reset-requests', { body: { email } })

  it('an invitation goes to whom it is for, in the language of who invites', async () => {
    const { json } = await invite('eva@example.org', { 'accept-language': 'es' })
    assert.deepEqual([json.mailed, json.mailProblem], ['sent', null])
    const { to, text } = box.letters.at(-1)!
    assert.deepEqual(to, ['eva@example.org'])
    assert.ok(text.includes(String(json.link)) && text.includes('le invita a los contactos'), text)
  })

  it('an invitation whose letter is not taken stands, and who made it is told why', async () => {
    const { status, json } = await invite('nobody@example.org')
    assert.deepEqual([status, json.mailed], [201, 'failed'])
    assert.match(String(json.mailProblem), /no such mailbox/)
    assert.match(String(json.link), /join\?token=/)
  })

  it('an invitation for whoever has the link goes to nobody', async () => {
    const before = box.letters.length
    assert.equal((await invite(null)).json.mailed, 'off')
    assert.equal(box.letters.length, before)
  })

  it('who forgot their password gets a link that sets another, once', async () => {
    await server.person('luis@example.org', { workspace: null })
    const before = box.letters.length
    assert.equal((await ask('Luis@Example.org')).status, 204)
    await box.untilLetters(before + 1)
    const token = RESET.exec(box.letters.at(-1)!.text)![1]
    const choose = () => server.ask('POST', '/password-resets', { body: { token, password: `${PASSWORD} anew` } })
    assert.deepEqual([(await choose()).status, (await choose()).status], [204, 403])
  })

  it('the answer does not tell whether there is an account, and strangers get no letter', async () => {
    const before = box.letters.length
    const unknown = await ask('stranger@example.org')
    const unreadable = await ask('no address')
    assert.deepEqual([unknown.status, unknown.text, unreadable.status], [204, '', 204])
    assert.equal(box.letters.length, before)
  })

  it('nobody fills a mailbox by asking again and again', async () => {
    await server.person('eva@example.org', { workspace: null })
    for (let n = 0; n < 3; n++) assert.equal((await ask('eva@example.org')).status, 204)
    assert.equal((await ask('eva@example.org')).status, 429)
  })

  it('a server without mail says so', async () => {
    const plain = await openTestServer()
    const told = await plain.ask('POST', '/password-reset-requests', { body: { email: 'ana@example.org' } })
    await plain.close()
    assert.deepEqual([told.status, told.json.code], [503, 'mail-off'])
  })
})
