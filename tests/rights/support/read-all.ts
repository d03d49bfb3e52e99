import type { Actor } from '#base/actor.ts'
import { changeDevice } from '#domain/devices/change-device.ts'
import { readResponses, type TestDav, type TestDevice } from '#kit/dav.ts'
import type { Route } from '#protocols/rest/route.ts'
import { routes } from '#protocols/rest/routes.ts'
import { DOORS } from '../doors.table.ts'
import { askDoor } from './ask-door.ts'
import type { House, Subject } from './house.ts'
import type { Things } from './things.ts'

/** Who reads, by which program, and from which state on they ask for changes. */
export interface Reader {
  readonly subject: Subject
  readonly device: TestDevice
  readonly since: string
}

/** A program of somebody's that reads their calendars too. */
export async function readingDevice(server: TestDav, actor: Actor): Promise<TestDevice> {
  const device = await server.device(actor, 'Lector')
  await changeDevice(server.domain, actor, { deviceId: device.actor.deviceId, hasCalendars: true })
  return device
}

/** What only reads although it brings a body. */
export const READING: readonly string[] = ['findLookalikes', 'exportChosen', 'printCards', 'checkPrint']

/** Administrators are told of it, whoever's it is. */
const OF_ADMINISTRATORS: readonly string[] = ['readBookAccess']
/** It names who took the card out, which who reads here does all the time. */
const OF_READING = 'readCardAccess'

/** The routes by which somebody reads what is not meant for administrators alone. */
function readingRoutes({ member }: Subject): Route[] {
  const isAdministrator = member.role === 'owner' || member.role === 'admin'
  return routes.filter(({ name, method }) => {
    const { rule, isEndless } = DOORS[name]
    if (isEndless || rule.about === 'entry' || name === OF_READING) return false
    if (method !== 'GET' && !READING.includes(name)) return false
    const isTheirs =
      (rule.about === 'workspace' && !rule.for.includes('member')) ||
      (rule.about === 'private' && rule.also !== undefined) ||
      OF_ADMINISTRATORS.includes(name)
    return !(isAdministrator && isTheirs)
  })
}

/** All that somebody is told by any way of reading, of each of these things, of the last by every route, and of everything: status, tag and text by what was asked. */
export async function readAll(house: House, reader: Reader, about: readonly Things[]): Promise<Map<string, string>> {
  const { subject } = reader
  const answers = new Map<string, string>()
  for (const [n, things] of about.entries())
    for (const route of readingRoutes(subject).filter((one) => n === about.length - 1 || isSituated(one))) {
      const asked = DOORS[route.name].ask?.(things, subject.own) ?? {}
      answers.set(`${route.name} of ${n}`, await read(house, subject, { route, things, asked }))
    }
  for (const path of everything(reader, about)) {
    const route = { ...routes.find(({ name }) => name === 'listCards')!, path }
    answers.set(path, await read(house, subject, { route, things: about[0]!, asked: {} }))
  }
  return new Map([...answers, ...(await readByDevice(reader.device))])
}

const SITUATED: readonly string[] = ['book', 'card', 'home', 'trash', 'reach']

/** Whether it is about books and cards, so that it is worth asking about several. */
function isSituated({ name, path }: Route): boolean {
  return SITUATED.includes(DOORS[name].rule.about) && (path.includes(':') || DOORS[name].ask !== undefined)
}

const filtered = (filter: object) => `filter=${encodeURIComponent(JSON.stringify(filter))}`

/** Questions about all there is, and about words that stand also in what is not seen. */
function everything({ since }: Reader, about: readonly Things[]): string[] {
  return [
    '/cards?limit=200',
    '/cards/summaries?limit=500',
    `/cards/summaries?${filtered({ missing: 'birthday' })}`,
    `/changes?since=${since}`,
    `/replica?since=${since}`,
    '/exports?format=vcard4',
    '/activity?limit=100',
    ...['Nieves', '600111222', 'SL'].map((text) => `/search?q=${text}`),
    ...about.flatMap(({ mark }) => [`/search?q=${mark}`, `/labels/standing?keyword=${mark}`]),
  ]
}

async function read(
  { server }: House,
  { token }: Subject,
  question: { route: Route; things: Things; asked: object },
): Promise<string> {
  const { route, ...rest } = question
  const { status, etag, text } = await askDoor(server.app, route, { ...rest, token })
  // A document names the moment it was made and is coloured by chance; its length is what it says.
  if (text.startsWith('%PDF')) return `${status} PDF ${text.length}`
  return `${status} ${etag} ${text.replace(/"requestId":"[^"]+"/, '')}`
}

const PROPERTIES =
  '<propfind xmlns="DAV:"><allprop/><include><sync-token/><getctag xmlns="http://calendarserver.org/ns/"/></include></propfind>'
const DATA = '<prop><getetag/><address-data xmlns="urn:ietf:params:xml:ns:carddav"/></prop>'
const SYNC = `<sync-collection xmlns="DAV:"><sync-token/><sync-level>1</sync-level>${DATA}</sync-collection>`
const QUERY = `<addressbook-query xmlns="urn:ietf:params:xml:ns:carddav" xmlns:D="DAV:">${DATA.replaceAll('prop>', 'D:prop>').replace('<getetag/>', '<D:getetag/>')}</addressbook-query>`
const EVENTS =
  '<C:calendar-query xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:D="DAV:"><D:prop><D:getetag/><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR"/></C:filter></C:calendar-query>'
const SEARCH =
  '<principal-property-search xmlns="DAV:"><property-search><prop><displayname/></prop><match>a</match></property-search><prop><displayname/></prop></principal-property-search>'

/** The same by a program: its books and calendars, all that is in each, and the people it finds. */
export async function readByDevice(device: TestDevice): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  const ask = async (method: string, path: string, body: string, depth = '1') => {
    const told = await device.ask(method, path, { headers: { depth, 'content-type': 'application/xml' }, body })
    answers.set(`${method} ${path} ${body.slice(1, 12)}`, `${told.status} ${String(told.headers['etag'])} ${told.text}`)
    return told.text
  }
  const home = await ask('PROPFIND', device.home, PROPERTIES)
  for (const href of [...readResponses(home).keys()].filter((one) => one !== device.home)) {
    await ask('PROPFIND', href, PROPERTIES)
    await ask('REPORT', href, SYNC, '0')
    await ask('REPORT', href, QUERY)
  }
  const calendars = `/dav/calendars/${device.actor.memberId}/`
  for (const href of readResponses(await ask('PROPFIND', calendars, PROPERTIES)).keys())
    if (href !== calendars) await ask('REPORT', href, EVENTS)
  await ask('REPORT', '/dav/principals/', SEARCH, '0')
  return answers
}
