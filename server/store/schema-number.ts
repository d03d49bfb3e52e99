import { sql } from 'kysely'
import type { Store } from './store.ts'

/** The last step of the schema that this database has taken; asks nothing else of it, so it tells as well whether it answers. */
export async function readSchemaNumber(store: Store): Promise<number> {
  const rows = await store.across(sql<{ number: number }>`select max(number)::int as number from lazo.migration`)
  return rows[0]!.number
}
