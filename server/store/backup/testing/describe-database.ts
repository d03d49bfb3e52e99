import type { Client } from 'pg'
import { listTables, quoted } from '../catalogue.ts'

/** What every table holds, as one checksum each, whatever the order of rows. The era of workspaces is left out. */
export async function checksumTables(client: Client): Promise<Record<string, string>> {
  const sums: Record<string, string> = {}
  await client.query(`set timezone = 'UTC'`)
  for (const { schema, name, columns } of await listTables(client)) {
    const values = columns.filter((column) => column !== 'era').map((column) => quoted(column))
    const { rows } = await client.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(line, e'\\n' order by line collate "C")), '') as sum
       from (select row(${values.join(', ')})::text as line from ${quoted(schema, name)}) l`,
    )
    sums[`${schema}.${name}`] = rows[0]!.sum
  }
  return sums
}

/** The form of the database: columns, indexes, keys, triggers, policies, rights and sequences, as text. */
export async function describeForm(client: Client): Promise<string[]> {
  await client.query('set search_path = pg_catalog')
  const { rows } = await client.query<{ line: string }>(`
    with mine as (select c.* from pg_class c where c.relnamespace::regnamespace::text in ('lazo', 'identity'))
    select c.oid::regclass || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || coalesce(pg_get_expr(d.adbin, d.adrelid), '') as line
      from mine c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    union all select pg_get_indexdef(oid) from mine where relkind = 'i'
    union all select k.conrelid::regclass || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid) || k.convalidated from pg_constraint k join mine c on c.oid = k.conrelid
    union all select pg_get_triggerdef(t.oid) || t.tgenabled::text from pg_trigger t join mine c on c.oid = t.tgrelid where not t.tgisinternal
    union all select p.polrelid::regclass || pg_get_expr(p.polqual, p.polrelid) from pg_policy p join mine c on c.oid = p.polrelid
    union all select oid::regclass || ' ' || relrowsecurity || ' ' || coalesce((select string_agg(r, ',' order by r) from unnest(relacl::text[]) r), '') from mine
    order by 1`)
  return rows.map((row) => row.line)
}
