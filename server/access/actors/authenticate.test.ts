import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { type Actor, isAdministrator } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { caller, openTestAccess, PASSWORD } from '#kit/access.ts'
import { askOnce } from '#kit/database/administer.ts'
import { disableAccount, enableAccount } from '../accounts/disable-account.ts'
import { signIn } from '../sessions/sign-in.ts'
import { createApiToken, listApiTokens, revokeApiToken } from '../tokens/api-tokens.ts'
import { actAs } from './act-as.ts'
import { authenticate, identify } from './authenticate.ts'

const kit = await openTestAccess()
after(() => kit.close())
const { access, clock, members, ownerUrl } = kit

const refused = (code: Parameters<typeof isProductError>[1]) => (error: unknown) => isProductError(error, code)
const asked = (token: string, workspace?: string) => authenticate(access, { kind: 'token', token, workspace }, caller)

async function owner(email: string): Promise<Actor> {
  return (await kit.person(email)).actor!
}

test('acts as the member a token was made for, with the scope it was given', async () => {
  const ana = await owner('ana@example.org')
  const write = await createApiToken(access, ana, { label: 'Copy machine', scope: 'write' })
  const read = await createApiToken(access, ana, { label: 'Wall display', scope: 'read' })
  assert.match(write.token, /^lazo_[\w-]{43}$/)
  assert.deepEqual(await asked(write.token), ana)
  assert.deepEqual(await asked(read.token), { ...ana, mayWrite: false })
  const { account, credential } = await identify(access, { kind: 'token', token: read.token }, caller)
  assert.equal(account.email, 'ana@example.org')
  assert.deepEqual(credential, { kind: 'token', id: read.record.tokenId })
})

test('refuses foreign, truncated, altered and disguised tokens alike', async () => {
  const ana = await owner('many@example.org')
  const { token } = await createApiToken(access, ana, { label: 'x', scope: 'write' })
  const session = await signIn(access, { email: 'many@example.org', password: PASSWORD }, caller)
  const altered = token.slice(0, -1) + (token.endsWith('A') ? 'B' : 'A')
  const tokens = [
    '',
    'lazo_',
    token.slice(0, -1),
    `${token}A`,
    altered,
    token.slice(5),
    token.toUpperCase(),
    `lazo_${session.token}`,
    session.token,
    ` ${token}`,
    '\u0000',
    'x'.repeat(100_000),
    "lazo_' or true --",
  ]
  for (const text of tokens) await assert.rejects(asked(text), refused('sign-in-required'), text.slice(0, 60))
  for (const text of [token, token.slice(5), '', session.token.slice(1)])
    await assert.rejects(authenticate(access, { kind: 'session', token: text }, caller), refused('sign-in-required'))
})

test('refuses a token after its end and after it was revoked', async () => {
  const ana = await owner('ends@example.org')
  const expiresAt = new Date(clock.now().getTime() + 60_000)
  const short = await createApiToken(access, ana, { label: 'short', scope: 'read', expiresAt })
  const long = await createApiToken(access, ana, { label: 'long', scope: 'read' })
  await asked(short.token)
  clock.pass({ minutes: 1 })
  await assert.rejects(asked(short.token), refused('sign-in-required'))
  await asked(long.token)
  await revokeApiToken(access, ana, long.record.tokenId)
  await assert.rejects(asked(long.token), refused('sign-in-required'))
  await assert.rejects(revokeApiToken(access, ana, long.record.tokenId), refused('token-not-found'))
})

test('binds a token to its workspace, whatever the request names', async () => {
  const ana = await owner('bound@example.org')
  const luis = await owner('luis@example.org')
  await members.add(luis, { email: 'bound@example.org', name: 'Ana', role: 'guest' })
  const { token } = await createApiToken(access, ana, { label: 'x', scope: 'write' })
  assert.equal((await asked(token)).workspaceId, ana.workspaceId)
  assert.equal((await asked(token, ana.workspaceId)).memberId, ana.memberId)
  await assert.rejects(asked(token, luis.workspaceId), refused('workspace-not-found'))
  await assert.rejects(asked(token, 'luis@example.org'), refused('workspace-not-found'))
})

test('asks which workspace is meant only of who belongs to several', async () => {
  const ana = await owner('several@example.org')
  const eva = await owner('eva@example.org')
  const { memberId } = await members.add(eva, { email: 'several@example.org', name: 'Ana', role: 'member' })
  const { token } = await signIn(access, { email: 'several@example.org', password: PASSWORD }, caller)
  const bySession = (workspace?: string) => authenticate(access, { kind: 'session', token, workspace }, caller)
  await assert.rejects(bySession(), (error) => {
    assert.ok(isProductError(error, 'workspace-ambiguous'))
    assert.deepEqual(error.facts['workspaces'], ['several@example.org', 'eva@example.org'])
    return true
  })
  assert.equal((await bySession('Several@Example.org')).memberId, ana.memberId)
  assert.deepEqual(await bySession(eva.workspaceId), { ...eva, memberId, accountId: ana.accountId, role: 'member' })
  await assert.rejects(bySession('Elsewhere'), refused('workspace-not-found'))
  await members.disable(eva, memberId)
  assert.equal((await bySession()).memberId, ana.memberId)
  await assert.rejects(bySession(eva.workspaceId), refused('account-disabled'))
})

test('refuses members and accounts from the moment they are disabled, and removed members for good', async () => {
  const boss = await owner('boss@example.org')
  const { memberId, account } = await members.add(boss, {
    email: 'worker@example.org',
    name: 'Worker',
    role: 'member',
  })
  const worker = await actAs(access, { email: 'worker@example.org' }, 'cli')
  const { token } = await createApiToken(access, worker, { label: 'x', scope: 'write' })
  await members.disable(boss, memberId)
  await assert.rejects(asked(token), refused('account-disabled'))
  await assert.rejects(actAs(access, { email: 'worker@example.org' }, 'cli'), refused('account-disabled'))
  await members.enable(boss, memberId)
  await asked(token)
  await disableAccount(access, account, caller)
  await assert.rejects(asked(token), refused('account-disabled'))
  await assert.rejects(actAs(access, { email: 'worker@example.org' }, 'cli'), refused('account-disabled'))
  await enableAccount(access, account, caller)
  await asked(token)
  await members.remove(boss, memberId)
  await assert.rejects(asked(token), refused('sign-in-required'))
})

test('a member who was removed and added again does not get the old tokens back', async () => {
  const boss = await owner('again@example.org')
  await owner('elsewhere@example.org')
  const add = () => members.add(boss, { email: 'elsewhere@example.org', name: 'E', role: 'member' })
  const first = await add()
  const actor = await actAs(access, { email: 'elsewhere@example.org', workspace: 'again@example.org' }, 'cli')
  const { token } = await createApiToken(access, actor, { label: 'x', scope: 'write' })
  await members.remove(boss, first.memberId)
  await add()
  await assert.rejects(asked(token), refused('sign-in-required'))
})

test('writes the last use of a token at most once a minute', async () => {
  const ana = await owner('used@example.org')
  const { token, record } = await createApiToken(access, ana, { label: 'x', scope: 'read' })
  const usedAt = async () =>
    (
      await askOnce<{ used_at: Date }>(ownerUrl, 'select used_at from identity.api_token where token_id = $1', [
        record.tokenId,
      ])
    )[0]!.used_at
  const first = clock.now()
  await asked(token)
  clock.pass({ seconds: 59 })
  await asked(token)
  assert.deepEqual(await usedAt(), first)
  clock.pass({ seconds: 1 })
  await asked(token)
  assert.deepEqual(await usedAt(), clock.now())
})

test('lists tokens without their text; administrators see and revoke those of others, members only their own', async () => {
  const boss = await owner('chief@example.org')
  await members.add(boss, { email: 'clerk@example.org', name: 'Clerk', role: 'member' })
  const clerk = await actAs(access, { email: 'clerk@example.org' }, 'rest')
  const bosses = await createApiToken(access, boss, { label: 'boss', scope: 'write' })
  const clerks = await createApiToken(access, clerk, { label: ' the\n clerk ', scope: 'read' })
  assert.deepEqual(await listApiTokens(access, clerk), [{ ...clerks.record, label: 'the clerk' }])
  assert.deepEqual(
    (await listApiTokens(access, boss, clerk.memberId)).map(({ tokenId }) => tokenId),
    [clerks.record.tokenId],
  )
  await assert.rejects(listApiTokens(access, clerk, boss.memberId), refused('right-missing'))
  await assert.rejects(revokeApiToken(access, clerk, bosses.record.tokenId), refused('token-not-found'))
  await assert.rejects(
    revokeApiToken(access, await owner('outsider@example.org'), clerks.record.tokenId),
    refused('token-not-found'),
  )
  await assert.rejects(revokeApiToken(access, boss, 'nonsense'), refused('token-not-found'))
  await revokeApiToken(access, boss, clerks.record.tokenId)
  assert.deepEqual(await listApiTokens(access, clerk), [])
})

test('a token that may only read makes and revokes no tokens', async () => {
  const ana = await owner('reader@example.org')
  const { token, record } = await createApiToken(access, ana, { label: 'x', scope: 'read' })
  const reader = await asked(token)
  assert.ok(isAdministrator(reader))
  await assert.rejects(createApiToken(access, reader, { label: 'y', scope: 'read' }), refused('scope-missing'))
  await assert.rejects(revokeApiToken(access, reader, record.tokenId), refused('scope-missing'))
  await assert.rejects(
    members.add(reader, { email: 'new@example.org', name: 'N', role: 'member' }),
    refused('scope-missing'),
  )
})

test('refuses tokens without label and with an end in the past', async () => {
  const ana = await owner('strict@example.org')
  for (const label of ['', ' \n ', 'x'.repeat(201)])
    await assert.rejects(createApiToken(access, ana, { label, scope: 'read' }), refused('input-invalid'))
  await assert.rejects(
    createApiToken(access, ana, { label: 'x', scope: 'read', expiresAt: clock.now() }),
    refused('input-invalid'),
  )
})

test('audits tokens in the workspace, as acts of the member', async () => {
  const ana = await owner('audited@example.org')
  const { record } = await createApiToken(access, ana, { label: 'Copy machine', scope: 'read' })
  await revokeApiToken(access, ana, record.tokenId)
  const acts = await askOnce<{ act: string; actor_id: string }>(
    ownerUrl,
    'select act, actor_id from lazo.audit where workspace_id = $1 and subject = $2 order by audit_id',
    [ana.workspaceId, `token:${record.tokenId}`],
  )
  assert.deepEqual(acts, [
    { act: 'token-created', actor_id: ana.memberId },
    { act: 'token-revoked', actor_id: ana.memberId },
  ])
})

test('a command on the machine acts as a member by e-mail, and says plainly what is missing', async () => {
  const ana = await owner('cli@example.org')
  assert.deepEqual(await actAs(access, { email: 'CLI@example.org' }, 'cli'), { ...ana, door: 'cli' })
  await assert.rejects(actAs(access, { email: 'ghost@example.org' }, 'cli'), refused('account-not-found'))
  await assert.rejects(actAs(access, { email: 'no address' }, 'cli'), refused('email-invalid'))
  await kit.person('homeless@example.org', { workspace: null })
  await assert.rejects(actAs(access, { email: 'homeless@example.org' }, 'cli'), refused('workspace-not-found'))
})
