import { randomBytes } from 'node:crypto'
import { askOnce, databaseOf, urlOfDatabase } from './administer.ts'

/** A database of one test file. */
export interface TestDatabase {
  /** Its address, as the owner. */
  readonly url: string
  drop(): Promise<void>
}

/** Makes a fresh database on a test server, as a copy of `template` when given. The template must have no open connections. */
export async function createDatabase(serverUrl: string, template?: string): Promise<TestDatabase> {
  const name = `${databaseOf(serverUrl)}_${randomBytes(6).toString('hex')}`
  // Copying files takes half the time of the usual way, through the log.
  const origin = template ? ` TEMPLATE "${template}" STRATEGY file_copy` : ''
  await askOnce(serverUrl, `CREATE DATABASE "${name}"${origin}`)
  return {
    url: urlOfDatabase(serverUrl, name),
    async drop() {
      await askOnce(serverUrl, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    },
  }
}
