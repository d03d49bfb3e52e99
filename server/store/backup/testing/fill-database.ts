import { createHash, randomBytes } from 'node:crypto'
import type { Client } from 'pg'
import { oddTexts } from './odd-values.table.ts'

/** Deterministic identifiers: `id(7)` is always the same. */
const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`

/** Fills a migrated database, as its owner, with two workspaces that hold a little of everything, odd values above all. */
export async function fillDatabase(client: Client): Promise<void> {
  for (const workspace of [id(1), id(2)]) await fillWorkspace(client, workspace)
  await client.query(
    `insert into lazo.audit (workspace_id, audit_id, at, act, subject)
    values ('00000000-0000-0000-0000-000000000000', $1, '2026-03-01 09:00:00.123456+01', 'server-started', '')`,
    [id(90)],
  )
  await client.query(
    `insert into identity.account (account_id, email, name, created_at) values ($1, 'ana@example.org', $2, now())`,
    [id(10), oddTexts[0]],
  )
  await client.query(
    `insert into identity.session (session_id, account_id, token_hash, created_at, expires_at, used_at, way, address)
    values ($1, $2, $3, now(), 'infinity', '-infinity', 'password', '192.0.2.0/24')`,
    [id(11), id(10), randomBytes(32)],
  )
  await client.query(
    `insert into identity.app_password (app_password_id, account_id, workspace_id, member_id, device_id, selector, password_hash, created_at)
    values ($1, $2, $3, $2, $4, 'abcdef', $5, now())`,
    [id(12), id(10), id(1), id(50), oddTexts[2]],
  )
}

async function fillWorkspace(client: Client, workspace: string): Promise<void> {
  const insert = (sql: string, ...values: unknown[]) => client.query(sql, [workspace, ...values])
  await insert(`insert into lazo.workspace (workspace_id, name, era, created_at) values ($1, 'Casa', 7, now())`)
  await insert(
    `insert into lazo.member values ($1, $2, $3, 'ana@example.org', 'Ana', 'owner', now(), null)`,
    id(10),
    id(10),
  )
  await insert(
    `insert into lazo.book (workspace_id, book_id, owner_id, kind, name, slug, created_at) values ($1, $2, $3, 'shared', 'Clientes', 'clientes', now())`,
    id(20),
    id(10),
  )
  for (const [i, text] of oddTexts.entries()) await fillCard(client, { workspace, cardId: id(100 + i), text })
  const bytes = randomBytes(1_300_000)
  const digest = createHash('sha256').update(bytes).digest()
  await insert(
    `insert into lazo.blob values ($1, $2, $3, $4, 'image/png', 'photo', now())`,
    id(30),
    digest,
    bytes.length,
  )
  await insert(
    'insert into lazo.blob_chunk values ($1, $2, 0, $3), ($1, $2, 1, $4)',
    id(30),
    bytes.subarray(0, 1_048_576),
    bytes.subarray(1_048_576),
  )
  await insert(`insert into lazo.audit values ($1, $2, now(), $3, 'card-created', $4, 1)`, id(40), id(10), oddTexts[3])
  await insert(
    'insert into lazo.audit_payload values ($1, $2, $3, $4)',
    id(40),
    randomBytes(16),
    '{"b" : 1,  "a": "\\u00e9\\n"}',
  )
  await insert(
    'insert into lazo.audit_seal (workspace_id, position, audit_id, hash, payload_hash) values ($1, 1, $2, $3, null)',
    id(40),
    digest,
  )
  await fillDevice(insert)
}

async function fillDevice(insert: (sql: string, ...values: unknown[]) => Promise<unknown>): Promise<void> {
  const [device, book, card] = [id(50), id(20), id(100)]
  await insert(
    `insert into lazo.device (workspace_id, device_id, member_id, label, doors, client, has_all_books, created_at)
    values ($1, $2, $3, $4, '{carddav,ldap}', $5, true, now())`,
    device,
    id(10),
    oddTexts[0]!.slice(0, 200) || 'x',
    oddTexts[1],
  )
  await insert('insert into lazo.device_book values ($1, $2, $3, false, now(), 7, now(), null)', device, book)
  await insert(
    `insert into lazo.card_source values ($1, $2, $3, 1, '3.0', $4, '[{"b" : 1}]')`,
    device,
    card,
    `BEGIN:VCARD\r\n${oddTexts[2]}\r\n`,
  )
  await insert(
    `insert into lazo.dav_property values ($1, $2, $3, null, 'urn:x', 'y', $4)`,
    id(10),
    book,
    oddTexts.join('\n'),
  )
}

async function fillCard(client: Client, card: { workspace: string; cardId: string; text: string }): Promise<void> {
  const document = JSON.stringify(
    { '@type': 'Card', version: '1.0', uid: card.cardId, name: { full: card.text } },
    null,
    1,
  )
  await client.query(
    `insert into lazo.card (workspace_id, card_id, home_book_id, uid, document, kind, display, sort_family, sort_given, sort_organization,
      revision, created_at, created_by, created_door, updated_at, updated_by, updated_door)
    values ($1, $2, $3, $4, $5, 'individual', $6, $6, $6, $6, 1, now(), $7, 'rest', now(), $7, 'rest')`,
    [card.workspace, card.cardId, id(20), card.cardId, document, card.text.slice(0, 500), id(10)],
  )
  await client.query(
    `insert into lazo.card_version (workspace_id, card_id, version_id, revision, act, at, member_id, door, forward)
    values ($1, $2, $2, 1, 'edit', now(), $3, 'rest', $4)`,
    [card.workspace, card.cardId, id(10), JSON.stringify({ 'name/full': card.text })],
  )
}
