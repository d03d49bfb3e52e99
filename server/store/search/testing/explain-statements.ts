import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely'
import { Pool } from 'pg'
import type { Actor } from '#base/actor.ts'
import { connectionConfig } from '../../address.ts'
import type { Database } from '../../schema/database.ts'
import type { ReadTx } from '../../transaction.ts'

/** What one statement cost, as `EXPLAIN (ANALYZE, BUFFERS)` tells. */
export interface StatementCost {
  readonly text: string
  /** Pages of 8 kB that were looked at. */
  readonly buffers: number
  /** Rows that all steps of the plan gave, each time they ran. */
  readonly rows: number
  /** Rows that came out of tables and functions, however they were joined then. */
  readonly read: number
  /** How often indexes were entered from their root; before PostgreSQL 18, which counts them, 0. */
  readonly descents: number
}

interface PlanNode {
  'Actual Rows': number
  'Actual Loops': number
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  'Index Searches'?: number
  Plans?: PlanNode[]
}

/**
 * Runs `work` as the server's role and gives the cost of each statement that it sent, measured in the same transaction. With
 * `isByIndex` by the plans of large tables, also where a table has so few pages that reading them all costs least.
 */
export async function explainStatements(
  appUrl: string,
  actor: Actor,
  work: (tx: ReadTx) => Promise<unknown>,
  { isByIndex = false } = {},
): Promise<StatementCost[]> {
  const sent: CompiledQuery[] = []
  const pool = new Pool({ ...connectionConfig({ url: appUrl }), max: 1 })
  // The database may be dropped before the connection has taken its leave.
  pool.on('connect', (client) => client.on('error', () => {}))
  const kysely = new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => void sent.push(query),
  })
  try {
    return await kysely.transaction().execute(async (trx) => {
      await sql`select set_config('lazo.workspace', ${actor.workspaceId}, true), set_config('lazo.member', ${actor.memberId}, true)`.execute(
        trx,
      )
      if (isByIndex) await sql`set local enable_seqscan = off`.execute(trx)
      sent.length = 0
      await work({ actor, workspaceId: actor.workspaceId, sql: trx })
      const costs: StatementCost[] = []
      for (const query of sent.splice(0)) costs.push(await explain(trx, query))
      return costs
    })
  } finally {
    await kysely.destroy()
  }
}

async function explain(trx: Kysely<Database>, query: CompiledQuery): Promise<StatementCost> {
  const text = `explain (analyze, buffers, format json) ${query.sql}`
  const { rows } = await trx.executeQuery(CompiledQuery.raw(text, [...query.parameters]))
  const [explained] = rows as [{ 'QUERY PLAN': [{ Plan: PlanNode }] }]
  const plan = explained['QUERY PLAN'][0].Plan
  return {
    text: query.sql,
    buffers: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'],
    rows: sumOf(plan, (node) => node['Actual Rows'] * node['Actual Loops']),
    read: sumOf(plan, (node) => (node.Plans ? 0 : node['Actual Rows'] * node['Actual Loops'])),
    descents: sumOf(plan, (node) => node['Index Searches'] ?? 0),
  }
}

function sumOf(node: PlanNode, of: (node: PlanNode) => number): number {
  return of(node) + (node.Plans ?? []).reduce((sum, one) => sum + sumOf(one, of), 0)
}
