import type { ClientBase } from 'pg'
import { SAVED_SCHEMAS } from './catalogue.ts'

/** How to take something of the schema away for a while, and how to put it back. */
interface Aside {
  readonly away: string
  readonly back: string
}

const KEYS = `
  select format('alter table %s drop constraint %I', conrelid::regclass, conname) as away,
    format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as back
  from pg_constraint where contype = 'f' and connamespace::regnamespace::text = any($1)`

const INDEXES = `
  select format('drop index %s', i.indexrelid::regclass) as away, pg_get_indexdef(i.indexrelid) as back
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where c.relnamespace::regnamespace::text = any($1)
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))`

const TRIGGERS = `
  select format('alter table %s disable trigger %I', t.tgrelid::regclass, t.tgname) as away,
    format('alter table %s enable trigger %I', t.tgrelid::regclass, t.tgname) as back
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
  where c.relnamespace::regnamespace::text = any($1) and not t.tgisinternal and t.tgenabled = 'O'`

/**
 * Takes foreign keys, indexes and triggers away while rows are loaded: rows may then come in any order, are checked and
 * indexed all at once, which is faster, and nothing is written twice. The function given back puts all of it in place again.
 */
export async function setAside(client: ClientBase): Promise<() => Promise<void>> {
  // Names are then written with their schema.
  await client.query('set local search_path = pg_catalog')
  const asides: Aside[] = []
  for (const question of [KEYS, INDEXES, TRIGGERS]) {
    const { rows } = await client.query<Aside>(question, [SAVED_SCHEMAS])
    for (const aside of rows) await client.query(aside.away)
    asides.push(...rows)
  }
  return async () => {
    // Backwards: a key may stand on an index.
    for (const { back } of asides.toReversed()) await client.query(back)
  }
}
