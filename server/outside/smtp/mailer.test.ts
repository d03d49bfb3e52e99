import assert from 'node:assert/strict'
import { describe, it, type TestContext } from 'node:test'
import { createLog } from '#base/log.ts'
import { type MailBox, openMailBox } from '#kit/mail-box.ts'
import { openMailer } from './mailer.ts'
import type { SmtpAddress } from './smtp-address.ts'

const LETTER = { to: 'eva@example.org', subject: 'Invitación', text: 'Buenos días, Eva.\n', html: '<p>Buenos días</p>' }

async function open(t: TestContext, options?: Parameters<typeof openMailBox>[0]) {
  const box = await openMailBox(options)
  t.after(() => box.close())
  return box
}

function mailerTo(address: Partial<SmtpAddress>, port: number) {
  const here = { host: '127.0.0.1', port, encryption: 'none', user: null, password: null } as const
  return openMailer({ address: { ...here, ...address }, from: 'lazo@example.org', log: createLog('error') })
}

describe('mailer', () => {
  it('hands a letter to a mail server, in both forms and marked as made by a machine', async (t) => {
    const box = await open(t)
    await box.mailer.send(LETTER)
    const [{ to, text }] = box.letters as [MailBox['letters'][number]]
    assert.deepEqual(to, ['eva@example.org'])
    for (const part of [
      'From: Lazo <lazo@example.org>',
      'Auto-Submitted: auto-generated',
      'Buenos días, Eva.',
      '<p>Buenos días</p>',
    ])
      assert.ok(text.includes(part), part)
  })

  it('lets no text of ours become another header or recipient', async (t) => {
    const box = await open(t)
    await box.mailer.send({ ...LETTER, subject: 'Hi\r\nBcc: spy@example.org' })
    const head = box.letters[0]!.text.split('\r\n\r\n')[0]!
    assert.deepEqual(box.letters[0]!.to, ['eva@example.org'])
    assert.doesNotMatch(head, /^Bcc:/m)
  })

  it('says what the mail server answered when it does not take a letter', async (t) => {
    const onRcptTo: NonNullable<Parameters<typeof openMailBox>[0]>['onRcptTo'] = (_address, _session, done) =>
      done(new Error('no such mailbox'))
    const { mailer } = await open(t, { onRcptTo })
    await assert.rejects(mailer.send(LETTER), { code: 'mail-unsent', message: /no such mailbox/ })
  })

  it('sends nothing at all where the mail server offers no encryption and it was asked for', async (t) => {
    const box = await open(t)
    const mailer = mailerTo({ encryption: 'starttls' }, box.port)
    await assert.rejects(mailer.send(LETTER), { code: 'mail-unsent' })
    await assert.rejects(mailer.check(), { code: 'mail-unsent' })
    assert.deepEqual(box.letters, [])
  })

  it('finishes what was posted before it closes', async (t) => {
    const box = await open(t)
    box.mailer.post(async () => LETTER)
    await box.mailer.close()
    assert.equal(box.letters.length, 1)
  })

  it('a posted letter that cannot go troubles nobody', async () => {
    const mailer = mailerTo({}, 1)
    mailer.post(async () => LETTER)
    await mailer.close()
  })
})
