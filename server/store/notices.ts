import { Client } from 'pg'
import type { Logger } from '#base/log.ts'
import { connectionConfig, type DatabaseAddress } from './address.ts'

const CHANNEL = 'lazo_change'
const QUIET_MS = 50
const RECONNECT_MS = 1_000

/** Told when a workspace reached a number, in whatever process the change was made. */
export type ChangeListener = (workspaceId: string, number: number) => void

/** Tells all processes, after commit and at most every 50 ms, how far each workspace's number line has come. */
export class ChangeNotices {
  readonly #address: DatabaseAddress
  readonly #log: Logger
  readonly #listeners = new Set<ChangeListener>()
  readonly #pending = new Map<string, number>()
  #client: Promise<Client> | undefined
  #timer: NodeJS.Timeout | undefined
  /** One after the other: a connection answers one question at a time, and a slow one holds up the next. */
  #sending: Promise<void> = Promise.resolve()
  #closed = false

  constructor(address: DatabaseAddress, log: Logger) {
    this.#address = address
    this.#log = log
  }

  /** Notes a commit; the notice goes out within 50 ms together with others. */
  tell(workspaceId: string, number: number): void {
    this.#pending.set(workspaceId, Math.max(number, this.#pending.get(workspaceId) ?? 0))
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#sending = this.#sending.then(() => this.#send())
    }, QUIET_MS)
  }

  /** Calls `listener` for each notice of any process until the returned function is called. */
  async listen(listener: ChangeListener): Promise<() => void> {
    this.#listeners.add(listener)
    await this.#connect()
    return () => this.#listeners.delete(listener)
  }

  /** Sends what is pending and closes the connection. */
  async close(): Promise<void> {
    clearTimeout(this.#timer)
    await this.#sending
    if (this.#pending.size > 0) await this.#send()
    this.#closed = true
    const client = await this.#client?.catch(() => undefined)
    await client?.end()
  }

  async #send(): Promise<void> {
    const notices = [...this.#pending].map(([workspaceId, number]) => `${workspaceId} ${number}`)
    this.#pending.clear()
    try {
      const client = await this.#connect()
      await client.query(`select pg_notify('${CHANNEL}', n) from unnest($1::text[]) as n`, [notices])
    } catch (error) {
      // A lost notice costs a listener its next look, never data: every reader also asks by number.
      this.#log.warn({ error: String(error) }, 'change notices could not be sent')
    }
  }

  #connect(): Promise<Client> {
    this.#client ??= this.#open().catch((error: unknown) => {
      this.#client = undefined
      throw error
    })
    return this.#client
  }

  async #open(): Promise<Client> {
    const client = new Client(connectionConfig(this.#address))
    client.on('notification', (notice) => this.#receive(notice.payload ?? ''))
    client.on('error', (error) => this.#lost(error))
    await client.connect()
    await client.query(`listen ${CHANNEL}`)
    return client
  }

  #receive(payload: string): void {
    const [workspaceId, number] = payload.split(' ')
    if (!workspaceId || !number) return
    for (const listener of this.#listeners) listener(workspaceId, Number(number))
  }

  #lost(error: Error): void {
    this.#client = undefined
    if (this.#closed || this.#listeners.size === 0) return
    this.#log.warn({ error: error.message }, 'the connection for change notices was lost; connecting again')
    setTimeout(() => {
      if (!this.#closed) this.#connect().catch((again: Error) => this.#lost(again))
    }, RECONNECT_MS).unref()
  }
}
