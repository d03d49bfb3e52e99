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
  /** What the device called itself since this process began; settled once the family is known to the database. */
  readonly clients: Map<string, Promise<void> | null>
}

/** Notes that devices come, when and as what program: a new program at once, the hour of coming behind, at most once a minute. */
export class DeviceUses {
  readonly #domain: Domain
  readonly #uses = new Map<string, Use>()
  readonly #behind = new Set<Promise<void>>()

  constructor(domain: Domain) {
    this.#domain = domain
  }

  /** Notes a use. Gives a promise where the device calls itself something new, which may change what it is to be shown. */
  note(actor: Actor & { readonly deviceId: string }, client: string): Promise<void> | null {
    const now = this.#domain.clock.now().getTime()
    const use = this.#useOf(actor.deviceId)
    const known = use.clients.get(client)
    if (known === undefined) return this.#noteClient(actor, { use, client, now })
    if (now - use.notedAt >= NOTED_MS) this.#noteBehind(actor, { use, client, now })
    return known
  }

  /** Waits until all that is noted behind is written. */
  async settle(): Promise<void> {
    await Promise.all(this.#behind)
  }

  #useOf(deviceId: string): Use {
    const known = this.#uses.get(deviceId)
    if (known) return known
    if (this.#uses.size >= MOST) this.#uses.delete(this.#uses.keys().next().value!)
    const use = { notedAt: 0, clients: new Map<string, Promise<void> | null>() }
    this.#uses.set(deviceId, use)
    return use
  }

  /** All requests that come as this program meanwhile wait for the same writing. Without room on the disk they may still read. */
  #noteClient(actor: Actor & { readonly deviceId: string }, coming: Coming): Promise<void> {
    const { use, client } = coming
    if (use.clients.size >= MOST_CLIENTS) use.clients.clear()
    const writing = this.#write(actor, coming).then(
      () => void use.clients.set(client, null),
      (error: unknown) => {
        use.clients.delete(client)
        this.#warn(error)
      },
    )
    use.clients.set(client, writing)
    return writing
  }

  #noteBehind(actor: Actor & { readonly deviceId: string }, coming: Coming): void {
    const writing = this.#write(actor, coming)
      .catch((error: unknown) => this.#warn(error))
      .finally(() => this.#behind.delete(writing))
    this.#behind.add(writing)
  }

  #warn(error: unknown): void {
    this.#domain.log.warn({ error: String(error) }, 'the use of a device could not be noted')
  }

  #write(actor: Actor & { readonly deviceId: string }, { use, client, now }: Coming): Promise<void> {
    use.notedAt = now
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

interface Coming {
  readonly use: Use
  readonly client: string
  readonly now: number
}
