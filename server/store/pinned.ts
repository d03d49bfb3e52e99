import {
  type CompiledQuery,
  type DatabaseConnection,
  DefaultQueryExecutor,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresDialect,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { ClientBase } from 'pg'
import type { Database } from './schema/database.ts'

/** Commands of which it is told how many rows they touched. */
const CHANGING = new Set(['INSERT', 'UPDATE', 'DELETE', 'MERGE'])

/** A Kysely for one transaction. */
export interface Pinned {
  readonly sql: Kysely<Database>
  /** Nothing may be asked any more: the connection is another's now, and what came late would stand in their transaction. */
  end(): void
}

/**
 * Kysely over one connection that hands each statement on at the moment it is asked. Kysely's own lets a statement wait for the
 * answer to the one before, so that none could ever go out together with another.
 */
export function pin(client: ClientBase): Pinned {
  let isOver = false
  const connection = connectionOf(client, () => isOver)
  const provider = { provideConnection: <T>(consumer: (to: DatabaseConnection) => Promise<T>) => consumer(connection) }
  const executor = new DefaultQueryExecutor(compiler, adapter, provider)
  return {
    sql: new Kysely<Database>({ config: { dialect }, dialect, driver, executor }),
    end: () => {
      isOver = true
    },
  }
}

const [compiler, adapter, driver] = [new PostgresQueryCompiler(), new PostgresAdapter(), new DummyDriver()]

/** Never asked for a connection: each Kysely here has its own already. */
const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('a pinned connection has no pool')) })

function connectionOf(client: ClientBase, isOver: () => boolean): DatabaseConnection {
  return {
    executeQuery: async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> => {
      if (isOver()) throw new Error(`a statement was asked after its transaction: ${sql.slice(0, 200)}`)
      const { command, rowCount, rows } = await client.query(sql, [...parameters])
      return CHANGING.has(command) ? { rows, numAffectedRows: BigInt(rowCount ?? 0) } : { rows }
    },
    streamQuery: () => {
      throw new Error('statements are not read by cursor')
    },
  }
}
