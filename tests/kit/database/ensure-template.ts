import { databaseOf, urlOfDatabase, withClient } from './administer.ts'

/** Any number, the same for all who prepare a template. */
const PREPARING = 7_206_114

/**
 * The name of the template database `name` of this run; the first to ask makes it with `prepare`, which gets its address and
 * must close its connections. Others wait. Since roles belong to the whole server, one template is prepared at a time.
 */
export async function ensureTemplate(
  serverUrl: string,
  name: string,
  prepare: (url: string) => Promise<void>,
): Promise<string> {
  const template = `${databaseOf(serverUrl)}_template_${name}`
  const unready = `${template}_unready`
  await withClient(urlOfDatabase(serverUrl, 'postgres'), async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [PREPARING])
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template])
    if (rowCount) return
    await client.query(`DROP DATABASE IF EXISTS "${unready}" WITH (FORCE)`)
    await client.query(`CREATE DATABASE "${unready}"`)
    await prepare(urlOfDatabase(serverUrl, unready))
    await client.query(`ALTER DATABASE "${unready}" RENAME TO "${template}"`)
  })
  return template
}
