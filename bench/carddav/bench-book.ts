import { cardText, cardUid } from './cards.ts'
import { askChanges, expect, findHome, makeBook, putCard } from './dav/requests.ts'
import { HttpConnection } from './http/http-connection.ts'
import type { RunningServer } from './servers/server.ts'

const CONNECTIONS = 16
const LANES_OF_FILLING = 8

/** The address book of the benchmark on one server, and the connections to it. */
export class BenchBook {
  readonly server: RunningServer
  readonly path: string
  readonly connections: readonly HttpConnection[]
  #cards = 0
  #edition = 0

  private constructor(server: RunningServer, path: string, connections: readonly HttpConnection[]) {
    this.server = server
    this.path = path
    this.connections = connections
  }

  /** Makes the book and fills it with so many cards. */
  static async fill(server: RunningServer, cards: number): Promise<BenchBook> {
    const connect = () => new HttpConnection(server.origin, server.user, server.password)
    const connections = Array.from({ length: CONNECTIONS }, connect)
    const book = new BenchBook(server, `${await findHome(connections[0]!, server.start)}bench/`, connections)
    await (server.takesWholeBooks ? book.#fillAtOnce(cards) : book.#fillOneByOne(cards))
    const { hrefs } = await askChanges(book.connection, book.path, '')
    const members = hrefs.filter((href) => href.endsWith('.vcf')).length
    if (members !== cards) throw new Error(`${server.name} has ${members} cards of ${cards}`)
    return book
  }

  /** The connection for work that needs no other. */
  get connection(): HttpConnection {
    return this.connections[0]!
  }

  /** How many cards it has. */
  get size(): number {
    return this.#cards
  }

  /** Where a card of the book is; any number will do. */
  placeOf(number: number): string {
    return this.#pathOf(number % this.#cards)
  }

  /** Puts a card that is new. */
  async putNew(connection: HttpConnection): Promise<void> {
    const index = this.#cards++
    await putCard(connection, this.#pathOf(index), cardText(index))
  }

  /** Changes ten cards. */
  async changeTen(): Promise<void> {
    this.#edition += 1
    for (let index = 0; index < 10; index++)
      await putCard(this.connections[1]!, this.#pathOf(index), cardText(index, this.#edition))
  }

  close(): void {
    for (const connection of this.connections) connection.close()
  }

  #pathOf(index: number): string {
    return `${this.path}${cardUid(index)}.vcf`
  }

  async #fillAtOnce(cards: number): Promise<void> {
    const body = Array.from({ length: cards }, (_, index) => cardText(index)).join('')
    const headers = { 'Content-Type': 'text/vcard; charset=utf-8' }
    expect(await this.connection.ask({ method: 'PUT', path: this.path, headers, body }), 201, 204)
    this.#cards = cards
  }

  async #fillOneByOne(cards: number): Promise<void> {
    await makeBook(this.connection, this.path)
    const fillLane = async (connection: HttpConnection) => {
      while (this.#cards < cards) await this.putNew(connection)
    }
    await Promise.all(this.connections.slice(0, LANES_OF_FILLING).map(fillLane))
  }
}
