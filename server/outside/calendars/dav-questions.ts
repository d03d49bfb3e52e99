import {
  attributeOf,
  childNamed,
  childrenNamed,
  childrenOf,
  NS_CALDAV,
  NS_DAV,
  readXml,
  textOf,
  type XmlElement,
} from '@lazo/davxml'
import { ProductError } from '#base/errors.ts'
import type { OutsideQuestion } from './ask-outside.ts'

/** What stands behind an address of CalDAV. */
export interface Collection {
  readonly url: URL
  readonly isCalendar: boolean
  /** Whether it takes events; so does one that says nothing of it (RFC 4791 §5.2.3). */
  readonly hasEvents: boolean
  readonly principals: readonly URL[]
  readonly homes: readonly URL[]
}

const HEADERS = { 'content-type': 'application/xml; charset=utf-8' }
const LIMITS = { bytes: 32 * 2 ** 20, elements: 500_000 }
const SPACES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'

/** Asks what is at an address, or in it. */
export function collectionQuestion(url: URL, depth: 0 | 1): OutsideQuestion {
  const wanted =
    '<D:resourcetype/><D:current-user-principal/><C:calendar-home-set/><C:supported-calendar-component-set/>'
  const body = `<?xml version="1.0" encoding="utf-8"?><D:propfind ${SPACES}><D:prop>${wanted}</D:prop></D:propfind>`
  return { url, method: 'PROPFIND', headers: { ...HEADERS, depth: String(depth) }, body }
}

/** Asks for the events of a calendar since a moment (RFC 4791 §7.8). */
export function eventsQuestion(url: URL, since: Date): OutsideQuestion {
  const start = since.toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const filter = `<C:comp-filter name="VEVENT"><C:time-range start="${start}"/></C:comp-filter>`
  const body = `<?xml version="1.0" encoding="utf-8"?><C:calendar-query ${SPACES}><D:prop><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR">${filter}</C:comp-filter></C:filter></C:calendar-query>`
  return { url, method: 'REPORT', headers: { ...HEADERS, depth: '1' }, body }
}

/** What an answer tells of the collections it names; its addresses are taken from where it was asked. Throws `calendar-unreadable`. */
export function readCollections(text: string, asked: URL): Collection[] {
  return responsesOf(text).flatMap((response) => {
    const [url] = hrefsIn(response, asked)
    if (!url) return []
    const props = propertiesOf(response)
    const inside = (namespace: string, name: string) => props.flatMap((prop) => childrenNamed(prop, namespace, name))
    const types = inside(NS_DAV, 'resourcetype')
    const components = inside(NS_CALDAV, 'supported-calendar-component-set').flatMap(childrenOf)
    return {
      url,
      isCalendar: types.some((type) => childNamed(type, NS_CALDAV, 'calendar')),
      hasEvents: components.length === 0 || components.some((one) => attributeOf(one, 'name') === 'VEVENT'),
      principals: inside(NS_DAV, 'current-user-principal').flatMap((one) => hrefsIn(one, asked)),
      homes: inside(NS_CALDAV, 'calendar-home-set').flatMap((one) => hrefsIn(one, asked)),
    }
  })
}

/** The calendars that an answer holds, one per event. Throws `calendar-unreadable`. */
export function readEventTexts(text: string): string[] {
  return responsesOf(text)
    .flatMap(propertiesOf)
    .flatMap((prop) => childrenNamed(prop, NS_CALDAV, 'calendar-data'))
    .map((data) => textOf(data).trim())
    .filter((data) => data !== '')
}

function responsesOf(text: string): XmlElement[] {
  try {
    return childrenNamed(readXml(text, LIMITS), NS_DAV, 'response')
  } catch (cause) {
    throw new ProductError('calendar-unreadable', 'What its server answered cannot be read.', { cause })
  }
}

function propertiesOf(response: XmlElement): XmlElement[] {
  return childrenNamed(response, NS_DAV, 'propstat').flatMap((one) => childrenNamed(one, NS_DAV, 'prop'))
}

function hrefsIn(element: XmlElement, asked: URL): URL[] {
  return childrenNamed(element, NS_DAV, 'href')
    .map((href) => textOf(href).trim())
    .filter((href) => URL.canParse(href, asked.href))
    .map((href) => new URL(href, asked))
}
