import type { Kysely } from 'kysely'
import type { Actor } from '#base/actor.ts'
import type { IdMaker } from '#base/ids.ts'
import type { Ledger } from './ledger.ts'
import type { Database } from './schema/database.ts'

/** A transaction that reads one consistent moment, as one actor in one workspace. Only `server/store` looks into `sql`. */
export interface ReadTx {
  readonly actor: Actor
  readonly workspaceId: string
  readonly sql: Kysely<Database>
}

/** A transaction that may write. All its changes are committed, numbered and told of together, or not at all. */
export interface WriteTx extends ReadTx {
  /** The moment of the change, the same for all that the transaction writes. */
  readonly now: Date
  readonly ids: IdMaker
  readonly ledger: Ledger
}
