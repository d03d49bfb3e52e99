import { startTestServer, type TestServer } from '#kit/database/test-server.ts'

/** One PostgreSQL for a run of tests: started by the first step that asks for it, stopped at the end. */
export class RunDatabase {
  readonly #pgBin: string | null
  #server: Promise<TestServer> | null = null

  /** `pgBin` is the folder of the programs to use; null leaves the choice to the supervisor. */
  constructor(pgBin: string | null = null) {
    this.#pgBin = pgBin
  }

  /** What tests must find in their environment to use it. */
  async environment(): Promise<Record<string, string>> {
    this.#server ??= this.#start()
    const { url } = await this.#server
    return { LAZO_TEST_DATABASE: url, ...(this.#pgBin === null ? {} : { LAZO_PG_BIN: this.#pgBin }) }
  }

  /** Stops the server if it was started. */
  async stop(): Promise<void> {
    const server = await this.#server
    await server?.stop()
  }

  #start(): Promise<TestServer> {
    if (this.#pgBin !== null) process.env.LAZO_PG_BIN = this.#pgBin
    return startTestServer()
  }
}
