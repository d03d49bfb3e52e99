import { type CalendarLimits, FILE_LIMITS } from '../calendar-limits.ts'
import { type Component, lineOf, readComponents } from '../lines/component.ts'
import { type ContentLine, paramOf } from '../lines/content-line.ts'
import { unescapeText } from '../lines/escape-text.ts'
import { instantOf, readReadings } from '../lines/instant.ts'
import type { Attendee, CalendarEvent, EventWindow } from './calendar-event.ts'
import { type EventTime, timesOf } from './times-of.ts'

/** So many times of events are told of one text; the rest is passed over. */
const MOST_TIMES = 20_000
const MOST_ATTENDEES = 200
const MOST_STEPS = 30_000
const LONGEST_TEXT = 1_000

/**
 * The events of somebody's calendar that take place in a window, each time of one that repeats for itself and as it was changed for
 * that time, oldest first. Throws CalendarError. Pure.
 */
export function readEvents(text: string, window: EventWindow, limits: CalendarLimits = FILE_LIMITS): CalendarEvent[] {
  const events = readComponents(text, limits).components.flatMap(({ components }) =>
    components.filter(({ name }) => name === 'VEVENT'),
  )
  const { masters, changed } = sortOut(events, window.zone)
  const found: CalendarEvent[] = []
  const span = {
    from: window.from.getTime(),
    to: window.to.getTime(),
    zone: window.zone,
    patience: { left: MOST_STEPS },
  }
  for (const event of masters) {
    const uid = uidOf(event)
    for (const time of timesOf(event, span)) {
      if (found.length >= MOST_TIMES) break
      const key = keyOf(uid, time.clock)
      if (!changed.has(key)) found.push(tell(event, time, key))
    }
  }
  for (const [key, event] of changed) {
    const [time] = timesOf(event, span)
    if (time && found.length < MOST_TIMES) found.push(tell(event, time, key))
  }
  return found.sort((one, other) => one.start.getTime() - other.start.getTime() || (one.key < other.key ? -1 : 1))
}

/** Events as they repeat, and times of them that were changed by themselves, by key. */
function sortOut(
  events: readonly Component[],
  zone: string,
): { masters: readonly Component[]; changed: ReadonlyMap<string, Component> } {
  const masters: Component[] = []
  const changed = new Map<string, Component>()
  for (const event of events) {
    const [instead] = readReadings(lineOf(event, 'RECURRENCE-ID'), zone)
    if (!instead) masters.push(event)
    else {
      const [master] = events.filter((one) => uidOf(one) === uidOf(event) && lineOf(one, 'RRULE') !== null)
      changed.set(keyOf(uidOf(event), clockOfMaster(instead, master, zone)), event)
    }
  }
  return { masters, changed }
}

/** A change may name its time in another zone than the event has; the clock of the event is meant. */
function clockOfMaster(instead: { clock: number; zone: string }, master: Component | undefined, zone: string): number {
  const [begin] = readReadings(master ? lineOf(master, 'DTSTART') : null, zone)
  if (!begin || begin.zone === instead.zone) return instead.clock
  const instant = instantOf(instead)
  const near = instant + (begin.clock - instantOf(begin))
  return near - (instantOf({ clock: near, zone: begin.zone }) - instant)
}

function keyOf(uid: string, clock: number): string {
  return `${uid}/${new Date(clock).toISOString().slice(0, 16)}`
}

function uidOf(event: Component): string {
  return lineOf(event, 'UID')?.value.trim().slice(0, LONGEST_TEXT) ?? ''
}

function tell(event: Component, { start, end, isAllDay }: EventTime, key: string): CalendarEvent {
  const told = [
    'LOCATION',
    'URL',
    'DESCRIPTION',
    'CONFERENCE',
    'X-GOOGLE-CONFERENCE',
    'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  ]
  return {
    key,
    start: new Date(start),
    minutes: isAllDay ? 0 : Math.round((end - start) / 60_000),
    isAllDay,
    summary: textOf(event, 'SUMMARY') ?? '',
    location: textOf(event, 'LOCATION'),
    isOnline: event.lines.some(({ name, value }) => told.includes(name) && ONLINE.test(value)),
    isCancelled: lineOf(event, 'STATUS')?.value.trim().toUpperCase() === 'CANCELLED',
    attendees: attendeesOf(event),
  }
}

/** Where people meet on the net, by the addresses of the services that calendars name. */
const ONLINE =
  /\b(?:meet\.google\.com|[\w.-]*zoom\.us|teams\.(?:microsoft|live)\.com|[\w.-]*webex\.com|[\w.-]*whereby\.com|meet\.jit\.si|[\w.-]*gotomeeting\.com|facetime\.apple\.com|join\.skype\.com)\b/i

function attendeesOf(event: Component): Attendee[] {
  const lines = event.lines.filter(({ name }) => name === 'ATTENDEE' || name === 'ORGANIZER').slice(0, MOST_ATTENDEES)
  const byEmail = new Map<string, Attendee>()
  for (const line of lines) {
    const email = emailOf(line)
    if (email === null || paramOf(line, 'CUTYPE') === 'RESOURCE' || paramOf(line, 'CUTYPE') === 'ROOM') continue
    const isDeclined = paramOf(line, 'PARTSTAT') === 'DECLINED'
    const known = byEmail.get(email)
    const name = line.params.get('CN')?.[0]?.trim() || known?.name || null
    byEmail.set(email, { email, name, isDeclined: isDeclined || (known?.isDeclined ?? false) })
  }
  return [...byEmail.values()]
}

/** The address is the value; some programs write it beside an address of their own. */
function emailOf(line: ContentLine): string | null {
  const written = /^mailto:(.+)$/i.exec(line.value.trim())?.[1] ?? line.params.get('EMAIL')?.[0] ?? ''
  const email = written.trim().toLowerCase()
  return email.includes('@') && email.length <= 320 ? email : null
}

function textOf(event: Component, name: string): string | null {
  const value = lineOf(event, name)?.value.slice(0, 4 * LONGEST_TEXT)
  const text = unescapeText(value ?? '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return text === '' ? null : text.slice(0, LONGEST_TEXT).toWellFormed()
}
