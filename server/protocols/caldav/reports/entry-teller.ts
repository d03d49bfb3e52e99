import { encodeSegment, type PropertyRequest, writeResponse } from '@lazo/davxml'
import type { CalendarEntry } from '#domain/calendars/calendar-entry.ts'
import type { Visit } from '../../webdav/ground.ts'
import { PropertyTeller } from '../../webdav/property-teller.ts'
import { AREA, calendarHref } from '../calendar-address.ts'
import type { ShownEntry } from '../kinds/shown-entry.ts'

/** Tells what a report asks of what stands in the calendar at the address asked. */
export class EntryTeller {
  readonly #visit: Visit
  readonly #segment: string
  readonly #teller: PropertyTeller

  constructor(visit: Visit, properties: PropertyRequest) {
    this.#visit = visit
    this.#segment = visit.address.collection ?? ''
    this.#teller = new PropertyTeller(visit, properties)
  }

  /** The response of a task or an event. */
  tell(entry: CalendarEntry): string {
    const resource: ShownEntry = { entry, mayWrite: this.#segment === 'follow-ups' }
    const kind = this.#visit.tree.kindAt({ area: AREA, memberId: '', collection: '', name: '' })!
    return this.#teller.tell(kind, { href: this.hrefOf(entry.name), resource })
  }

  /** The response for a name under which nothing is. */
  tellGone(name: string): string {
    return writeResponse({ href: this.hrefOf(name), status: 404 })
  }

  /** The address of a name. */
  hrefOf(name: string): string {
    return calendarHref(this.#visit.actor.memberId, this.#segment) + encodeSegment(name)
  }
}
