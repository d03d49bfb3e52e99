import type { EmbeddedOptions } from './embedded-options.ts'
import type { Place } from './place.ts'
import type { RunAs } from './run-as.ts'

/** The server to hold: where it is, under whom it runs, and what else was asked for. */
export interface ServerToHold {
  readonly place: Place
  readonly runAs: RunAs | null
  readonly options: EmbeddedOptions
}
