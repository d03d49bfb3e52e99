import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { DEFINERS } from './schema/definers.ts'
import { hostileValues } from './testing/hostile-values.table.ts'
import { openWorlds, type Worlds } from './testing/open-worlds.ts'
import type { WriteTx } from './transaction.ts'
import { errorState } from './translate-error.ts'

/** A function with the names and types of its arguments. */
interface Signature {
  readonly name: string
  readonly names: readonly string[]
  readonly types: readonly string[]
}

/** Wrong data, a broken rule, no right, something in the wrong state, too much: what a caller may do wrong. Not a fault inside. */
const ORDERLY = /^(?:22|23|42501|42883|54|55000|P0001)/

let worlds: Worlds
let signatures: Signature[]

before(async () => {
  worlds = await openWorlds()
  const { rows } = await worlds.store.read(worlds.mine.actor, async (tx) =>
    sql<Signature>`select proname::text as name, coalesce(proargnames[:pronargs]::text[], '{}') as names,
        array(select format_type(t, null) from unnest(proargtypes::oid[]) as t) as types
      from pg_proc where pronamespace = 'lazo'::regnamespace and prosecdef order by 1`.execute(tx.sql),
  )
  const guarded = DEFINERS.filter((definer) => definer.guard === 'caller').map((definer) => definer.name)
  signatures = rows.filter((row) => guarded.includes(row.name))
  assert.equal(signatures.length, guarded.length)
})
after(() => worlds.close())

describe('a function with the rights of the owner', () => {
  it('refuses another workspace, no workspace, and every workspace when the transaction has none', async () => {
    const { mine, theirs } = worlds
    for (const signature of signatures) {
      const call = (workspace: string | null) => (tx: WriteTx) => callWith(tx, signature, { p_workspace: workspace })
      assert.equal((await attempt(call(theirs.workspaceId))).state, '42501', signature.name)
      assert.equal((await attempt(call(null))).state, '42501', signature.name)
      for (const workspace of [mine.workspaceId, theirs.workspaceId, null]) {
        const { state } = await attempt(async (tx) => {
          await sql`select set_config('lazo.workspace', '', true), set_config('lazo.member', '', true)`.execute(tx.sql)
          return call(workspace)(tx)
        })
        assert.equal(state, '42501', `${signature.name} without a workspace`)
      }
    }
  })

  it('refuses another member, and no member, where it takes one', async () => {
    const taking = signatures.filter((signature) => signature.names.includes('p_member'))
    assert.ok(taking.length >= 3)
    for (const signature of taking)
      for (const member of [worlds.theirs.ownerId, worlds.mine.linkerId, null]) {
        const { state } = await attempt((tx) => callWith(tx, signature, { p_member: member }))
        assert.equal(state, '42501', signature.name)
      }
  })

  it('tells and touches nothing of another workspace whatever it is given, and fails in order', async () => {
    const values = hostileValues(worlds.mine, worlds.theirs)
    const calls = signatures.map((signature) =>
      fc.record(
        Object.fromEntries(signature.names.map((name, i) => [name, argument(values, name, signature.types[i]!)])),
        // Where most is as it should be, the rest comes further.
        { requiredKeys: [] },
      ),
    )
    for (const [i, signature] of signatures.entries())
      await fc.assert(
        fc.asyncProperty(calls[i]!, async (given) => {
          const { state, told, touched } = await attempt((tx) => callWith(tx, signature, given))
          assert.deepEqual([told, touched], [[], []])
          if (state !== null) assert.match(state, ORDERLY)
        }),
        { seed: 11, numRuns: 60 },
      )
  })

  it('takes arrays of unequal length as a mistake', async () => {
    const { cardId, bookId } = worlds.mine
    const uneven = {
      p_at: new Date(),
      p_ordinal: [1],
      p_book: [bookId, bookId],
      p_card: [cardId],
      p_revision: [1],
      p_name: ['x'],
      p_kind: ['put'],
    }
    const { state } = await attempt((tx) => callWith(tx, named('commit_changes'), uneven))
    assert.match(String(state), /^23/)
  })

  it('writes no number that is not new: ordinals count from one without gaps', async () => {
    const { cardId, bookId } = worlds.mine
    const one = {
      p_at: new Date(),
      p_book: [bookId],
      p_card: [cardId],
      p_revision: [1],
      p_name: ['x'],
      p_kind: ['put'],
    }
    for (const ordinal of [0, -1, 2, 2_147_483_647]) {
      const { state } = await attempt((tx) => callWith(tx, named('commit_changes'), { ...one, p_ordinal: [ordinal] }))
      assert.equal(state, '23514', `ordinal ${ordinal}`)
    }
  })
})

/** Mostly what belongs to the transaction, so that the guard lets the call through; all else as hostile as it gets. */
function argument(
  values: Readonly<Record<string, readonly unknown[]>>,
  name: string,
  type: string,
): fc.Arbitrary<unknown> {
  assert.ok(values[type], `no hostile values of type ${type}`)
  if (name === 'p_workspace') return fc.constant(worlds.mine.workspaceId)
  if (name === 'p_member') return fc.constant(worlds.mine.ownerId)
  return fc.constantFrom(...values[type])
}

function named(name: string): Signature {
  return signatures.find((signature) => signature.name === name)!
}

/** Calls a function; arguments not given are those of the transaction, or as empty as their type allows. */
async function callWith(tx: WriteTx, signature: Signature, given: Record<string, unknown>): Promise<unknown> {
  const usual: Record<string, unknown> = { p_workspace: worlds.mine.workspaceId, p_member: worlds.mine.ownerId }
  const parts = signature.names.map((name, i) => {
    const type = signature.types[i]!
    const empty = type.endsWith('[]') ? [] : null
    const value = Object.hasOwn(given, name) ? given[name] : (usual[name] ?? empty)
    return sql`${value}::${sql.raw(type)}`
  })
  const { rows } = await sql`select * from ${sql.ref(`lazo.${signature.name}`)}(${sql.join(parts)})`.execute(tx.sql)
  return rows
}

/** Does something as the server's role in `mine`, and takes it back. */
async function attempt(work: (tx: WriteTx) => Promise<unknown>) {
  const takenBack = new Error('taken back')
  let value: unknown
  let touched: readonly string[] = []
  const error = await worlds.store
    .write(worlds.mine.actor, async (tx) => {
      touched = await worlds.tablesTouched(tx, async () => {
        value = await work(tx)
      })
      throw takenBack
    })
    .catch((thrown: unknown) => (thrown === takenBack ? null : thrown))
  const told = worlds.theirWordsIn(JSON.stringify(value) ?? '')
  return { state: error === null ? null : (errorState(error) ?? String(error)), touched, told }
}
