import type { Actor } from '#base/actor.ts'
import { noteDeviceUse } from '#store/devices/writer.ts'
import type { Domain } from '../domain.ts'
import { familyOf } from './family-of.ts'

const NOTED_MS = 60_000
const MOST = 10_000
const MOST_CLIENTS = 20
const LONGEST_CLIENT = 200

interface Use {
  notedAt: number
  /** What the device called itself since this process began. */
  readonly clients: Set<string>
}

/** Notes behind the requests of devices when they come and as what program: a new program at once, the hour of coming at most once a minute. */
export class DeviceUses {
  readonly #domain: Domain
  readonly #uses = new Map<string, Use>()
  readonly #behind = new Set<Promise<void>>()

  constructor(domain: Domain) {
    this.#domain = domain
  }

  /** Notes a use. */
  note(actor: Actor & { readonly deviceId: string }, client: string): void {
    const now = this.#domain.clock.now().getTime()
    const use = this.#useOf(actor.deviceId)
    if (use.clients.has(client) && now - use.notedAt < NOTED_MS) return
    if (use.clients.size >= MOST_CLIENTS) use.clients.clear()
    use.clients.add(client)
    use.notedAt = now
    this.#noteBehind(actor, use, client)
  }

  /** Waits until all that is noted behind is written. */
  async settle(): Promise<void> {
    await Promise.all(this.#behind)
  }

  #useOf(deviceId: string): Use {
    const known = this.#uses.get(deviceId)
    if (known) return known
    if (this.#uses.size >= MOST) this.#uses.delete(this.#uses.keys().next().value!)
    const use = { notedAt: 0, clients: new Set<string>() }
    this.#uses.set(deviceId, use)
    return use
  }

  #noteBehind(actor: Actor & { readonly deviceId: string }, use: Use, client: string): void {
    const writing = this.#write(actor, client)
      .catch((error: unknown) => {
        use.clients.delete(client)
        this.#domain.log.warn({ error: String(error) }, 'the use of a device could not be noted')
      })
      .finally(() => this.#behind.delete(writing))
    this.#behind.add(writing)
  }

  #write(actor: Actor & { readonly deviceId: string }, client: string): Promise<void> {
    const name = client
      .slice(0, LONGEST_CLIENT)
      .toWellFormed()
      .replace(/\p{Cc}+/gu, ' ')
      .trim()
    return this.#domain.store.write(actor, (tx) =>
      noteDeviceUse(tx, actor.deviceId, { client: name, family: familyOf(client) }),
    )
  }
}
