import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'
import { DEFINERS } from './definers.ts'
import { COLUMN_GRANTS, NOT_TENANT, TABLE_GRANTS } from './testing/grants.table.ts'

const FOLDER = new URL('../migrations/', import.meta.url)
const OWN = `n.nspname in ('lazo', 'identity')`

let space: TestWorkspace
before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())

const ask = <Row extends object>(sql: string) => askOnce<Row>(space.ownerUrl, sql)

/** One text per row. */
async function names(sql: string): Promise<string[]> {
  return (await ask<{ name: string }>(sql)).map((row) => row.name)
}

const tenantTables = async () =>
  (
    await names(`select relname as name from pg_class where relnamespace = 'lazo'::regnamespace and relkind = 'r'`)
  ).filter((name) => !NOT_TENANT.includes(name))

describe('every tenant table', () => {
  it('has primary, unique and foreign keys that lead with the workspace', async () => {
    const keys = await ask<{ name: string; columns: string[] }>(`
      select c.conrelid::regclass || ' ' || c.conname as name,
        array(select a.attname::text from unnest(c.conkey) with ordinality as k(number, place)
          join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.number order by k.place) as columns
      from pg_constraint c where c.connamespace = 'lazo'::regnamespace and c.contype in ('p', 'u', 'f')
      union all
      select i.indrelid::regclass || ' ' || i.indexrelid::regclass,
        array(select pg_get_indexdef(i.indexrelid, p, true) from generate_series(1, i.indnkeyatts) as p)
      from pg_index i join pg_class t on t.oid = i.indrelid
      where i.indisunique and t.relnamespace = 'lazo'::regnamespace`)
    const tables = await tenantTables()
    const ofTenants = keys.filter((key) => tables.includes(key.name.split(' ')[0]!.replace('lazo.', '')))
    assert.ok(ofTenants.length > 2 * tables.length, `saw only ${ofTenants.length} keys of ${tables.length} tables`)
    const others = ofTenants.filter((key) => key.columns[0] !== 'workspace_id').map((key) => key.name)
    // The tag numbers the workspaces themselves; addresses of pages are the whole server's.
    assert.deepEqual(
      [...new Set(others)],
      ['lazo.workspace workspace_tag_key', 'lazo.workspace lazo.workspace_tag_key', 'lazo.profile lazo.profile_slug'],
    )
  })

  it('refers to other tenant tables by the same workspace', async () => {
    const crossed = await names(`
      select c.conrelid::regclass || ' ' || c.conname as name from pg_constraint c
      join pg_attribute a on a.attrelid = c.confrelid and a.attnum = c.confkey[1]
      where c.connamespace = 'lazo'::regnamespace and c.contype = 'f'
        and (a.attname <> 'workspace_id' or c.confrelid::regclass::text not like 'lazo.%')`)
    assert.deepEqual(crossed, [])
  })

  it('stands behind row-level security with one policy, for reading and for writing', async () => {
    const tables = await tenantTables()
    const rows = await ask<{ name: string; on: boolean; policies: string[] }>(`
      select c.relname as name, c.relrowsecurity as on, array(
        select p.polcmd::text || ' ' || pg_get_expr(p.polqual, p.polrelid) || ' ' || pg_get_expr(p.polwithcheck, p.polrelid)
        from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polroles = '{0}') as policies
      from pg_class c where c.relnamespace = 'lazo'::regnamespace and c.relkind = 'r'`)
    const mine = `(workspace_id = (NULLIF(current_setting('lazo.workspace'::text, true), ''::text))::uuid)`
    const open = rows.filter(
      (row) => tables.includes(row.name) && !(row.on && row.policies.join() === `* ${mine} ${mine}`),
    )
    assert.deepEqual(open, [])
    assert.ok(tables.length > 25)
  })
})

describe('the roles', () => {
  it('hold exactly the rights that are listed', async () => {
    const letters: Record<string, string> = { r: 'select', a: 'insert', w: 'update', d: 'delete' }
    const rows = await ask<{ name: string; role: string; rights: string }>(`
      select n.nspname || '.' || c.relname as name, a.grantee::regrole::text as role,
        string_agg(case a.privilege_type when 'SELECT' then 'r' when 'INSERT' then 'a' when 'UPDATE' then 'w' when 'DELETE' then 'd'
          else a.privilege_type end, '' order by array_position(array['SELECT', 'INSERT', 'UPDATE', 'DELETE'], a.privilege_type)) as rights
      from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) as a
      where ${OWN} and c.relkind in ('r', 'v', 'm', 'S') and a.grantee <> c.relowner group by 1, 2`)
    const found = rows.map(({ name, role, rights }) => [
      `${name} ${role === '-' ? 'public' : role}`,
      Array.from(rights, (letter) => letters[letter] ?? letter).join(', '),
    ])
    assert.deepEqual(Object.fromEntries(found.sort()), Object.fromEntries(Object.entries(TABLE_GRANTS).sort()))
  })

  it('may update single columns only where that is listed', async () => {
    const found = await names(`
      select c.relname || '.' || a.attname || ' ' || x.grantee::regrole || ' ' || lower(x.privilege_type) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid,
        aclexplode(a.attacl) as x where ${OWN} order by 1`)
    assert.deepEqual(found, [...COLUMN_GRANTS].sort())
  })

  it('own nothing, pass no wall, make nothing, and inherit nothing', async () => {
    const rows = await ask<Record<string, unknown>>(`
      select rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as "isMighty", rolinherit as inherits,
        rolcanlogin as enters, (select count(*)::int from pg_class c where c.relowner = r.oid) as owns,
        (select count(*)::int from pg_namespace n where n.nspname not like 'pg!_t%' escape '!' and has_schema_privilege(r.oid, n.oid, 'create')) as "makesIn"
      from pg_roles r where rolname in ('lazo_app', 'lazo_identity', 'lazo_jobs') order by 1`)
    const plain = { isMighty: false, owns: 0, makesIn: 0 }
    assert.deepEqual(rows, [
      { name: 'lazo_app', ...plain, inherits: false, enters: true },
      { name: 'lazo_identity', ...plain, inherits: true, enters: false },
      { name: 'lazo_jobs', ...plain, inherits: true, enters: false },
    ])
  })

  it('use one schema each', async () => {
    const rows = await names(`
      select n.nspname || ' ' || r.rolname as name from pg_namespace n, pg_roles r
      where n.nspname in ('lazo', 'identity', 'jobs') and r.rolname in ('lazo_app', 'lazo_identity', 'lazo_jobs')
        and has_schema_privilege(r.oid, n.oid, 'usage') order by 1`)
    assert.deepEqual(rows, ['identity lazo_identity', 'jobs lazo_jobs', 'lazo lazo_app'])
  })
})

describe('functions with the rights of the owner', () => {
  it('are those of the list, each in one form', async () => {
    const found = await names(`
      select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and (${OWN} or n.nspname in ('jobs', 'public')) order by 1`)
    assert.deepEqual(found, DEFINERS.map((definer) => `lazo.${definer.name}`).sort())
  })

  it('have a search path that nobody else can write to', async () => {
    const loose = await names(`
      select proname::text as name from pg_proc
      where prosecdef and pronamespace = 'lazo'::regnamespace and 'search_path=pg_catalog, pg_temp' <> all (coalesce(proconfig, '{}'))`)
    assert.deepEqual(loose, [])
  })

  it('and all other functions are shut to the public, also those that are made later', async () => {
    const isOpen = `select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where ${OWN} and has_function_privilege('public', p.oid, 'execute') order by 1`
    assert.deepEqual(await names(isOpen), [])
    await ask(`create function lazo.made_later() returns int language sql security definer as 'select 1'`)
    assert.deepEqual(await names(isOpen), [])
    await ask('drop function lazo.made_later()')
  })

  it('can be called by the server’s role, but what sets up the walls cannot', async () => {
    const callable = await names(`
      select proname::text as name from pg_proc where pronamespace = 'lazo'::regnamespace
        and has_function_privilege('lazo_app', oid, 'execute')`)
    const callers = DEFINERS.filter((definer) => definer.guard !== 'trigger').map((definer) => definer.name)
    assert.deepEqual(
      callers.filter((name) => !callable.includes(name)),
      [],
    )
    assert.equal(callable.includes('wall'), false)
  })

  it('do nothing above workspaces but give identifiers, names and roles', async () => {
    const above = DEFINERS.filter((definer) => definer.guard === 'above').map((definer) => `'${definer.name}'`)
    const rows = await ask<{ name: string; volatile: string; columns: string[] }>(`
      select proname::text as name, provolatile as volatile, coalesce(proargnames[pronargs + 1:], '{}') as columns
      from pg_proc where pronamespace = 'lazo'::regnamespace and proname in (${above.join()}) order by 1`)
    const known = [
      'workspace_id',
      'workspace_name',
      'name',
      'member_id',
      'account_id',
      'import_id',
      'invitation_id',
      'created_by',
      'role',
    ]
    assert.deepEqual(
      rows.flatMap((row) => row.columns.filter((column) => ![...known, 'disabled'].includes(column))),
      [],
    )
    assert.deepEqual([...new Set(rows.map((row) => row.volatile))], ['s'])
    assert.equal(rows.length, above.length)
  })
})

describe('the steps of the schema', () => {
  it('are numbered without gaps and all done, in order, with the text they still have', async () => {
    const files = readdirSync(FOLDER).sort()
    assert.deepEqual(
      files.map((file) => Number(file.slice(0, 4))),
      files.map((_, i) => i + 1),
    )
    assert.deepEqual(await names('select name from lazo.migration order by number'), files)
  })
})
