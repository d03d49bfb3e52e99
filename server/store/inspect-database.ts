import { Client } from 'pg'
import { ProductError } from '#base/errors.ts'
import { connectionConfig, type DatabaseAddress } from './address.ts'
import { readStanding, type SchemaStanding } from './migrate.ts'
import { serverRoleProblem } from './roles.ts'

/** What a database is found to be by whoever enters it. */
export interface Inspection {
  readonly standing: SchemaStanding
  /** Why the role that entered may not run the server, in words; null when it may. */
  readonly roleProblem: string | null
}

/** Looks at a database without changing it. Throws `database-unavailable` when nobody answers. */
export async function inspectDatabase(address: DatabaseAddress): Promise<Inspection> {
  const client = new Client(connectionConfig(address))
  try {
    await client.connect()
  } catch (error) {
    throw new ProductError('database-unavailable', `The database does not answer: ${(error as Error).message}`, {
      cause: error,
    })
  }
  try {
    return { standing: await readStanding(client), roleProblem: await serverRoleProblem(client) }
  } finally {
    await client.end()
  }
}
