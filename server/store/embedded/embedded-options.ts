import type { Logger } from '#base/log.ts'
import type { Settings } from './settings.ts'

/** What the embedded server needs to know. */
export interface EmbeddedOptions {
  /** The data folder; the database goes into its folder `postgres`. */
  readonly folder: string
  readonly log: Pick<Logger, 'info' | 'warn'>
  /** LAZO_PG_BIN: the folder of other binaries than npm's. */
  readonly pgBin?: string | null
  /** LAZO_PG_USER: under whom PostgreSQL runs when we are root. */
  readonly pgUser?: string | null
  /** Settings of PostgreSQL instead of ours; for tests. */
  readonly settings?: Settings
}
