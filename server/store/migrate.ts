import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { Client, type ClientBase } from 'pg'
import { ProductError } from '#base/errors.ts'
import { connectionConfig, type DatabaseAddress } from './address.ts'
import { prepareQueue } from './jobs/prepare-queue.ts'
import { ensureRoles } from './roles.ts'

/** One step of the schema: its number, name and SQL. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly text: string
  readonly checksum: string
}

/** Where a database stands: its highest step (0 when empty) against the highest this program knows. */
export interface SchemaStanding {
  readonly found: number
  readonly known: number
}

const FOLDER = new URL('./migrations/', import.meta.url)
/** Any number, the same in all versions: two programs never migrate one database at once. */
const LOCK = 7_052_013

/** The steps this program knows, in order. */
export function knownMigrations(): Migration[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, FOLDER), 'utf8')
      return {
        number: Number(file.slice(0, 4)),
        name: file,
        text,
        checksum: createHash('sha256').update(text).digest('hex'),
      }
    })
}

/** How far the database is; never changes it. */
export async function readStanding(client: ClientBase): Promise<SchemaStanding> {
  const known = knownMigrations().at(-1)?.number ?? 0
  const { rows } = await client.query<{ exists: boolean }>(`select to_regclass('lazo.migration') is not null as exists`)
  if (!rows[0]!.exists) return { found: 0, known }
  const found = await client.query<{ number: number }>(
    'select coalesce(max(number), 0)::int as number from lazo.migration',
  )
  return { found: found.rows[0]!.number, known }
}

/** Refuses a database that a newer program has brought further than this one knows. */
export function refuseNewerSchema(standing: SchemaStanding): void {
  if (standing.found <= standing.known) return
  throw new ProductError(
    'program-too-old',
    `This data was last used by a newer Lazo (schema ${standing.found}; this program knows ${standing.known}). Install the newer version again; nothing was changed.`,
    { facts: { found: standing.found, known: standing.known } },
  )
}

/**
 * Brings a database to the newest schema, as its owner: roles and schemas first, then each missing step in a transaction of
 * its own. Returns the names of the steps done.
 */
export async function migrate(owner: DatabaseAddress, options: { appPassword?: string } = {}): Promise<string[]> {
  const client = new Client(connectionConfig(owner))
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    refuseNewerSchema(await readStanding(client))
    await ensureRoles(client, options.appPassword)
    const applied = await applyMissing(client)
    await prepareQueue(owner)
    return applied
  } finally {
    await client.end()
  }
}

/** Makes the list of steps done, where it is not there yet. */
export async function ensureStepList(client: ClientBase): Promise<void> {
  await client.query(`create table if not exists lazo.migration (
    number integer primary key, name text not null, checksum text not null, at timestamptz not null default now())`)
  await client.query('grant select on lazo.migration to lazo_app')
}

/** Takes one step, within the transaction that runs. */
export async function takeStep(client: ClientBase, step: Migration): Promise<void> {
  await client.query(step.text)
  await client.query('insert into lazo.migration (number, name, checksum) values ($1, $2, $3)', [
    step.number,
    step.name,
    step.checksum,
  ])
}

async function applyMissing(client: Client): Promise<string[]> {
  await ensureStepList(client)
  const { rows } = await client.query<{ number: number; checksum: string; name: string }>(
    'select number, name, checksum from lazo.migration',
  )
  const done = new Map(rows.map((row) => [row.number, row]))
  const applied: string[] = []
  for (const step of knownMigrations()) {
    const before = done.get(step.number)
    if (before && before.checksum !== step.checksum) throw alteredStep(step.name)
    if (!before) {
      await applyStep(client, step)
      applied.push(step.name)
    }
  }
  return applied
}

async function applyStep(client: Client, step: Migration): Promise<void> {
  await client.query('begin')
  try {
    await takeStep(client, step)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new ProductError(
      'database-unavailable',
      `The schema step ${step.name} failed and was taken back: ${(error as Error).message}`,
      { cause: error },
    )
  }
}

function alteredStep(name: string): ProductError {
  return new ProductError(
    'program-too-old',
    `The schema step ${name} of this program differs from the one that made this database. Install the version that made it, or restore a backup.`,
  )
}
