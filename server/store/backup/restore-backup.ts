import { randomInt } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { type Client, DatabaseError } from 'pg'
import type { DatabaseAddress } from '../address.ts'
import { migrate } from '../migrate.ts'
import { translateError } from '../translate-error.ts'
import type { BackupHeader, BackupSummary } from './backup-format.ts'
import { buildSchema, completeSchema, type SchemaSteps, stepsOf } from './build-schema.ts'
import { copyTarget, quoted } from './catalogue.ts'
import { CopyIn } from './copy-stream.ts'
import { withOwner } from './owner-connection.ts'
import { holdsData, refused, refuseUnfitTarget } from './restore-target.ts'
import { setAside } from './set-aside.ts'
import { readTables, verifyFile, withBackup } from './verify-backup.ts'
import { writeBackup } from './write-backup.ts'

/** How a backup is restored. */
export interface RestoreOptions {
  /** Replaces a database that holds data, after saving it into this file. Without it such a database is refused. */
  readonly replaceAfterSavingTo?: string
  /** The password of the server's role, for a database in which it is new. */
  readonly appPassword?: string
}

const LOCK_NOT_AVAILABLE = '55P03'

/**
 * Puts a backup into a database, as its owner. The whole file is checked first; then all happens in one transaction, so a
 * failure leaves the target as it was. The schema is brought to this program's. Every workspace gets a new era, by which
 * clients notice and start over; everything else is as it was saved. Throws `backup-unreadable`, `backup-damaged`,
 * `program-too-old`, `restore-refused`, `disk-full`.
 */
export async function restoreBackup(
  owner: DatabaseAddress,
  path: string,
  options: RestoreOptions = {},
): Promise<BackupSummary> {
  const summary = await withBackup(path, async (file, size) => {
    const { header } = await verifyFile(file, { name: path, size })
    const steps = stepsOf(header)
    return withOwner(owner, async (client) => {
      await prepareTarget(owner, client, options)
      return replaceAll(client, { file, name: path, size, header, steps })
    }).catch((error: unknown) => {
      throw explain(error)
    })
  })
  // The queue of jobs is made anew, empty.
  await migrate(owner, options.appPassword === undefined ? {} : { appPassword: options.appPassword })
  return summary
}

interface OpenedBackup {
  readonly file: FileHandle
  readonly name: string
  readonly size: number
  readonly header: BackupHeader
  readonly steps: SchemaSteps
}

async function prepareTarget(owner: DatabaseAddress, client: Client, options: RestoreOptions): Promise<void> {
  await refuseUnfitTarget(client)
  if (!(await holdsData(client))) return
  if (options.replaceAfterSavingTo === undefined)
    throw refused('This database holds data already, and a restore would replace it.')
  await writeBackup(owner, options.replaceAfterSavingTo)
}

async function replaceAll(client: Client, backup: OpenedBackup): Promise<BackupSummary> {
  await client.query('begin')
  // Whoever uses the old tables holds a lock on them; memory for indexes only within this transaction.
  await client.query(`set local lock_timeout = '3s'; set local maintenance_work_mem = '128MB'`)
  await buildSchema(client, backup.steps)
  const putBack = await setAside(client)
  const summary = await loadTables(client, backup)
  await setSequences(client, backup.header)
  await renewEras(client)
  await putBack()
  await client.query('set local search_path to default')
  await completeSchema(client, backup.steps)
  await client.query('commit')
  for (const table of summary.tables) await client.query(`analyze ${quoted(table.schema, table.name)}`)
  return summary
}

/** Reads the file a second time; should it have changed since it was checked, its checksums say so before anything is committed. */
async function loadTables(client: Client, backup: OpenedBackup): Promise<BackupSummary> {
  return readTables(backup.file, backup, async (table) =>
    client.query(new CopyIn(`copy ${copyTarget(table)} from stdin`)),
  )
}

async function setSequences(client: Client, header: BackupHeader): Promise<void> {
  for (const { schema, name, value } of header.sequences)
    await client.query('select setval($1::regclass, $2)', [quoted(schema, name), value])
}

async function renewEras(client: Client): Promise<void> {
  const { rows } = await client.query<{ workspace_id: string; era: number }>(
    'select workspace_id, era from lazo.workspace',
  )
  for (const { workspace_id, era } of rows)
    await client.query('update lazo.workspace set era = $2 where workspace_id = $1', [workspace_id, eraOtherThan(era)])
}

function eraOtherThan(before: number): number {
  const era = randomInt(2 ** 32)
  return era === before ? eraOtherThan(before) : era
}

function explain(error: unknown): unknown {
  const translated = translateError(error)
  if (!(error instanceof DatabaseError)) return translated
  if (error.code === LOCK_NOT_AVAILABLE) return refused('The database is in use. Stop Lazo, then restore.', error)
  return translated === error ? refused(`The database does not take the backup: ${error.message}.`, error) : translated
}
