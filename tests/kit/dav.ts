import { childNamed, childrenNamed, childrenOf, NS_DAV, readXml, textOf, type XmlElement, xmlText } from '@lazo/davxml'
import { createAppPassword } from '#access/app-passwords/create-app-password.ts'
import type { Actor } from '#base/actor.ts'
import { createCard } from '#domain/contacts/create-card.ts'
import { openTestServer, type TestServer } from './rest.ts'

/** What a device asks of WebDAV. */
interface DavQuestion {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

/** What WebDAV answered. */
export interface DavTold {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | number | undefined>>
  readonly text: string
}

/** A program that has an app password. */
export interface TestDevice {
  readonly actor: Actor & { readonly deviceId: string }
  readonly password: string
  /** The `Authorization` header it sends. */
  readonly authorization: string
  /** Where its member's address books are. */
  readonly home: string
  /** Asks at an address of this door; one without a slash in front is below the home. */
  ask(method: string, path: string, question?: DavQuestion): Promise<DavTold>
}

/** What is said of a resource in a multistatus: its status, or its properties by status. */
export interface ToldResponse {
  readonly href: string
  readonly status: number | null
  /** The properties by their local names, each with its status and the XML it holds; the texts of elements without children. */
  readonly props: Readonly<Record<string, { readonly status: number; readonly inner: string; readonly text: string }>>
  readonly error: string | null
}

/** A server behind its doors, and devices that ask it. */
export interface TestDav extends TestServer {
  device(actor: Actor, label?: string, bookIds?: readonly string[]): Promise<TestDevice>
  /** Puts a card into a book as if it came through the web. */
  card(bookId: string, full: string, more?: Readonly<Record<string, unknown>>): Promise<string>
}

/** Opens a server for tests of WebDAV; `close` it at the end. */
export async function openTestDav(...settings: Parameters<typeof openTestServer>): Promise<TestDav> {
  const server = await openTestServer(...settings)
  return {
    ...server,
    device: (actor, label = 'Teléfono', bookIds) => openDevice(server, actor, { label, bookIds: bookIds ?? null }),
    card: async (bookId, full, more = {}) =>
      (await createCard(server.domain, server.owner, { bookId, card: { name: { full }, ...more } })).view.cardId,
  }
}

async function openDevice(
  server: TestServer,
  actor: Actor,
  { label, bookIds }: { label: string; bookIds: readonly string[] | null },
): Promise<TestDevice> {
  const { deviceId, password } = await createAppPassword(server.access, actor, { label, doors: ['carddav'], bookIds })
  const authorization = basic(actor.memberId, password)
  const home = `/dav/addressbooks/${actor.memberId}/`
  return {
    actor: { ...actor, door: 'carddav', deviceId },
    password,
    authorization,
    home,
    async ask(method, path, { headers = {}, body } = {}) {
      const url = path.startsWith('/') ? path : home + path
      const told = await server.app.inject({
        method: method as 'GET',
        url,
        headers: { authorization, ...headers },
        ...(body === undefined ? {} : { payload: body }),
      })
      return { status: told.statusCode, headers: told.headers, text: told.payload }
    },
  }
}

/** The `Authorization` header of Basic. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

/** The responses of a multistatus by their addresses. */
export function readResponses(text: string): Map<string, ToldResponse> {
  const told = childrenNamed(readXml(text), NS_DAV, 'response').map(readResponse)
  return new Map(told.map((response) => [response.href, response]))
}

/** The sync token of a multistatus. */
export function readToken(text: string): string {
  const token = childNamed(readXml(text), NS_DAV, 'sync-token')
  return token ? textOf(token) : ''
}

function readResponse(response: XmlElement): ToldResponse {
  const props = childrenNamed(response, NS_DAV, 'propstat').flatMap((propstat) => {
    const status = statusIn(propstat)!
    return childrenOf(childNamed(propstat, NS_DAV, 'prop')!).map((property) => {
      const inner = property.children.map((child) => (typeof child === 'string' ? child : xmlText(child))).join('')
      return [property.name, { status, inner, text: textOf(property) }] as const
    })
  })
  const error = childNamed(response, NS_DAV, 'error')
  return {
    href: textOf(childNamed(response, NS_DAV, 'href')!),
    status: statusIn(response),
    props: Object.fromEntries(props),
    error: error ? (childrenOf(error)[0]?.name ?? null) : null,
  }
}

function statusIn(element: XmlElement): number | null {
  const status = childNamed(element, NS_DAV, 'status')
  return status ? Number(textOf(status).split(' ')[1]) : null
}
