import { Client } from 'pg'
import type { Logger } from '#base/log.ts'
import { connectionConfig, type DatabaseAddress } from './address.ts'

const CHANNEL = 'lazo_change'
/** Stand in a notice where others have their number. */
const DEVICE = 'device'
const MEMBER = 'member'
const QUIET_MS = 50
const RECONNECT_MS = 1_000

/** Told when a workspace reached a number, in whatever process the change was made. */
export type ChangeListener = (workspaceId: string, number: number) => void

/** Told that the password of a device opens nothing any more, since it was revoked or got another, in whatever process. */
export type DeviceListener = (workspaceId: string, deviceId: string) => void

/** Told that a member was removed or disabled, in whatever process. */
export type MemberListener = (workspaceId: string, memberId: string) => void

/** Told something that no number tells, such as that a comment was written, with the id that it is about, in whatever process. */
export type WordListener = (workspaceId: string, word: string, id: string) => void

/** Tells all processes, after commit and at most every 50 ms, how far each workspace's number line has come. */
export class ChangeNotices {
  readonly #address: DatabaseAddress
  readonly #log: Logger
  readonly #listeners = new Set<ChangeListener>()
  readonly #deviceListeners = new Set<DeviceListener>()
  readonly #memberListeners = new Set<MemberListener>()
  readonly #wordListeners = new Set<WordListener>()
  readonly #pending = new Map<string, number>()
  readonly #latest = new Map<string, number>()
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
    this.#raise(workspaceId, number)
    this.#pending.set(workspaceId, Math.max(number, this.#pending.get(workspaceId) ?? 0))
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.#sending = this.#sending.then(() => this.#send())
    }, QUIET_MS)
  }

  /** The number that a workspace has reached at least, as far as this process was told; undefined when it was told of none. */
  latest(workspaceId: string): number | undefined {
    return this.#latest.get(workspaceId)
  }

  /** Calls `listener` for each notice of any process until the returned function is called. */
  async listen(listener: ChangeListener): Promise<() => void> {
    this.#listeners.add(listener)
    await this.#connect()
    return () => this.#listeners.delete(listener)
  }

  /** Tells at once that the password of a device is over. */
  async tellDevice(workspaceId: string, deviceId: string): Promise<void> {
    await this.#tellNow(`${workspaceId} ${DEVICE} ${deviceId}`)
  }

  /** Tells at once that a member was removed or disabled. */
  async tellMember(workspaceId: string, memberId: string): Promise<void> {
    await this.#tellNow(`${workspaceId} ${MEMBER} ${memberId}`)
  }

  /** Calls `listener` for each such notice until the returned function is called. */
  async listenMembers(listener: MemberListener): Promise<() => void> {
    this.#memberListeners.add(listener)
    await this.#connect()
    return () => this.#memberListeners.delete(listener)
  }

  /** Calls `listener` for each such notice until the returned function is called. */
  async listenDevices(listener: DeviceListener): Promise<() => void> {
    this.#deviceListeners.add(listener)
    await this.#connect()
    return () => this.#deviceListeners.delete(listener)
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

  /** Tells words, each with its id, soon. Neither holds a blank. */
  tellWords(workspaceId: string, words: readonly { readonly word: string; readonly id: string }[]): void {
    const notices = words.map(({ word, id }) => `${workspaceId} ${word} ${id}`)
    this.#sending = this.#sending.then(() => this.#publish(notices))
  }

  /** Calls `listener` for each such notice until the returned function is called. */
  async listenWords(listener: WordListener): Promise<() => void> {
    this.#wordListeners.add(listener)
    await this.#connect()
    return () => this.#wordListeners.delete(listener)
  }

  async #tellNow(notice: string): Promise<void> {
    this.#sending = this.#sending.then(() => this.#publish([notice]))
    await this.#sending
  }

  #raise(workspaceId: string, number: number): void {
    this.#latest.set(workspaceId, Math.max(number, this.#latest.get(workspaceId) ?? 0))
  }

  async #send(): Promise<void> {
    const notices = [...this.#pending].map(([workspaceId, number]) => `${workspaceId} ${number}`)
    this.#pending.clear()
    await this.#publish(notices)
  }

  async #publish(notices: readonly string[]): Promise<void> {
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
    const [workspaceId, number, id] = payload.split(' ')
    if (!workspaceId || !number) return
    if (id) return this.#pass(workspaceId, number, id)
    this.#raise(workspaceId, Number(number))
    for (const listener of this.#listeners) listener(workspaceId, Number(number))
  }

  #pass(workspaceId: string, word: string, id: string): void {
    if (word === MEMBER) for (const listener of this.#memberListeners) listener(workspaceId, id)
    else if (word === DEVICE) for (const listener of this.#deviceListeners) listener(workspaceId, id)
    else for (const listener of this.#wordListeners) listener(workspaceId, word, id)
  }

  #lost(error: Error): void {
    this.#client = undefined
    const sets = [this.#listeners, this.#deviceListeners, this.#memberListeners, this.#wordListeners]
    if (this.#closed || sets.every(({ size }) => size === 0)) return
    this.#log.warn({ error: error.message }, 'the connection for change notices was lost; connecting again')
    setTimeout(() => {
      if (!this.#closed) this.#connect().catch((again: Error) => this.#lost(again))
    }, RECONNECT_MS).unref()
  }
}
