import { Client } from 'pg'
import { connectionConfig, type DatabaseAddress } from '../address.ts'

/** What COPY writes and reads must not depend on how a server or a role is set up. */
const SETTINGS = [
  'client_encoding=UTF8',
  'datestyle=ISO',
  'intervalstyle=postgres',
  'timezone=UTC',
  'extra_float_digits=3',
  'bytea_output=hex',
  'statement_timeout=0',
  'idle_in_transaction_session_timeout=0',
  // Rather an error than a backup without the rows that a wall hides.
  'row_security=off',
]

/** Runs `work` with a connection of the database's owner. */
export async function withOwner<T>(owner: DatabaseAddress, work: (client: Client) => Promise<T>): Promise<T> {
  const options = SETTINGS.map((setting) => `-c ${setting}`).join(' ')
  const client = new Client({ ...connectionConfig(owner), options })
  // A broken connection fails the query that runs; the event would end the process.
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
