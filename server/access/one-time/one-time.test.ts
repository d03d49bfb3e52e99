import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { isProductError } from '#base/errors.ts'
import { caller, openTestAccess, PASSWORD } from '#kit/access.ts'
import type { Account } from '#store/identity/account-reader.ts'
import type { Caller } from '../access.ts'
import { disableAccount } from '../accounts/disable-account.ts'
import { authenticate } from '../actors/authenticate.ts'
import { forgetExpired } from '../forget-expired.ts'
import { changePassword } from '../passwords/change-password.ts'
import { signIn } from '../sessions/sign-in.ts'
import { createApiToken } from '../tokens/api-tokens.ts'
import { makeResetLink, resetPassword } from './reset-link.ts'
import { makeSetupCode, setUp } from './set-up.ts'

/** Each test has a server of its own that nobody set up yet. */
async function open(t: TestContext) {
  const kit = await openTestAccess()
  t.after(() => kit.close())
  const makeWorkspace = (owner: Account) => kit.members.create({ name: 'Casa', owner, door: 'web' })
  const typed = (code: string, email = 'ana@example.org') => ({ code, email, name: 'Ana', password: PASSWORD })
  return { ...kit, makeWorkspace, typed }
}

const refused = (code: Parameters<typeof isProductError>[1]) => (error: unknown) => isProductError(error, code)
const from = (address: string): Caller => ({ address, door: 'web' })

test('makes owner and workspace by a code that is short, readable and typed in any way', async (t) => {
  const { access, makeWorkspace, typed } = await open(t)
  const setup = await makeSetupCode(access)
  assert.match(setup!.code, /^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/)
  const owner = await setUp(access, typed(` ${setup!.code.toLowerCase().replace('-', ' ')} `), caller, makeWorkspace)
  assert.equal(owner.role, 'owner')
  const { token } = await signIn(access, { email: 'ana@example.org', password: PASSWORD }, caller)
  assert.equal((await authenticate(access, { kind: 'session', token }, caller)).memberId, owner.memberId)
})

test('gives no code and takes none once there is a workspace', async (t) => {
  const { access, makeWorkspace, typed, person } = await open(t)
  const setup = await makeSetupCode(access)
  await person('first@example.org')
  assert.equal(await makeSetupCode(access), null)
  await assert.rejects(setUp(access, typed(setup!.code), caller, makeWorkspace), refused('setup-done'))
})

test('works once when the same code, or two codes, are typed at the same moment', async (t) => {
  for (const codes of [1, 2]) {
    const { access, makeWorkspace, typed } = await open(t)
    const made = await Promise.all(Array.from({ length: codes }, () => makeSetupCode(access)))
    const tries = Array.from({ length: 8 }, (_, i) =>
      setUp(access, typed(made[i % codes]!.code, `p${i}@example.org`), caller, makeWorkspace),
    )
    const ends = await Promise.allSettled(tries)
    assert.equal(ends.filter((end) => end.status === 'fulfilled').length, 1)
    for (const end of ends)
      if (end.status === 'rejected')
        assert.ok(
          isProductError(end.reason, 'code-invalid') || isProductError(end.reason, 'setup-done'),
          String(end.reason),
        )
  }
})

test('makes one first workspace when two make it at the same moment', async (t) => {
  const { access, members, person } = await open(t)
  const owners = await Promise.all(['a', 'b', 'c'].map((name) => person(`${name}@example.org`, { workspace: null })))
  const tries = owners.map(({ account }) =>
    members.create({ name: 'Casa', owner: account, door: 'cli', onlyWhenFirst: true }),
  )
  const ends = await Promise.allSettled(tries)
  assert.equal(ends.filter((end) => end.status === 'fulfilled').length, 1)
  assert.ok(ends.every((end) => end.status === 'fulfilled' || isProductError(end.reason, 'setup-done')))
  assert.equal(await access.directory.hasWorkspaces(), true)
})

test('a code works again when the workspace could not be made', async (t) => {
  const { access, makeWorkspace, typed } = await open(t)
  const setup = await makeSetupCode(access)
  await assert.rejects(
    setUp(access, typed(setup!.code), caller, () => Promise.reject(new Error('the disk is full'))),
    /disk is full/,
  )
  await setUp(access, typed(setup!.code), caller, makeWorkspace)
})

test('a weak password or a wrong address uses no code up', async (t) => {
  const { access, makeWorkspace, typed } = await open(t)
  const setup = await makeSetupCode(access)
  await assert.rejects(
    setUp(access, { ...typed(setup!.code), password: 'short' }, caller, makeWorkspace),
    refused('password-weak'),
  )
  await assert.rejects(setUp(access, typed(setup!.code, 'nowhere'), caller, makeWorkspace), refused('email-invalid'))
  await setUp(access, typed(setup!.code), caller, makeWorkspace)
})

test('a code ends after an hour; a new one is made on demand, but not beside one that still works', async (t) => {
  const { access, clock, makeWorkspace, typed } = await open(t)
  const first = await makeSetupCode(access)
  assert.equal(await makeSetupCode(access, { onlyWhenNone: true }), null)
  clock.pass({ minutes: 60 })
  await assert.rejects(setUp(access, typed(first!.code), caller, makeWorkspace), refused('code-invalid'))
  const second = await makeSetupCode(access, { onlyWhenNone: true })
  await setUp(access, typed(second!.code), caller, makeWorkspace)
})

test('guesses of codes are few: ten from an address, a hundred from all', async (t) => {
  const { access, makeWorkspace, typed } = await open(t)
  const setup = await makeSetupCode(access)
  const guess = (code: string, address: string) => setUp(access, typed(code), from(address), makeWorkspace)
  const alone = await Promise.allSettled(Array.from({ length: 50 }, () => guess('AAAA-AAAA', '192.0.2.9')))
  const wrong = (ends: PromiseSettledResult<unknown>[]) =>
    ends.filter((end) => end.status === 'rejected' && isProductError(end.reason, 'code-invalid')).length
  assert.equal(wrong(alone), 10)
  await assert.rejects(guess(setup!.code, '192.0.2.9'), refused('too-many-tries'))
  const many = await Promise.allSettled(Array.from({ length: 150 }, (_, i) => guess('BBBB-BBBB', `198.51.100.${i}`)))
  assert.equal(wrong(many), 90)
  const fresh = await makeSetupCode(access)
  await guess(fresh!.code, '203.0.113.1')
})

test('chooses a password by a link once, also when opened twice at the same moment', async (t) => {
  const { access, person } = await open(t)
  const { account } = await person('eva@example.org')
  const link = await makeResetLink(access, account, caller)
  assert.match(link.token, /^[\w-]{43}$/)
  const reset = (n: number) =>
    resetPassword(access, { token: link.token, password: `${n} unrelated words here` }, caller)
  const ends = await Promise.allSettled([1, 2, 3, 4].map(reset))
  const winner = ends.findIndex((end) => end.status === 'fulfilled')
  assert.deepEqual(ends.map((end) => end.status === 'fulfilled').toSorted(), [false, false, false, true])
  assert.ok(ends.every((end) => end.status === 'fulfilled' || isProductError(end.reason, 'code-invalid')))
  await signIn(access, { email: 'eva@example.org', password: `${winner + 1} unrelated words here` }, caller)
})

test('a reset ends all sessions and older links, forgets the tries of strangers and keeps API tokens', async (t) => {
  const { access, person } = await open(t)
  const { account, actor } = await person('eva@example.org')
  const { token: session } = await signIn(access, { email: 'eva@example.org', password: PASSWORD }, caller)
  const { token } = await createApiToken(access, actor!, { label: 'x', scope: 'read' })
  const [link, older] = [await makeResetLink(access, account, caller), await makeResetLink(access, account, caller)]
  await Promise.allSettled(
    Array.from({ length: 60 }, (_, i) =>
      signIn(access, { email: 'eva@example.org', password: 'wrong horse battery' }, from(`203.0.113.${i}`)),
    ),
  )
  await resetPassword(access, { token: link.token, password: 'tres ollas de cobre' }, caller)
  await assert.rejects(authenticate(access, { kind: 'session', token: session }, caller), refused('sign-in-required'))
  await assert.rejects(
    resetPassword(access, { token: older.token, password: 'tres ollas de hierro' }, caller),
    refused('code-invalid'),
  )
  await assert.rejects(
    signIn(access, { email: 'eva@example.org', password: PASSWORD }, from('192.0.2.77')),
    refused('sign-in-failed'),
  )
  await signIn(access, { email: 'eva@example.org', password: 'tres ollas de cobre' }, from('192.0.2.78'))
  await authenticate(access, { kind: 'token', token }, caller)
})

test('refuses links that are truncated, too old, or of a disabled account; a weak password uses none up', async (t) => {
  const { access, clock, person } = await open(t)
  const { account } = await person('eva@example.org')
  const link = await makeResetLink(access, account, caller)
  const reset = (token: string, password = 'tres ollas de cobre') => resetPassword(access, { token, password }, caller)
  for (const token of ['', link.token.slice(1), `${link.token}A`, 'x'.repeat(10_000)])
    await assert.rejects(reset(token), refused('code-invalid'))
  await assert.rejects(reset(link.token, 'eva@example.org'), refused('password-weak'))
  await reset(link.token)
  const late = await makeResetLink(access, account, caller)
  clock.pass({ hours: 24 })
  await assert.rejects(reset(late.token), refused('code-invalid'))
  const locked = await makeResetLink(access, account, caller)
  await disableAccount(access, account, caller)
  await assert.rejects(reset(locked.token), refused('account-disabled'))
})

test('changes a password for who knows the current one; all sessions end but the new one', async (t) => {
  const { access, person } = await open(t)
  const { account } = await person('eva@example.org')
  const before = await signIn(access, { email: 'eva@example.org', password: PASSWORD }, caller)
  const change = (current: string, next: string) =>
    changePassword(access, { accountId: account.accountId, current, next }, caller)
  await assert.rejects(change('wrong horse battery', 'tres ollas de cobre'), refused('sign-in-failed'))
  await assert.rejects(change(PASSWORD, 'short'), refused('password-weak'))
  await authenticate(access, { kind: 'session', token: before.token }, caller)
  const { token } = await change(PASSWORD, 'tres ollas de cobre')
  await assert.rejects(
    authenticate(access, { kind: 'session', token: before.token }, caller),
    refused('sign-in-required'),
  )
  await authenticate(access, { kind: 'session', token }, caller)
  await assert.rejects(
    signIn(access, { email: 'eva@example.org', password: PASSWORD }, caller),
    refused('sign-in-failed'),
  )
})

test('guesses of the current password are counted like those at the door', async (t) => {
  const { access, person } = await open(t)
  const { account } = await person('eva@example.org')
  const tries = Array.from({ length: 30 }, (_, i) =>
    changePassword(
      access,
      { accountId: account.accountId, current: `guess number ${i}`, next: 'tres ollas de cobre' },
      caller,
    ),
  )
  const ends = await Promise.allSettled(tries)
  assert.equal(
    ends.filter((end) => end.status === 'rejected' && isProductError(end.reason, 'sign-in-failed')).length,
    10,
  )
  assert.equal(
    ends.filter((end) => end.status === 'rejected' && isProductError(end.reason, 'too-many-tries')).length,
    20,
  )
})

test('forgets what has ended, and nothing that lives', async (t) => {
  const { access, clock, identity, person } = await open(t)
  const { account, actor } = await person('eva@example.org')
  const enter = () => signIn(access, { email: 'eva@example.org', password: PASSWORD }, caller)
  await enter()
  await createApiToken(access, actor!, {
    label: 'old',
    scope: 'read',
    expiresAt: new Date(clock.now().getTime() + 1000),
  })
  await makeResetLink(access, account, caller)
  await assert.rejects(signIn(access, { email: 'eva@example.org', password: 'wrong horse battery' }, caller))
  const count = () =>
    identity.ask(async (tx) => {
      const tables = ['session', 'api_token', 'one_time', 'attempt', 'known_address'] as const
      const sizes = await Promise.all(
        tables.map((table) =>
          tx.sql
            .selectFrom(table)
            .select((eb) => eb.fn.countAll<number>().as('n'))
            .executeTakeFirstOrThrow(),
        ),
      )
      return Object.fromEntries(tables.map((table, i) => [table, sizes[i]!.n]))
    })
  const full = await count()
  await forgetExpired(access)
  assert.deepEqual(await count(), full)
  clock.pass({ days: 91 })
  const { token } = await enter()
  await forgetExpired(access)
  assert.deepEqual(await count(), { session: 1, api_token: 0, one_time: 0, attempt: 0, known_address: 1 })
  await authenticate(access, { kind: 'session', token }, caller)
})
