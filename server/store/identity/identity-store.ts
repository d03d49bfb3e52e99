import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import type { Logger } from '#base/log.ts'
import type { DatabaseAddress } from '../address.ts'
import { openPool } from '../open-pool.ts'
import { IDENTITY_ROLE } from '../roles.ts'
import { translateError } from '../translate-error.ts'
import type { IdentityDatabase } from './tables.ts'

/** A way to the accounts: single statements, or the statements of one transaction. Only `store/identity` looks into `sql`. */
export interface IdentityTx {
  readonly sql: Kysely<IdentityDatabase> | Transaction<IdentityDatabase>
}

/** What an identity store is opened with. */
export interface IdentityOptions {
  readonly address: DatabaseAddress
  readonly log: Logger
  readonly connections?: number
}

/**
 * The one way to schema `identity`. Its connections take on a role that reads nothing else, already when they are opened: so
 * neither RESET ROLE nor DISCARD ALL leads back, and a server that drops the setting leaves them without any rights.
 */
export class IdentityStore {
  readonly #sql: Kysely<IdentityDatabase>

  constructor(options: IdentityOptions) {
    const pool = openPool(options.address, options.log, {
      options: `-c role=${IDENTITY_ROLE} -c search_path=identity -c statement_timeout=15000 -c idle_in_transaction_session_timeout=60000`,
      max: options.connections ?? 4,
      connectionTimeoutMillis: 15_000,
    })
    this.#sql = new Kysely<IdentityDatabase>({ dialect: new PostgresDialect({ pool }) })
  }

  /** Runs statements that each stand for themselves. */
  async ask<T>(work: (tx: IdentityTx) => Promise<T>): Promise<T> {
    return translated(() => work({ sql: this.#sql }))
  }

  /** Runs `work` in one transaction: all of it is kept, or nothing. */
  async transact<T>(work: (tx: IdentityTx) => Promise<T>): Promise<T> {
    return translated(() => this.#sql.transaction().execute((sql) => work({ sql })))
  }

  /** Closes all connections once what runs has ended. */
  async close(): Promise<void> {
    await this.#sql.destroy()
  }
}

async function translated<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw translateError(error)
  }
}
