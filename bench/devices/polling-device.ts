import { askCards, askChanges } from '../carddav/dav/requests.ts'
import type { HttpConnection } from '../carddav/http/http-connection.ts'

const CARDS_AT_ONCE = 100

/** A device that keeps a copy of an address book by sync-collection and multiget (RFC 6578). */
export class PollingDevice {
  readonly #connection: HttpConnection
  readonly #path: string
  readonly #cards = new Map<string, string>()
  #token = ''

  constructor(connection: HttpConnection, path: string) {
    this.#connection = connection
    this.#path = path
  }

  /** The texts it has, with their lines unfolded, by address. */
  get cards(): ReadonlyMap<string, string> {
    return this.#cards
  }

  /** Asks what is new, and takes it. */
  async poll(): Promise<void> {
    const { hrefs, token } = await askChanges(this.#connection, this.#path, this.#token)
    this.#token = token
    const changed = hrefs.filter((href) => href.endsWith('.vcf'))
    for (let at = 0; at < changed.length; at += CARDS_AT_ONCE) await this.#take(changed.slice(at, at + CARDS_AT_ONCE))
  }

  close(): void {
    this.#connection.close()
  }

  async #take(hrefs: readonly string[]): Promise<void> {
    for (const href of hrefs) this.#cards.delete(href)
    const { body } = await askCards(this.#connection, this.#path, hrefs)
    const unfolded = body
      .toString()
      .replaceAll('&#13;', '\r')
      .replaceAll(/\r?\n[ \t]/g, '')
    for (const [, href, text] of unfolded.matchAll(RESPONSE)) this.#cards.set(href!, text!)
  }
}

const RESPONSE = /<(?:\w+:)?href>([^<]+\.vcf)<(?:(?!<(?:\w+:)?href>)[^])*?(BEGIN:VCARD[^<]*END:VCARD)/g
