import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress } from 'node:zlib'
import type { Client } from 'pg'
import { ProductError } from '#base/errors.ts'
import type { DatabaseAddress } from '../address.ts'
import { readStanding, refuseNewerSchema } from '../migrate.ts'
import { translateError } from '../translate-error.ts'
import { type BackupHeader, type BackupSummary, FORMAT, type TableFooter, type TableHeader } from './backup-format.ts'
import { copyTarget, listSequences, listTables, quoted } from './catalogue.ts'
import { CopyOut } from './copy-stream.ts'
import { FrameWriter } from './frame-writer.ts'
import { Meter } from './meter.ts'
import { withOwner } from './owner-connection.ts'
import { verifyFile } from './verify-backup.ts'
import { writeSafely } from './write-safely.ts'

const PIECE_BYTES = 128 * 1024
const COMPRESSION = { chunkSize: PIECE_BYTES, params: { [constants.ZSTD_c_compressionLevel]: 3 } }

/**
 * Saves the whole database, as its owner, into one file. It is of one moment, while everybody goes on writing: it holds every
 * change acknowledged before and none by half. Memory does not grow with the data. Throws `disk-full`, `database-unavailable`.
 */
export async function writeBackup(owner: DatabaseAddress, file: string): Promise<BackupSummary> {
  let summary: BackupSummary | undefined
  await writeSafely(file, async (handle) => {
    await withOwner(owner, (client) => saveMoment(client, new FrameWriter(handle, file))).catch((error: unknown) => {
      throw translateError(error)
    })
    // It gets its name only after it was read back from the disk and found whole.
    summary = await verifyFile(handle, { name: file, size: (await handle.stat()).size })
  })
  return summary!
}

async function saveMoment(client: Client, writer: FrameWriter): Promise<void> {
  await client.query('begin isolation level repeatable read read only')
  const header = await readHeader(client)
  await writer.begin()
  await writer.json('H', header)
  for (const table of header.tables) await saveTable(client, writer, table)
  await writer.end()
}

async function readHeader(client: Client): Promise<BackupHeader> {
  const standing = await readStanding(client)
  if (standing.found === 0)
    throw new ProductError(
      'database-unavailable',
      'This database holds no data of Lazo, so there is nothing to back up.',
    )
  refuseNewerSchema(standing)
  const tables = await listTables(client)
  // Nobody changes the form of a table while it is being saved.
  await client.query(
    `lock table ${tables.map((table) => quoted(table.schema, table.name)).join(', ')} in access share mode`,
  )
  return {
    format: FORMAT,
    createdAt: new Date().toISOString(),
    postgres: await readVersion(client),
    schema: await readSteps(client),
    tables,
    sequences: await listSequences(client),
    auditHeads: tables.some((table) => table.name === 'audit_seal') ? await readAuditHeads(client) : [],
  }
}

async function saveTable(client: Client, writer: FrameWriter, table: TableHeader): Promise<void> {
  await writer.json('T', table)
  const copy = client.query(new CopyOut(`copy ${copyTarget(table)} to stdout`))
  const meter = new Meter()
  await pipeline(copy, meter, createZstdCompress(COMPRESSION), async (pieces: AsyncIterable<Buffer>) => {
    for await (const piece of pieces) await writer.frame('D', piece)
  })
  const footer: TableFooter = { rows: copy.rows, bytes: meter.bytes, sha256: meter.sha256() }
  await writer.json('E', footer)
}

async function readVersion(client: Client): Promise<string> {
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  return rows[0]!.server_version
}

async function readSteps(client: Client): Promise<BackupHeader['schema']> {
  const { rows } = await client.query<BackupHeader['schema'][number]>(
    'select number, name, checksum from lazo.migration order by number',
  )
  return rows
}

async function readAuditHeads(client: Client): Promise<BackupHeader['auditHeads']> {
  const { rows } = await client.query<BackupHeader['auditHeads'][number]>(
    `select distinct on (workspace_id) workspace_id as "workspaceId", position, encode(hash, 'hex') as hash
     from lazo.audit_seal order by workspace_id, position desc`,
  )
  return rows
}
