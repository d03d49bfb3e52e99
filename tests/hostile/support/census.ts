import { askOnce } from '#kit/database/administer.ts'

/** How many rows each table holds. */
export type Census = Readonly<Record<string, number>>

/** Tables that tell of what was tried, also in vain, and of what people and devices have read, which is written a moment later. */
const JOURNALS = /^lazo\.(?:alarm|audit|card_opening|card_taken|device_)|^identity\.(?:attempt|known_address|session)/

/** Counts the rows of all tables that something half saved would show in. `url` is the address of the owner. */
export async function takeCensus(url: string): Promise<Census> {
  const tables = await askOnce<{ name: string }>(
    url,
    `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('lazo', 'identity') order by 1`,
  )
  const names = tables.map(({ name }) => name).filter((name) => !JOURNALS.test(name))
  const counts = names.map((name) => `select '${name}' as name, count(*)::int as rows from ${name}`)
  const rows = await askOnce<{ name: string; rows: number }>(url, counts.join(' union all '))
  return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]))
}
