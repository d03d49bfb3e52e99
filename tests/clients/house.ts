import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { killAtOnce, postmasterOf } from '#kit/database/embedded-folder.ts'
import { Lazo, type RunningServer, stop } from '../../cli/testing/lazo.ts'
import type { DavAccount } from './dav-account.ts'

const ANA = 'ana@example.org'

/** A card as the API gives it, as far as the tests look. */
export interface ToldCard {
  readonly id: string
  readonly uid: string
  readonly kind?: string
  readonly name?: { readonly full?: string }
  readonly organizations?: Readonly<Record<string, { readonly name: string }>>
  readonly titles?: Readonly<Record<string, { readonly name: string }>>
  readonly keywords?: Readonly<Record<string, true>>
  readonly members?: Readonly<Record<string, true>>
  readonly notes?: Readonly<Record<string, { readonly note: string }>>
}

/** What the API was asked beside method and path. */
interface Question {
  readonly body?: unknown
  readonly bytes?: Buffer
  readonly type?: string
}

/** A Lazo as people run it, with Ana, an address book of hers, and devices. */
export class House {
  /** The last part of the address of her book. */
  readonly segment = 'casa'
  readonly bookId: string
  readonly #lazo: Lazo
  readonly #token: string
  #server: RunningServer

  private constructor(lazo: Lazo, server: RunningServer, token: string, bookId: string) {
    this.#lazo = lazo
    this.#server = server
    this.#token = token
    this.bookId = bookId
  }

  /** Opens one; `close` it at the end. */
  static async open(): Promise<House> {
    const lazo = new Lazo()
    await lazo.get('user', 'add', ANA, '--name', 'Ana')
    const server = await lazo.serve()
    const token = (await lazo.get('token', ANA, '--label', 'tests')).trim()
    const { id } = await ask<{ id: string }>({ url: server.url, token }, 'POST', '/books', { body: { name: 'Casa' } })
    return new House(lazo, server, token, id)
  }

  /** Its address, which is another after a restart. */
  get url(): string {
    return this.#server.url
  }

  /** A folder that goes with the house. */
  get folder(): string {
    return this.#lazo.folder
  }

  /** The account of a new device with a password of its own. */
  async device(label: string): Promise<DavAccount> {
    const { password } = await this.ask<{ password: string }>('POST', '/devices', {
      body: { label, bookIds: [this.bookId] },
    })
    return { url: this.url, user: ANA, password }
  }

  /** Asks the API as Ana's own program does. */
  ask<T>(method: string, path: string, question: Question = {}): Promise<T> {
    return ask<T>({ url: this.url, token: this.#token }, method, path, question)
  }

  /** Makes a card in her book, and gives its id. */
  async create(card: object): Promise<string> {
    const { id } = await this.ask<{ id: string }>('POST', '/cards', { body: { bookIds: [this.bookId], ...card } })
    return id
  }

  /** Changes a card. */
  async patch(cardId: string, patch: object): Promise<void> {
    await this.ask('PATCH', `/cards/${cardId}`, { body: { patch } })
  }

  /** All cards of her book. */
  async cards(): Promise<readonly ToldCard[]> {
    const { items } = await this.ask<{ items: readonly ToldCard[] }>('GET', `/cards?book=${this.bookId}`)
    return items
  }

  /** The one card of this name. */
  async card(full: string): Promise<ToldCard> {
    const found = (await this.cards()).filter((card) => card.name?.full === full)
    assert.equal(found.length, 1, `${found.length} cards are called ${full}`)
    return found[0]!
  }

  /** The address of her book for CardDAV. */
  async bookUrl(): Promise<string> {
    const { memberId } = await this.ask<{ memberId: string }>('GET', '/me')
    return `${this.url}dav/addressbooks/${memberId}/${this.segment}/`
  }

  /** Kills the server, its PostgreSQL, or both, so that they cannot do anything about it, and starts again. */
  async killAndRestart(whom: 'server' | 'PostgreSQL' | 'both'): Promise<void> {
    if (whom !== 'server') killAtOnce(postmasterOf(this.#lazo.data))
    if (whom === 'PostgreSQL') await stop(this.#server)
    else killAtOnce(...childrenOf(this.#server.process.pid!))
    await this.#server.ended
    this.#server = await this.#lazo.serve()
  }

  async close(): Promise<void> {
    await stop(this.#server)
    await this.#lazo.clear()
  }
}

/** The processes that a launcher started. */
function childrenOf(pid: number): number[] {
  return execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean)
    .map(Number)
}

interface Asker {
  readonly url: string
  readonly token: string
}

async function ask<T>({ url, token }: Asker, method: string, path: string, question: Question): Promise<T> {
  const { body, bytes, type = 'application/json' } = question
  const hasBody = body !== undefined || bytes !== undefined
  const headers = {
    authorization: `Bearer ${token}`,
    ...(hasBody && { 'content-type': type }),
    ...(method === 'PATCH' && { 'if-match': '*' }),
  }
  const answer = await fetch(new URL(`/api/v1${path}`, url), {
    method,
    headers,
    ...(hasBody && { body: bytes ?? JSON.stringify(body) }),
  })
  const text = await answer.text()
  assert.ok(answer.ok, `${method} ${path} was answered with ${answer.status}: ${text}`)
  return (text.startsWith('{') ? JSON.parse(text) : text) as T
}
