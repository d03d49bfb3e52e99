import { CompiledQuery, type Kysely, type sql } from 'kysely'
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
import { pin } from './pinned.ts'
import { endLater, takeEnd } from './reading-end.ts'
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
 * Devices ask the same small statements over and over, which are prepared; what else they ask must be good for any values too. By itself PostgreSQL plans them again and again where
 * it believes a plan for the values at hand to be cheaper, though planning costs the most of it.
 */
const PLAN_ONCE = 'set local plan_cache_mode = force_generic_plan'

/** The one way to the tenant tables: transactions that read one moment, and transactions that write through the one door. */
export class Store {
  readonly notices: ChangeNotices
  readonly address: DatabaseAddress
  readonly #pool: Pool
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
    this.notices = new ChangeNotices(options.address, options.log)
  }

  /** Runs `work` in a read-only transaction over one consistent moment. */
  async read<T>(actor: Actor, work: (tx: ReadTx) => Promise<T>): Promise<T> {
    return this.#transact(actor, 'isolation level repeatable read read only', async ({ sql, client }) => {
      const result = await work({ actor, workspaceId: actor.workspaceId, sql })
      endLater(client)
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
    let words: Ledger['words'] = []
    const value = await this.#transact(actor, 'isolation level read committed read write', async ({ sql, client }) => {
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
      const reached = await commit(tx, client)
      number = tx.ledger.hasChanges ? reached : undefined
      words = tx.ledger.words
      return result
    })
    if (number !== undefined) this.notices.tell(actor.workspaceId, number)
    if (words.length > 0) this.notices.tellWords(actor.workspaceId, words)
    return value
  }

  /** Asks one of the few questions that stand above workspaces, listed in `schema/definers.ts`. */
  async across<T extends object>(question: ReturnType<typeof sql<T>>): Promise<T[]> {
    const client = await this.#connect()
    const { sql, end } = pin(client)
    try {
      const before = takeEnd(client)
      const ended = before === '' ? Promise.resolve() : run(sql, before)
      const [, { rows }] = await together(ended, question.execute(sql))
      return rows
    } catch (error) {
      throw translateError(error)
    } finally {
      end()
      client.release()
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
    await this.#pool.end()
  }

  async #connect(): Promise<PoolClient> {
    try {
      return await this.#pool.connect()
    } catch (error) {
      throw translateError(error)
    }
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

/** What is done in a transaction, up to its end, which it sees to itself. */
type Work<T> = (connection: { sql: Kysely<Database>; client: PoolClient }) => Promise<T>

async function inTransaction<T>(client: PoolClient, actor: Actor, mode: string, work: Work<T>): Promise<T> {
  let isLost = false
  const { sql, end } = pin(client)
  try {
    const [, result] = await together(run(sql, `${takeEnd(client)}${beginning(actor, mode)}`), work({ sql, client }))
    return result
  } catch (error) {
    // What went wrong first is what is told; a connection that cannot even go back is lost.
    await run(sql, 'rollback').catch(() => {
      isLost = true
    })
    throw error
  } finally {
    end()
    client.release(isLost)
  }
}

/** Gives the number that the workspace has reached; undefined where nothing is numbered. */
async function commit(tx: WriteTx, client: PoolClient): Promise<number | undefined> {
  const numbered = tx.ledger.isEmpty ? Promise.resolve(undefined) : commitChanges(tx)
  const [reached, { command }] = await together(numbered, client.query('commit'))
  // PostgreSQL rolls back, and says no more than that, where a statement had failed and the work went on all the same.
  if (command !== 'COMMIT') throw new Error('nothing was saved: a statement before the COMMIT had failed')
  return reached
}

/** One message for all, which is why the ids stand in the text. */
function beginning({ workspaceId, memberId, deviceId }: Actor, mode: string): string {
  if (!isId(workspaceId) || !isId(memberId)) throw new Error('an actor is named by ids')
  const begin = `begin ${mode}; set local lazo.workspace = '${workspaceId}'; set local lazo.member = '${memberId}'`
  return deviceId === undefined ? begin : `${begin}; ${PLAN_ONCE}`
}

async function run(connection: Kysely<Database>, statement: string): Promise<void> {
  await connection.executeQuery(CompiledQuery.raw(statement))
}
