import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { openTestAccess, PASSWORD } from '#kit/access.ts'
import { askOnce } from '#kit/database/administer.ts'
import type { Caller } from '../access.ts'
import { disableAccount, enableAccount } from '../accounts/disable-account.ts'
import { actAs } from '../actors/act-as.ts'
import { forgetExpired } from '../forget-expired.ts'
import { PasswordHasher } from '../passwords/password-hasher.ts'
import { signIn } from '../sessions/sign-in.ts'
import { authenticateDevice } from './authenticate-device.ts'
import { createAppPassword, renewAppPassword } from './create-app-password.ts'
import { followDevices } from './follow-devices.ts'
import { KeyRing } from './key-ring.ts'
import { revokeDevice } from './revoke-device.ts'

const kit = await openTestAccess()
after(() => kit.close())
const { access, clock, members, ownerUrl } = kit

const IOS = 'iOS/17.5.1 (21F90) dataaccessd/1.0'
const refused = (code: Parameters<typeof isProductError>[1]) => (error: unknown) => isProductError(error, code)
const from = (address: string): Caller => ({ address, door: 'carddav' })
const home = from('192.0.2.1')
const phone = { label: 'Phone', doors: ['carddav'], bookIds: null } as const
const claimOf = (user: string, password: string, client = IOS) => ({ user, password, client, door: 'carddav' as const })
const enter = (user: string, password: string, caller = home) =>
  authenticateDevice(access, claimOf(user, password), caller)

async function person(email: string): Promise<Actor> {
  return (await kit.person(email)).actor!
}

async function countsOf(work: Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const end of await Promise.allSettled(work)) {
    const name = end.status === 'fulfilled' ? 'in' : codeOf(end.reason)
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

function codeOf(error: unknown): string {
  return isProductError(error) ? error.code : String(error)
}

/** The same access of another process, which counts how often it compares. */
function otherProcess() {
  let compared = 0
  class CountingHasher extends PasswordHasher {
    override matches(...parts: Parameters<PasswordHasher['matches']>) {
      compared += 1
      return super.matches(...parts)
    }
  }
  return { access: { ...access, keyRing: new KeyRing(new CountingHasher()) }, compared: () => compared }
}

test('acts as the device a password was made for, by e-mail or by member, however it is typed', async () => {
  const ana = await person('ana@example.org')
  const { deviceId, password } = await createAppPassword(access, ana, phone)
  assert.match(password, /^(?:[2-9A-HJ-NP-Z]{5}-){4}[2-9A-HJ-NP-Z]{5}$/)
  const expected = { ...ana, door: 'carddav', deviceId }
  for (const user of ['ana@example.org', ' Ana@Example.ORG', ana.memberId])
    for (const typed of [password, password.toLowerCase(), password.replaceAll('-', ' '), password.replaceAll('-', '')])
      assert.deepEqual(await enter(user, typed), expected)
})

test('refuses alike what is wrong, of somebody else, or nobody’s', async () => {
  const ana = await person('alike@example.org')
  await person('other@example.org')
  const { password } = await createAppPassword(access, ana, phone)
  const altered = password.slice(0, -1) + (password.endsWith('A') ? 'B' : 'A')
  const wrong: [string, string][] = [
    ['alike@example.org', altered],
    ['alike@example.org', PASSWORD],
    ['alike@example.org', ''],
    ['alike@example.org', '\u0000'],
    ['alike@example.org', 'x'.repeat(100_000)],
    ['other@example.org', password],
    ['nobody@example.org', password],
    ['', password],
    ['x'.repeat(100_000), password],
    [ana.workspaceId, password],
  ]
  const words = new Set<string>()
  for (const [user, text] of wrong)
    await assert.rejects(enter(user, text), (error) => {
      assert.ok(isProductError(error, 'sign-in-failed'))
      words.add(`${error.message} ${JSON.stringify(error.facts)}`)
      return true
    })
  assert.equal(words.size, 1)
})

test('opens only the doors it was made for', async () => {
  const ana = await person('doors@example.org')
  const { password } = await createAppPassword(access, ana, { ...phone, doors: ['ldap'] })
  await assert.rejects(enter('doors@example.org', password), refused('sign-in-failed'))
  const actor = await authenticateDevice(
    access,
    { ...claimOf('doors@example.org', password), door: 'ldap' },
    { address: '192.0.2.1', door: 'ldap' },
  )
  assert.equal(actor.door, 'ldap')
})

test('compares a known password again only after ten minutes, and once for all who come at the same moment', async () => {
  const ana = await person('known@example.org')
  const { password } = await createAppPassword(access, ana, phone)
  const { access: counted, compared } = otherProcess()
  const come = () => authenticateDevice(counted, claimOf('known@example.org', password), home)
  await Promise.all(Array.from({ length: 20 }, come))
  assert.equal(compared(), 1)
  for (let minute = 0; minute < 9; minute += 1) {
    clock.pass({ minutes: 1 })
    await come()
  }
  assert.equal(compared(), 1)
  clock.pass({ minutes: 1 })
  await come()
  assert.equal(compared(), 2)
})

test('asks the database nothing about a password that was looked at a moment ago', async () => {
  const ana = await person('quiet@example.org')
  const { deviceId, password } = await createAppPassword(access, ana, phone)
  await enter('quiet@example.org', password)
  const deaf = new Proxy(access.identity, { get: () => assert.fail('asked') })
  const devices = { ...access.devices, standing: () => assert.fail('asked') }
  const silent = { ...access, identity: deaf, devices }
  assert.equal((await authenticateDevice(silent, claimOf('quiet@example.org', password), home)).deviceId, deviceId)
})

test('lets a revoked device in no more, not even from memory, nor one whose password was being compared meanwhile', async () => {
  const ana = await person('revokes@example.org')
  const { deviceId, password } = await createAppPassword(access, ana, phone)
  const device = await enter('revokes@example.org', password)
  const racing = otherProcess().access
  const race = authenticateDevice(racing, claimOf('revokes@example.org', password), home).catch(() => null)
  await revokeDevice(racing, ana, deviceId)
  await race
  access.keyRing.forget({ deviceId })
  await assert.rejects(enter('revokes@example.org', password), refused('sign-in-failed'))
  await assert.rejects(
    authenticateDevice(racing, claimOf('revokes@example.org', password), home),
    refused('sign-in-failed'),
  )
  await assert.rejects(kit.openVerb(device), refused('sign-in-required'))
  await assert.rejects(revokeDevice(access, ana, deviceId), refused('device-not-found'))
})

test('opens nothing from the moment a revocation is done, however many requests are under way', async () => {
  const ana = await person('racing@example.org')
  const { deviceId, password } = await createAppPassword(access, ana, phone)
  let isRevoked = false
  let opened = 0
  const late: string[] = []
  const ask = async () => {
    const wasRevoked = isRevoked
    const device = await enter('racing@example.org', password)
    await kit.openVerb(device)
    opened += 1
    if (wasRevoked) late.push('opened')
  }
  const askOn = async () => {
    for (;;)
      try {
        await ask()
      } catch (error) {
        assert.ok(isProductError(error, 'sign-in-failed') || isProductError(error, 'sign-in-required'), String(error))
        return
      }
  }
  const asking = Array.from({ length: 8 }, askOn)
  const isBusy = () => opened >= 50
  while (!isBusy()) await new Promise(setImmediate)
  await revokeDevice(access, ana, deviceId)
  isRevoked = true
  await Promise.all(asking)
  assert.deepEqual(late, [])
})

test('what another process remembers of a revoked device opens no verb, and is itself forgotten within seconds', async () => {
  const ana = await person('elsewhere@example.org')
  const { deviceId, password } = await createAppPassword(access, ana, phone)
  const elsewhere = otherProcess().access
  const come = () => authenticateDevice(elsewhere, claimOf('elsewhere@example.org', password), home)
  await come()
  await revokeDevice(access, ana, deviceId)
  const device = await come()
  await assert.rejects(kit.openVerb(device), refused('sign-in-required'))
  clock.pass({ seconds: 5 })
  await assert.rejects(come(), refused('sign-in-failed'))
})

test('a renewed or revoked password is forgotten in other processes too, as soon as they hear of it', async () => {
  const ana = await person('bus@example.org')
  const { deviceId, password } = await createAppPassword(access, ana, phone)
  const { devices, close } = kit.otherDevices()
  const elsewhere = { ...otherProcess().access, devices }
  const stop = await followDevices(elsewhere)
  const come = (text: string) => authenticateDevice(elsewhere, claimOf('bus@example.org', text), home)
  const outside = async (text: string) => {
    // The clock stands still, so that nothing but the notice lets it be forgotten.
    while (await come(text).then(Boolean, () => false)) await new Promise(setImmediate)
    await assert.rejects(come(text), refused('sign-in-failed'))
  }
  await come(password)
  const renewed = await renewAppPassword(access, ana, deviceId)
  await outside(password)
  await come(renewed.password)
  await revokeDevice(access, ana, deviceId)
  await outside(renewed.password)
  stop()
  await close()
})

test('members and accounts that are disabled stay outside with all their devices, removed members for good', async () => {
  const boss = await person('boss@example.org')
  const { memberId, account } = await members.add(boss, {
    email: 'worker@example.org',
    name: 'Worker',
    role: 'member',
  })
  const worker = await actAs(access, { email: 'worker@example.org' }, 'rest')
  const { password } = await createAppPassword(access, worker, phone)
  const come = () => enter('worker@example.org', password)
  const pass = () => clock.pass({ seconds: 5 })
  await come()
  await members.disable(boss, memberId)
  pass()
  await assert.rejects(come(), refused('account-disabled'))
  await members.enable(boss, memberId)
  await come()
  await disableAccount(access, account, home)
  await assert.rejects(come(), refused('account-disabled'))
  await enableAccount(access, account, home)
  await come()
  await person('second@example.org')
  await members.add((await actAs(access, { email: 'second@example.org' }, 'rest')) as Actor, {
    email: 'worker@example.org',
    name: 'Worker',
    role: 'member',
  })
  await members.remove(boss, memberId)
  pass()
  await assert.rejects(come(), refused('sign-in-failed'))
})

test('a new password for a device ends the old one at once and leaves the device what it was', async () => {
  const ana = await person('renews@example.org')
  const { deviceId, password } = await createAppPassword(access, ana, phone)
  await enter('renews@example.org', password)
  const renewed = await renewAppPassword(access, ana, deviceId)
  assert.equal(renewed.deviceId, deviceId)
  await assert.rejects(enter('renews@example.org', password), refused('sign-in-failed'))
  assert.equal((await enter('renews@example.org', renewed.password)).deviceId, deviceId)
  const stranger = await person('stranger@example.org')
  await assert.rejects(renewAppPassword(access, stranger, deviceId), refused('device-not-found'))
  await assert.rejects(revokeDevice(access, stranger, deviceId), refused('device-not-found'))
  await assert.rejects(renewAppPassword(access, { ...ana, mayWrite: false }, deviceId), refused('scope-missing'))
})

test('a thousand wrong passwords are slowed down, compare nothing and keep nobody out', async () => {
  const ana = await person('flooded@example.org')
  const { password } = await createAppPassword(access, ana, phone)
  const { access: counted, compared } = otherProcess()
  const signs = (n: number) =>
    n
      .toString(32)
      .toUpperCase()
      .replace(/[01IO]/g, 'Z')
      .padStart(25, 'A')
  const tries = Array.from({ length: 1_000 }, (_, i) =>
    authenticateDevice(counted, claimOf('flooded@example.org', signs(i + 1000)), home),
  )
  const right = authenticateDevice(counted, claimOf('flooded@example.org', password), from('192.0.2.2'))
  const counts = await countsOf([right, ...tries])
  assert.equal(counts['in'], 1)
  assert.equal((counts['sign-in-failed'] ?? 0) + (counts['too-many-tries'] ?? 0), 1_000)
  assert.ok(counts['too-many-tries']! > 500, JSON.stringify(counts))
  assert.equal(compared(), 1)
  assert.ok(await enter('flooded@example.org', password))
  await signIn(access, { email: 'flooded@example.org', password: PASSWORD }, { ...home, door: 'rest' })
})

test('a phone that goes on with an old password is one try, not a thousand', async () => {
  const ana = await person('stubborn@example.org')
  const old = await createAppPassword(access, ana, phone)
  await revokeDevice(access, ana, old.deviceId)
  for (let i = 0; i < 50; i += 1)
    await assert.rejects(enter('stubborn@example.org', old.password, from('192.0.2.50')), refused('sign-in-failed'))
  for (let i = 0; i < 50; i += 1)
    await assert.rejects(
      enter('stubborn@example.org', 'my own password', from('192.0.2.50')),
      refused('sign-in-failed'),
    )
  const fresh = await createAppPassword(access, ana, phone)
  assert.ok(await enter('stubborn@example.org', fresh.password, from('192.0.2.50')))
})

test('guesses at one device are counted for it alone and stand in the audit', async () => {
  const ana = await person('guessed@example.org')
  const [one, other] = [await createAppPassword(access, ana, phone), await createAppPassword(access, ana, phone)]
  const guess = (n: number) =>
    `${one.password.slice(0, 5)}${String(n + 222)
      .replace(/[01]/g, '9')
      .padStart(20, 'A')}`
  const guesses = [...new Set(Array.from({ length: 200 }, (_, i) => guess(i)))].slice(0, 40)
  const counts = await countsOf(guesses.map((text) => enter('guessed@example.org', text, from('192.0.2.70'))))
  assert.deepEqual(counts, { 'sign-in-failed': 10, 'too-many-tries': 30 })
  assert.ok(await enter('guessed@example.org', other.password, from('192.0.2.70')))
  assert.ok(await enter('guessed@example.org', one.password, from('192.0.2.71')))
  const rows = await askOnce<{ n: number }>(
    ownerUrl,
    `select count(*)::int as n from lazo.audit where act = 'app-password-refused' and subject = $1 and workspace_id = $2`,
    [`device:${one.deviceId}`, ana.workspaceId],
  )
  assert.deepEqual(rows, [{ n: 10 }])
})

test('notes when a device came at most once a minute, and a new kind of program at once', async () => {
  const ana = await person('seen@example.org')
  const { deviceId, password } = await createAppPassword(access, ana, phone)
  const come = (client: string) => authenticateDevice(access, claimOf('seen@example.org', password, client), home)
  const noted = async () => {
    await kit.settle()
    const { family, client, epoch, seenAt } = await kit.findDevice(ana, deviceId)
    return { family, client, epoch, seenAt }
  }
  await come('curl/8.5.0')
  const first = clock.now()
  assert.deepEqual(await noted(), { family: 'plain', client: 'curl/8.5.0', epoch: 0, seenAt: first })
  await come(IOS)
  assert.deepEqual(await noted(), { family: 'apple', client: IOS, epoch: 0, seenAt: first })
  await come('curl/8.5.0')
  clock.pass({ seconds: 59 })
  await come(IOS)
  assert.deepEqual(await noted(), { family: 'apple', client: IOS, epoch: 0, seenAt: first })
  clock.pass({ seconds: 1 })
  await come(IOS)
  assert.deepEqual(await noted(), { family: 'apple', client: IOS, epoch: 0, seenAt: clock.now() })
})

test('forgets the password of a device a month after it was revoked', async () => {
  const ana = await person('month@example.org')
  const { deviceId } = await createAppPassword(access, ana, phone)
  await revokeDevice(access, ana, deviceId)
  const kept = () => askOnce(ownerUrl, 'select 1 from identity.app_password where device_id = $1', [deviceId])
  clock.pass({ days: 29 })
  await forgetExpired(access)
  assert.equal((await kept()).length, 1)
  clock.pass({ days: 2 })
  await forgetExpired(access)
  assert.equal((await kept()).length, 0)
})

test('leaves nothing behind when there is no room to make a password, or no such book', async () => {
  const ana = await person('nothing@example.org')
  const count = async () =>
    (
      await askOnce<{ n: number }>(
        ownerUrl,
        `select (select count(*) from lazo.device where member_id = $1)::int + (select count(*) from identity.app_password where member_id = $1)::int as n`,
        [ana.memberId],
      )
    )[0]!.n
  const full = new KeyRing(new PasswordHasher({ atOnce: 0, places: 0 }))
  await assert.rejects(createAppPassword({ ...access, keyRing: full }, ana, phone), refused('too-many-tries'))
  await assert.rejects(
    createAppPassword(access, ana, { ...phone, bookIds: [kit.ids.next()] }),
    refused('book-not-found'),
  )
  await assert.rejects(createAppPassword(access, ana, { ...phone, label: ' \n' }), refused('input-invalid'))
  await assert.rejects(createAppPassword(access, { ...ana, mayWrite: false }, phone), refused('scope-missing'))
  assert.equal(await count(), 0)
})
