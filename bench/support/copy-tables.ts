import { createReadStream, createWriteStream, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Client } from 'pg'
import type { TableHeader } from '#store/backup/backup-format.ts'
import { copyTarget, listTables } from '#store/backup/catalogue.ts'
import { CopyIn, CopyOut } from '#store/backup/copy-stream.ts'

/** The schema's own list of steps, and the queue of the sealer, which a trigger fills. */
const FILLED_BY_SCHEMA = new Set(['migration', 'audit_pending'])

/** The rows of all tables of a database, as COPY wrote them into files. */
export interface CopiedRows {
  readonly rows: number
  readonly bytes: number
  /** Loads them into the empty tables of another database, as its owner, in one transaction. Gives the time in milliseconds. */
  loadInto(ownerUrl: string): Promise<number>
  remove(): void
}

/** Copies out the rows of all tables but those that the schema itself fills. */
export async function copyRows(ownerUrl: string, folder: string): Promise<CopiedRows> {
  mkdirSync(folder, { recursive: true })
  const fileOf = (table: TableHeader) => join(folder, `${table.schema}.${table.name}.copy`)
  const client = await connect(ownerUrl)
  const tables = await inOrderOfReference(client)
  let [rows, bytes] = [0, 0]
  for (const table of tables) {
    const out = client.query(new CopyOut(`copy ${copyTarget(table)} to stdout`))
    const file = createWriteStream(fileOf(table))
    await pipeline(out, file)
    rows += out.rows
    bytes += file.bytesWritten
  }
  await client.end()
  return {
    rows,
    bytes,
    async loadInto(url) {
      const target = await connect(url)
      try {
        const start = performance.now()
        await target.query('begin')
        for (const table of tables)
          await pipeline(
            createReadStream(fileOf(table)),
            target.query(new CopyIn(`copy ${copyTarget(table)} from stdin`)),
          )
        await target.query('commit')
        return performance.now() - start
      } finally {
        await target.end()
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Tables after those they refer to, so that every foreign key is checked as it is in the product. */
async function inOrderOfReference(client: Client): Promise<TableHeader[]> {
  const { rows } = await client.query<{ child: string; parent: string }>(
    `select conrelid::regclass::text as child, confrelid::regclass::text as parent from pg_constraint where contype = 'f' and conrelid <> confrelid`,
  )
  const waiting = (await listTables(client)).filter((table) => !FILLED_BY_SCHEMA.has(table.name))
  const ordered: TableHeader[] = []
  while (waiting.length > 0) {
    const isFree = (table: TableHeader) =>
      !rows.some((key) => key.child === nameOf(table) && waiting.some((other) => nameOf(other) === key.parent))
    const next = waiting.findIndex(isFree)
    ordered.push(...waiting.splice(next, 1))
  }
  return ordered
}

function nameOf(table: TableHeader): string {
  return `${table.schema}.${table.name}`
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}
