import { CompiledQuery, Kysely, PostgresDialect, type sql } from 'kysely'
import type { Actor } from '#base/actor.ts'
import type { Clock } from '#base/clock.ts'
import { type IdMaker, isId } from '#base/ids.ts'
import type { Logger } from '#base/log.ts'
import type { DatabaseAddress } from './address.ts'
import { commitChanges } from './commit-changes.ts'
import type { DiskRoom } from './disk-room.ts'
import { Ledger } from './ledger.ts'
import { ChangeNotices } from './notices.ts'
import { openPool } from './open-pool.ts'
import type { Database } from './schema/database.ts'
import { together } from './together.ts'
import type { ReadTx, WriteTx } from './transaction.ts'
import { isRetriable, translateError } from './translate-error.ts'

/** What a store is opened with. */
export interface StoreOptions {
  readonly address: DatabaseAddress
  readonly clock: Clock
  readonly ids: IdMaker
  readonly log: Logger
  /** Connections for requests; jobs, identity and notices have their own. */
  readonly connections?: number
  /** Of a database on a disk of ours: changes are refused when there is too little. */
  readonly room?: DiskRoom | undefined
}

const TRIES = 4

/** The one way to the tenant tables: transactions that read one moment, and transactions that write through the one door. */
export class Store {
  readonly notices: ChangeNotices
  readonly address: DatabaseAddress
  readonly #sql: Kysely<Database>
  readonly #options: StoreOptions
  readonly #lastWork: (() => Promise<void>)[] = []

  constructor(options: StoreOptions) {
    this.#options = options
    this.address = options.address
    const pool = openPool(options.address, options.log, {
      options:
        '-c search_path=lazo -c jit=off -c statement_timeout=60000 -c idle_in_transaction_session_timeout=120000',
      max: options.connections ?? 10,
      connectionTimeoutMillis: 15_000,
      pipeline: true,
    })
    this.#sql = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
    this.notices = new ChangeNotices(options.address, options.log)
  }

  /** Runs `work` in a read-only transaction over one consistent moment. */
  async read<T>(actor: Actor, work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.#transact(actor, 'isolation level repeatable read read only', (sql) =>
      work({ actor, workspaceId: actor.workspaceId, sql }),
    )
  }

  /**
   * Runs `work` in a writing transaction and commits it with its changes numbered. After a deadlock `work` runs again from
   * the start, so it may have no effect outside its transaction. Others are told after the commit.
   */
  async write<T>(actor: Actor, work: (tx: WriteTx) => Promise<T>): Promise<T> {
    await this.#options.room?.require()
    let number: number | undefined
    const value = await this.#transact(actor, 'isolation level read committed read write', async (sql) => {
      const { clock, ids } = this.#options
      const tx: WriteTx = {
        actor,
        workspaceId: actor.workspaceId,
        sql,
        now: clock.now(),
        ids,
        ledger: new Ledger(),
      }
      const result = await work(tx)
      const reached = tx.ledger.isEmpty ? undefined : await commitChanges(tx)
      number = tx.ledger.hasChanges ? reached : undefined
      return result
    })
    if (number !== undefined) this.notices.tell(actor.workspaceId, number)
    return value
  }

  /** Asks one of the few questions that stand above workspaces, listed in `schema/definers.ts`. */
  async across<T extends object>(question: ReturnType<typeof sql<T>>): Promise<T[]> {
    try {
      return (await question.execute(this.#sql)).rows
    } catch (error) {
      throw translateError(error)
    }
  }

  /** Lets work that was put off be done before the connections close. It may not fail. */
  beforeClose(work: () => Promise<void>): void {
    this.#lastWork.push(work)
  }

  /** Closes all connections once what runs has ended. */
  async close(): Promise<void> {
    await Promise.all(this.#lastWork.map((work) => work()))
    await this.notices.close()
    await this.#sql.destroy()
  }

  async #transact<T>(actor: Actor, mode: string, work: (sql: Kysely<Database>) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#sql.connection().execute((connection) => inTransaction(connection, actor, mode, work))
      } catch (error) {
        if (!isRetriable(error) || attempt === TRIES) throw translateError(error)
      }
    }
  }
}

async function inTransaction<T>(
  connection: Kysely<Database>,
  { workspaceId, memberId }: Actor,
  mode: string,
  work: (sql: Kysely<Database>) => Promise<T>,
): Promise<T> {
  if (!isId(workspaceId) || !isId(memberId)) throw new Error('an actor is named by ids')
  // One message for all three, which is why the ids stand in the text.
  const begin = `begin ${mode}; set local lazo.workspace = '${workspaceId}'; set local lazo.member = '${memberId}'`
  try {
    const [, result] = await together(run(connection, begin), work(connection))
    await run(connection, 'commit')
    return result
  } catch (error) {
    // What went wrong first is what is told; a connection that cannot even go back is lost, and its pool says so.
    await run(connection, 'rollback').catch(() => null)
    throw error
  }
}

async function run(connection: Kysely<Database>, statement: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(statement))
}
