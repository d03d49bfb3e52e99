import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'pg'
import { openTestDatabase } from '#kit/database/open-test-database.ts'
import { migrate } from '../../migrate.ts'
import { withOwner } from '../owner-connection.ts'
import { checksumTables, describeForm } from './describe-database.ts'
import { fillDatabase } from './fill-database.ts'

const MIGRATED = {
  name: 'migrated',
  prepare: async (url: string) => void (await migrate({ url }, { appPassword: 'app' })),
}
const FILLED = {
  name: 'filled',
  async prepare(url: string) {
    await MIGRATED.prepare(url)
    await withOwner({ url }, fillDatabase)
  },
}

/** Databases and a folder for a test file; all of it goes at its end. */
export class TestGround {
  #folder: string | undefined
  readonly #drops: (() => Promise<void>)[] = []

  /** A database without anything, with the empty schema, or filled; its address as the owner. */
  async database(content: 'nothing' | 'schema' | 'filled'): Promise<{ url: string }> {
    const template = { nothing: undefined, schema: MIGRATED, filled: FILLED }[content]
    const database = await openTestDatabase(template)
    this.#drops.push(() => database.drop())
    return { url: database.url }
  }

  /** A path in a folder of this test file. */
  async path(name: string): Promise<string> {
    this.#folder ??= await mkdtemp(join(tmpdir(), 'lazo-backup-'))
    return join(this.#folder, name)
  }

  /** Drops and removes all of it. */
  async close(): Promise<void> {
    for (const drop of this.#drops) await drop()
    if (this.#folder) await rm(this.#folder, { recursive: true })
  }
}

/** What the tables of a database hold; see `checksumTables`. */
export function contentOf(owner: { url: string }): Promise<Record<string, string>> {
  return withOwner(owner, checksumTables)
}

/** The form of a database; see `describeForm`. */
export function formOf(owner: { url: string }): Promise<string[]> {
  return withOwner(owner, describeForm)
}

/** Runs statements as the owner. */
export function asOwner(owner: { url: string }, ...statements: string[]): Promise<void> {
  return withOwner(owner, async (client: Client) => {
    for (const statement of statements) await client.query(statement)
  })
}
