import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { askOnce } from '#kit/database/administer.ts'
import { openTestWorkspace, type TestWorkspace } from '#kit/workspace.ts'

/** A column as one side knows it. `words` are those a check allows, when they are spelled out. */
interface Column {
  readonly type: string
  readonly isNullable: boolean
  readonly hasDefault: boolean
  readonly words: readonly string[]
}
type Columns = Record<string, Column>

const TYPES: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  bigint: 'number',
  integer: 'number',
  'timestamp with time zone': 'Date',
  'text[]': 'string[]',
  'uuid[]': 'string[]',
  'integer[]': 'number[]',
  bytea: 'Buffer',
  date: 'string',
  json: 'json',
  Time: 'Date',
  Count: 'number',
}

const TENANT_TABLES = [
  'database.ts',
  'aim-tables.ts',
  'calendar-tables.ts',
  'catalogue-tables.ts',
  'comment-tables.ts',
  'desk-tables.ts',
  'tables.ts',
  'import-tables.ts',
  'interaction-tables.ts',
  'device-tables.ts',
  'draft-tables.ts',
  'list-tables.ts',
  'presence-tables.ts',
  'push-tables.ts',
  'self-check-tables.ts',
  'sharing-tables.ts',
  'team-tables.ts',
  'tie-tables.ts',
  'watch-tables.ts',
]

let space: TestWorkspace
before(async () => {
  space = await openTestWorkspace()
})
after(() => space.close())

describe('the hand-written types', () => {
  it('of the tenant tables equal the live schema, as far as the server’s role reaches', async () => {
    const tables = readTypes(TENANT_TABLES, 'Database')
    const live = await readSchema(
      'lazo',
      `has_any_column_privilege('lazo_app', c.oid, 'select') and c.relname <> 'migration'`,
    )
    assert.deepEqual(Object.keys(tables).sort(), Object.keys(live).sort())
    for (const [table, columns] of Object.entries(live)) assertSame(table, tables[table]!, columns)
  })

  it('of the accounts equal the live schema', async () => {
    const tables = readTypes(['../identity/tables.ts'], 'IdentityDatabase')
    const live = await readSchema('identity', 'true')
    assert.deepEqual(Object.keys(tables).sort(), Object.keys(live).sort())
    for (const [table, columns] of Object.entries(live)) assertSame(table, tables[table]!, columns)
  })

  it('are understood by this test', () => {
    const source =
      'interface AnyTable {\n  a: string\n  b: Generated<Count>\n  c: ColumnType<unknown, string | null>\n}\n'
    assert.deepEqual(parseInterfaces(source), {
      AnyTable: {
        a: { type: 'string', isNullable: false, hasDefault: false, words: [] },
        b: { type: 'number', isNullable: false, hasDefault: true, words: [] },
        c: { type: 'json', isNullable: true, hasDefault: false, words: [] },
      },
    })
  })
})

function assertSame(table: string, typed: Columns, live: Columns): void {
  assert.deepEqual(Object.keys(typed).sort(), Object.keys(live).sort(), table)
  for (const [name, column] of Object.entries(live)) {
    const { words, hasDefault, ...known } = typed[name]!
    const { words: allowed, hasDefault: isOptional, ...real } = column
    assert.deepEqual(known, real, `${table}.${name}`)
    // A type may ask for more than the table does.
    assert.ok(isOptional || real.isNullable || !hasDefault, `${table}.${name} has no default`)
    if (words.length > 0) assert.deepEqual(words, allowed, `${table}.${name}`)
  }
}

/** The columns of each table that the interface `database` in the first of these files names. */
function readTypes(files: readonly string[], database: string): Record<string, Columns> {
  const texts = files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  const interfaces = texts.reduce<Record<string, Columns>>((all, text) => ({ ...all, ...parseInterfaces(text) }), {})
  const body = bodyOf(texts[0]!, database)
  return Object.fromEntries(lines(body).map(([table, type]) => [table, interfaces[type.replace(/^\w+\./, '')]!]))
}

function parseInterfaces(text: string): Record<string, Columns> {
  const found = [...text.matchAll(/interface (\w+Table) \{\n([^}]*)\}/g)]
  return Object.fromEntries(
    found.map(([, name, body]) => [
      name!,
      Object.fromEntries(lines(body!).map(([key, type]) => [key, parseType(type)])),
    ]),
  )
}

function bodyOf(text: string, name: string): string {
  return new RegExp(`interface ${name} \\{\\n([^}]*)\\}`).exec(text)![1]!
}

function lines(body: string): [string, string][] {
  return [...body.matchAll(/^ {2}(\w+): (.+)$/gm)].map(([, key, type]) => [key!, type!])
}

function parseType(written: string): Column {
  const isJson = /^(?:Json|ColumnType)</.test(written)
  const plain = written.replace(/^Generated<(.*)>$/, '$1').replace(/ \| null$/, '')
  const words = [...plain.matchAll(/'([^']+)'/g)].map(([, word]) => word!)
  const type = words.length > 0 ? 'string' : (TYPES[plain] ?? plain)
  return {
    type: isJson ? 'json' : type,
    isNullable: /\| null\b/.test(written),
    hasDefault: written.startsWith('Generated<') || /\| undefined\b/.test(written),
    words: isJson ? [] : words.sort(),
  }
}

async function readSchema(schema: string, which: string): Promise<Record<string, Columns>> {
  const rows = await askOnce<
    { table: string; column: string; type: string } & Omit<Column, 'words'> & { check: string | null }
  >(
    space.ownerUrl,
    `select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as "isNullable",
       a.atthasdef or a.attidentity <> '' as "hasDefault", (
         select pg_get_constraintdef(k.oid) from pg_constraint k
         where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]) as check
     from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = $1::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped and ${which}`,
    [schema],
  )
  const tables = Map.groupBy(rows, (row) => row.table)
  return Object.fromEntries(
    [...tables].map(([table, columns]) => [
      table,
      Object.fromEntries(
        columns.map(({ column, type, isNullable, hasDefault, check }) => [
          column,
          { type: TYPES[type] ?? type, isNullable, hasDefault, words: wordsOf(check) },
        ]),
      ),
    ]),
  )
}

function wordsOf(check: string | null): string[] {
  return [...(check ?? '').matchAll(/'([^']+)'::text/g)].map(([, word]) => word!).sort()
}
