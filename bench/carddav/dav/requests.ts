import type { Answer } from '../http/answer-reader.ts'
import type { HttpConnection } from '../http/http-connection.ts'
import { hrefsIn, textOf } from './answers.ts'

const NAMESPACES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav" xmlns:S="http://calendarserver.org/ns/"'
const XML = { 'Content-Type': 'application/xml; charset=utf-8' }

/** What a client keeps of an answer to sync-collection. */
export interface Changes {
  /** Where the cards that are new, changed or gone are. */
  readonly hrefs: readonly string[]
  readonly token: string
}

/** The folder of the address books of whoever asks (RFC 6764 §6, RFC 6352 §7.1.1). */
export async function findHome(connection: HttpConnection, start: string): Promise<string> {
  const principal = await askProperty(connection, start, 'D:current-user-principal')
  return askProperty(connection, principal, 'C:addressbook-home-set')
}

async function askProperty(connection: HttpConnection, path: string, property: string): Promise<string> {
  const answer = await askProperties(connection, path, { depth: 0, property })
  const inside = textOf(answer.body.toString(), property.slice(2)) ?? ''
  const [href] = hrefsIn(inside)
  if (href === undefined) throw new Error(`${path} has no ${property}: ${answer.body.toString()}`)
  return href
}

/** Makes an address book (RFC 6352 §6.3.1). */
export async function makeBook(connection: HttpConnection, path: string): Promise<void> {
  const body = `<D:mkcol ${NAMESPACES}><D:set><D:prop><D:resourcetype><D:collection/><C:addressbook/></D:resourcetype><D:displayname>Bench</D:displayname></D:prop></D:set></D:mkcol>`
  expect(await connection.ask({ method: 'MKCOL', path, headers: XML, body }), 201)
}

/** PROPFIND of one property: of the place itself with depth 0, of its members too with depth 1. */
export async function askProperties(
  connection: HttpConnection,
  path: string,
  { depth, property }: { depth: 0 | 1; property: string },
): Promise<Answer> {
  const body = `<D:propfind ${NAMESPACES}><D:prop><${property}/></D:prop></D:propfind>`
  const answer = await connection.ask({ method: 'PROPFIND', path, headers: { ...XML, Depth: `${depth}` }, body })
  return expect(answer, 207)
}

/** What is new since the token; everything, of the empty token (RFC 6578 §3). */
export async function askChanges(connection: HttpConnection, path: string, token: string): Promise<Changes> {
  const answer = await report(
    connection,
    path,
    `<D:sync-collection ${NAMESPACES}><D:sync-token>${token}</D:sync-token><D:sync-level>1</D:sync-level><D:prop><D:getetag/></D:prop></D:sync-collection>`,
  )
  const text = answer.body.toString()
  return { hrefs: hrefsIn(text), token: textOf(text, 'sync-token') ?? '' }
}

/** The cards with their text (RFC 6352 §8.7). */
export async function askCards(connection: HttpConnection, path: string, hrefs: readonly string[]): Promise<Answer> {
  const list = hrefs.map((href) => `<D:href>${href}</D:href>`).join('')
  return report(
    connection,
    path,
    `<C:addressbook-multiget ${NAMESPACES}><D:prop><D:getetag/><C:address-data/></D:prop>${list}</C:addressbook-multiget>`,
  )
}

/** The cards in whose property the text occurs (RFC 6352 §8.6). */
export async function askMatches(
  connection: HttpConnection,
  path: string,
  { property, text }: { property: string; text: string },
): Promise<Answer> {
  return report(
    connection,
    path,
    `<C:addressbook-query ${NAMESPACES}><D:prop><D:getetag/><C:address-data/></D:prop><C:filter><C:prop-filter name="${property}"><C:text-match collation="i;unicode-casemap" match-type="contains">${text}</C:text-match></C:prop-filter></C:filter></C:addressbook-query>`,
  )
}

/** Saves a card and gives the answer, of which the status is checked. */
export async function putCard(connection: HttpConnection, path: string, text: string): Promise<Answer> {
  const headers = { 'Content-Type': 'text/vcard; charset=utf-8' }
  return expect(await connection.ask({ method: 'PUT', path, headers, body: text }), 201, 204)
}

/** Reads a card. */
export async function getCard(connection: HttpConnection, path: string): Promise<Answer> {
  return expect(await connection.ask({ method: 'GET', path }), 200)
}

async function report(connection: HttpConnection, path: string, body: string): Promise<Answer> {
  return expect(await connection.ask({ method: 'REPORT', path, headers: { ...XML, Depth: '1' }, body }), 207)
}

/** Gives the answer back when its status is one of these, and throws else. */
export function expect(answer: Answer, ...statuses: number[]): Answer {
  if (statuses.includes(answer.status)) return answer
  throw new Error(
    `Answered ${answer.status} instead of ${statuses.join(' or ')}: ${answer.body.toString('utf8', 0, 500)}`,
  )
}
