import type { Actor } from '#base/actor.ts'
import { isProductError } from '#base/errors.ts'
import { deleteResource } from '#domain/collections/delete-resource.ts'
import { listCollections } from '#domain/collections/list-collections.ts'
import { listMembers } from '#domain/collections/list-members.ts'
import { moveResource } from '#domain/collections/move-resource.ts'
import type { TransferInput } from '#domain/collections/open-transfer.ts'
import { putResource } from '#domain/collections/put-resource.ts'
import { readCollectionChanges } from '#domain/collections/read-collection-changes.ts'
import { readResources } from '#domain/collections/read-resources.ts'
import type { Domain } from '#domain/domain.ts'

/** A card as a client has it: the text, the state on the server that it began from, and what it did to it since. */
interface HeldCard {
  etag: string | null
  text: string
  /** Not yet sent. */
  pending: 'put' | 'delete' | null
}

interface HeldBook {
  token: string | null
  readonly cards: Map<string, HeldCard>
}

type ResourceAddress = TransferInput['from']

/** How a program goes about it. */
export interface Habits {
  /** Whether it names the state from which it edits, as most do; Thunderbird does not. */
  readonly isStrict: boolean
  /** How many changes it asks for at once. */
  readonly limit: number | null
}

const READ_AT_ONCE = 100

/** A program that keeps a copy of the books of one device, as those on phones and desktops do. */
export class SimulatedClient {
  readonly actor: Actor & { deviceId: string }
  readonly books = new Map<string, HeldBook>()
  /** The UIDs of new cards that the server said it keeps. */
  readonly acknowledged = new Set<string>()
  isOnline = true
  readonly #domain: Domain
  readonly #habits: Habits

  constructor(domain: Domain, actor: Actor & { deviceId: string }, habits: Habits) {
    this.#domain = domain
    this.actor = actor
    this.#habits = habits
  }

  /** The names of the cards that it shows in a book. */
  namesIn(segment: string): string[] {
    return [...(this.books.get(segment)?.cards ?? [])]
      .filter(([, card]) => card.pending !== 'delete')
      .map(([name]) => name)
  }

  /** Writes a card, new or known, and sends it when there is a connection. */
  async write(segment: string, name: string, change: (text: string) => string): Promise<void> {
    const cards = this.books.get(segment)?.cards
    const known = cards?.get(name)
    if (!cards || known?.pending === 'delete') return
    cards.set(name, { etag: known?.etag ?? null, text: change(known?.text ?? ''), pending: 'put' })
    if (this.isOnline) await this.#push(segment, name)
  }

  /** Deletes a card, and tells the server when there is a connection. */
  async remove(segment: string, name: string): Promise<void> {
    const cards = this.books.get(segment)?.cards
    const known = cards?.get(name)
    if (!cards || !known) return
    if (known.pending === 'put' && known.etag === null) cards.delete(name)
    else known.pending = 'delete'
    if (this.isOnline) await this.#push(segment, name)
  }

  /** Moves a card to another book, or to another name; without a connection nothing happens. */
  async move(from: ResourceAddress, to: ResourceAddress): Promise<void> {
    if (!this.isOnline || !this.books.get(from.segment)?.cards.has(from.name)) return
    await this.#try(() => moveResource(this.#domain, this.actor, { from, to, mayOverwrite: this.#habits.isStrict }))
  }

  /** Sends what waits, then gets what is new. */
  async sync(): Promise<void> {
    for (const [segment, { cards }] of this.books) for (const name of cards.keys()) await this.#push(segment, name)
    await this.#findBooks()
    for (const segment of this.books.keys()) await this.#pull(segment)
  }

  /** In what its copy differs from the server, each as a sentence. */
  async differences(): Promise<string[]> {
    const found: string[] = []
    const collections = await listCollections(this.#domain, this.actor)
    const segments = new Set(collections.map(({ segment }) => segment))
    for (const segment of segments.symmetricDifference(new Set(this.books.keys()))) found.push(`the book ${segment}`)
    for (const segment of segments) found.push(...(await this.#differencesIn(segment)))
    return found
  }

  async #differencesIn(segment: string): Promise<string[]> {
    const held = new Map(this.books.get(segment)?.cards ?? [])
    const found: string[] = []
    const names: string[] = []
    await listMembers(this.#domain, this.actor, { segment }, (page) => {
      for (const { name, etag } of page) {
        names.push(name)
        if (held.get(name)?.etag !== etag)
          found.push(`${segment}/${name} is ${held.get(name)?.etag} instead of ${etag}`)
      }
    })
    for (const name of held.keys()) if (!names.includes(name)) found.push(`${segment}/${name} is there no more`)
    const { found: texts } = await readResources(this.#domain, this.actor, { segment, names })
    for (const { name, text } of texts)
      if (held.get(name)?.text !== text) found.push(`${segment}/${name} has another text`)
    return found
  }

  async #findBooks(): Promise<void> {
    const collections = await listCollections(this.#domain, this.actor)
    const segments = new Set(collections.map(({ segment }) => segment))
    for (const segment of this.books.keys()) if (!segments.has(segment)) this.books.delete(segment)
    for (const segment of segments)
      if (!this.books.has(segment)) this.books.set(segment, { token: null, cards: new Map() })
  }

  async #push(segment: string, name: string): Promise<void> {
    const card = this.books.get(segment)?.cards.get(name)
    if (!card?.pending) return
    const isDone = await this.#try(() =>
      card.pending === 'put' ? this.#put(segment, name, card) : this.#delete(segment, name, card),
    )
    // What was refused is what the server has; without it, what it said of the card is forgotten.
    if (!isDone || card.pending === 'delete') await this.#reload(segment, [name])
    else card.pending = null
  }

  async #put(segment: string, name: string, card: HeldCard): Promise<void> {
    const { etag, text } = card
    const known = this.#habits.isStrict && etag !== null ? { ifMatch: etag } : {}
    const condition = etag === null ? { ifNoneMatch: '*' } : known
    const put = await putResource(this.#domain, this.actor, { segment, name, text, ...condition })
    if (put.isNew) this.acknowledged.add(/^UID:(.*)\r$/m.exec(text)![1]!)
    card.etag = put.etag
    if (put.etag === null) await this.#reload(segment, [name])
  }

  async #delete(segment: string, name: string, { etag }: HeldCard): Promise<void> {
    const condition = this.#habits.isStrict && etag !== null ? { ifMatch: etag } : {}
    await deleteResource(this.#domain, this.actor, { segment, name, ...condition })
  }

  async #pull(segment: string): Promise<void> {
    const book = this.books.get(segment)!
    for (let isTruncated = true; isTruncated; ) {
      const told = await this.#changesOf(segment, book)
      const { changed, gone } = told
      for (const name of gone) book.cards.delete(name)
      const stale = changed.filter(({ name, etag }) => book.cards.get(name)?.etag !== etag).map(({ name }) => name)
      for (let at = 0; at < stale.length; at += READ_AT_ONCE)
        await this.#reload(segment, stale.slice(at, at + READ_AT_ONCE))
      book.token = told.token
      isTruncated = told.isTruncated
    }
  }

  async #changesOf(segment: string, book: HeldBook) {
    const { limit } = this.#habits
    try {
      return await readCollectionChanges(this.#domain, this.actor, { segment, since: book.token, limit })
    } catch (error) {
      if (!isProductError(error, 'start-over')) throw error
      book.cards.clear()
      return readCollectionChanges(this.#domain, this.actor, { segment, since: null, limit })
    }
  }

  async #reload(segment: string, names: readonly string[]): Promise<void> {
    const cards = this.books.get(segment)?.cards
    if (!cards) return
    const read = await this.#try(async () => {
      const { found } = await readResources(this.#domain, this.actor, { segment, names })
      const texts = new Map(found.map((resource) => [resource.name, resource]))
      for (const name of names) {
        const resource = texts.get(name)
        if (resource) cards.set(name, { etag: resource.etag, text: resource.text, pending: null })
        else cards.delete(name)
      }
    })
    if (!read) for (const name of names) cards.delete(name)
  }

  /** Refusals are part of life; every other error is thrown. Gives whether it was done. */
  async #try(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work()
      return true
    } catch (error) {
      if (isProductError(error) && error.kind !== 'unavailable') return false
      throw error
    }
  }
}
