import type { SecretBox } from '#base/secret-box.ts'
import { isPublicEndpoint } from '../public-address.ts'
import { askOutside, type OutsideAnswer, type OutsideQuestion } from './ask-outside.ts'
import type { CalendarSource } from './calendar-source.ts'
import { CalendarVisitor } from './calendar-visitor.ts'

/** Reads calendars that members keep elsewhere. */
export interface CalendarDoor {
  /** The address as it is asked, where it may be asked at all; null otherwise. */
  addressOf(written: string): URL | null
  /** The source, unreadable: its address may be as secret as its password. */
  seal(source: CalendarSource, calendarId: string): Buffer
  /** The source again. Throws `secret-lost`. */
  open(sealed: Uint8Array, calendarId: string): CalendarSource
  /** All that stands there since a moment, as iCalendar. Throws `calendar-unreachable`, `calendar-unreadable`. */
  read(source: CalendarSource, since: Date): Promise<string>
}

/** How the door is opened. */
export interface CalendarDoorOptions {
  readonly secrets: SecretBox
  /** Only tests ask elsewhere than on the open net. */
  readonly ask?: (question: OutsideQuestion) => Promise<OutsideAnswer>
  readonly mayReach?: (address: string) => boolean
}

/** Opens the door; nothing is asked before it is wanted. */
export function openCalendars({
  secrets,
  ask = askOutside,
  mayReach = isPublicEndpoint,
}: CalendarDoorOptions): CalendarDoor {
  return {
    addressOf(written) {
      // Programs write webcal for an address that calendars are subscribed to by.
      const address = written.trim().replace(/^webcals?:/i, 'https:')
      return URL.canParse(address) && mayReach(address) ? new URL(address) : null
    },
    seal: (source, calendarId) => secrets.seal(JSON.stringify(source), aboutOf(calendarId)),
    open: (sealed, calendarId) => JSON.parse(secrets.open(sealed, aboutOf(calendarId))) as CalendarSource,
    read: (source, since) => new CalendarVisitor(source, ask).read(since),
  }
}

function aboutOf(calendarId: string): string {
  return `own calendar ${calendarId}`
}
