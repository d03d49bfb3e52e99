import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { isProductError } from '#base/errors.ts'
import { caller, openTestAccess, PASSWORD } from '#kit/access.ts'
import { askOnce } from '#kit/database/administer.ts'
import type { Access, Caller } from '../access.ts'
import { disableAccount, enableAccount } from '../accounts/disable-account.ts'
import { authenticate } from '../actors/authenticate.ts'
import { PasswordHasher } from '../passwords/password-hasher.ts'
import { setPassword } from '../passwords/set-password.ts'
import { endOtherSessions, endSession, listSessions, signOut } from './end-sessions.ts'
import { requireSession } from './know-session.ts'
import { signIn } from './sign-in.ts'

const kit = await openTestAccess()
after(() => kit.close())
const { access, clock, ownerUrl } = kit

const from = (address: string): Caller => ({ address, door: 'rest' })
const refused = (code: Parameters<typeof isProductError>[1]) => (error: unknown) => isProductError(error, code)
const asked = (token: string) => authenticate(access, { kind: 'session', token }, caller)

/** How many tries end with each code; `in` for those that open a session. */
async function countAnswers(tries: Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const end of await Promise.allSettled(tries)) {
    if (end.status === 'rejected') assert.ok(isProductError(end.reason), String(end.reason))
    const answer = end.status === 'fulfilled' ? 'in' : (end.reason as { code: string }).code
    counts[answer] = (counts[answer] ?? 0) + 1
  }
  return counts
}

test('opens a session for e-mail in any spelling and the password', async () => {
  const { account, actor } = await kit.person('ana@example.org')
  const session = await signIn(access, { email: ' ANA@Example.org ', password: PASSWORD, client: 'Firefox' }, caller)
  assert.match(session.token, /^[\w-]{43}$/)
  assert.equal(session.accountId, account.accountId)
  assert.deepEqual(await asked(session.token), actor)
})

test('keeps no token and no password as they are', async () => {
  await kit.person('kept@example.org')
  const { token } = await signIn(access, { email: 'kept@example.org', password: PASSWORD }, caller)
  const tables = ['account', 'password', 'session', 'attempt', 'known_address', 'one_time', 'api_token']
  for (const table of tables) {
    const rows = await askOnce<{ text: string }>(ownerUrl, `select t::text as text from identity.${table} t`)
    const text = rows.map((row) => row.text).join('\n')
    assert.ok(
      !text.includes(token) && !text.includes(Buffer.from(token).toString('hex')) && !text.includes(PASSWORD),
      table,
    )
  }
})

test('answers an unknown e-mail, a wrong password and an account without password alike', async () => {
  await kit.person('known@example.org')
  await askOnce(
    ownerUrl,
    `insert into identity.account values (gen_random_uuid(), 'bare@example.org', 'Bare', now(), null)`,
  )
  const answers: unknown[] = []
  for (const email of [
    'known@example.org',
    'bare@example.org',
    'nobody@example.org',
    'no address at all',
    "' or '1'='1",
    '\u0000',
  ])
    await signIn(access, { email, password: 'wrong horse battery' }, caller).catch((error) =>
      answers.push({ ...error, message: error.message }),
    )
  assert.equal(answers.length, 6)
  assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1)
  assert.match(JSON.stringify(answers[0]), /sign-in-failed/)
})

test('walks the same steps for an unknown e-mail as for a wrong password, so time tells nothing', async () => {
  await kit.person('timed@example.org')
  const steps: string[] = []
  const watched: Access = {
    ...access,
    passwords: new (class extends PasswordHasher {
      override matches(phc: string | null, password: string) {
        steps.push('compare')
        return super.matches(phc, password)
      }
    })(),
    identity: new Proxy(access.identity, {
      get(target, name) {
        if (name !== 'ask' && name !== 'transact') return Reflect.get(target, name)
        return (work: never) => {
          steps.push(name)
          return target[name](work)
        }
      },
    }),
    journal: async (entry) => void steps.push(entry.act),
  }
  const walk = async (email: string) => {
    steps.length = 0
    await assert.rejects(
      signIn(watched, { email, password: 'wrong horse battery' }, from('192.0.2.40')),
      refused('sign-in-failed'),
    )
    return [...steps]
  }
  const known = await walk('timed@example.org')
  assert.deepEqual(await walk('nobody-at-all@example.org'), known)
  assert.deepEqual(known, ['ask', 'ask', 'compare', 'sign-in-failed'])
})

test('lets ten of a thousand wrong passwords be compared, tried at once from one address', async () => {
  await kit.person('victim@example.org')
  const before = await countAudit('sign-in-failed')
  const tries = Array.from({ length: 1_000 }, (_, i) =>
    signIn(access, { email: 'victim@example.org', password: `guess number ${i}` }, from('192.0.2.50')),
  )
  assert.deepEqual(await countAnswers(tries), { 'sign-in-failed': 10, 'too-many-tries': 990 })
  assert.equal((await countAudit('sign-in-failed')) - before, 10)
})

test('says when to try again, and keeps the word', async () => {
  await kit.person('later@example.org')
  const attempt = (password: string) => signIn(access, { email: 'later@example.org', password }, from('192.0.2.51'))
  await countAnswers(Array.from({ length: 10 }, () => attempt('wrong horse battery')))
  let wait = 0
  await assert.rejects(attempt(PASSWORD), (error) => {
    assert.ok(isProductError(error, 'too-many-tries'))
    wait = error.facts.retryAfterSeconds as number
    return true
  })
  assert.ok(wait > 0 && wait <= 16 * 60)
  clock.pass({ seconds: wait })
  await attempt(PASSWORD)
})

test('slows strangers from many addresses down, and never shuts the owner out of an address used before', async () => {
  await kit.person('owner@example.org')
  const home = from('198.51.100.7')
  await signIn(access, { email: 'owner@example.org', password: PASSWORD }, home)
  const strangers = Array.from({ length: 200 }, (_, i) =>
    signIn(access, { email: 'owner@example.org', password: `guess number ${i}` }, from(`203.0.113.${i}`)),
  )
  assert.deepEqual(await countAnswers(strangers), { 'sign-in-failed': 30, 'too-many-tries': 170 })
  await assert.rejects(
    signIn(access, { email: 'owner@example.org', password: PASSWORD }, from('203.0.113.250')),
    refused('too-many-tries'),
  )
  await signIn(access, { email: 'owner@example.org', password: PASSWORD }, home)
})

test('slows one address down that tries many accounts', async () => {
  const sprayed = Array.from({ length: 150 }, (_, i) =>
    signIn(
      access,
      { email: `person${i}@example.org`, password: 'spring is here 24' },
      from('2001:db8:1:2::' + i.toString(16)),
    ),
  )
  assert.deepEqual(await countAnswers(sprayed), { 'sign-in-failed': 100, 'too-many-tries': 50 })
})

test('forgets the failures of an address when its owner signs in', async () => {
  await kit.person('clumsy@example.org')
  const attempt = (password: string) => signIn(access, { email: 'clumsy@example.org', password }, from('192.0.2.60'))
  for (let round = 0; round < 5; round += 1) {
    await countAnswers(Array.from({ length: 9 }, () => attempt('wrong horse battery')))
    await attempt(PASSWORD)
  }
})

test('counts no failure when there is no room to compare, and sends people away for seconds', async () => {
  await kit.person('crowd@example.org')
  const narrow: Access = { ...access, passwords: new PasswordHasher({ atOnce: 1, places: 1 }) }
  const crowd = Array.from({ length: 8 }, () =>
    signIn(narrow, { email: 'crowd@example.org', password: PASSWORD }, from('192.0.2.61')),
  )
  const answers = await countAnswers(crowd)
  assert.ok(answers['in']! >= 2 && answers['too-many-tries']! >= 1)
  const rows = await askOnce<{ sum: number }>(
    ownerUrl,
    `select coalesce(sum(failures), 0)::int as sum from identity.attempt where subject like 'pair:%192.0.2.61'`,
  )
  assert.deepEqual(rows, [{ sum: 0 }])
})

test('tells of a disabled account only to who knows the password, and ends its sessions', async () => {
  const { account } = await kit.person('left@example.org')
  const { token } = await signIn(access, { email: 'left@example.org', password: PASSWORD }, caller)
  await disableAccount(access, account, caller)
  await assert.rejects(asked(token), refused('sign-in-required'))
  await assert.rejects(
    signIn(access, { email: 'left@example.org', password: 'wrong horse battery' }, caller),
    refused('sign-in-failed'),
  )
  await assert.rejects(
    signIn(access, { email: 'left@example.org', password: PASSWORD }, caller),
    refused('account-disabled'),
  )
  await enableAccount(access, account, caller)
  await signIn(access, { email: 'left@example.org', password: PASSWORD }, caller)
})

test('ends a session after fourteen days without use and after ninety in any case', async () => {
  await kit.person('idle@example.org')
  const idle = await signIn(access, { email: 'idle@example.org', password: PASSWORD }, caller)
  const used = await signIn(access, { email: 'idle@example.org', password: PASSWORD }, caller)
  clock.pass({ days: 13 })
  await asked(used.token)
  clock.pass({ days: 1 })
  await assert.rejects(asked(idle.token), refused('sign-in-required'))
  for (let day = 14; day < 89; day += 5) {
    await asked(used.token)
    clock.pass({ days: 5 })
  }
  await asked(used.token)
  clock.pass({ days: 1 })
  await assert.rejects(asked(used.token), refused('sign-in-required'))
})

test('ends the session that is signed out of, or chosen from the list, and no other', async () => {
  await kit.person('tidy@example.org')
  const open = (client: string) => signIn(access, { email: 'tidy@example.org', password: PASSWORD, client }, caller)
  const [phone, laptop, library] = [await open('Phone'), await open('Laptop\u0007\n'), await open('Library')]
  await signOut(access, library.token, caller)
  await signOut(access, library.token, caller)
  await signOut(access, 'nonsense', caller)
  await assert.rejects(asked(library.token), refused('sign-in-required'))
  const signedIn = await requireSession(access, laptop.token, caller)
  const listed = await listSessions(access, signedIn)
  assert.deepEqual(
    listed.map(({ address, way }) => [address, way]),
    [
      ['192.0.2.0/24', 'password'],
      ['192.0.2.0/24', 'password'],
    ],
  )
  assert.deepEqual(listed.map(({ client }) => client).toSorted(), ['Laptop', 'Phone'])
  await kit.person('stranger@example.org')
  const theirs = await signIn(access, { email: 'stranger@example.org', password: PASSWORD }, caller)
  const stranger = await requireSession(access, theirs.token, caller)
  await assert.rejects(endSession(access, stranger, phone.sessionId, caller), refused('token-not-found'))
  await endSession(access, signedIn, phone.sessionId, caller)
  await assert.rejects(asked(phone.token), refused('sign-in-required'))
  await asked(laptop.token)
  const [left, forgotten] = [await open('Left'), await open('Forgotten')]
  await endOtherSessions(access, signedIn, caller)
  for (const { token } of [left, forgotten]) await assert.rejects(asked(token), refused('sign-in-required'))
  await asked(laptop.token)
  await asked(theirs.token)
})

test('keeps about from where a session is used, never the very address', async () => {
  await kit.person('roaming@example.org')
  const { token } = await signIn(access, { email: 'roaming@example.org', password: PASSWORD }, from('203.0.113.77'))
  clock.pass({ minutes: 2 })
  const seen = async (address: string) => {
    const signedIn = await requireSession(access, token, from(address))
    clock.pass({ minutes: 2 })
    return (await listSessions(access, signedIn))[0]!.address
  }
  assert.equal(await seen('2001:db8:1:2:3:4:5:6'), '2001:db8:1::/48')
  assert.equal(await seen('::ffff:198.51.100.9'), '198.51.100.0/24')
  assert.equal(await seen('local'), 'local')
})

test('hashes a password again at the cost of today when it is typed in', async () => {
  const { account } = await kit.person('older@example.org')
  const dearer: Access = {
    ...access,
    passwords: new PasswordHasher({ cost: { memory: 128, passes: 1, parallelism: 1 } }),
  }
  await signIn(dearer, { email: 'older@example.org', password: PASSWORD }, caller)
  const rows = await askOnce<{ hash: string }>(ownerUrl, 'select hash from identity.password where account_id = $1', [
    account.accountId,
  ])
  assert.match(rows[0]!.hash, /m=128/)
  await signIn(access, { email: 'older@example.org', password: PASSWORD }, caller)
})

test('writes every way in and out into the audit of the server, without e-mail or password', async () => {
  const { account } = await kit.person('watched@example.org')
  const { token } = await signIn(access, { email: 'watched@example.org', password: PASSWORD }, caller)
  await assert.rejects(signIn(access, { email: 'watched@example.org', password: 'wrong horse battery' }, caller))
  await setPassword(access, account, 'another horse battery', { address: 'local', door: 'cli' })
  await signOut(access, token, caller)
  const acts = await askOnce<{ act: string; payload: unknown }>(
    ownerUrl,
    `select a.act, p.payload::jsonb - 'door' as payload from lazo.audit a join lazo.audit_payload p using (workspace_id, audit_id)
      where a.workspace_id = '00000000-0000-0000-0000-000000000000' and a.subject = $1 order by a.audit_id`,
    [`account:${account.accountId}`],
  )
  assert.deepEqual(acts, [
    { act: 'password-set', payload: {} },
    { act: 'signed-in', payload: { address: '192.0.2.1', way: 'password' } },
    { act: 'sign-in-failed', payload: { address: '192.0.2.1' } },
    { act: 'password-set', payload: {} },
  ])
})

async function countAudit(act: string): Promise<number> {
  const rows = await askOnce<{ n: number }>(ownerUrl, 'select count(*)::int as n from lazo.audit where act = $1', [act])
  return rows[0]!.n
}
