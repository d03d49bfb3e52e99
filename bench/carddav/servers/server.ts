/** A CardDAV server of the benchmark that runs, with one user and no address book. */
export interface RunningServer {
  readonly name: string
  readonly origin: string
  /** Where a client starts to look for the address books. */
  readonly start: string
  readonly user: string
  readonly password: string
  /** Whether a PUT of a whole file of cards makes an address book of them, which is the quick way to fill one. */
  readonly takesWholeBooks: boolean
  /** The processes at the top of its trees, its database included. */
  pids(): readonly number[]
  stop(): Promise<void>
}

/** Starts a server with its data in the folder. Throws with the reason when it cannot. */
export type StartServer = (folder: string) => Promise<RunningServer>
