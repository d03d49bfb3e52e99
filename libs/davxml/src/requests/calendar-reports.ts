import type { XmlElement } from '../tree/xml-element.ts'
import { NS_CALDAV, NS_DAV } from '../xml-name.ts'
import { attributeOf, childNamed, childrenNamed, textOf } from './inside.ts'
import { invalid } from './invalid.ts'
import { type PropertyRequest, readCardRequest } from './property-request.ts'
import type { TextMatch } from './text-match.ts'

/** A stretch of time, each end open where it is null (RFC 4791 §9.9). */
export type CalendarRange = { start: Date | null; end: Date | null }

/** A condition on a parameter: it is not there, it is there, or it matches. */
export type CalendarParamFilter = { name: string; isNotDefined: boolean; textMatch: TextMatch | null }

/** A condition on a property: it is not there, or it is there and all holds that is said of it. */
export type CalendarPropFilter = {
  name: string
  isNotDefined: boolean
  timeRange: CalendarRange | null
  textMatch: TextMatch | null
  paramFilters: CalendarParamFilter[]
}

/** A condition on a component: it is not there, or it is there and all holds that is said of it and of what is in it. */
export type CalendarFilter = {
  name: string
  isNotDefined: boolean
  timeRange: CalendarRange | null
  propFilters: CalendarPropFilter[]
  compFilters: CalendarFilter[]
}

/** Resources of a calendar that answer a filter (RFC 4791 §7.8); null asks for all. `calendar-data` is among the names. */
export type CalendarQuery = { kind: 'calendar-query'; properties: PropertyRequest; filter: CalendarFilter | null }

/** Resources of a calendar by their addresses (RFC 4791 §7.9), in the order asked and as given, percent-encoded. */
export type CalendarMultiget = { kind: 'calendar-multiget'; properties: PropertyRequest; hrefs: string[] }

/** Each condition is tried on each resource. */
const MOST_CONDITIONS = 200
const DEEPEST = 5

/** The body of a calendar-query. */
export function readCalendarQuery(root: XmlElement): CalendarQuery {
  const inside = childNamed(root, NS_CALDAV, 'filter')
  const outermost = inside && childNamed(inside, NS_CALDAV, 'comp-filter')
  const room = { left: MOST_CONDITIONS }
  const filter = outermost ? readFilter(outermost, room, 1) : null
  return { kind: 'calendar-query', properties: readCardRequest(root).properties, filter }
}

/** The body of a calendar-multiget. */
export function readCalendarMultiget(root: XmlElement): CalendarMultiget {
  const hrefs = childrenNamed(root, NS_DAV, 'href').map((href) => textOf(href).trim())
  if (!hrefs.length) throw invalid('A multiget must name at least one href (RFC 4791 §9.10).')
  return { kind: 'calendar-multiget', properties: readCardRequest(root).properties, hrefs }
}

function readFilter(element: XmlElement, room: { left: number }, depth: number): CalendarFilter {
  if (depth > DEEPEST) throw unsupported(`Components are filtered at most ${DEEPEST} deep.`)
  return {
    ...readHead(element, room),
    timeRange: readRange(element),
    propFilters: childrenNamed(element, NS_CALDAV, 'prop-filter').map((one) => readPropFilter(one, room)),
    compFilters: childrenNamed(element, NS_CALDAV, 'comp-filter').map((one) => readFilter(one, room, depth + 1)),
  }
}

function readPropFilter(element: XmlElement, room: { left: number }): CalendarPropFilter {
  return {
    ...readHead(element, room),
    timeRange: readRange(element),
    textMatch: readMatch(element),
    paramFilters: childrenNamed(element, NS_CALDAV, 'param-filter').map((one) => ({
      ...readHead(one, room),
      textMatch: readMatch(one),
    })),
  }
}

function readHead(element: XmlElement, room: { left: number }): { name: string; isNotDefined: boolean } {
  room.left -= 1
  if (room.left < 0) throw unsupported(`The filter has more than ${MOST_CONDITIONS} conditions.`)
  const name = attributeOf(element, 'name')?.trim().toUpperCase()
  if (!name) throw unsupported(`A ${element.name} has no name.`)
  return { name, isNotDefined: childNamed(element, NS_CALDAV, 'is-not-defined') !== undefined }
}

const INSTANT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/

function readRange(element: XmlElement): CalendarRange | null {
  const range = childNamed(element, NS_CALDAV, 'time-range')
  return range ? { start: readInstant(range, 'start'), end: readInstant(range, 'end') } : null
}

function readInstant(range: XmlElement, name: string): Date | null {
  const given = attributeOf(range, name)
  if (given === undefined) return null
  const instant = new Date(given.trim().replace(INSTANT, '$1-$2-$3T$4:$5:$6Z'))
  if (!INSTANT.test(given.trim()) || Number.isNaN(instant.getTime()))
    throw unsupported(`A time-range is given in UTC, not as ${given.slice(0, 40)}.`)
  return instant
}

/** CalDAV knows one way to match: to contain. */
function readMatch(element: XmlElement): TextMatch | null {
  const match = childNamed(element, NS_CALDAV, 'text-match')
  if (!match) return null
  const isExact = attributeOf(match, 'collation') === 'i;octet'
  return {
    collation: isExact ? 'i;octet' : 'i;unicode-casemap',
    matchType: 'contains',
    isNegated: attributeOf(match, 'negate-condition') === 'yes',
    text: textOf(match).slice(0, 1_000),
  }
}

function unsupported(message: string) {
  return invalid(message, { namespace: NS_CALDAV, name: 'supported-filter' })
}
