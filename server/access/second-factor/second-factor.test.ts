import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, test } from 'node:test'
import { isProductError } from '#base/errors.ts'
import { SecretBox } from '#base/secret-box.ts'
import { caller, openTestAccess, PASSWORD } from '#kit/access.ts'
import { askOnce } from '#kit/database/administer.ts'
import type { Access, Caller } from '../access.ts'
import { knowSession, requireSession } from '../sessions/know-session.ts'
import { signIn } from '../sessions/sign-in.ts'
import { forgetSecondFactors, readFactorState, removeSecondFactor, renewRecoveryCodes } from './manage-second-factor.ts'
import { beginSecondFactor, confirmSecondFactorByCode } from './set-up-second-factor.ts'
import { codeOfStep, stepAt } from './totp.ts'

const kit = await openTestAccess()
after(() => kit.close())
const { access, clock, ownerUrl } = kit

const refused = (code: Parameters<typeof isProductError>[1]) => (error: unknown) => isProductError(error, code)
const from = (address: string): Caller => ({ address, door: 'rest' })

/** What an app shows for the secret that was typed into it. */
function codeNow(secret: string, beside = 0): string {
  const bits = Array.from(secret, (sign) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(sign).toString(2).padStart(5, '0'),
  )
  const bytes = bits
    .join('')
    .match(/.{8}/g)!
    .map((byte) => Number.parseInt(byte, 2))
  return codeOfStep(Uint8Array.from(bytes), stepAt(clock.now()) + beside)
}

async function signedIn(email: string, code?: string) {
  const { token } = await signIn(access, { email, password: PASSWORD, code }, caller)
  return requireSession(access, token, caller)
}

/** A person with a second factor. */
async function enrolled(email: string) {
  const { account } = await kit.person(email)
  const who = await signedIn(email)
  const { secret } = await beginSecondFactor(access, who, PASSWORD, caller)
  const recovery = await confirmSecondFactorByCode(access, who, codeNow(secret), caller)
  clock.pass({ minutes: 1 })
  return { account, secret, recovery, who: { ...who, session: { ...who.session, way: 'password-and-code' as const } } }
}

test('is asked for once it is confirmed, and only of who knows the password', async () => {
  const { secret } = await enrolled('ana@example.org')
  const attempt = (password: string, code?: string) =>
    signIn(access, { email: 'ana@example.org', password, code }, caller)
  await assert.rejects(attempt(PASSWORD), refused('second-factor-needed'))
  await assert.rejects(attempt(PASSWORD, ' '), refused('second-factor-needed'))
  await assert.rejects(attempt('wrong horse battery'), refused('sign-in-failed'))
  await assert.rejects(attempt('wrong horse battery', codeNow(secret)), refused('sign-in-failed'))
  await assert.rejects(attempt(PASSWORD, '000000'), refused('second-factor-wrong'))
  const { token } = await attempt(PASSWORD, codeNow(secret))
  assert.equal((await knowSession(access, token, caller))?.session.way, 'password-and-code')
})

test('does not count before it is confirmed, nor when the confirmation comes too late', async () => {
  await kit.person('slow@example.org')
  const who = await signedIn('slow@example.org')
  await assert.rejects(confirmSecondFactorByCode(access, who, '123456', caller), refused('second-factor-not-begun'))
  await assert.rejects(beginSecondFactor(access, who, 'wrong horse battery', caller), refused('sign-in-failed'))
  const { secret } = await beginSecondFactor(access, who, PASSWORD, caller)
  await signedIn('slow@example.org')
  clock.pass({ minutes: 61 })
  const late = confirmSecondFactorByCode(access, who, codeNow(secret), caller)
  await assert.rejects(late, refused('second-factor-not-begun'))
  const again = await beginSecondFactor(access, who, PASSWORD, caller)
  await assert.rejects(confirmSecondFactorByCode(access, who, codeNow(secret), caller), refused('second-factor-wrong'))
  assert.equal((await confirmSecondFactorByCode(access, who, codeNow(again.secret), caller)).length, 10)
  await assert.rejects(beginSecondFactor(access, who, PASSWORD, caller), refused('second-factor-on'))
})

test('takes a code once, also when it is shown twice at the same moment', async () => {
  const { secret } = await enrolled('twice@example.org')
  const code = codeNow(secret)
  const tries = Array.from({ length: 6 }, () => signedIn('twice@example.org', code))
  const ends = await Promise.allSettled(tries)
  assert.equal(ends.filter(({ status }) => status === 'fulfilled').length, 1)
  await assert.rejects(signedIn('twice@example.org', codeNow(secret, -1)), refused('second-factor-wrong'))
})

test('lets a recovery code in once, however it is typed, and gives new ones for the password', async () => {
  const { recovery, who } = await enrolled('lost@example.org')
  assert.ok(recovery.every((code) => /^[2-9A-HJ-NP-Z]{4}(?:-[2-9A-HJ-NP-Z]{4}){2}$/.test(code)))
  await signedIn('lost@example.org', recovery[0]!.toLowerCase().replaceAll('-', ' '))
  await assert.rejects(signedIn('lost@example.org', recovery[0]), refused('second-factor-wrong'))
  assert.equal((await readFactorState(access, who)).recoveryCodesLeft, 9)
  const fresh = await renewRecoveryCodes(access, who, PASSWORD, caller)
  await assert.rejects(signedIn('lost@example.org', recovery[1]), refused('second-factor-wrong'))
  await signedIn('lost@example.org', fresh[1])
})

test('ends all sessions that were opened without it', async () => {
  await kit.person('tidy@example.org')
  const other = await signIn(access, { email: 'tidy@example.org', password: PASSWORD }, caller)
  const mine = await signIn(access, { email: 'tidy@example.org', password: PASSWORD }, caller)
  const who = await requireSession(access, mine.token, caller)
  const { secret } = await beginSecondFactor(access, who, PASSWORD, caller)
  await confirmSecondFactorByCode(access, who, codeNow(secret), caller)
  assert.equal(await knowSession(access, other.token, caller), null)
  assert.equal((await knowSession(access, mine.token, caller))?.session.way, 'password-and-code')
})

test('goes for the password, or by who runs the machine', async () => {
  const { who } = await enrolled('off@example.org')
  await assert.rejects(removeSecondFactor(access, who, 'wrong horse battery', caller), refused('sign-in-failed'))
  await removeSecondFactor(access, who, PASSWORD, caller)
  await assert.rejects(removeSecondFactor(access, who, PASSWORD, caller), refused('second-factor-off'))
  await signedIn('off@example.org')
  const { account } = await enrolled('phone@example.org')
  assert.equal(await forgetSecondFactors(access, account, caller), true)
  assert.equal(await forgetSecondFactors(access, account, caller), false)
  await signedIn('phone@example.org')
})

test('is guessed only so often, and who guesses locks nobody else out', async () => {
  const { account, secret } = await enrolled('victim@example.org')
  const attempt = (address: string, code: string) =>
    signIn(access, { email: 'victim@example.org', password: PASSWORD, code }, from(address))
  const answers: Record<string, number> = {}
  for (let i = 0; i < 30; i += 1)
    await attempt(`203.0.113.${i % 3}`, '000000').catch((error: { code: string }) => {
      answers[error.code] = (answers[error.code] ?? 0) + 1
    })
  assert.deepEqual(answers, { 'second-factor-wrong': 20, 'too-many-tries': 10 })
  await assert.rejects(attempt('203.0.113.200', codeNow(secret)), refused('too-many-tries'))
  await attempt(caller.address, codeNow(secret))
  const rows = await askOnce<{ act: string }>(ownerUrl, `select act from lazo.audit where subject = $1`, [
    `account:${account.accountId}`,
  ])
  assert.equal(rows.filter(({ act }) => act === 'second-factor-failed').length, 20)
})

test('is kept so that the database alone gives away neither secret nor codes', async () => {
  const { secret, recovery } = await enrolled('kept@example.org')
  const tables = ['second_factor', 'recovery_code', 'session']
  const texts = await Promise.all(
    tables.map((table) => askOnce<{ text: string }>(ownerUrl, `select t::text as text from identity.${table} t`)),
  )
  const all = texts
    .flat()
    .map(({ text }) => text.toLowerCase())
    .join('\n')
  for (const hidden of [secret, ...recovery])
    for (const written of [hidden, Buffer.from(hidden).toString('hex'), Buffer.from(hidden).toString('base64')])
      assert.ok(!all.includes(written.toLowerCase()), hidden)
  const elsewhere: Access = { ...access, secrets: new SecretBox(randomBytes(32)) }
  const input = { email: 'kept@example.org', password: PASSWORD, code: codeNow(secret) }
  await assert.rejects(signIn(elsewhere, input, caller), refused('secret-lost'))
  await assert.rejects(signIn(elsewhere, { ...input, code: recovery[0] }, caller), refused('secret-lost'))
})
