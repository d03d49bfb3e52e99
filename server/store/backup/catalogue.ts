import type { ClientBase } from 'pg'
import type { BackupHeader, TableHeader } from './backup-format.ts'

/** The schemas that are saved. The queue of jobs is not: what it was to do stands in the tables as well, and is queued anew at the start. */
export const SAVED_SCHEMAS: readonly string[] = ['lazo', 'identity']

/** The tables of the saved schemas, with the columns that have values of their own. */
export async function listTables(client: ClientBase): Promise<TableHeader[]> {
  const { rows } = await client.query<TableHeader>(
    `select n.nspname::text as schema, c.relname::text as name, array(
       select a.attname::text from pg_attribute a
       where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind = 'r' order by 1, 2`,
    [SAVED_SCHEMAS],
  )
  return rows
}

/** The sequences of the saved schemas that have given a number. */
export async function listSequences(client: ClientBase): Promise<BackupHeader['sequences'][number][]> {
  const { rows } = await client.query<BackupHeader['sequences'][number]>(
    `select schemaname::text as schema, sequencename::text as name, last_value as value from pg_sequences
     where schemaname = any($1) and last_value is not null order by 1, 2`,
    [SAVED_SCHEMAS],
  )
  return rows
}

/** A name of the catalogue as SQL writes it. */
export function quoted(...names: string[]): string {
  return names.map((name) => `"${name.replaceAll('"', '""')}"`).join('.')
}

/** A table with its columns, as COPY takes it. */
export function copyTarget(table: TableHeader): string {
  return `${quoted(table.schema, table.name)} (${table.columns.map((column) => quoted(column)).join(', ')})`
}
