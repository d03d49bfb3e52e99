import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { Client } from 'pg'
import { isProductError } from '#base/errors.ts'
import { askOnce } from '#kit/database/administer.ts'
import { openTestIdentity } from '#kit/identity.ts'
import { readAccountByEmail, readSignIn } from './account-reader.ts'
import { accountEmail, accountName } from './account-words.ts'
import { ensureAccountRow, savePasswordHash } from './account-writer.ts'
import { ensureAccount } from './ensure-account.ts'
import { noteKnownAddress } from './known-addresses.ts'
import type { IdentityDatabase } from './tables.ts'

const kit = await openTestIdentity()
after(() => kit.close())
const { identity, ownerUrl, clock } = kit
const appUrl = 'url' in kit.address ? kit.address.url : ''

/** The columns the program knows of, by table; `satisfies` keeps them equal to the types. */
const known = {
  account: { account_id: 0, email: 0, name: 0, created_at: 0, disabled_at: 0 },
  password: { account_id: 0, hash: 0, changed_at: 0 },
  session: {
    session_id: 0,
    account_id: 0,
    token_hash: 0,
    created_at: 0,
    expires_at: 0,
    used_at: 0,
    client: 0,
    way: 0,
    address: 0,
    workspace_id: 0,
  },
  second_factor: { account_id: 0, scope_id: 0, secret: 0, created_at: 0, confirmed_at: 0, last_step: 0 },
  recovery_code: { account_id: 0, scope_id: 0, code_hash: 0, used_at: 0 },
  passkey: {
    passkey_id: 0,
    account_id: 0,
    credential_id: 0,
    public_key: 0,
    counter: 0,
    transports: 0,
    name: 0,
    is_synced: 0,
    created_at: 0,
    used_at: 0,
  },
  provider: {
    provider_id: 0,
    workspace_id: 0,
    kind: 0,
    name: 0,
    is_on: 0,
    is_listed: 0,
    domains: 0,
    may_join: 0,
    settings: 0,
    secret: 0,
    created_at: 0,
    updated_at: 0,
  },
  provider_link: { provider_id: 0, subject: 0, account_id: 0, created_at: 0 },
  scim_token: { workspace_id: 0, token_hash: 0, created_at: 0, used_at: 0 },
  scim_name: { workspace_id: 0, kind: 0, resource_id: 0, external_id: 0 },
  used_challenge: { challenge_hash: 0, expires_at: 0 },
  sign_in_policy: { workspace_id: 0, is_second_factor_required: 0, domains: 0, updated_at: 0 },
  api_token: {
    token_id: 0,
    account_id: 0,
    workspace_id: 0,
    member_id: 0,
    label: 0,
    scope: 0,
    token_hash: 0,
    created_at: 0,
    expires_at: 0,
    used_at: 0,
    revoked_at: 0,
  },
  app_password: {
    app_password_id: 0,
    account_id: 0,
    workspace_id: 0,
    member_id: 0,
    device_id: 0,
    selector: 0,
    password_hash: 0,
    created_at: 0,
    used_at: 0,
    revoked_at: 0,
  },
  one_time: { one_time_id: 0, purpose: 0, account_id: 0, token_hash: 0, created_at: 0, expires_at: 0, used_at: 0 },
  attempt: { subject: 0, window_start: 0, failures: 0 },
  known_address: { account_id: 0, address: 0, seen_at: 0 },
} satisfies { [T in keyof IdentityDatabase]: Record<keyof IdentityDatabase[T], 0> }

test('knows the tables and columns that the schema has', async () => {
  const rows = await askOnce<{ table: string; column: string }>(
    ownerUrl,
    `select table_name as table, column_name as column from information_schema.columns where table_schema = 'identity'`,
  )
  const live = rows.map(({ table, column }) => `${table}.${column}`).toSorted()
  const ours = Object.entries(known).flatMap(([table, columns]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  )
  assert.deepEqual(live, ours.toSorted())
})

/** What the database answers to statements of one connection of the server's role: `done`, or the first error. */
async function answerTo(statements: string[], options = ''): Promise<string> {
  const client = new Client({ connectionString: appUrl, options })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
    return 'done'
  } catch (error) {
    return (error as Error).message
  } finally {
    await client.end()
  }
}

test('reads nothing outside schema identity, whatever it asks', async () => {
  const asked = [
    ['select * from lazo.member'],
    ['select * from lazo.card'],
    ['select lazo.workspace_ids()'],
    ['select * from lazo.migration'],
    ['create table identity.mine ()'],
    ['reset role', 'select * from lazo.member'],
    ['discard all', 'select * from lazo.member'],
  ]
  for (const statements of asked)
    assert.match(await answerTo(statements, '-c role=lazo_identity'), /permission denied/, statements.join('; '))
})

test('the role of the tenant tables reads no account without taking on the role of accounts', async () => {
  const tables = Object.keys(known).map((table) => `select * from identity.${table}`)
  for (const statement of [...tables, `select identity.take_try(now(), '{a}', '{1}', '{1 minute}')`])
    assert.match(await answerTo([statement]), /permission denied for schema identity/, statement)
})

test('every connection of the store has the role of accounts', async () => {
  const ask = () => identity.transact((tx) => sql<{ role: string }>`select current_user as role`.execute(tx.sql))
  const answers = await Promise.all(Array.from({ length: 8 }, ask))
  assert.deepEqual(new Set(answers.map(({ rows }) => rows[0]!.role)), new Set(['lazo_identity']))
})

test('takes back everything when the work fails', async () => {
  const fresh = { accountId: kit.ids.next(), email: 'lost@example.org', name: 'Lost', at: clock.now() }
  const failing = identity.transact(async (tx) => {
    await ensureAccountRow(tx, fresh)
    throw new Error('changed my mind')
  })
  await assert.rejects(failing, /changed my mind/)
  assert.equal(await identity.ask((tx) => readAccountByEmail(tx, 'lost@example.org')), null)
})

test('makes one account of an e-mail address however it is written and however many ask at once', async () => {
  const spellings = ['Rosa@Example.org', ' rosa@example.org ', 'ROSA@EXAMPLE.ORG', 'rosa@example.org']
  const made = await Promise.all(spellings.map((email) => ensureAccount(kit, { email, name: 'Rosa' })))
  assert.equal(new Set(made.map(({ account }) => account.accountId)).size, 1)
  assert.equal(made.filter(({ isNew }) => isNew).length, 1)
  assert.equal(made[0]!.account.email, 'rosa@example.org')
})

test('gives password and known address with the account, in one look-up', async () => {
  const { account } = await ensureAccount(kit, { email: 'eva@example.org', name: 'Eva' })
  const look = (address: string) => identity.ask((tx) => readSignIn(tx, 'eva@example.org', address))
  assert.deepEqual(await look('192.0.2.1'), { ...account, hash: null, isKnownAddress: false })
  await identity.ask((tx) => savePasswordHash(tx, account.accountId, 'phc', clock.now()))
  await identity.ask((tx) => noteKnownAddress(tx, account.accountId, '192.0.2.1', clock.now()))
  assert.deepEqual(await look('192.0.2.1'), { ...account, hash: 'phc', isKnownAddress: true })
  assert.deepEqual(await look('192.0.2.2'), { ...account, hash: 'phc', isKnownAddress: false })
})

test('keeps names in one line and refuses empty and endless ones', () => {
  assert.equal(accountName('  Ana\n García\u0000\ud800 '), 'Ana García \ufffd')
  for (const name of ['', ' \t ', 'x'.repeat(201)])
    assert.throws(
      () => accountName(name),
      (error) => isProductError(error, 'input-invalid'),
    )
})

test('refuses what is no e-mail address', () => {
  for (const typed of ['', 'ana', 'ana@', '@example.org', 'a b@example.org', 'x'.repeat(2_000), "a@b.c' or '1'='1"])
    assert.throws(
      () => accountEmail(typed),
      (error) => isProductError(error, 'email-invalid'),
      typed,
    )
})
