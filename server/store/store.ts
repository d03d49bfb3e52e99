import { CompiledQuery, Kysely, PostgresDialect, type sql } from 'kysely'
import type { Pool, PoolClient } from 'pg'
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
import { pinned } from './pinned.ts'
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

/**
 * Devices ask the same small statements over and over, which are prepared. By itself PostgreSQL plans them again and again where
 * it believes a plan for the values at hand to be cheaper, though planning costs the most of it.
 */
const PLAN_ONCE = 'set local plan_cache_mode = force_generic_plan'

/** The one way to the tenant tables: transactions that read one moment, and transactions that write through the one door. */
export class Store {
  readonly notices: ChangeNotices
  readonly address: DatabaseAddress
  readonly #pool: Pool
  /** For questions outside transactions. */
  readonly #sql: Kysely<Database>
  readonly #options: StoreOptions
  readonly #lastWork: (() => Promise<void>)[] = []

  constructor(options: StoreOptions) {
    this.#options = options
    this.address = options.address
    this.#pool = openPool(options.address, options.log, {
      options:
        '-c search_path=lazo -c jit=off -c statement_timeout=60000 -c idle_in_transaction_session_timeout=120000',
      max: options.connections ?? 10,
      connectionTimeoutMillis: 15_000,
      pipeline: true,
    })
    this.#sql = new Kysely<Database>({ dialect: new PostgresDialect({ pool: this.#pool }) })
    this.notices = new ChangeNotices(options.address, options.log)
  }

  /** Runs `work` in a read-only transaction over one consistent moment. */
  async read<T>(actor: Actor, work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.#transact(actor, 'isolation level repeatable read read only', async (sql, commit) => {
      const result = await work({ actor, workspaceId: actor.workspaceId, sql })
      // What was read is true whatever becomes of the connection, and who takes it next asks behind this.
      commit().catch(() => null)
      return result
    })
  }

  /**
   * Runs `work` in a writing transaction and commits it with its changes numbered. After a deadlock `work` runs again from
   * the start, so it may have no effect outside its transaction. Others are told after the commit.
   */
  async write<T>(actor: Actor, work: (tx: WriteTx) => Promise<T>): Promise<T> {
    await this.#options.room?.require()
    let number: number | undefined
    const value = await this.#transact(actor, 'isolation level read committed read write', async (sql, commit) => {
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
      const [reached] = await together(tx.ledger.isEmpty ? Promise.resolve(undefined) : commitChanges(tx), commit())
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

  async #transact<T>(actor: Actor, mode: string, work: Work<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await inTransaction(await this.#pool.connect(), actor, mode, work)
      } catch (error) {
        if (!isRetriable(error) || attempt === TRIES) throw translateError(error)
      }
    }
  }
}

/** What is done in a transaction, up to its end: it asks `commit` itself, so that this can go out with its last statement. */
type Work<T> = (sql: Kysely<Database>, commit: () => Promise<void>) => Promise<T>

async function inTransaction<T>(
  client: PoolClient,
  { workspaceId, memberId, deviceId }: Actor,
  mode: string,
  work: Work<T>,
): Promise<T> {
  let isLost = false
  try {
    if (!isId(workspaceId) || !isId(memberId)) throw new Error('an actor is named by ids')
    const sql = pinned(client)
    // One message for all, which is why the ids stand in the text.
    const begin = `begin ${mode}; set local lazo.workspace = '${workspaceId}'; set local lazo.member = '${memberId}'`
    const [, result] = await together(
      run(sql, deviceId === undefined ? begin : `${begin}; ${PLAN_ONCE}`),
      work(sql, () => run(sql, 'commit')),
    )
    return result
  } catch (error) {
    // What went wrong first is what is told; a connection that cannot even go back is lost.
    await run(pinned(client), 'rollback').catch(() => {
      isLost = true
    })
    throw error
  } finally {
    client.release(isLost)
  }
}

async function run(connection: Kysely<Database>, statement: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(statement))
}
